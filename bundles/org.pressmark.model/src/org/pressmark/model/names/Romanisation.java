// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What names have in common that were written in Latin letters by different rules: a key that is the same for the ways
 * in which newspapers write a Korean name (Revised, McCune-Reischauer, or as its bearer likes), a Slavic one (BGN/PCGN,
 * ISO 9, German, French) or an Arabic one (whose short vowels each writer hears otherwise). Many names share a key, so it is good for finding what may be meant, no more.
 */
final class Romanisation {

	/** A rule that makes two spellings one. */
	private record Rule(Pattern pattern, String replacement) {

		static Rule of(String pattern, String replacement) {
			return new Rule(Pattern.compile(pattern), replacement);
		}

		String apply(String word) {
			return pattern.matcher(word).replaceAll(replacement);
		}
	}

	/** The commonest Korean family names in the ways in which they are written. */
	private static final Set<String> KOREAN_FAMILIES = Set.of("kim", "gim", "lee", "yi", "rhee", "ri", "park", "pak", "bak",
			"choi", "choe", "chung", "jung", "jeong", "chong", "kang", "gang", "cho", "jo", "yoon", "yun", "youn", "chang",
			"jang", "lim", "im", "rim", "han", "oh", "seo", "suh", "shin", "sin", "kwon", "gwon", "hwang", "ahn", "an",
			"song", "yoo", "yu", "ryu", "hong", "jeon", "jun", "chun", "moon", "mun", "yang", "son", "sohn", "bae", "pae",
			"paik", "baek", "heo", "hur", "nam", "sim", "shim", "noh", "roh", "no", "ha", "joo", "ju", "koo", "gu", "ku",
			"min", "na", "ra", "chin", "jin", "ji", "chee", "om", "eom", "won", "chae", "cheon", "bang", "pang", "kong",
			"gong", "hyun", "hyeon", "ham", "byun", "byeon", "pyon", "yeom", "woo", "u", "wi", "thae", "tae", "hyon");
	private static final Set<String> LEE = Set.of("lee", "yi", "rhee", "ri", "li");

	private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");

	private static final List<Rule> KOREAN = List.of(Rule.of("^(?:park|pak)$", "bag"), Rule.of("^no$|^roh$", "noh"),
			Rule.of("^wh", "hw"), Rule.of("sh", "s"), Rule.of("ch", "j"), Rule.of("kk?|gg", "g"), Rule.of("pp?|bb", "b"),
			Rule.of("tt?|dd", "d"), Rule.of("ss", "s"), Rule.of("jj", "j"), Rule.of("[lr]+", "r"), Rule.of("oi", "oe"),
			Rule.of("h(?=[^aeiouyw]|$)", ""), Rule.of("oo|eo|eu|ou|o", "u"), Rule.of("ee", "i"), Rule.of("ae|ai", "e"),
			Rule.of("uu+", "u"));

	private static final List<Rule> SLAVIC = List.of(Rule.of("shch|schtsch|chtch|sc", "9"),
			Rule.of("tsch|tch|tj(?=a)", "ch"), Rule.of("sch|sh", "s"), Rule.of("zh|dsch", "z"), Rule.of("kh|ch(?=l)", "h"),
			Rule.of("ch|c(?=[aeiou])", "c"), Rule.of("ts|tz", "c"), Rule.of("ks", "x"), Rule.of("ph|ff", "f"),
			Rule.of("[wv]|(?<=o|e)f$", "v"), Rule.of("ou|u", "u"), Rule.of("io|yo|jo|ye|je|ie", "e"),
			Rule.of("(?<=in)e$", ""), Rule.of("[iyj]+", "i"),
			Rule.of("z", "s"), new Rule(DOUBLED, "$1"));

	private static final Pattern SLAVIC_ENDING = Pattern
			.compile(".*(?:o[vwf]+a?|e[vwf]+a?|in|ina|sk[iyj]+|skaya|skaja|enko|chuk|tschuk|ich|itch|itsch|yuk)");

	/** What stands between two names, or is left out there. */
	private static final Set<String> ARABIC_PARTICLES = Set.of("al", "el", "ul", "bin", "ibn", "ben");
	private static final Pattern ARABIC_ARTICLE = Pattern.compile("^[ae]l(?=[a-z]{4})");
	/** The commonest given names, as their key has them: a name with one of them is Arabic, or written by the same rules. */
	private static final Set<String> ARABIC_GIVEN = Set.of("muhamad", "ahmad", "mahmud", "hasan", "husan", "mustafa",
			"abraham", "khalad", "yusuf", "abdulah", "hamad", "abu", "abdul");
	/** Which short vowel it is, and which of the long ones, is written by ear; a and i are told apart from u. */
	private static final List<Rule> ARABIC = List.of(Rule.of("q", "k"), Rule.of("ou|oo|[ou]w(?=[^aeiou]|$)|o", "u"),
			Rule.of("(?<=[a-z])y(?=[^aeiou]|$)", "i"), Rule.of("[aei]+", "a"), Rule.of("(?<=[a-z])ah$", "a"),
			Rule.of("^abdal$", "abdul"), new Rule(DOUBLED, "$1"));

	private Romanisation() {
	}

	/**
	 * The keys that Korean names share with their other spellings: one for the order in which the name is written, and one
	 * for its family name first, where that may stand last. None if the name does not look like one.
	 *
	 * @param isHangul whether it was written in Korean letters, so that it is one in any case
	 */
	static Set<String> korean(FoldedName name, boolean isHangul) {
		List<String> words = name.words();
		Set<String> keys = new HashSet<>();
		if (isHangul || words.size() > 1 && KOREAN_FAMILIES.contains(words.getFirst())) {
			keys.add(koreanKey(words));
		}
		if (words.size() > 1 && KOREAN_FAMILIES.contains(words.getLast())) {
			keys.add(koreanKey(Stream.concat(Stream.of(words.getLast()), words.stream().limit(words.size() - 1)).toList()));
		}
		return keys;
	}

	private static String koreanKey(List<String> words) {
		String key = words.stream().map(word -> LEE.contains(word) ? "i" : key(word, KOREAN)).collect(Collectors.joining());
		// Where syllables are not set apart, the end of one and the beginning of the next look like one doubled letter.
		return DOUBLED.matcher(key).replaceAll("$1");
	}

	/** A key that Slavic names share with their other spellings; empty if no word of the name looks like one. */
	static Optional<String> slavic(FoldedName name) {
		boolean likely = name.words().stream().anyMatch(word -> word.length() > 4 && SLAVIC_ENDING.matcher(word).matches());
		return likely ? Optional.of(name.words().stream().map(word -> key(word, SLAVIC)).sorted().collect(Collectors.joining(" ")))
				: Optional.empty();
	}

	/** A key that Arabic names share with their other spellings; empty if no word of the name looks like one. */
	static Optional<String> arabic(FoldedName name) {
		List<String> own = name.words().stream().filter(word -> !ARABIC_PARTICLES.contains(word))
				.map(word -> key(ARABIC_ARTICLE.matcher(word).replaceFirst(""), ARABIC)).toList();
		boolean likely = own.size() > 1
				&& (own.size() < name.words().size() || own.stream().anyMatch(ARABIC_GIVEN::contains));
		return likely ? Optional.of(String.join(" ", own)) : Optional.empty();
	}

	private static String key(String word, List<Rule> rules) {
		String key = word;
		for (Rule rule : rules) {
			key = rule.apply(key);
		}
		return key;
	}
}
