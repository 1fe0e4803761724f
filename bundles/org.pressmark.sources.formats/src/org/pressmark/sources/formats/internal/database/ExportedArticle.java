// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Block;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Captions;
import org.pressmark.sources.internal.article.Known;
import org.pressmark.sources.internal.article.Languages;
import org.pressmark.sources.internal.article.Phrases;
import org.pressmark.sources.internal.article.ReportingCredit;
import org.pressmark.sources.internal.article.Sentences;
import org.pressmark.sources.internal.text.DocumentParagraph;
import org.pressmark.sources.internal.text.Line;
import org.pressmark.sources.internal.text.Lines;

/** An article of an export as far as it is read; belongs to one thread. */
final class ExportedArticle {

	private static final int LONGEST_HEADING = 100;
	/** How far the number of words may be off, in percent and in words: databases count in ways of their own. */
	private static final int OFF_PERCENT = 25;
	private static final int OFF_WORDS = 25;
	/** What these count are not words. */
	private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "km", "lo", "my");

	/** Who has the rights, from which year on: {@code (c) 2021 The Example Times}, {@code Copyright 2021, AFP}. */
	private static final Pattern COPYRIGHT = Pattern.compile(
			"(?iu)(?:(?:copyright|©|\\(c\\))[\\s,:]*){1,2}(?:\\d{4}\\b.{0,120}|.{1,80}\\b\\d{4}\\.?)");

	private final Known known = new Known();
	private final List<Block> blocks = new ArrayList<>();
	private OptionalInt words = OptionalInt.empty();

	/** What is known of it. */
	Known known() {
		return known;
	}

	/** How many words it has, as the database says. */
	OptionalInt words() {
		return words;
	}

	/** Takes a length, if that is one. */
	boolean words(String line) {
		OptionalInt length = WordCount.parse(line);
		words = words.isPresent() ? words : length;
		return length.isPresent();
	}

	/** Takes who wrote it: as names, else as the database has it. */
	void authors(String byline, String evidence) {
		List<String> names = Bylines.names(byline.replaceAll("\\s*;\\s*", "; "));
		known.authors(names, evidence);
	}

	/** Takes the language by its name. */
	void language(String name) {
		LanguageNames.tag(name).ifPresent(tag -> known.language(tag, "language: " + name));
	}

	/** Adds what is no part of the text. */
	void remove(DocumentParagraph line, RemovalReason reason, String evidence) {
		blocks.add(Block.kept(line.kind().orElse(ParagraphKind.TEXT), line.text()).remove(reason, evidence));
	}

	/** Adds lines that are no part of the text. */
	void remove(List<DocumentParagraph> lines, RemovalReason reason, String evidence) {
		lines.forEach(line -> remove(line, reason, evidence));
	}

	/** Adds the text, without the outlet's name and who has the rights, which may stand once more below it. */
	void body(List<DocumentParagraph> lines) {
		List<DocumentParagraph> all = unwrapped(lines);
		int end = all.size();
		while (end > 1 && (isOutlet(all.get(end - 1).text()) || COPYRIGHT.matcher(all.get(end - 1).text()).matches())) {
			end--;
		}
		addText(all.subList(0, end));
		for (DocumentParagraph line : all.subList(end, all.size())) {
			boolean outlet = isOutlet(line.text());
			remove(line, outlet ? RemovalReason.LOGO : RemovalReason.LEGAL, outlet ? "names the outlet" : "wording");
		}
	}

	private boolean isOutlet(String line) {
		return known.metadata().outlet().filter(name -> letters(name.value()).equalsIgnoreCase(letters(line))).isPresent();
	}

	private static String letters(String line) {
		return line.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
	}

	private void addText(List<DocumentParagraph> paragraphs) {
		for (int i = 0; i < paragraphs.size(); i++) {
			DocumentParagraph line = paragraphs.get(i);
			boolean last = i + 1 == paragraphs.size();
			Block block = Block.kept(line.kind().orElseGet(() -> kind(line.text(), last)), line.text());
			boolean among = i > 0 && !last && Sentences.ends(paragraphs.get(i - 1).text())
					&& Sentences.ends(paragraphs.get(i + 1).text());
			blocks.add(reason(line, among).map(reason -> block.remove(reason, "wording")).orElse(block));
		}
	}

	/** @param among whether sentences stand before and behind */
	private static Optional<RemovalReason> reason(DocumentParagraph line, boolean among) {
		return line.removed().or(() -> Phrases.line(line.text())
				.filter(reason -> !among || !Phrases.mayBeSentence(line.text())));
	}

	/** Lines of a plain text may be parts of paragraphs; where each stands apart it is one. */
	private static List<DocumentParagraph> unwrapped(List<DocumentParagraph> lines) {
		if (lines.stream().allMatch(DocumentParagraph::apart)) {
			return lines;
		}
		StringBuilder text = new StringBuilder();
		for (DocumentParagraph line : lines) {
			text.append(line.text()).append(line.apart() ? "\n\n" : "\n");
		}
		Optional<List<Line>> joined = Lines.of(text.toString());
		return joined.map(list -> list.stream().map(ExportedArticle::paragraph).toList()).orElse(lines);
	}

	private static DocumentParagraph paragraph(Line line) {
		return DocumentParagraph.of(line.text(),
				line.bullet() ? Optional.of(ParagraphKind.LIST_ITEM) : Optional.empty());
	}

	private static ParagraphKind kind(String text, boolean last) {
		if (Captions.endsWithCredit(text)) {
			return ParagraphKind.CAPTION;
		}
		return !last && Sentences.isHeading(text, LONGEST_HEADING) ? ParagraphKind.HEADING : ParagraphKind.TEXT;
	}

	/** The article. */
	ArticleDraft draft(String name, String mediaType) {
		String text = new ArticleDraft(name, mediaType, known.metadata(), blocks).text();
		ReportingCredit.read(text.lines(), known);
		ReportingCredit.read(blocks.stream().filter(block -> !block.isKept()).map(Block::text), known);
		Languages.identify(text).ifPresent(tag -> known.language(tag, "function words and script"));
		return new ArticleDraft(name, mediaType, known.metadata(), blocks, known.impossibleDate().stream().toList());
	}

	/** Whether it has not about as many words as the database says. */
	boolean lacksWords(ArticleDraft draft) {
		if (words.isEmpty() || draft.language().filter(WITHOUT_SPACES::contains).isPresent()) {
			return false;
		}
		int off = Math.abs(words.getAsInt() - WordCount.of(draft));
		return off > OFF_WORDS && off * 100L > (long) OFF_PERCENT * words.getAsInt();
	}
}
