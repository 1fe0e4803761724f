// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.search.Node.Term;

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
	private static final String AND = "AND";
	private static final String OR = "OR";
	private static final String NOT = "NOT";

	private final QueryScanner source;
	private int parts;
	private int depth;

	QueryParser(String text) {
		this.source = new QueryScanner(text);
	}

	Node parse() {
		if (source.length() > MOST_UNITS) {
			throw source.wrong(MOST_UNITS, source.length(), NLS.bind(Messages.query_tooLong, MOST_UNITS));
		}
		Node node = any();
		if (!source.isAtEnd()) {
			throw wrongHere(1, Messages.query_closing);
		}
		return node;
	}

	private Node any() {
		if (++depth > DEEPEST) {
			throw source.wrong(source.at(), source.length(), NLS.bind(Messages.query_deep, DEEPEST));
		}
		List<Node> choices = new ArrayList<>();
		choices.add(all());
		while (source.takeWord(OR)) {
			choices.add(all());
		}
		depth--;
		return choices.size() == 1 ? choices.getFirst() : new Node.Any(choices);
	}

	private Node all() {
		List<Node> together = new ArrayList<>();
		boolean isExpected = false;
		int begin = source.next();
		do {
			int first = source.next();
			Optional<Node> node = not();
			if (node.isEmpty() && (source.isWord(AND) || isExpected && isAtEndOfAll())) {
				throw missing(first);
			}
			node.ifPresent(together::add);
			isExpected = source.takeWord(AND);
		} while (isExpected || !isAtEndOfAll());
		if (together.isEmpty()) {
			throw missing(begin);
		}
		return together.size() == 1 ? together.getFirst() : new Node.All(together);
	}

	private boolean isAtEndOfAll() {
		return source.isAtEnd() || source.is(')') || source.isWord(OR);
	}

	/** Empty if there are only signs. */
	private Optional<Node> not() {
		int negations = 0;
		while (source.takeWord(NOT) || source.takeMinus()) {
			negations++;
		}
		int begin = source.next();
		Optional<Node> node = near();
		if (node.isEmpty() && negations > 0) {
			throw missing(begin);
		}
		return negations % 2 == 0 ? node : node.map(Node.Not::new);
	}

	private Optional<Node> near() {
		int first = source.next();
		if (source.takeNear(NEAR_WORDS).isPresent()) {
			throw source.wrong(first, source.at(), Messages.query_empty);
		}
		Optional<Node> left = primary();
		for (OptionalInt words = source.takeNear(NEAR_WORDS); words.isPresent(); words = source.takeNear(NEAR_WORDS)) {
			int begin = source.at();
			int second = source.next();
			Optional<Node> right = operand();
			if (right.isEmpty()) {
				throw missing(second);
			}
			if (left.isEmpty()) {
				throw source.wrong(first, begin, Messages.query_empty);
			}
			if (!isPlace(left.get()) || !isPlace(right.get())) {
				throw source.wrong(begin, source.at(), Messages.query_near);
			}
			left = Optional.of(new Node.Near(left.get(), right.get(), words.getAsInt()));
		}
		return left;
	}

	/** What stands behind an operator is not another one. */
	private Optional<Node> operand() {
		if (source.isWord(NOT)) {
			throw wrongHere(NOT.length(), Messages.query_nearNot);
		}
		int begin = source.at();
		if (source.takeNear(NEAR_WORDS).isPresent()) {
			throw source.wrong(begin, source.at(), Messages.query_empty);
		}
		return primary();
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
		if (isAtEndOfAll() || source.isWord(AND)) {
			return Optional.empty();
		}
		if (++parts > MOST_PARTS) {
			throw source.wrong(source.at(), source.length(), NLS.bind(Messages.query_manyParts, MOST_PARTS));
		}
		if (source.is('(')) {
			return Optional.of(parenthesis());
		}
		int begin = source.at();
		if (source.isQuote()) {
			return term(source.phrase(), begin);
		}
		if (source.isExpression()) {
			return Optional.of(expression());
		}
		Optional<String> field = source.takeField();
		return field.isPresent() ? Optional.of(field(field.get(), begin)) : term(source.word(), begin);
	}

	private Node parenthesis() {
		int begin = source.at();
		source.take();
		Node node = any();
		if (source.isAtEnd()) {
			throw source.wrong(begin, begin + 1, Messages.query_opening);
		}
		source.take();
		return node;
	}

	private Node expression() {
		int begin = source.at();
		String regex = source.expression();
		boolean ignoreCase = source.takeIgnoreCase();
		if (regex.isBlank()) {
			throw source.wrong(begin, source.at(), Messages.query_empty);
		}
		try {
			return new Node.Expression(TimedPattern.of(regex, ignoreCase, begin, source.at()));
		} catch (PatternSyntaxException e) {
			int place = e.getIndex() < 0 ? begin : Math.min(source.at(), begin + 1 + e.getIndex());
			throw source.wrong(place, source.at(), NLS.bind(Messages.query_expression, e.getDescription()));
		}
	}

	private Node field(String name, int begin) {
		int valueBegin = source.at();
		Field field = Field.of(name)
				.orElseThrow(() -> source.wrong(begin, valueBegin, NLS.bind(Messages.query_noField, name, Field.list())));
		String value = source.isQuote() ? source.phrase() : source.word();
		if (value.isBlank()) {
			throw source.wrong(valueBegin, source.at(), NLS.bind(Messages.query_noValue, field.word()));
		}
		return new QueryFields(source, value, valueBegin, source.at()).node(field);
	}

	/** The words in what was typed; empty if there are none. */
	private Optional<Node> term(String typed, int begin) {
		List<WordPattern> words = QueryTerms.words(typed);
		if (words.size() > MOST_PARTS) {
			throw source.wrong(begin, source.at(), NLS.bind(Messages.query_manyParts, MOST_PARTS));
		}
		return words.isEmpty() ? Optional.empty() : Optional.of(new Term(words));
	}

	/** Signs that are no words are what is wrong, if there are any; nothing can be looked for by wildcards alone. */
	private QueryException missing(int begin) {
		String signs = source.since(begin);
		if (signs.isEmpty()) {
			return wrongHere(0, Messages.query_empty);
		}
		boolean isWildcard = signs.indexOf('*') >= 0 || signs.indexOf('?') >= 0;
		return source.wrong(begin, begin + signs.length(), isWildcard ? Messages.query_wildcards : Messages.query_empty);
	}

	private QueryException wrongHere(int units, String reason) {
		return source.wrong(source.at(), source.at() + units, reason);
	}
}
