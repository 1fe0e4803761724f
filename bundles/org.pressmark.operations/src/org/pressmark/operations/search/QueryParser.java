// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.text.Folding;
import org.pressmark.model.text.ScriptGroup;
import org.pressmark.model.time.EdtfException;
import org.pressmark.operations.search.Node.Term;
import org.pressmark.store.ArticleText;

/**
 * Reads a query, by recursive descent:
 *
 * <pre>
 * any     = all { "OR" all }
 * all     = not { [ "AND" ] not }
 * not     = ( "NOT" | "-" ) not | near
 * near    = primary { "NEAR" [ "/" number ] primary }
 * primary = "(" any ")" | field ":" value | phrase | "/" expression "/" [ "i" ] | word
 * </pre>
 *
 * Words that are nothing but signs say nothing and are left out, as the full-text index does.
 */
final class QueryParser {

	private static final int MOST_UNITS = 20_000;
	private static final int MOST_PARTS = 400;
	private static final int DEEPEST = 50;
	private static final int NEAR_WORDS = 10;
	private static final String AND = "AND"; //$NON-NLS-1$
	private static final String OR = "OR"; //$NON-NLS-1$
	private static final String NOT = "NOT"; //$NON-NLS-1$
	private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,4}))?"); //$NON-NLS-1$
	private static final Pattern FIELD = Pattern.compile("(\\p{L}+):(?=\\S)(?!//)"); //$NON-NLS-1$
	private static final String QUOTES = "\"\u201c\u201d\u201e"; //$NON-NLS-1$

	private final String text;
	private int at;
	private int parts;
	private int depth;

	QueryParser(String text) {
		this.text = text;
	}

	Node parse() {
		if (text.length() > MOST_UNITS) {
			throw wrong(MOST_UNITS, text.length(), NLS.bind(Messages.query_tooLong, MOST_UNITS));
		}
		Node node = any();
		if (!isAtEnd()) {
			throw wrong(at, at + 1, Messages.query_closing);
		}
		return node;
	}

	private Node any() {
		if (++depth > DEEPEST) {
			throw wrong(at, text.length(), NLS.bind(Messages.query_deep, DEEPEST));
		}
		List<Node> choices = new ArrayList<>();
		choices.add(all());
		while (takeWord(OR)) {
			choices.add(all());
		}
		depth--;
		return choices.size() == 1 ? choices.getFirst() : new Node.Any(choices);
	}

	private Node all() {
		List<Node> together = new ArrayList<>();
		boolean isExpected = false;
		do {
			Optional<Node> node = not();
			if (node.isEmpty() && (isExpected ? isAtEndOfAll() : isWord(AND))) {
				throw wrong(at, at, Messages.query_empty);
			}
			node.ifPresent(together::add);
			isExpected = takeWord(AND);
		} while (isExpected || !isAtEndOfAll());
		if (together.isEmpty()) {
			throw wrong(at, at, Messages.query_empty);
		}
		return together.size() == 1 ? together.getFirst() : new Node.All(together);
	}

	private boolean isAtEndOfAll() {
		return isAtEnd() || peek() == ')' || isWord(OR);
	}

	/** Empty if there are only signs. */
	private Optional<Node> not() {
		int negations = 0;
		while (takeWord(NOT) || takeMinus()) {
			negations++;
		}
		Optional<Node> node = near();
		if (node.isEmpty() && negations > 0) {
			throw wrong(at, at, Messages.query_empty);
		}
		return negations % 2 == 0 ? node : node.map(Node.Not::new);
	}

	private Optional<Node> near() {
		skipSpace();
		int first = at;
		if (takeNear().isPresent()) {
			throw wrong(first, at, Messages.query_empty);
		}
		Optional<Node> left = primary();
		for (Optional<Integer> words = takeNear(); words.isPresent(); words = takeNear()) {
			int begin = at;
			Optional<Node> right = primary();
			if (left.isEmpty() || right.isEmpty()) {
				throw wrong(begin, at, Messages.query_empty);
			}
			if (!isPlace(left.get()) || !isPlace(right.get())) {
				throw wrong(begin, at, Messages.query_near);
			}
			left = Optional.of(new Node.Near(left.get(), right.get(), words.get()));
		}
		return left;
	}

	private static boolean isPlace(Node node) {
		return switch (node) {
		case Node.Term term -> true;
		case Node.Expression expression -> true;
		case Node.Near near -> true;
		case Node.Any any -> any.parts().stream().allMatch(QueryParser::isPlace);
		default -> false;
		};
	}

	private Optional<Node> primary() {
		skipSpace();
		if (isAtEndOfAll() || isWord(AND)) {
			return Optional.empty();
		}
		if (++parts > MOST_PARTS) {
			throw wrong(at, text.length(), NLS.bind(Messages.query_manyParts, MOST_PARTS));
		}
		if (peek() == '(') {
			return Optional.of(parenthesis());
		}
		if (isQuote(peek())) {
			int begin = at;
			String phrase = phrase();
			return term(phrase, begin);
		}
		if (peek() == '/' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
			return Optional.of(expression());
		}
		Matcher field = FIELD.matcher(text).region(at, text.length());
		if (field.useTransparentBounds(true).lookingAt()) {
			return Optional.of(field(field.group(1), field.end()));
		}
		int begin = at;
		return term(word(), begin);
	}

	private Node parenthesis() {
		int begin = at++;
		Node node = any();
		if (isAtEnd()) {
			throw wrong(begin, begin + 1, Messages.query_opening);
		}
		at++;
		return node;
	}

	private String phrase() {
		int begin = at++;
		while (at < text.length() && !isQuote(peek())) {
			at++;
		}
		if (at == text.length()) {
			throw wrong(begin, begin + 1, Messages.query_quote);
		}
		return text.substring(begin + 1, at++);
	}

	private String word() {
		int begin = at;
		while (at < text.length() && !isEndOfWord(peek())) {
			at++;
		}
		return text.substring(begin, at);
	}

	private Node expression() {
		int begin = at++;
		StringBuilder regex = new StringBuilder();
		while (at < text.length() && peek() != '/') {
			if (peek() == '\\' && at + 1 < text.length()) {
				regex.append(text.charAt(at + 1) == '/' ? "" : "\\").append(text.charAt(at + 1)); //$NON-NLS-1$ //$NON-NLS-2$
				at++;
			} else {
				regex.append(peek());
			}
			at++;
		}
		if (at == text.length()) {
			throw wrong(begin, begin + 1, Messages.query_slash);
		}
		at++;
		boolean ignoreCase = at < text.length() && peek() == 'i';
		at += ignoreCase ? 1 : 0;
		if (at < text.length() && !isEndOfWord(peek())) {
			throw wrong(at, at + 1, Messages.query_flag);
		}
		return expression(regex.toString(), ignoreCase, begin);
	}

	private Node expression(String regex, boolean ignoreCase, int begin) {
		if (regex.isBlank()) {
			throw wrong(begin, at, Messages.query_empty);
		}
		try {
			return new Node.Expression(TimedPattern.of(regex, ignoreCase, begin, at));
		} catch (PatternSyntaxException e) {
			int place = e.getIndex() < 0 ? begin : Math.min(at, begin + 1 + e.getIndex());
			throw wrong(place, at, NLS.bind(Messages.query_expression, e.getDescription()));
		}
	}

	private Node field(String name, int valueBegin) {
		int begin = at;
		Field field = Field.of(name)
				.orElseThrow(() -> wrong(begin, valueBegin, NLS.bind(Messages.query_noField, name, Field.list())));
		at = valueBegin;
		boolean isQuoted = isQuote(peek());
		String value = isQuoted ? phrase() : word();
		if (value.isBlank()) {
			throw wrong(valueBegin, at, NLS.bind(Messages.query_noValue, field.word()));
		}
		return field.isOfMarks() ? new Node.Marks(field, value.strip(), valueBegin, at)
				: field == Field.TITLE ? title(value, valueBegin) : new Node.Filter(filter(field, value.strip(), valueBegin));
	}

	private Node title(String value, int begin) {
		Optional<Node> term = term(value, begin);
		return new Node.Title((Term) term.orElseThrow(() -> wrong(begin, at, NLS.bind(Messages.query_noValue, Field.TITLE.word()))));
	}

	private Predicate<ArticleText> filter(Field field, String value, int begin) {
		String folded = Folding.of(value);
		return switch (field) {
		case OUTLET -> article -> article.outlet().map(Folding::of).filter(name -> name.contains(folded)).isPresent();
		case AUTHOR -> article -> article.authors().stream().map(Folding::of).anyMatch(name -> name.contains(folded));
		case LANGUAGE -> article -> article.language().filter(tag -> isOfLanguage(tag, value)).isPresent();
		case STATUS -> {
			ArticleStatus status = status(value, begin);
			yield article -> article.status() == status;
		}
		case DATE -> {
			DateRange range = dates(value, begin);
			yield article -> range.overlaps(article.published());
		}
		default -> throw new IllegalStateException(field.name());
		};
	}

	/** A language includes what it is written or spoken like somewhere: {@code en} is {@code en-GB}, too. */
	private static boolean isOfLanguage(String tag, String wanted) {
		String lower = tag.toLowerCase(Locale.ROOT);
		String range = wanted.toLowerCase(Locale.ROOT);
		return lower.equals(range) || lower.startsWith(range + '-');
	}

	private ArticleStatus status(String value, int begin) {
		for (ArticleStatus status : ArticleStatus.values()) {
			if (status.getLiteral().equalsIgnoreCase(value)) {
				return status;
			}
		}
		List<String> known = ArticleStatus.VALUES.stream().map(ArticleStatus::getLiteral).toList();
		throw wrong(begin, at, NLS.bind(Messages.query_noStatus, value, String.join(", ", known))); //$NON-NLS-1$
	}

	private DateRange dates(String value, int begin) {
		DateRange range;
		try {
			range = DateRange.parse(value);
		} catch (EdtfException e) {
			throw wrong(begin, at, NLS.bind(Messages.query_noDate, value));
		}
		if (range.isReversed()) {
			throw wrong(begin, at, NLS.bind(Messages.query_reversed, value));
		}
		return range;
	}

	/** The words in what was typed; empty if there are none. */
	private Optional<Node> term(String typed, int begin) {
		List<WordPattern> words = words(typed);
		if (words.size() > MOST_PARTS) {
			throw wrong(begin, at, NLS.bind(Messages.query_manyParts, MOST_PARTS));
		}
		return words.isEmpty() ? Optional.empty() : Optional.of(new Term(words));
	}

	/** The words in any text, as {@link TextWords} has them, with their wildcards. */
	static List<WordPattern> words(String typed) {
		List<WordPattern> words = new ArrayList<>();
		List<Integer> word = new ArrayList<>();
		for (int i = 0; i < typed.length();) {
			int character = typed.codePointAt(i);
			int next = i + Character.charCount(character);
			if (Folding.isWord(character)) {
				if (i > 0 && Folding.isWord(typed.codePointBefore(i))
						&& ScriptGroup.of(typed.codePointBefore(i)) != ScriptGroup.of(character)) {
					endWord(word, words);
				}
				word.add(Folding.fold(character));
			} else if (character == '*') {
				word.add(WordPattern.ANY);
			} else if (character == '?' && next < typed.length() && isOfPattern(typed.codePointAt(next))) {
				word.add(WordPattern.ONE);
			} else if (!Folding.isAccent(character)) {
				endWord(word, words);
			}
			i = next;
		}
		endWord(word, words);
		return words;
	}

	private static boolean isOfPattern(int character) {
		return Folding.isWord(character) || character == '?';
	}

	/** Wildcards alone are no word. */
	private static void endWord(List<Integer> word, List<WordPattern> words) {
		if (word.stream().anyMatch(each -> each >= 0)) {
			words.add(new WordPattern(word.stream().mapToInt(Integer::intValue).toArray()));
		}
		word.clear();
	}

	private Optional<Integer> takeNear() {
		skipSpace();
		int begin = at;
		Matcher near = NEAR.matcher(word());
		if (near.matches()) {
			return Optional.of(near.group(1) == null ? NEAR_WORDS : Integer.valueOf(near.group(1)));
		}
		at = begin;
		return Optional.empty();
	}

	private boolean takeMinus() {
		skipSpace();
		boolean isMinus = at + 1 < text.length() && peek() == '-' && !isEndOfWord(text.charAt(at + 1))
				|| at + 1 < text.length() && peek() == '-' && (text.charAt(at + 1) == '(' || isQuote(text.charAt(at + 1)));
		at += isMinus ? 1 : 0;
		return isMinus;
	}

	private boolean takeWord(String operator) {
		boolean isThere = isWord(operator);
		at += isThere ? operator.length() : 0;
		return isThere;
	}

	private boolean isWord(String operator) {
		skipSpace();
		int end = at + operator.length();
		return text.startsWith(operator, at) && (end == text.length() || isEndOfWord(text.charAt(end)));
	}

	private boolean isAtEnd() {
		skipSpace();
		return at == text.length();
	}

	private void skipSpace() {
		while (at < text.length() && isSpace(peek())) {
			at++;
		}
	}

	private char peek() {
		return text.charAt(at);
	}

	private static boolean isEndOfWord(char unit) {
		return isSpace(unit) || unit == '(' || unit == ')' || isQuote(unit);
	}

	private static boolean isSpace(char unit) {
		return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\0';
	}

	private static boolean isQuote(char unit) {
		return QUOTES.indexOf(unit) >= 0;
	}

	private QueryException wrong(int begin, int end, String reason) {
		return new QueryException(text, Math.min(begin, text.length()), Math.min(end, text.length()), reason);
	}
}
