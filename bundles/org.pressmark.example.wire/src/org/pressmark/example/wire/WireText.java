// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.sources.Block;
import org.pressmark.sources.ParagraphKind;

/**
 * The text of a message. Its lines are as long as a teleprinter's; a paragraph begins behind an empty line or with a line
 * that is indented.
 *
 * @param headline the first line; empty when there is none before the text
 * @param paragraphs what is behind it
 */
record WireText(Optional<String> headline, List<Block> paragraphs) {

	static WireText of(String text) {
		List<String> paragraphs = new ArrayList<>();
		StringBuilder paragraph = new StringBuilder();
		Optional<String> headline = Optional.empty();
		for (String line : text.lines().toList()) {
			if (line.isBlank() || Character.isWhitespace(line.charAt(0))) {
				end(paragraph, paragraphs);
			}
			if (headline.isEmpty() && !line.isBlank()) {
				headline = Optional.of(oneLine(line));
			} else {
				paragraph.append(line).append(' ');
			}
		}
		end(paragraph, paragraphs);
		return new WireText(headline, paragraphs.stream().map(each -> Block.kept(ParagraphKind.TEXT, each)).toList());
	}

	private static void end(StringBuilder paragraph, List<String> paragraphs) {
		String text = oneLine(paragraph);
		if (!text.isEmpty()) {
			paragraphs.add(text);
		}
		paragraph.setLength(0);
	}

	private static String oneLine(CharSequence text) {
		return text.toString().replaceAll("(?U)\\s+", " ").strip();
	}
}
