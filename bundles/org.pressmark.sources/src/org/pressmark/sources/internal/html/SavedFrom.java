// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.sources.internal.article.Addresses;

/**
 * Finds the address that a page was saved from, as what saved it notes in a comment at its beginning: browsers the Mark
 * of the Web, {@code saved from url=(0025)https://www.example.org/}, SingleFile {@code url: https://www.example.org/}.
 */
final class SavedFrom {

	private static final Pattern NOTE = Pattern.compile("\\s*(?:saved from url=\\(\\d{1,6}\\)(\\S{1,2000})"
			+ "|Page saved with SingleFile\\s+url:\\s?(\\S{1,2000}))");

	private SavedFrom() {
	}

	/** The address, absolute; empty when no comment has one. */
	static Optional<String> of(Document document) {
		Element root = document.firstElementChild();
		return root == null ? in(document) : in(document).or(() -> in(root)).or(() -> in(document.head()));
	}

	private static Optional<String> in(Element element) {
		for (int i = 0; i < element.childNodeSize(); i++) {
			Optional<String> address = element.childNode(i) instanceof Comment note ? address(note) : Optional.empty();
			if (address.isPresent()) {
				return address;
			}
		}
		return Optional.empty();
	}

	private static Optional<String> address(Comment comment) {
		Matcher note = NOTE.matcher(comment.getData());
		return note.lookingAt() ? Stream.of(1, 2).map(note::group).filter(url -> url != null && Addresses.is(url)).findFirst()
				: Optional.empty();
	}
}
