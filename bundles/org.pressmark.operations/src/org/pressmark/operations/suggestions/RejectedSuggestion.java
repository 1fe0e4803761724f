// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.text.WholeCharacters;

/**
 * By what a rejected suggestion is known again: the words, a few characters around them, and what they were to be marked as.
 * Not by its place, so that a text may be corrected elsewhere; and so the same words with the same around them are rejected
 * at all places of the article. Stored in projects: another form would bring back what people have rejected.
 */
final class RejectedSuggestion {

	private static final int AROUND = 12;
	private static final int SHOWN = 40;
	private static final int DIGEST_BYTES = 8;

	private RejectedSuggestion() {
	}

	/** The words for people to read, and a digest of all that tells it from others. */
	static String key(String text, Suggestion suggestion) {
		TextSpan place = suggestion.place();
		int from = WholeCharacters.floor(text, Math.max(0, place.begin() - AROUND));
		int to = WholeCharacters.floor(text, Math.min(text.length(), place.end() + AROUND));
		String all = String.join("\u0000", meaning(suggestion.mark()), text.substring(from, place.begin()), place.of(text), //$NON-NLS-1$
				text.substring(place.end(), Math.max(to, place.end())));
		return Excerpt.of(place.of(text), SHOWN) + " #" + digest(all); //$NON-NLS-1$
	}

	private static String meaning(SuggestedMark mark) {
		return switch (mark) {
		// By name: that the project knows it since makes no other suggestion of it.
		case SuggestedMark.Mention mention -> "mention " + mention.entities().stream().map(SuggestedEntity::name).sorted() //$NON-NLS-1$
				.collect(Collectors.joining("\u0000")); //$NON-NLS-1$
		case SuggestedMark.Time time -> "time " + time.type() + ' ' + time.value(); //$NON-NLS-1$
		// Who says them may be found out later; that they are no quotation does not change.
		case SuggestedMark.Quotation any -> "quotation"; //$NON-NLS-1$
		case SuggestedMark.Passage passage -> "passage " + String.join("\u0000", passage.codes()); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private static String digest(String all) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
			return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
