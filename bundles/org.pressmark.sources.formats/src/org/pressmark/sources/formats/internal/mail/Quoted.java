// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.pressmark.sources.Block;
import org.pressmark.sources.RemovalReason;

/** What a message repeats of the one that it answers: lines that begin with {@code >}, and who wrote them. */
final class Quoted {

	private static final String MARK = ">";
	private static final Pattern WROTE = Pattern.compile(
			".{1,200}(?:wrote|schrieb.{0,80}|a écrit|escribió|escreveu|ha scritto|schreef.{0,80}|skrev.{0,80}|kirjoitti|napisał\\(?a?\\)?|написал\\(?а?\\)?)\\s?:",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** With less of its own, and most of it quoted, a message sends on what it quotes. */
	private static final int FEW_CHARACTERS = 200;
	private static final int MOST_TIMES = 2;

	private Quoted() {
	}

	/**
	 * Cuts it.
	 *
	 * @param blocks of the message's text
	 * @return the same, with what is quoted removed unless that is what the message is about
	 */
	static List<Block> cut(List<Block> blocks) {
		int own = 0;
		int quoted = 0;
		for (Block block : blocks) {
			int characters = block.isKept() ? block.text().length() : 0;
			own += isQuoted(block) ? 0 : characters;
			quoted += isQuoted(block) ? characters : 0;
		}
		return quoted == 0 || own < FEW_CHARACTERS && quoted > MOST_TIMES * own ? blocks : withoutQuoted(blocks);
	}

	private static List<Block> withoutQuoted(List<Block> blocks) {
		List<Block> cut = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			boolean introduces = i + 1 < blocks.size() && isQuoted(blocks.get(i + 1)) && WROTE.matcher(block.text()).matches();
			cut.add(block.isKept() && (isQuoted(block) || introduces) ? new Block(block.kind(), block.text(),
					Optional.of(RemovalReason.OUTSIDE), "quotes another message") : block);
		}
		return cut;
	}

	private static boolean isQuoted(Block block) {
		return block.text().startsWith(MARK);
	}
}
