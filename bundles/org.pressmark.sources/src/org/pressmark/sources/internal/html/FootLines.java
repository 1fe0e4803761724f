// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.Phrases;
import org.pressmark.sources.internal.article.Sentences;

/** Cuts what follows the last paragraph of the article: who wrote it, how to reach them, what else there is to read. */
final class FootLines {

	private static final String SEEN = "behind the text";
	/** So many paragraphs are looked at, and never more than a third of all. */
	private static final int MOST = 12;
	private static final int PART = 3;
	private static final int LONGEST_NOTE = 600;
	private static final int LONGEST_CONTACT = 250;
	private static final int LONGEST_LABEL = 60;
	/** An address by mail or the name in a social network. */
	private static final Pattern HANDLE = Pattern.compile("(?<![\\w/.])@\\w{2,40}\\b|\\w@\\w[\\w-]*\\.\\w");
	private static final Pattern NETWORK = Pattern.compile("facebook|twitter|instagram|youtube|tiktok|telegram|whatsapp|"
			+ "linkedin|threads|snapchat|spotify|flipboard|weibo|wechat|微博|微信|vkontakte|вконтакте", Pattern.CASE_INSENSITIVE);
	private static final double MOSTLY = 0.85;
	/** A list of so many links has nothing else to say. */
	private static final int LIST = 3;
	/** A line between the text and the notes on it, and the most that such notes have. */
	private static final int SEPARATED = 4;
	private static final int LONGEST_SEPARATED = 700;

	private final List<HtmlBlock> kept;
	private final Set<String> authors;

	/** @param authors the {@linkplain HtmlBlock#key() keys} of the names that are known */
	FootLines(List<HtmlBlock> blocks, Set<String> authors) {
		kept = blocks.stream().filter(HtmlBlock::isKept).toList();
		this.authors = authors;
	}

	void cut() {
		int first = Math.max(kept.size() - MOST, kept.size() - kept.size() / PART);
		int end = cutLinkList(first);
		end = cutSeparated(end);
		for (int i = end - 1; i >= 0 && (i >= first || i + 1 < kept.size() && isLabelOf(i)) && cut(kept.get(i)); i--) {
			// Each that goes lets see the one before it.
		}
	}

	/** Whether a few words stand above what was cut and nothing else: {@code Contact:}. */
	private boolean isLabelOf(int at) {
		return kept.get(at).text().endsWith(":") && kept.get(at).text().length() <= LONGEST_LABEL
				&& kept.get(at + 1).isCutAs(RemovalReason.CONTACT);
	}

	/** A list at the end whose items are links, wholly or in part. Returns where what is left ends. */
	private int cutLinkList(int first) {
		int begin = kept.size();
		while (begin > first && isLinkItem(kept.get(begin - 1))) {
			begin--;
		}
		if (kept.size() - begin < LIST || begin == first || !isLabel(kept.get(begin - 1))) {
			return kept.size();
		}
		kept.subList(begin - 1, kept.size()).forEach(block -> block.remove(RemovalReason.RELATED_LINKS, SEEN));
		return begin - 1;
	}

	private static boolean isLinkItem(HtmlBlock block) {
		return block.kind() == ParagraphKind.LIST_ITEM && block.linkShare() > 0;
	}

	private static boolean isLabel(HtmlBlock block) {
		return block.text().length() <= LONGEST_LABEL && (block.text().endsWith(":") || !Sentences.ends(block.text()));
	}

	/** What little stands behind a separating line. Returns where what is left ends. */
	private int cutSeparated(int end) {
		int length = 0;
		for (int i = end - 1; i >= Math.max(kept.size() / 2, end - SEPARATED); i--) {
			// Stars part the sections of a text.
			if (kept.get(i).isSeparator() && kept.get(i).text().indexOf('*') < 0) {
				kept.subList(i, end).forEach(block -> block.remove(RemovalReason.OUTSIDE, "behind a separating line"));
				return i;
			}
			length += kept.get(i).text().length();
			if (length > LONGEST_SEPARATED) {
				break;
			}
		}
		return end;
	}

	private boolean cut(HtmlBlock block) {
		Optional<RemovalReason> reason = reason(block);
		reason.ifPresent(found -> block.remove(found, SEEN));
		return reason.isPresent();
	}

	private Optional<RemovalReason> reason(HtmlBlock block) {
		String text = block.text();
		if (text.length() > LONGEST_NOTE || block.kind() == ParagraphKind.QUOTE || block.isRow()) {
			return Optional.empty();
		}
		if (!authors.isEmpty() && authors.stream().anyMatch(block.key()::startsWith)) {
			return Optional.of(RemovalReason.ABOUT);
		}
		if (text.length() <= LONGEST_CONTACT && text.indexOf('@') >= 0 && HANDLE.matcher(text).find()) {
			return Optional.of(RemovalReason.CONTACT);
		}
		if (text.length() <= LONGEST_CONTACT && (block.links() > 0 || Phrases.invites(text)) && namesNetworks(text)) {
			return Optional.of(RemovalReason.SHARING);
		}
		return Phrases.foot(text).or(() -> byForm(block));
	}

	private static boolean namesNetworks(String text) {
		Matcher network = NETWORK.matcher(text);
		return network.find() && network.find();
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
