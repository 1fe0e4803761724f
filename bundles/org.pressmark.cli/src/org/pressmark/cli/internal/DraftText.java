// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArticleDraft;
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
				.putObjects("removed", draft.removed().stream().map(DraftText::json).toList());
		draft.caption().ifPresent(caption -> line.put("caption", caption));
		draft.metadata().paywalled().ifPresent(paywalled -> line.put("paywalled", paywalled.value().booleanValue()));
		if (!draft.warnings().isEmpty()) {
			line.putObjects("warnings", draft.warnings().stream().map(DraftText::json).toList());
		}
		return line;
	}

	/** @param source how the person named the source */
	static List<String> lines(String source, ArticleDraft draft) {
		List<String> lines = new ArrayList<>();
		lines.add(Plain.line(source));
		add(lines, Messages.extract_title, draft.title());
		add(lines, Messages.extract_outlet, draft.outlet());
		add(lines, Messages.extract_authors,
				Optional.of(String.join(", ", draft.authors())).filter(names -> !names.isEmpty()));
		add(lines, Messages.extract_published, draft.published());
		add(lines, Messages.extract_updated, draft.updated());
		add(lines, Messages.extract_url, draft.url());
		add(lines, Messages.extract_language, draft.language());
		draft.caption().ifPresent(caption -> add(lines, Messages.extract_caption, Optional.of(caption)));
		draft.warnings().forEach(warning -> lines.add(NLS.bind(Messages.extract_warning, warning.kind().keyword(),
				Plain.line(warning.evidence()))));
		lines.add("");
		lines.add(Plain.text(draft.text()));
		lines.add("");
		for (Removed removed : draft.removed()) {
			lines.add(NLS.bind(Messages.extract_removed, removed.reason().keyword(), Plain.line(removed.text())));
		}
		lines.add("");
		return lines;
	}

	private static void add(List<String> lines, String label, Optional<String> value) {
		lines.add(NLS.bind(label, value.map(Plain::line).orElse(Messages.extract_unknown)));
	}

	private static JsonLine json(Warning warning) {
		return new JsonLine().put("kind", warning.kind().keyword()).put("evidence", warning.evidence());
	}

	private static JsonLine json(Removed removed) {
		return new JsonLine().put("position", removed.position()).put("text", removed.text()).put("reason",
				removed.reason().keyword());
	}
}
