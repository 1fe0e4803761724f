// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.Phrases;
import org.pressmark.sources.internal.article.Sentences;

/** Cuts what follows the last paragraph of the article: who wrote it, how to reach them, what else there is to read. */
final class FootLines {

	/** So many paragraphs are looked at, and never more than a third of all. */
	private static final int MOST = 12;
	private static final int PART = 3;
	private static final int LONGEST_NOTE = 600;
	private static final int LONGEST_CONTACT = 250;
	/** An address by mail or the name in a social network. */
	private static final Pattern HANDLE = Pattern.compile("(?<![\\w/.])@\\w{2,40}\\b|\\w@\\w[\\w-]*\\.\\w");
	private static final double MOSTLY = 0.85;

	private final List<HtmlBlock> kept;
	private final Set<String> authors;

	/** @param authors the {@linkplain HtmlBlock#key() keys} of the names that are known */
	FootLines(List<HtmlBlock> blocks, Set<String> authors) {
		kept = blocks.stream().filter(HtmlBlock::isKept).toList();
		this.authors = authors;
	}

	void cut() {
		int first = Math.max(kept.size() - MOST, kept.size() - kept.size() / PART);
		for (int i = kept.size() - 1; i >= first && cut(kept.get(i)); i--) {
			// Each that goes lets see the one before it.
		}
	}

	private boolean cut(HtmlBlock block) {
		Optional<RemovalReason> reason = reason(block);
		reason.ifPresent(found -> block.remove(found, "behind the text"));
		return reason.isPresent();
	}

	private Optional<RemovalReason> reason(HtmlBlock block) {
		String text = block.text();
		if (text.length() > LONGEST_NOTE || block.kind() == ParagraphKind.QUOTE) {
			return Optional.empty();
		}
		if (authors.stream().anyMatch(block.key()::startsWith)) {
			return Optional.of(RemovalReason.ABOUT);
		}
		if (text.length() <= LONGEST_CONTACT && HANDLE.matcher(text).find()) {
			return Optional.of(RemovalReason.CONTACT);
		}
		return Phrases.foot(text).or(() -> byForm(block));
	}

	private static Optional<RemovalReason> byForm(HtmlBlock block) {
		if (DateLine.isMostlyDates(block.text())) {
			return Optional.of(RemovalReason.DATELINE);
		}
		boolean opens = block.kind() == ParagraphKind.HEADING || block.text().endsWith(":");
		boolean link = block.linkShare() >= MOSTLY && !block.isWritten() && !Sentences.ends(block.text());
		return opens || link ? Optional.of(RemovalReason.RELATED_LINKS) : Optional.empty();
	}
}
