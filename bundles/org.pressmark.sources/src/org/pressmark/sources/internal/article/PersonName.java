// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the name of one person is written in a byline, and what stands beside it there. */
final class PersonName {

	/** Words of a name. */
	static final int LONGEST = 5;
	/** What is behind a name on a dash: {@code Jane Doe - AP Technology Writer}. */
	private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");
	/** {@code JANE DOE Special Envoy}, {@code JANE DOEMadrid}: a name in capitals ends where these do. */
	private static final Pattern IN_CAPITALS =
			Pattern.compile("(\\p{Lu}[\\p{Lu}.'’-]*(?:\\s\\p{Lu}[\\p{Lu}.'’-]*)*\\s\\p{Lu}{2,})(?:\\s?\\p{Lu}\\p{Ll}.*)");
	private static final Set<String> HONORIFICS = Set.of("Dr", "Dr.", "Prof", "Prof.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.",
			"Sir", "Sir.", "Dame", "Dame.", "Rev", "Rev.");
	private static final Set<String> YOUNGER = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");
	/** {@code jane.doe@example.org}, {@code @jane}, {@code Example.com Archive}. */
	private static final Pattern ADDRESS =
			Pattern.compile("(?:^|\\s)(?:@\\w{2,30}|[\\w.+-]+@[\\w.-]+|[\\w-]+\\.(?:com|org|net|info|co\\.uk|[a-z]{2})(?![\\w.]).*)");
	/** Words of links and menus; none of them is a name. */
	private static final Pattern NO_NAME = Pattern.compile("\\b(?:view|authors?|profile|archives?|contact|biography|follow|"
			+ "subscribe|e-?mail|website|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b", Pattern.CASE_INSENSITIVE);
	/** {@code Jane Doe in London}. */
	private static final Pattern PLACE = Pattern.compile("(?<=\\p{L})\\s(?:in|à)(?:\\s\\p{Lu}[\\p{L}.'’-]{1,20}){1,3}$");
	/** {@code d'Ormesson}. */
	private static final Pattern ELIDED = Pattern.compile("\\p{Ll}{1,4}['’]\\p{Lu}.*");
	private static final Pattern PUNCTUATION_AROUND = Pattern.compile("^[\\s.,:]+|[\\s.,:]+$");
	private static final Pattern ROLE = Pattern.compile("\\b(?:correspondents?|reporters?|editors?|writers?|"
			+ "columnists?|staff|contributors?|journalists?|analysts?|bureau|chief|desk|senior|special|intern|producer|"
			+ "redakteur(?:in)?|korrespondent(?:in)?|correspondant|envoyé|corresponsal|enviado|corrispondente|inviato|"
			+ "correspondente|toimittaja|корреспондент|обозреватель|кореспондент)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern IDEOGRAPHIC_ROLE = Pattern.compile("(?:委員|委员|特派員?|特派员|支局長?|部長|記者|记者|通讯员|通訊員|局長|論説|评论员)$");
	/** What somebody is in the languages of India, for a regular expression. */
	static final String INDIC_ROLES = "संवाददाता|पत्रकार|সংবাদদাতা|প্রতিবেদক|نامہ نگار";
	private static final Pattern INDIC_ROLE = Pattern.compile(INDIC_ROLES);
	private static final Pattern DEGREES = Pattern.compile("(?<=\\p{L}{2} \\p{L}{1,30})(?: (?:"
			+ "MD|M\\.D\\.|PhD|Ph\\.D\\.?|MPH|MSN|MSW|MS|MA|BA|BSN|RN|RD|"
			+ "RDN|LDN|CPA|JD|DO|DDS|DVM|MBA|CFA|CFP|CDN|CPT|FACC|FAAP|PsyD|PharmD))+$");
	private static final Set<String> PARTICLES = Set.of("de", "da", "das", "do", "dos", "del", "della", "di", "du",
			"des", "van", "von", "der", "den", "ter", "ten", "zu", "la", "le", "el", "al", "bin", "ibn", "bint", "ben",
			"abu", "af", "av", "y", "e", "san", "st", "'t", "mac");

	private PersonName() {
	}

	/** Just the name, of what is between two commas. */
	static String in(String part) {
		boolean addressed = part.indexOf('.') >= 0 || part.indexOf('@') >= 0;
		String person = stripPunctuation(addressed ? ADDRESS.matcher(part).replaceFirst("") : part);
		String first = beforeDash(person);
		Matcher capitals = IN_CAPITALS.matcher(first);
		return withoutDegrees(withoutPlace(capitals.matches() ? capitals.group(1) : first));
	}

	/** What stands before a dash when that is a name. */
	private static String beforeDash(String person) {
		Matcher dash = DASH.matcher(person);
		if (!dash.find()) {
			return person;
		}
		String before = person.substring(0, dash.start());
		return before.indexOf(' ') > 0 && is(before) && !Organisations.is(before) ? before : person;
	}

	private static String withoutPlace(String name) {
		return PLACE.matcher(name).replaceFirst("");
	}

	/** {@code Jane Doe, PhD}: what the name has earned, which never ends with a small letter, as most names do. */
	private static String withoutDegrees(String name) {
		return name.isEmpty() || Character.isLowerCase(name.charAt(name.length() - 1)) ? name
				: DEGREES.matcher(name).replaceFirst("");
	}

	private static String stripPunctuation(String name) {
		boolean none = name.isEmpty() || !isPunctuation(name.charAt(0)) && !isPunctuation(name.charAt(name.length() - 1));
		return none ? name : PUNCTUATION_AROUND.matcher(name).replaceAll("");
	}

	private static boolean isPunctuation(char c) {
		return c <= ' ' || c == '.' || c == ',' || c == ':';
	}

	/** Whether this is how a person is written: few words, all capitalised but particles, no role among them. */
	static boolean is(String text) {
		String[] words = text.split(" ");
		int titles = (HONORIFICS.contains(words[0]) ? 1 : 0) + (YOUNGER.contains(words[words.length - 1]) ? 1 : 0);
		if (words.length > LONGEST + titles) {
			return false;
		}
		boolean capital = false;
		for (String word : words) {
			boolean upper = isCapitalised(word);
			if (!upper && !PARTICLES.contains(word.toLowerCase(Locale.ROOT)) || hasDigit(word)) {
				return false;
			}
			capital |= upper;
		}
		boolean role = role(text).find() || Scripts.reaches(text, Scripts.FIRST_ARABIC) && INDIC_ROLE.matcher(text).find()
				|| Scripts.reaches(text, Scripts.FIRST_IDEOGRAPH) && IDEOGRAPHIC_ROLE.matcher(text).find();
		return capital && !role && !NO_NAME.matcher(text).find();
	}

	/** Finds what somebody is: {@code staff writer}. */
	static Matcher role(String text) {
		return ROLE.matcher(text);
	}

	private static boolean hasDigit(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (Character.isDigit(word.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isCapitalised(String word) {
		int first = word.isEmpty() ? ' ' : word.codePointAt(0);
		return Character.isLetter(first) && !Character.isLowerCase(first) || ELIDED.matcher(word).matches();
	}

	/** One word alone may be anything: {@code By Monday}. */
	static boolean isFull(String name) {
		return name.indexOf(' ') > 0 || Character.isIdeographic(name.codePointAt(0))
				|| Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.HANGUL;
	}
}
