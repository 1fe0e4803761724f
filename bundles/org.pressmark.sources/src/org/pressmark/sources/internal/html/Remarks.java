// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.article.Phrases;
import org.pressmark.sources.internal.article.RelativeTime;
import org.pressmark.sources.internal.article.Sentences;

/**
 * Cuts what readers wrote, whatever the heading over it is called: elements of one kind behind the text, each of which
 * begins with a name and a day, or with a name under a heading that says whose it is, or with a name that hardly any other
 * has and how long ago that was. The entries of a live report tell the time of day only, have headlines, or are by the same
 * few people.
 */
final class Remarks {

	private static final int FEWEST = 3;
	private static final int LONGEST_NAME = 40;
	/** A line of a name and a date has so many characters. */
	private static final int LONGEST_LINE = 80;
	/** A time alone is shorter. */
	private static final int SHORTEST_WITH_TIME = 20;
	private static final int MOST_LINES = 3;
	/** So many of the names are of people who say nothing else. */
	private static final double DIFFERENT = 0.6;

	private final List<HtmlBlock> blocks;

	private final Set<Element> dated;

	private Remarks(List<HtmlBlock> blocks, Landmarks page) {
		this.blocks = blocks;
		dated = dated(page);
	}

	/** The elements that hold a date for machines, or are one. */
	private static Set<Element> dated(Landmarks page) {
		Set<Element> dated = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Element time : page.tagged("time")) {
			Element around = time.hasAttr("datetime") ? time : null;
			while (around != null && dated.add(around)) {
				around = around.parent();
			}
		}
		return dated;
	}

	static void cut(List<HtmlBlock> blocks, Landmarks page) {
		Remarks remarks = new Remarks(blocks, page);
		int text = 0;
		for (int i = 0; i < blocks.size(); i++) {
			HtmlBlock block = blocks.get(i);
			if (text >= Root.SOME && block.isKept() && mayBeSignature(block)) {
				remarks.cutFrom(i);
			}
			text += block.isKept() && block.isProse() ? block.weight() : 0;
		}
	}

	/** Whether it is a short line. */
	private static boolean mayBeSignature(HtmlBlock name) {
		return name.kind() != ParagraphKind.HEADING && name.text().length() <= LONGEST_LINE && !Sentences.ends(name.text());
	}

	/** Whether a name and a day stand here above a text. */
	private boolean isSignature(int at, boolean headed) {
		HtmlBlock name = blocks.get(at);
		return mayBeSignature(name)
				&& (headed && name.text().length() <= LONGEST_NAME || isDated(at, name) || nameBeforeTime(at).isPresent());
	}

	/** The name in a line, or with one, that says how long ago something was written. */
	private Optional<String> nameBeforeTime(int at) {
		HtmlBlock name = blocks.get(at);
		String line = name.text();
		OptionalInt time = RelativeTime.at(line);
		if (time.isPresent()) {
			return Optional.of(line.substring(0, time.getAsInt()).strip()).filter(words -> !words.isEmpty() && words.length() <= LONGEST_NAME);
		}
		boolean below = line.length() <= LONGEST_NAME && at + 1 < blocks.size() && blocks.get(at + 1).text().length() <= LONGEST_NAME
				&& RelativeTime.at(blocks.get(at + 1).text()).orElse(LONGEST_NAME) == 0;
		return below ? Optional.of(line) : Optional.empty();
	}

	private boolean isDated(int at, HtmlBlock name) {
		return name.text().length() > SHORTEST_WITH_TIME && dated.contains(name.element())
				|| Dates.find(name.text()).filter(date -> date.begin() > 1 && date.begin() <= LONGEST_NAME).isPresent()
				|| name.text().length() <= LONGEST_NAME && at + 1 < blocks.size() && isDate(blocks.get(at + 1));
	}

	/** Whether a heading says that readers wrote what comes, so that their names will do. */
	private boolean isHeaded(int at) {
		return at > 0 && blocks.get(at - 1).kind() == ParagraphKind.HEADING
				&& Phrases.opensComments(blocks.get(at - 1).text());
	}

	private static boolean isDate(HtmlBlock line) {
		return line.text().length() <= LONGEST_NAME && Dates.find(line.text()).filter(date -> date.begin() <= 1).isPresent();
	}

	/** Each of the like elements that begin here, when they are several, and their heading. */
	private void cutFrom(int at) {
		Box box = largestFrom(at);
		Element first = box.element();
		// Told sooner than days are found.
		if (!isOneOfSeveral(first) || at + 1 == blocks.size() || !blocks.get(at + 1).box().isIn(box)) {
			return;
		}
		List<HtmlBlock> found = new ArrayList<>();
		int remarks = 0;
		List<String> names = new ArrayList<>();
		boolean headed = isHeaded(at);
		int i = at;
		for (Element next = first; next != null && isLike(first, next); next = next.nextElementSibling()) {
			int end = i;
			while (end < blocks.size() && Body.isWithin(blocks.get(end).element(), next)) {
				end++;
			}
			if (!isRemark(i, end, headed)) {
				break;
			}
			found.addAll(blocks.subList(i, end));
			if (!headed && !isDated(i, blocks.get(i))) {
				nameBeforeTime(i).ifPresent(names::add);
			}
			remarks++;
			i = end;
		}
		if (remarks >= FEWEST && new HashSet<>(names).size() >= names.size() * DIFFERENT) {
			HtmlBlock above = blocks.get(at - 1);
			if (above.kind() == ParagraphKind.HEADING && above.isKept() && above.element().parent() == first.parent()) {
				found.add(above);
			}
			found.forEach(block -> block.remove(RemovalReason.COMMENTS, "a name, a day and a text, again and again"));
		}
	}

	private boolean isRemark(int begin, int end, boolean headed) {
		return end - begin > 1 && isSignature(begin, headed)
				&& blocks.subList(begin, Math.min(end, begin + 1 + MOST_LINES)).stream().anyMatch(HtmlBlock::isProse);
	}

	private static boolean isOneOfSeveral(Element first) {
		Element second = first.nextElementSibling();
		return isLike(first, second) && isLike(first, second.nextElementSibling());
	}

	/** The largest box that begins with the paragraph and has another like it behind. */
	private Box largestFrom(int at) {
		Box before = blocks.get(at - 1).box();
		Box box = blocks.get(at).box();
		while (box.parent() != null && !isLike(box.element(), box.element().nextElementSibling())
				&& !before.isIn(box.parent())) {
			box = box.parent();
		}
		return box;
	}

	private static boolean isLike(Element one, Element other) {
		return other != null && one.nameIs(other.normalName()) && one.className().equals(other.className());
	}
}
