// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.List;
import java.util.regex.Pattern;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.internal.article.Captions;
import org.pressmark.sources.internal.article.Sentences;

/** Tells the kinds of the paragraphs that are kept. */
final class Kinds {

	private static final int LONGEST_HEADING = 100;
	private static final int LONGEST_CAPTION = 300;
	/** How an embedded post ends: {@code — Name (@handle) May 3, 2021}. */
	private static final Pattern POST = Pattern.compile("[—–-]\\s?[^—–]{1,80}\\(@\\w{1,30}\\)\\s.{6,40}$");
	private static final int POST_END = 170;

	private Kinds() {
	}

	static void assign(List<Piece> pieces) {
		List<Piece> open = pieces.stream().filter(Piece::isKept).toList();
		for (int i = 0; i < open.size(); i++) {
			Piece piece = open.get(i);
			if (piece.isOpen()) {
				boolean last = i + 1 == open.size();
				piece.is(piece.styled().orElseGet(() -> kind(piece.text(), last)));
			}
		}
	}

	private static ParagraphKind kind(String text, boolean last) {
		if (POST.matcher(text).region(Math.max(0, text.length() - POST_END), text.length()).find()) {
			return ParagraphKind.QUOTE;
		}
		if (text.length() <= LONGEST_CAPTION && Captions.endsWithCredit(text)) {
			return ParagraphKind.CAPTION;
		}
		return !last && Sentences.isHeading(text, LONGEST_HEADING) ? ParagraphKind.HEADING : ParagraphKind.TEXT;
	}
}
