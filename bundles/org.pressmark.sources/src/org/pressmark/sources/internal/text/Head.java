// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Addresses;
import org.pressmark.sources.internal.article.Beginning;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Captions;
import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.Field;
import org.pressmark.sources.internal.article.Known;
import org.pressmark.sources.internal.article.Sentences;

/** Reads what stands above the first paragraph of prose of a plain text. */
final class Head {

	private static final int MOST_LINES = 20;
	private static final int LONGEST_TITLE = 200;
	private static final int LONGEST_DECK = 200;
	private static final int LONGEST_VALUE = 60;
	/** A sentence of fewer characters may still be a deck or a caption. */
	private static final int SHORTEST_PROSE = 120;
	/** Scripts that write a word with one or two characters say as much in less. */
	private static final int SHORTEST_DENSE_PROSE = 50;

	private final List<Piece> pieces;
	private final List<Piece> head;
	private final Known known;
	/** Whether its lines are fields with their labels. */
	private final boolean labelled;

	Head(List<Piece> pieces, Known known) {
		this.pieces = pieces;
		this.known = known;
		int end = 0;
		while (end < pieces.size() && end < MOST_LINES && !isProse(pieces.get(end).text())) {
			end++;
		}
		head = pieces.subList(0, end == MOST_LINES ? Math.min(end, 1) : end);
		labelled = head.stream().anyMatch(Head::isField);
	}

	/** Whether a line can only be running text. */
	static boolean isProse(String line) {
		if (line.length() > Beginning.LONGEST) {
			return true;
		}
		boolean dense = line.codePoints().filter(c -> Character.isIdeographic(c) || Character.isAlphabetic(c)
				&& Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL).count() * 2 > line.length();
		return line.length() >= (dense ? SHORTEST_DENSE_PROSE : SHORTEST_PROSE) && Sentences.ends(line)
				&& !Captions.endsWithCredit(line) && DateLine.alone(line).isEmpty();
	}

	void read() {
		for (Piece piece : head) {
			readFields(piece);
		}
		head.stream().filter(Piece::isOpen).forEach(this::readLogo);
		readTitle();
		known.title().ifPresent(this::cutTitle);
		head.stream().filter(Piece::isOpen).forEach(this::readPicture);
		head.stream().filter(Piece::isOpen).filter(Head::hasWord).filter(piece -> Sentences.isHeading(piece.text(), LONGEST_DECK))
				.filter(piece -> piece != pieces.getLast() && piece.styled().isEmpty())
				.forEach(piece -> piece.is(ParagraphKind.HEADING));
		cutRepeatedCaptions();
	}

	private void readFields(Piece piece) {
		String text = piece.text();
		String evidence = piece.line().evidence();
		Optional<String> title = Field.TITLE.value(text);
		if (title.isPresent() && known.title().isEmpty()) {
			known.title(title.get(), evidence);
			piece.isTitle();
			return;
		}
		Optional<DateLine> dates = DateLine.alone(text);
		List<String> authors = Bylines.read(text);
		dates.ifPresent(found -> known.dates(found, evidence));
		known.authors(authors, evidence);
		if (!authors.isEmpty()) {
			piece.remove(RemovalReason.BYLINE, "names authors");
		} else if (dates.isPresent() || readNames(text, evidence)) {
			piece.remove(RemovalReason.DATELINE, "a field of the head");
		} else if (labelled && isUnreadable(text)) {
			piece.remove(RemovalReason.DATELINE, "a field of the head whose value cannot be understood");
		}
	}

	/** A date that no calendar has or that only the day of writing explains, or an address that is none. */
	private static boolean isUnreadable(String text) {
		return Stream.of(Field.PUBLISHED, Field.UPDATED, Field.URL).map(field -> field.value(text)).flatMap(Optional::stream)
				.anyMatch(value -> value.length() <= LONGEST_VALUE && !Sentences.ends(value));
	}

	/** Whether a line says what it is the title of, or the like; what stands in its lines is no text then. */
	private static boolean isField(Piece piece) {
		return Stream.of(Field.TITLE, Field.OUTLET).anyMatch(field -> field.value(piece.text()).isPresent());
	}

	private boolean readNames(String text, String evidence) {
		Optional<String> outlet = Field.OUTLET.value(text);
		outlet.ifPresent(value -> known.outlet(value, evidence));
		Optional<String> url = Field.URL.value(text).or(() -> Optional.of(text)).filter(Addresses::is);
		url.ifPresent(value -> known.url(value, evidence));
		Optional<String> language = Field.LANGUAGE.value(text)
				.filter(value -> value.matches("[A-Za-z]{2,3}(-\\w{2,8})*"));
		language.ifPresent(value -> known.language(Locale.forLanguageTag(value).toLanguageTag(), evidence));
		return outlet.isPresent() || url.isPresent() || language.isPresent();
	}

	private void readLogo(Piece piece) {
		List<String> others = head.stream().filter(other -> other != piece).map(Piece::text).toList();
		LogoLine.read(piece.text(), others).ifPresent(logo -> {
			known.outlet(logo.outlet(), piece.line().evidence());
			logo.title().ifPresent(title -> known.title(title, piece.line().evidence()));
			piece.remove(RemovalReason.LOGO, "names the outlet");
		});
	}

	/** Without a label the title is what is said twice, or what stands first and apart or over the other fields. */
	private void readTitle() {
		for (int i = 0; i + 2 < head.size(); i++) {
			Piece piece = head.get(i);
			if (isTitleLike(piece) && head.subList(i + 2, head.size()).stream().anyMatch(piece::says)) {
				known.title(piece.text(), piece.line().evidence() + " (said twice)");
			}
		}
		head.stream().filter(Piece::isKept).filter(Head::hasWord).findFirst().filter(Head::isTitleLike).filter(this::standsApart)
				.ifPresent(piece -> known.title(piece.text(), piece.line().evidence()));
	}

	private static boolean isTitleLike(Piece piece) {
		return piece.isOpen() && hasWord(piece) && Sentences.isHeading(piece.text(), LONGEST_TITLE)
				&& !Captions.endsWithCredit(piece.text());
	}

	/** A single letter is what is left of something else. */
	private static boolean hasWord(Piece piece) {
		return piece.text().codePoints().filter(Character::isLetterOrDigit).limit(2).count() > 1;
	}

	private boolean standsApart(Piece piece) {
		int next = pieces.indexOf(piece) + 1;
		return next < pieces.size() && (piece.line().apart() || !pieces.get(next).isKept());
	}

	private void cutTitle(String title) {
		boolean used = head.stream().anyMatch(piece -> piece.block().isEmpty());
		for (Piece piece : head) {
			if (piece.isOpen() && piece.says(title)) {
				if (used) {
					piece.remove(RemovalReason.REPEATED_TITLE, "the same as the title");
				} else {
					piece.isTitle();
					used = true;
				}
			}
		}
	}

	private void readPicture(Piece piece) {
		if (Captions.isPlaceholder(piece.text())) {
			piece.remove(RemovalReason.PLACEHOLDER_IMAGE, "stands for a picture");
		} else if (Captions.endsWithCredit(piece.text())) {
			piece.is(ParagraphKind.CAPTION);
		}
	}

	/** What stands twice above the prose and is not the title is a caption, credited or not. */
	private void cutRepeatedCaptions() {
		Set<String> seen = new HashSet<>();
		for (Piece piece : head) {
			if (piece.isKept() && !seen.add(piece.text())) {
				piece.remove(RemovalReason.REPEATED_CAPTION, "the same as a caption above");
				head.stream().filter(Piece::isKept).filter(piece::says)
						.forEach(other -> other.is(ParagraphKind.CAPTION));
			}
		}
	}
}
