// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

/**
 * What an analyst searches for. A query is made of
 * <ul>
 * <li><b>words</b>, {@code nuclear}, in any case and with or without the accents of Latin letters. Words with signs
 * between them, {@code North-Korea}, follow each other. A word of a script whose words touch each other (Chinese,
 * Japanese, Thai) or have their particles on them (Korean) is found anywhere;
 * <li><b>phrases</b>, {@code "north korea"}: words that follow each other;
 * <li><b>wildcards</b> in words and phrases: {@code *} for any letters, {@code nucle*}, {@code *stan}, and {@code ?} for
 * exactly one that is followed by others, {@code Gr?y};
 * <li><b>regular expressions</b> between slashes, {@code /\d+ (tons|kg)/}, as {@link java.util.regex.Pattern} has them,
 * with {@code i} behind to ignore letter case. A slash in it is written {@code \/}. A dot does not match the end of a
 * paragraph; {@code ^} and {@code $} are its begin and end. They look at the text only, never at the title;
 * <li><b>operators</b>, in capitals: {@code a b} or {@code a AND b} for both, {@code a OR b} for at least one,
 * {@code NOT a} or {@code -a} for articles without it, {@code a NEAR b} or {@code a NEAR/5 b} for both with at most ten
 * or five words between, in either order; {@code AND} binds more than {@code OR}, parentheses more than both;
 * <li><b>fields</b>, {@code outlet:Guardian}, {@code author:"Jane Doe"}, {@code language:en}, {@code status:read},
 * {@code title:summit}, {@code date:2021-05-03}, {@code date:2021-05..2021-06} (days, months, years and other EDTF, each
 * end may be left out), which choose articles, and
 * <li>{@code entity:"Name or alias"}, {@code speaker:"Name or alias"}, {@code code:"Name"}, which tell where to look: other
 * words that stand beside them are looked for only in the paragraphs that mention the entity, in the quotations of the
 * speaker, in the passages with the code. Alone, they find these mentions, quotations and passages.
 * </ul>
 * Words are looked for in title and text, as long as no field tells where in the text to look. An operator does not reach
 * into parentheses: {@code speaker:Biden (war OR peace)} looks for either in his quotations, and
 * {@code (speaker:Biden war) OR peace} for peace anywhere. Immutable.
 */
public final class SearchQuery {

	private final String text;
	private final Node root;

	private SearchQuery(String text, Node root) {
		this.text = text;
		this.root = root;
	}

	/**
	 * Reads a query.
	 *
	 * @throws QueryException if it is not understood; no other exception, whatever the text
	 */
	public static SearchQuery parse(String text) {
		return new SearchQuery(text, new QueryParser(text).parse());
	}

	/**
	 * Whether it is made of nothing but words, phrases and words that go on, which the full-text index finds and ranks by
	 * itself.
	 */
	public boolean isPlain() {
		return root.isPlain();
	}

	/** The query as it was typed. */
	public String text() {
		return text;
	}

	/** What it asks for. */
	Node root() {
		return root;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SearchQuery query && query.text.equals(text);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	@Override
	public String toString() {
		return text;
	}
}
