// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.text.WholeCharacters;

/**
 * By what a rejected suggestion is known again: the words, what they were to be marked as, and a few characters before them or
 * behind them. Not by its place, so that a text may be corrected elsewhere; and by one of the two sides, so that a correction
 * right beside the words does not bring it back, nor does a paragraph that is cut. So the same words with the same on a side
 * are rejected at all places of the article. Corrected words are other ones, which may be right.
 * <p>
 * Stored in projects, where another form would bring back what people have rejected: behind the words for people to read, a
 * digest with what stands before and behind them, which is all that older versions wrote, one with what stands before, and
 * one with what stands behind.
 */
public final class RejectedSuggestion {

	private static final int AROUND = 12;
	private static final int SHOWN = 40;
	private static final int DIGEST_BYTES = 8;
	private static final String DIGESTS = " #";
	private static final String BETWEEN = " ";

	private RejectedSuggestion() {
	}

	/** What is stored of it. */
	static String key(String text, Suggestion suggestion) {
		return Excerpt.of(suggestion.place().of(text), SHOWN) + DIGESTS + String.join(BETWEEN, digests(text, suggestion));
	}

	/** The words of what is stored, for people to read. */
	public static String words(String key) {
		int digests = key.lastIndexOf(DIGESTS);
		return digests < 0 ? key : key.substring(0, digests);
	}

	/** By what suggestions are known again that were rejected, to be given to {@link #isOneOf}. */
	static Set<String> digests(Collection<String> keys) {
		return keys.stream().flatMap(key -> Stream.of(key.substring(words(key).length()).split("[ #]+"))).collect(
				Collectors.toUnmodifiableSet());
	}

	/** Whether a suggestion was rejected. */
	static boolean isOneOf(Set<String> digests, String text, Suggestion suggestion) {
		return !digests.isEmpty() && digests(text, suggestion).stream().anyMatch(digests::contains);
	}

	private static List<String> digests(String text, Suggestion suggestion) {
		TextSpan place = suggestion.place();
		String before = text.substring(WholeCharacters.floor(text, Math.max(0, place.begin() - AROUND)), place.begin());
		String behind = text.substring(place.end(),
				Math.max(place.end(), WholeCharacters.floor(text, Math.min(text.length(), place.end() + AROUND))));
		String meaning = meaning(suggestion.mark());
		String words = place.of(text);
		return List.of(digest(meaning, before, words, behind), digest("before", meaning, before, words),
				digest("behind", meaning, words, behind));
	}

	private static String meaning(SuggestedMark mark) {
		return switch (mark) {
		// By name: that the project knows it since makes no other suggestion of it.
		case SuggestedMark.Mention mention -> "mention " + mention.entities().stream().map(SuggestedEntity::name).sorted()
				.collect(Collectors.joining("\u0000"));
		case SuggestedMark.Time time -> "time " + time.type() + ' ' + time.value();
		// Who says them may be found out later; that they are no quotation does not change.
		case SuggestedMark.Quotation any -> "quotation";
		case SuggestedMark.Passage passage -> "passage " + String.join("\u0000", passage.codes());
		};
	}

	private static String digest(String... parts) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
					.digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
