// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Organisations;
import org.pressmark.sources.internal.article.Resources;
import org.pressmark.sources.internal.text.DocumentParagraph;

/**
 * Tells which of the lines above the length is Factiva's headline: a section may stand above it, a byline and the agency
 * below it, in this order. Where they stand decides, for bylines need not name a person: {@code By Staff Reporter}.
 * The words are in {@code bylines.properties}.
 */
final class FactivaHead {

	private static final Map<String, List<String>> WORDS = Resources.lists(FactivaHead.class, "bylines.properties", "\\|");
	private static final Set<String> BY = Set.copyOf(WORDS.get("by"));
	private static final Set<String> ROLES = Set.copyOf(WORDS.get("roles"));
	private static final Set<String> SECTIONS = new HashSet<>(WORDS.get("sections"));
	/** {@code Business/Financial Desk; SECTB}, {@code Politik S. 5}: desks and pages are in no headline so. */
	private static final Pattern SECTION = Pattern.compile(".*(?:\\bdesk|\\bdesk;.*|\\bSECT\\w{0,3}|\\bpg\\.? ?\\w{1,4})",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern BEHIND_SECTION = Pattern.compile("\\s?[,;/:|(].*|\\s\\d.*");
	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final Pattern FROM = Pattern.compile("From\\s", Pattern.CASE_INSENSITIVE);
	private static final int LONGEST_BYLINE = 8;
	/** A longer line than this is a headline rather than a section. */
	private static final int SHORTEST_HEADLINE = 3;

	private final List<DocumentParagraph> above;
	private final int title;
	private final int end;

	/** @param above the lines above the length, one at least */
	FactivaHead(List<DocumentParagraph> above) {
		this.above = above;
		int styled = styled(above);
		title = styled >= 0 ? styled : Math.max(0, endOfTitle(above) - 1);
		end = title + 1;
	}

	/** The section and what else stands above the headline. */
	List<DocumentParagraph> sections() {
		return above.subList(0, title);
	}

	DocumentParagraph headline() {
		return above.get(title);
	}

	/** Who wrote it, and for which agency. */
	List<DocumentParagraph> bylines() {
		return above.subList(end, above.size());
	}

	/**
	 * The part of a byline that may name somebody.
	 *
	 * @param byline {@code From Jane Doe, in Paris}
	 * @return empty for {@code Agencies} and what else is one word but no agency's name
	 */
	static Optional<String> named(String byline) {
		String[] words = words(byline);
		boolean agency = Organisations.is(byline) && !hasRole(words);
		String persons = FROM.matcher(byline).replaceFirst("");
		return words.length > 1 || agency ? Optional.of(persons) : Optional.empty();
	}

	private static int styled(List<DocumentParagraph> lines) {
		int at = 0;
		while (at < lines.size() && lines.get(at).kind().filter(kind -> kind == ParagraphKind.HEADING).isEmpty()) {
			at++;
		}
		return at < lines.size() ? at : -1;
	}

	private static int endOfTitle(List<DocumentParagraph> lines) {
		int end = lines.size();
		if (end > 1 && isByline(lines.get(end - 1).text(), lines.get(end - 2).text())) {
			end--;
		}
		boolean agency = end < lines.size() && Organisations.is(lines.get(end).text());
		return agency && end > 1 && isSigned(lines.get(end - 1).text()) ? end - 1 : end;
	}

	/** A byline says so, names persons or an agency, or is one word below a headline. */
	private static boolean isByline(String line, String before) {
		if (isSigned(line)) {
			return true;
		}
		if (isSection(before)) {
			return false;
		}
		boolean one = line.indexOf(' ') < 0;
		return one ? words(before).length >= SHORTEST_HEADLINE || Organisations.is(line)
				: !Bylines.names(line).isEmpty() || endsWithRole(line);
	}

	/** Whether a line can be nothing else: {@code By Jane Doe}, {@code From our correspondent in Brussels}. */
	private static boolean isSigned(String line) {
		if (!Bylines.read(line).isEmpty()) {
			return true;
		}
		String[] words = words(line);
		return words.length > 1 && words.length <= LONGEST_BYLINE && BY.contains(words[0])
				&& (Bylines.names(withoutBy(line)).stream().anyMatch(name -> name.indexOf(' ') > 0) || hasRole(words) || Organisations.is(withoutBy(line)));
	}

	private static String withoutBy(String line) {
		return SPACE.split(line, 2)[1];
	}

	private static boolean hasRole(String[] words) {
		for (String word : words) {
			if (ROLES.contains(word)) {
				return true;
			}
		}
		return false;
	}

	private static boolean endsWithRole(String line) {
		String[] words = words(line);
		return words.length <= LONGEST_BYLINE && ROLES.contains(words[words.length - 1]);
	}

	private static String[] words(String line) {
		return SPACE.split(line.toLowerCase(Locale.ROOT).replaceAll("[,;.]", " ").strip());
	}

	private static boolean isSection(String line) {
		String lower = line.toLowerCase(Locale.ROOT).strip();
		return SECTIONS.contains(lower) || SECTIONS.contains(BEHIND_SECTION.matcher(lower).replaceFirst(""))
				|| SECTION.matcher(line).matches();
	}
}
