// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.Warning;
import org.pressmark.sources.internal.Messages;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Damage;
import org.pressmark.sources.internal.article.EncodedData;
import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.Known;
import org.pressmark.sources.internal.article.Languages;
import org.pressmark.sources.internal.article.Phrases;
import org.pressmark.sources.internal.article.ReportingCredit;
import org.pressmark.sources.internal.article.Sentences;

/**
 * Reads one article from the paragraphs of a plain text or a document. What stands above the first paragraph of prose is its head:
 * logo, title, dates, byline, deck, captions. Below its prose may stand its byline, its credits and other articles.
 */
final class PlainTextReader {

	/** Bylines stand within so many lines of the end. */
	private static final int FOOT = 6;
	/** Two words of the scripts that write one with a character or two. */
	private static final int FEWEST_LETTERS = 4;

	private static final String TEXT = "text/plain";

	private final Known known = new Known();
	private final List<Piece> pieces = new ArrayList<>();

	private final String mediaType;

	PlainTextReader(List<Line> lines) {
		mediaType = TEXT;
		withoutLeadingDate(lines).forEach(line -> pieces.add(new Piece(line)));
	}

	/**
	 * Reads a document that says what its paragraphs are.
	 *
	 * @param paragraphs what the document shows
	 * @param title      the one that it sets apart, which is shown among the paragraphs, too
	 */
	PlainTextReader(String mediaType, List<DocumentParagraph> paragraphs, Optional<String> title) {
		this.mediaType = mediaType;
		for (DocumentParagraph paragraph : paragraphs) {
			Line line = new Line(pieces.size() + 1, paragraph.text(), paragraph.apart(), false,
					paragraph.kind().filter(kind -> kind == ParagraphKind.LIST_ITEM).isPresent());
			Piece piece = new Piece(line, paragraph.kind());
			paragraph.removed().ifPresent(reason -> piece.remove(reason, "where it stands"));
			pieces.add(piece);
		}
		title.ifPresent(text -> known.title(text, "style of the title"));
	}

	/** The first line may run on from its date into the text; makes two lines of such a one. */
	private static List<Line> withoutLeadingDate(List<Line> lines) {
		Line first = lines.getFirst();
		int end = DateLine.labelled(first.text()).map(DateLine::end).orElse(0);
		String rest = first.text().substring(end).strip();
		if (end == 0 || rest.isEmpty() || !Character.isLetterOrDigit(rest.codePointAt(0))
				&& "\"'“‘«„「『".indexOf(rest.charAt(0)) < 0) {
			return lines;
		}
		List<Line> split = new ArrayList<>(lines);
		split.set(0, first.with(first.text().substring(0, end)));
		split.add(1, first.with(rest));
		return split;
	}

	/**
	 * @param sourceName the source's name
	 * @param doubt      what a person should know of the encoding
	 */
	ArticleDraft read(String sourceName, Optional<Warning> doubt) {
		new Head(pieces, known).read();
		cutBoilerplate();
		readFoot();
		Kinds.assign(pieces);
		ArticleDraft draft = draft(sourceName);
		Languages.identify(draft.text()).ifPresent(tag -> known.language(tag, "function words and script"));
		return new ArticleDraft(sourceName, mediaType, known.metadata(), draft.blocks(),
				warnings(draft.text(), doubt));
	}

	private List<Warning> warnings(String text, Optional<Warning> doubt) {
		return Stream.of(data(), wordless(text), EncodedData.warning(text), Damage.warning(text), doubt, known.impossibleDate())
				.flatMap(Optional::stream).toList();
	}

	/** What repeats itself, as data does, is not all kept. */
	private Optional<Warning> data() {
		return TEXT.equals(mediaType) ? DataLines.warning(pieces.stream().map(Piece::text).toList()) : Optional.empty();
	}

	/** A letter or two, rows of figures or of signs are what is left of something else. */
	private static Optional<Warning> wordless(String text) {
		boolean words = text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count() == FEWEST_LETTERS;
		return words ? Optional.empty() : Optional.of(new Warning(Warning.Kind.INCOMPLETE, Messages.noArticle_noText));
	}

	private ArticleDraft draft(String sourceName) {
		return new ArticleDraft(sourceName, mediaType, known.metadata(),
				pieces.stream().map(Piece::block).flatMap(Optional::stream).toList());
	}

	private void cutBoilerplate() {
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			Optional<RemovalReason> tail = Phrases.tail(piece.text());
			if (piece.isKept() && tail.isPresent()) {
				int end = endOfTail(i);
				for (Piece part : pieces.subList(i, end)) {
					part.remove(tail.get(), piece.line().evidence());
				}
				i = end - 1;
			} else if (piece.isOpen()) {
				boolean among = isAmongText(i);
				Phrases.line(piece.text()).filter(reason -> !among || !Phrases.mayBeSentence(piece.text()))
						.ifPresent(reason -> piece.remove(reason, "wording"));
			}
		}
	}

	/** Whether what stands right before and behind are sentences, too. */
	private boolean isAmongText(int at) {
		return at > 0 && at + 1 < pieces.size() && pieces.get(at - 1).isOpen() && pieces.get(at + 1).isOpen()
				&& Sentences.ends(pieces.get(at - 1).text()) && Sentences.ends(pieces.get(at + 1).text());
	}

	/** Other articles are listed up to the end, or, when most of the text follows, up to the next prose. */
	private int endOfTail(int begin) {
		int before = characters(0, begin);
		int after = characters(begin, pieces.size());
		int end = begin + 1;
		while (end < pieces.size() && (before >= after || !isProse(pieces.get(end)))) {
			end++;
		}
		return end;
	}

	private static boolean isProse(Piece piece) {
		return !piece.line().indented() && Head.isProse(piece.text());
	}

	private int characters(int from, int to) {
		return pieces.subList(from, to).stream().filter(Piece::isKept).mapToInt(piece -> piece.text().length()).sum();
	}

	private void readFoot() {
		List<Piece> open = pieces.stream().filter(Piece::isOpen).toList();
		int foot = Math.max(0, pieces.size() - FOOT);
		for (Piece piece : open.subList(Math.max(0, open.size() - FOOT), open.size())) {
			List<String> authors = Bylines.read(piece.text());
			if (!authors.isEmpty()) {
				known.authors(authors, piece.line().evidence());
				piece.remove(RemovalReason.BYLINE, "names authors");
			} else {
				DateLine.alone(piece.text()).ifPresent(dates -> {
					known.dates(dates, piece.line().evidence());
					piece.remove(RemovalReason.DATELINE, "a date alone");
				});
			}
		}
		ReportingCredit.read(pieces.subList(foot, pieces.size()).stream().map(Piece::text), known);
	}
}
