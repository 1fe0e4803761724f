// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ParagraphKind;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.Paragraph;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.Removed;
import org.pressmark.sources.Warning;

/** What an importer found, for scripts and for people. */
final class DraftText {

	private DraftText() {
	}

	/**
	 * What few sources say, and warnings, are there only when there are some.
	 *
	 * @param source how the person named the source
	 */
	static JsonLine json(String source, ArticleDraft draft) {
		JsonLine line = new JsonLine().put("source", source).put("title", draft.title()).put("outlet", draft.outlet())
				.put("authors", draft.authors()).put("published", draft.published()).put("updated", draft.updated())
				.put("url", draft.url()).put("language", draft.language()).put("text", draft.text())
				.putObjects("paragraphs", draft.paragraphs().stream().map(DraftText::json).toList())
				.putObjects("removed", draft.removed().stream().map(DraftText::json).toList());
		line.put("from", from(draft.metadata()));
		draft.caption().ifPresent(caption -> line.put("caption", caption));
		draft.metadata().paywalled().ifPresent(paywalled -> line.put("paywalled", paywalled.value().booleanValue()));
		draft.metadata().documentNumber().ifPresent(number -> line.put("documentNumber", number.value()));
		if (!draft.warnings().isEmpty()) {
			line.putObjects("warnings", draft.warnings().stream().map(DraftText::json).toList());
		}
		return line;
	}

	/** @param source how the person named the source */
	static List<String> lines(String source, ArticleDraft draft) {
		List<String> lines = new ArrayList<>();
		lines.add(Plain.line(source));
		Metadata said = draft.metadata();
		add(lines, Messages.extract_title, said.title());
		add(lines, Messages.extract_outlet, said.outlet());
		add(lines, Messages.extract_authors, authors(said));
		add(lines, Messages.extract_published, said.published());
		add(lines, Messages.extract_updated, said.updated());
		add(lines, Messages.extract_url, said.url());
		add(lines, Messages.extract_language, said.language());
		said.caption().ifPresent(caption -> add(lines, Messages.extract_caption, Optional.of(caption)));
		said.documentNumber().ifPresent(number -> add(lines, Messages.extract_number, Optional.of(number)));
		draft.warnings().forEach(warning -> lines.add(NLS.bind(Messages.extract_warning, warning.kind().keyword(),
				Plain.line(warning.evidence()))));
		lines.add("");
		lines.add(Plain.text(draft.text()));
		lines.add("");
		for (Removed removed : draft.removed()) {
			lines.add(NLS.bind(Messages.extract_removed, reason(removed), Plain.line(removed.text())));
		}
		lines.add("");
		return lines;
	}

	private static String reason(Removed removed) {
		String reason = removed.reason().keyword();
		return removed.evidence().isEmpty() ? reason
				: NLS.bind(Messages.extract_reason, reason, Plain.line(removed.evidence()));
	}

	private static void add(List<String> lines, String label, Optional<Provenanced<String>> value) {
		lines.add(NLS.bind(label, value.map(DraftText::known).orElse(Messages.extract_unknown)));
	}

	private static String known(Provenanced<String> value) {
		String words = Plain.line(value.value());
		return value.evidence().isEmpty() ? words
				: NLS.bind(Messages.extract_known, words, Plain.line(value.evidence()));
	}

	/** All authors as one value; most sources name them in one place. */
	private static Optional<Provenanced<String>> authors(Metadata said) {
		if (said.authors().isEmpty()) {
			return Optional.empty();
		}
		String names = said.authors().stream().map(Provenanced::value).collect(Collectors.joining(", "));
		String evidence = said.authors().stream().map(Provenanced::evidence).filter(place -> !place.isEmpty()).distinct()
				.collect(Collectors.joining("; "));
		return Optional.of(new Provenanced<>(names, evidence));
	}

	/** Where each value that is known was found. */
	private static JsonLine from(Metadata said) {
		Map<String, Optional<Provenanced<String>>> values = new LinkedHashMap<>();
		values.put("title", said.title());
		values.put("outlet", said.outlet());
		values.put("authors", authors(said));
		values.put("published", said.published());
		values.put("updated", said.updated());
		values.put("url", said.url());
		values.put("language", said.language());
		values.put("caption", said.caption());
		values.put("documentNumber", said.documentNumber());
		JsonLine line = new JsonLine();
		values.forEach((name, value) -> value.ifPresent(known -> line.put(name, known.evidence())));
		said.paywalled().ifPresent(known -> line.put("paywalled", known.evidence()));
		return line;
	}

	private static JsonLine json(Warning warning) {
		return new JsonLine().put("kind", warning.kind().keyword()).put("evidence", warning.evidence());
	}

	/** Its words are in the text. */
	private static JsonLine json(Paragraph paragraph) {
		return new JsonLine().put("begin", paragraph.begin()).put("end", paragraph.end()).put("kind", word(paragraph.kind()));
	}

	/** As projects have it. */
	private static String word(org.pressmark.sources.ParagraphKind kind) {
		return ParagraphKind.valueOf(kind.name()).getLiteral();
	}

	private static JsonLine json(Removed removed) {
		return new JsonLine().put("position", removed.position()).put("kind", word(removed.kind())).put("text", removed.text()).put("reason",
				removed.reason().keyword()).put("evidence", removed.evidence());
	}
}
