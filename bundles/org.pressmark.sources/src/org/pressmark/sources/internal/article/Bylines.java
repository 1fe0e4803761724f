// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who wrote an article from a byline: {@code By Hwang Joon-bum, Washington correspondent}. */
public final class Bylines {

	private static final int LONGEST_LINE = 160;
	private static final int LONGEST_NAME = 5;
	private static final int LONGEST_APPOSITION = 7;

	private static final Pattern PREFIX = Pattern.compile("(?:(?:story|text|words|report|article|written|posted|"
			+ "reported|reporting) by|by|von|par|por|de|di|door|av|af|tekst|text|texte|testo|texto|autor(?:a|in)?|"
			+ "auteur|"
			+ "autore|authors?|автор|текст|بقلم)(?:\\s?[::]\\s?|\\s|(?-iu:(?<=By)(?=\\p{Lu}\\p{Ll})))",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** What stands between the names and the date behind them. */
	private static final Pattern BEFORE_DATE = Pattern.compile("[\\s,;|/·•–—(-]*"
			+ "(?:\\b(?:on|at|am|um|vom|le|el|em|il|op|den|dne|на|от|в|"
			+ "posted|published|updated|last updated|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|опубликовано)\\b"
			+ "[\\s:]*)*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** What stands between the date and the names behind it: a time, a zone, a line. */
	private static final Pattern AFTER_DATE = Pattern.compile("^[^\\p{L}]*(?:\\p{Lu}{2,5}\\b)?[^\\p{L}]*");
	private static final Pattern AND = Pattern.compile(
			"\\s(?:and|und|et|y|e|og|och|en|ja|и|та|і|&|\\+|with)\\s|\\s?[;|/·•]\\s?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** What stands in brackets behind a name: its agency, its role, its share. */
	private static final Pattern NOTE = Pattern.compile("\\s?\\([^()]{1,60}\\)(?=\\s?[,،、]|\\s?$|" + AND.pattern() + ")",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** {@code (Reuters) - By Jane Doe}. */
	private static final Pattern AGENCY = Pattern.compile("\\([^()]{2,30}\\)\\s?[-–—]\\s?");
	/** {@code Jane Doe in London}. */
	private static final Pattern PLACE = Pattern.compile("(?<=\\p{L})\\s(?:in|à)(?:\\s\\p{Lu}[\\p{L}.'’-]{1,20}){1,3}$");
	/** {@code d'Ormesson}. */
	private static final Pattern ELIDED = Pattern.compile("\\p{Ll}{1,4}['’]\\p{Lu}.*");
	private static final Pattern PUNCTUATION_AROUND = Pattern.compile("^[\\s.,:]+|[\\s.,:]+$");
	private static final Pattern COMMA = Pattern.compile("\\s?[,،、]\\s?");
	private static final Pattern ROLE = Pattern.compile("\\b(?:correspondents?|reporters?|editors?|writers?|"
			+ "columnists?|staff|contributors?|journalists?|analysts?|bureau|chief|desk|senior|special|intern|producer|"
			+ "redakteur(?:in)?|korrespondent(?:in)?|correspondant|envoyé|corresponsal|enviado|corrispondente|inviato|"
			+ "correspondente|toimittaja|корреспондент|обозреватель|кореспондент)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern DEGREES = Pattern.compile("(?<=\\p{L}{2} \\p{L}{1,30})(?: (?:"
			+ "MD|M\\.D\\.|PhD|Ph\\.D\\.?|MPH|MSN|MSW|MS|MA|BA|BSN|RN|RD|"
			+ "RDN|LDN|CPA|JD|DO|DDS|DVM|MBA|CFA|CFP|CDN|CPT|FACC|FAAP|PsyD|PharmD))+$");
	private static final Set<String> PARTICLES = Set.of("de", "da", "das", "do", "dos", "del", "della", "di", "du",
			"des", "van", "von", "der", "den", "ter", "ten", "zu", "la", "le", "el", "al", "bin", "ibn", "bint", "ben",
			"abu", "af", "av", "y", "e", "san", "st", "'t", "mac");

	private Bylines() {
	}

	/**
	 * The authors that a line names, when it is a byline.
	 *
	 * @param line one line
	 * @return the names; empty when the line is none that begins as bylines do and goes on with names
	 */
	public static List<String> read(String line) {
		List<String> names = body(withoutDate(line)).map(Bylines::names).orElse(List.of());
		return names.stream().anyMatch(Bylines::isFullName) ? names : List.of();
	}

	/**
	 * The names in a line that is known to be a byline, with or without {@code By} and a date.
	 *
	 * @param line one line
	 * @return the names; empty when there are none
	 */
	public static List<String> namesBesideDate(String line) {
		return names(withoutDate(line));
	}

	/** {@code By Jane Doe on May 4, 2021} and {@code Posted on May 4, 2021 by Jane Doe}: the part that names her. */
	private static String withoutDate(String line) {
		Optional<Dates.Match> date = line.length() > LONGEST_LINE ? Optional.empty() : Dates.find(line);
		if (date.isEmpty()) {
			return line;
		}
		String before = BEFORE_DATE.matcher(line.substring(0, date.get().begin())).replaceFirst("");
		String after = AFTER_DATE.matcher(line.substring(date.get().end())).replaceFirst("");
		return after.isEmpty() || PREFIX.matcher(before).lookingAt() ? before : after;
	}

	/** Whether the words before a date are names and a preposition: {@code By Jane Doe on}. */
	static boolean isBeforeDate(String words) {
		String names = BEFORE_DATE.matcher(words).replaceFirst("");
		return isName(names) || !read(names).isEmpty();
	}

	/** One word alone may be anything: {@code By Monday}. */
	private static boolean isFullName(String name) {
		return name.indexOf(' ') > 0 || Character.isIdeographic(name.codePointAt(0));
	}

	private static Optional<String> body(String given) {
		Matcher agency = AGENCY.matcher(given);
		String line = agency.lookingAt() ? given.substring(agency.end()) : given;
		Matcher prefix = PREFIX.matcher(line);
		return line.length() <= LONGEST_LINE && prefix.lookingAt() ? Optional.of(line.substring(prefix.end()))
				: Optional.empty();
	}

	/**
	 * The names in a text that is nothing but names and roles, as a metadata field has them.
	 *
	 * @param text with or without {@code By}
	 * @return the names; empty when there are none
	 */
	public static List<String> names(String text) {
		String line = Whitespace.normalise(text);
		if (line.length() > LONGEST_LINE) {
			return List.of();
		}
		List<String> names = new ArrayList<>();
		for (String person : AND.split(NOTE.matcher(body(line).orElse(line)).replaceAll(""))) {
			String[] parts = COMMA.split(person);
			for (int i = 0; i < parts.length; i++) {
				boolean apposition = !names.isEmpty() && parts[i].indexOf(' ') < 0;
				String name = withoutDegrees(withoutPlace(stripPunctuation(parts[i])));
				if (isName(name) && !apposition && !names.contains(name)) {
					names.add(name);
				} else if (i == 0 && names.isEmpty() || parts[i].split(" ").length > LONGEST_APPOSITION) {
					return List.of();
				}
			}
		}
		return names;
	}

	private static String withoutPlace(String name) {
		return PLACE.matcher(name).replaceFirst("");
	}

	/** {@code Jane Doe, PhD}: what the name has earned. */
	private static String withoutDegrees(String name) {
		return DEGREES.matcher(name).replaceFirst("");
	}

	private static String stripPunctuation(String name) {
		return PUNCTUATION_AROUND.matcher(name).replaceAll("");
	}

	/** Whether this is how a person is written: few words, all capitalised but particles, no role among them. */
	static boolean isName(String text) {
		String[] words = text.split(" ");
		if (text.isEmpty() || words.length > LONGEST_NAME || ROLE.matcher(text).find()) {
			return false;
		}
		boolean capital = false;
		for (String word : words) {
			int first = word.codePointAt(0);
			boolean upper = Character.isLetter(first) && !Character.isLowerCase(first) || ELIDED.matcher(word).matches();
			boolean particle = PARTICLES.contains(word.toLowerCase(Locale.ROOT));
			if (!upper && !particle || word.chars().anyMatch(Character::isDigit)) {
				return false;
			}
			capital |= upper;
		}
		return capital;
	}
}
