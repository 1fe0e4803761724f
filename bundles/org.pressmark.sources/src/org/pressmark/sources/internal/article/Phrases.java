// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressmark.sources.RemovalReason;

/** What newspapers put around their articles, by its words; the words are in {@code phrases.properties}. */
public final class Phrases {

	/** A line that only begins so must be short, or it is a sentence of the article. */
	private static final int LONGEST_LINE = 240;
	private static final int LONGEST_WHOLE = 80;

	/** {@code Contact Jane Doe at jane@example.org}, {@code Follow her @jane}. */
	private static final Pattern ADDRESS =
			Pattern.compile("(?:contact|email|e-mail|reach|follow|write|mail|tweet|kontakt)\\b"
			+ "[^@]{0,80}@", Pattern.CASE_INSENSITIVE);

	/** {@code 3 Comments}, {@code Comments (3)} without its last bracket. */
	private static final Pattern COUNT = Pattern.compile("^\\d[\\d.,]{0,6}\\s?|\\s?[(\\[:：]?\\s?\\d[\\d.,]{0,6}\\s?[件条條개]?$");

	private static final int LONGEST_FOOT = 600;
	private static final int FOOT_BEGINNING = 120;
	/** Brackets and stars may stand before. */
	private static final int HINT_BEGINNING = 3;
	private static final Pattern QUOTE = Pattern.compile("[“„«「『][^”»」』]{20}|\"[^\"]{20}");

	/** What players, galleries and counters say: {@code Image 1 of 5}, {@code 3 min read}, {@code 05:39}. */
	private static final Pattern COUNTER = Pattern.compile(
			"\\p{L}{3,12} \\d{1,3} (?:of|von|de|di|van|av|af|из|z|/) \\d{1,3}"
			+ "|\\d{1,3} ?/ ?\\d{1,3}|(?:\\d{1,2}:)?\\d{1,2}:\\d\\d"
			+ "|\\p{L}{0,12}:? ?\\d{1,3}[ -]?(?:min|mins|minutes?|minuten|minutos?|"
			+ "minuti|minuter|minut|мин|минут[ыа]?|分钟|分|분)\\.?(?: ?(?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|"
			+ "leestijd|чтения|阅读))?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** The longest of them; most lines are longer. */
	private static final int LONGEST_COUNTER = 40;

	/** {@code Follow Jane Doe on Twitter}. */
	private static final Pattern FOLLOW = Pattern.compile("follow .{2,80} on (?:twitter|x|facebook|instagram|threads|"
			+ "bluesky|mastodon|linkedin|youtube|tiktok|telegram)\\b.{0,60}", Pattern.CASE_INSENSITIVE);
	private static final Pattern RIGHTS = Pattern.compile("(?:copyright|©|ⓒ|\\(c\\)).{0,160}all rights reserved.{0,80}",
			Pattern.CASE_INSENSITIVE);
	/** How many characters of the text those have yet to read who do not pay. */
	private static final Pattern REST = Pattern.compile("残り\\s?[:：]?\\s?[\\d,]{1,6}\\s?文字");
	/** What stands between the words that open something and what they open. */
	private static final Pattern SEPARATOR = Pattern.compile("[\\s.!?)\\]]*([:：\\-–—|»›>]?)[\\s:：\\-–—|»›>\\[(]*");
	/** So much of what such words open is a link. */
	private static final double MOSTLY = 0.8;

	private record Start(String phrase, RemovalReason reason) {
	}

	private static final Map<String, RemovalReason> TAILS = new HashMap<>();
	/** The tails and what opens others only before a link, as {@link #STARTS}. */
	private static final Map<Character, List<Start>> OPENERS = new HashMap<>();
	/** What begins a heading over other articles. */
	private static final Map<Character, List<Start>> HEADINGS = new HashMap<>();
	private static final Map<String, RemovalReason> WHOLE = new HashMap<>();
	/** By the first character, longer ones first. */
	private static final Map<Character, List<Start>> STARTS = new HashMap<>();
	private static final Map<String, RemovalReason> FEET = new HashMap<>();
	/** What is one of those only with something else that speaks for it. */
	private static final Map<String, RemovalReason> HINTS = new HashMap<>();
	/** Any of both but the sign of copyright, which is too short to be found so. */
	private static final PhraseFinder FEET_OR_HINTS;
	private static final String COPYRIGHT = "©";
	private static final Set<String> READERS = new HashSet<>();
	private static final Set<String> COUNTED = new HashSet<>();
	private static final PhraseFinder CLOSED;

	static {
		List<String> closed = new ArrayList<>();
		Resources.lists(Phrases.class, "phrases.properties", "\\|").forEach((key, phrases) -> add(key, phrases, closed));
		CLOSED = new PhraseFinder(closed);
		FEET_OR_HINTS = new PhraseFinder(Stream.of(FEET, HINTS).flatMap(phrases -> phrases.keySet().stream())
				.filter(phrase -> !phrase.equals(COPYRIGHT)).toList());
		List.of(STARTS, OPENERS).forEach(map -> map.values().forEach(
				starts -> starts.sort(Comparator.comparingInt((Start start) -> start.phrase.length()).reversed())));
	}

	private Phrases() {
	}

	private static void add(String key, List<String> phrases, List<String> closed) {
		String[] parts = key.split("\\.", 2);
		RemovalReason reason = RemovalReason.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_'));
		for (String phrase : phrases) {
			switch (parts[0]) {
			case "tail" -> {
				TAILS.put(phrase, reason);
				put(OPENERS, phrase, reason);
			}
			case "label" -> put(OPENERS, phrase, reason);
			case "opens" -> put(HEADINGS, phrase, reason);
			case "whole" -> WHOLE.put(phrase, reason);
			case "start" -> put(STARTS, phrase, reason);
			case "readers" -> READERS.add(phrase);
			case "counted" -> COUNTED.add(phrase);
			case "closed" -> closed.add(phrase);
			case "foot" -> FEET.put(phrase, reason);
			case "hint" -> HINTS.put(phrase, reason);
			default -> throw new IllegalStateException(key);
			}
		}
	}

	private static void put(Map<Character, List<Start>> starts, String phrase, RemovalReason reason) {
		starts.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>()).add(new Start(phrase, reason));
	}

	/**
	 * Whether a line goes alone, as {@link #line}, or begins with the words that open a list of other articles and goes on
	 * with one of these: {@code Read also: Ship sinks}. That is a link, or at least no sentence.
	 *
	 * @param line  one line
	 * @param links how many of its characters are links
	 * @return why it goes
	 */
	public static Optional<RemovalReason> lineOrOpener(String line, int links) {
		if (line.length() > LONGEST_LINE || line.isEmpty()) {
			return Optional.empty();
		}
		String lower = lower(line);
		Optional<RemovalReason> alone = line(line, lower);
		return alone.isPresent() ? alone : opener(lower, links);
	}

	private static Optional<RemovalReason> opener(String lower, int links) {
		int begin = 0;
		while (begin < lower.length() && isDecoration(lower.charAt(begin))) {
			begin++;
		}
		String words = lower.substring(begin);
		for (Start start : words.isEmpty() ? List.<Start>of() : OPENERS.getOrDefault(words.charAt(0), List.of())) {
			if (words.startsWith(start.phrase) && opens(start, words, links)) {
				return Optional.of(start.reason);
			}
		}
		return Optional.empty();
	}

	private static boolean opens(Start start, String words, int links) {
		Matcher separator = SEPARATOR.matcher(words).region(start.phrase.length(), words.length());
		if (!separator.lookingAt() || !isWhole(words, 0, start.phrase.length()) || separator.end() == words.length()) {
			return false;
		}
		int rest = words.length() - separator.end();
		boolean parted = separator.end(1) > separator.start(1);
		boolean tail = TAILS.containsKey(start.phrase);
		return links >= MOSTLY * rest && links > 0 && (tail || parted)
				|| tail && parted && !words.endsWith(".") && !words.endsWith("。");
	}

	/**
	 * Whether a line opens a part that is not the article: other articles, comments.
	 *
	 * @param line one line
	 * @return why what it opens is to go
	 */
	public static Optional<RemovalReason> tail(String line) {
		return line.length() > LONGEST_WHOLE ? Optional.empty() : Optional.ofNullable(TAILS.get(key(lower(line))));
	}

	/**
	 * Whether a heading opens a part that is not the article: as {@link #tail}, or with whose articles they are.
	 *
	 * @param heading one line
	 * @return why what it opens is to go
	 */
	public static Optional<RemovalReason> tailOfHeading(String heading) {
		if (heading.length() > LONGEST_WHOLE || heading.isEmpty()) {
			return Optional.empty();
		}
		String lower = lower(heading);
		return Optional.ofNullable(TAILS.get(key(lower))).or(() -> HEADINGS.getOrDefault(lower.charAt(0), List.of()).stream()
				.filter(start -> begins(lower, start.phrase)).map(Start::reason).findFirst());
	}

	/**
	 * Whether a heading opens what readers wrote, as {@code Comments (3)} does.
	 *
	 * @param heading one line
	 * @return true when so
	 */
	public static boolean opensComments(String heading) {
		if (heading.length() > LONGEST_WHOLE) {
			return false;
		}
		String words = key(lower(heading));
		String name = hasDigit(words) ? COUNT.matcher(words).replaceAll("") : words;
		return READERS.contains(name) || name.length() < words.length() && COUNTED.contains(name);
	}

	/**
	 * Whether a line says that the rest of the article is for subscribers.
	 *
	 * @param line one line
	 * @return true when so
	 */
	public static boolean isForSubscribers(String line) {
		return line.length() <= LONGEST_LINE && isForSubscribers(line, lower(line));
	}

	private static boolean isForSubscribers(String line, String lower) {
		return CLOSED.isIn(lower, (begin, end) -> isWhole(lower, begin, end)) && !QUOTE.matcher(line).find() || line.indexOf('残') >= 0 && REST.matcher(line).find();
	}

	/**
	 * Whether a line has nothing but words that newspapers put around articles.
	 *
	 * @param line one line
	 * @return true when so
	 */
	public static boolean isWholly(String line) {
		String key = line.length() > LONGEST_WHOLE ? "" : key(lower(line));
		return TAILS.containsKey(key) || WHOLE.containsKey(key);
	}

	/**
	 * Whether a line goes alone.
	 *
	 * @param line one line
	 * @return why
	 */
	public static Optional<RemovalReason> line(String line) {
		return line.length() > LONGEST_LINE || line.isEmpty() ? Optional.empty() : line(line, lower(line));
	}

	private static Optional<RemovalReason> line(String line, String lower) {
		Optional<RemovalReason> known =
				Optional.ofNullable(WHOLE.get(key(lower))).or(() -> start(lower).map(Start::reason)
						.filter(reason -> reason != RemovalReason.CREDIT || !Captions.tells(line)));
		return known.isPresent() ? known : Optional.ofNullable(byForm(line, lower));
	}

	/** Why a line goes by how it is made; null when nothing speaks against it. */
	private static RemovalReason byForm(String line, String lower) {
		if (isCounter(lower)) {
			return RemovalReason.WIDGET;
		}
		if (isAddress(line) || isFollow(lower)) {
			return RemovalReason.CONTACT;
		}
		if (RIGHTS.matcher(lower).matches()) {
			return RemovalReason.LEGAL;
		}
		return isForSubscribers(line, lower) ? RemovalReason.SUBSCRIPTION : null;
	}

	private static Optional<Start> start(String lower) {
		for (Start start : STARTS.getOrDefault(lower.charAt(0), List.of())) {
			if (begins(lower, start.phrase)) {
				return Optional.of(start);
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a line that is cut by how it begins may be a sentence of an article all the same: it ends with a full stop,
	 * and nothing else in it speaks of the newspaper or to its readers. To be asked of a line that leads nowhere and stands
	 * among the paragraphs of a text.
	 *
	 * @param line one line
	 * @return true when so
	 */
	public static boolean mayBeSentence(String line) {
		if (!Sentences.endsWithStop(line)) {
			return false;
		}
		String lower = lower(line);
		return WHOLE.get(key(lower)) == null && start(lower).filter(start -> opensSentence(start, line)).isPresent()
				&& !isAddress(line) && !isFollow(lower) && !RIGHTS.matcher(lower).matches()
				&& !isForSubscribers(line, lower) && !Appeals.isIn(lower);
	}

	/**
	 * Whether a line says who it is that says it.
	 *
	 * @param line one line
	 * @return true when so
	 */
	public static boolean isReported(String line) {
		return Appeals.isReported(lower(line));
	}

	/**
	 * Whether a line that {@linkplain #mayBeSentence may be a sentence} is one even where nothing of the text follows: its
	 * words go on where a label or a note would have had a name or a mark.
	 *
	 * @param line one line
	 * @return true when so
	 */
	public static boolean isSentence(String line) {
		return isReported(line) || start(lower(line)).filter(start -> isLabelOrBy(start) && goesOn(line, start.phrase.strip().length()))
				.isPresent();
	}

	private static boolean isLabelOrBy(Start start) {
		String words = start.phrase.strip();
		return words.endsWith(" by") || start.reason == RemovalReason.ADVERTISEMENT && words.indexOf(' ') < 0;
	}

	/** A label opens no sentence unless it is one that would open a link, nor does what a name follows. */
	private static boolean opensSentence(Start start, String line) {
		int end = start.phrase.length();
		if (start.phrase.endsWith("by")) {
			return line.length() > end + 1 && !Character.isUpperCase(line.charAt(end + 1));
		}
		String words = start.phrase.strip();
		char last = words.charAt(words.length() - 1);
		return !isDecoration(last) || start.reason == RemovalReason.RELATED_LINKS && last == ':';
	}

	private static boolean isCounter(String lower) {
		return lower.length() <= LONGEST_COUNTER && hasDigit(lower) && COUNTER.matcher(lower).matches();
	}

	private static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	private static boolean isFollow(String lower) {
		return lower.startsWith("follow ") && FOLLOW.matcher(lower).matches();
	}

	private static boolean isAddress(String line) {
		return line.indexOf('@') >= 0 && ADDRESS.matcher(line).lookingAt();
	}

	/**
	 * Whether a paragraph that follows the article's last one is not part of it: a note on the author or the publication.
	 *
	 * @param line one line, behind or among the last ones of a text
	 * @return why it goes
	 */
	public static Optional<RemovalReason> foot(String line) {
		if (line.length() > LONGEST_FOOT) {
			return Optional.empty();
		}
		String lower = lower(line);
		if (!FEET_OR_HINTS.isIn(lower) && !lower.contains(COPYRIGHT)) {
			return Optional.empty(); // As most lines.
		}
		return FEET.entrySet().stream().filter(phrase -> isFoot(line, lower, phrase.getKey(), phrase.getValue()))
				.map(Map.Entry::getValue).findFirst().or(() -> hint(line, lower));
	}

	private static boolean isFoot(String line, String lower, String phrase, RemovalReason reason) {
		int at = lower.indexOf(phrase);
		// What somebody says is text, whoever they are, and so may be what follows on a long beginning.
		boolean careful = reason == RemovalReason.ABOUT || reason == RemovalReason.CREDIT;
		return at >= 0 && isWhole(lower, at, at + phrase.length()) && !(careful && (at > FOOT_BEGINNING || QUOTE.matcher(line).find()))
				&& !((reason == RemovalReason.ABOUT || goesOn(line, at + phrase.length())) && Appeals.isReported(lower));
	}

	/** Whether a sentence goes on there with another word. */
	private static boolean goesOn(String line, int at) {
		return at + 1 < line.length() && line.charAt(at) == ' ' && Character.isLowerCase(line.charAt(at + 1))
				&& Sentences.endsWithStop(line);
	}

	private static Optional<RemovalReason> hint(String line, String lower) {
		boolean speaks = Appeals.speaks(lower) || !Sentences.ends(line);
		return HINTS.entrySet().stream().filter(phrase -> isHint(line, lower, phrase.getKey(), speaks))
				.map(Map.Entry::getValue).findFirst().filter(reason -> !Appeals.isReported(lower));
	}

	private static boolean isHint(String line, String lower, String phrase, boolean speaks) {
		int at = lower.indexOf(phrase);
		int end = at + phrase.length();
		return at >= 0 && (speaks || at <= HINT_BEGINNING) && isWhole(lower, at, end)
				&& !(phrase.endsWith(" by") && end + 1 < line.length() && Character.isLowerCase(line.charAt(end + 1)));
	}

	/**
	 * Whether a line asks its readers to follow the newspaper elsewhere, as far as its own words tell.
	 *
	 * @param line one line in which networks are named
	 * @return true when so
	 */
	public static boolean invites(String line) {
		return !Sentences.ends(line) || Appeals.invites(lower(line));
	}

	/** Whether no word goes on beyond its ends; scripts without spaces have no such ends. */
	static boolean isWhole(String text, int begin, int end) {
		boolean before = begin > 0 && isWordCharacter(text.charAt(begin - 1)) && isWordCharacter(text.charAt(begin));
		boolean after = end < text.length() && isWordCharacter(text.charAt(end)) && isWordCharacter(text.charAt(end - 1));
		return !before && !after;
	}

	private static boolean isWordCharacter(char c) {
		return Character.isLetter(c) && !Character.isIdeographic(c) && !isSyllable(c);
	}

	/** Kana and Hangul, whose particles follow without a space. */
	private static boolean isSyllable(char c) {
		return c >= 0x3040 && c <= 0x30FF || c >= 0xAC00 && c <= 0xD7A3;
	}

	private static boolean begins(String lower, String phrase) {
		if (!lower.startsWith(phrase)) {
			return false;
		}
		int end = phrase.length();
		return end == lower.length() || !Character.isLetterOrDigit(phrase.charAt(end - 1))
				|| !Character.isLetterOrDigit(lower.charAt(end)) || Character.isIdeographic(lower.charAt(end));
	}

	private static String key(String lower) {
		int begin = 0;
		int end = lower.length();
		while (begin < end && isDecoration(lower.charAt(begin))) {
			begin++;
		}
		while (end > begin && (isDecoration(lower.charAt(end - 1)) || "?!".indexOf(lower.charAt(end - 1)) >= 0)) {
			end--;
		}
		return lower.substring(begin, end);
	}

	private static boolean isDecoration(char c) {
		return !Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK
				&& Character.getType(c) != Character.COMBINING_SPACING_MARK;
	}

	/** In lower case, with straight apostrophes, and without the dot that is left of a Turkish capital, as the phrases are. */
	private static String lower(String line) {
		String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
		return line.indexOf('İ') < 0 ? lower : lower.replace("i\u0307", "i");
	}
}
