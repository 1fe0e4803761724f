// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pressmark.sources.Block;
import org.pressmark.sources.RemovalReason;

/** What a message repeats of the one that it answers: lines that begin with {@code >}, and who wrote them. */
final class Quoted {

	private static final String MARK = ">";
	private static final Pattern WROTE = Pattern.compile(
			".{1,200}(?:wrote|schrieb.{0,80}|a écrit|escribió|escreveu|ha scritto|schreef.{0,80}|skrev.{0,80}|kirjoitti|napisał\\(?a?\\)?|написал\\(?а?\\)?)\\s?:",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** How Outlook begins what it quotes, in one paragraph or line by line; all below that is quoted. */
	private static final Pattern HEAD = Pattern.compile("(?:from|von|de|da|van|от)\\s?:\\s.{1,300}?"
			+ "\\s(?:sent|gesendet|envoyé|enviado|enviada em|inviato|verzonden|отправлено|date|datum|data|fecha)\\s?:\\s.{1,900}?"
			+ "\\s(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема)\\s?:.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern RULE = Pattern.compile("[-_]{5,}(?:.{1,60}[-_]{5,})?");
	/** From, sent, to, copies, subject. */
	private static final int LINES_OF_HEAD = 5;
	private static final int LONGEST_HEAD = 600;
	private static final int LONGEST_LABEL = 5;
	/** With less of its own, and most of it quoted, a message sends on what it quotes. */
	private static final int FEW_CHARACTERS = 200;
	private static final int MOST_TIMES = 2;

	private Quoted() {
	}

	/**
	 * Cuts it.
	 *
	 * @param blocks    of the message's text
	 * @param forwarded whether it says that it sends on another one, which stands below a head
	 * @return the same, with what is quoted removed unless that is what the message is about
	 */
	static List<Block> cut(List<Block> blocks, boolean forwarded) {
		int head = forwarded ? blocks.size() : head(blocks);
		int own = 0;
		int quoted = 0;
		for (int i = 0; i < blocks.size(); i++) {
			int characters = blocks.get(i).isKept() ? blocks.get(i).text().length() : 0;
			boolean isQuoted = i >= head || isQuoted(blocks.get(i));
			own += isQuoted ? 0 : characters;
			quoted += isQuoted ? characters : 0;
		}
		return quoted == 0 || own < FEW_CHARACTERS && quoted > MOST_TIMES * own ? blocks : withoutQuoted(blocks, head);
	}

	/** Where the message that is answered begins, with the rule above it; behind the last block when there is none. */
	private static int head(List<Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			String lines = blocks.subList(i, Math.min(blocks.size(), i + LINES_OF_HEAD)).stream().map(Block::text)
					.filter(line -> line.length() <= LONGEST_HEAD).collect(Collectors.joining(" "));
			if (beginsHead(blocks.get(i).text()) && HEAD.matcher(lines).matches()) {
				return i > 0 && RULE.matcher(blocks.get(i - 1).text()).matches() ? i - 1 : i;
			}
		}
		return blocks.size();
	}

	private static boolean beginsHead(String line) {
		return line.length() <= LONGEST_HEAD && line.indexOf(':') > 0 && line.indexOf(':') <= LONGEST_LABEL;
	}

	private static List<Block> withoutQuoted(List<Block> blocks, int head) {
		List<Block> cut = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			boolean introduces = i >= head || i + 1 < blocks.size() && isQuoted(blocks.get(i + 1))
					&& WROTE.matcher(block.text()).matches();
			cut.add(block.isKept() && (isQuoted(block) || introduces) ? new Block(block.kind(), block.text(),
					Optional.of(RemovalReason.OUTSIDE), "quotes another message") : block);
		}
		return cut;
	}

	private static boolean isQuoted(Block block) {
		return block.text().startsWith(MARK);
	}
}
