// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused says where; nothing else is ever thrown. */
class QueryParserTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = ';', value = { "``;0;missing", "` `;1;missing", "*;0;stand for letters", "` ?* `;1;stand for letters",
			"korea AND *;10;stand for letters", "* AND korea;0;stand for letters", "NOT *;4;stand for letters",
			"korea NEAR *;11;stand for letters", "(*);1;stand for letters", "\"\";0;missing",
			"korea AND;9;missing", "korea OR;8;missing", "AND korea;0;missing", "OR korea;0;missing", "NOT;3;missing",
			"korea (north;6;the ) for this", "korea );6;no ( for this", "();1;missing", "korea NEAR;10;missing",
			"NEAR korea;0;missing", "a NEAR outlet:b;6;NEAR", "\"north korea;0;quotation mark", "say \"north;4;quotation mark",
			"/north;0;slash", "x /(/;4;no regular expression", "/a/x;3;only i", "foo:bar;0;no field foo", "outlet:\"\";7;outlet",
			"date:soon;5;date:2021-05-03", "date:2021-06..2021-05;5;before it begins", "status:done;7;annotated",
			"/((((a{999}){999}){999}){999})/;0;repeats", "title:*;6;title",
			"korea NEAR/2 NOT;13;quotation marks", "korea NEAR NOT north;11;quotation marks", "korea NEAR/2 NEAR;13;missing",
			"korea NEAR/2 OR north;13;missing", "korea NEAR/2 AND north;13;missing", "korea NEAR/2 );13;missing",
			"korea NEAR/x north;6;how many", "korea NEAR/ north;6;how many", "korea NEAR/99999 north;6;how many",
			"korea NEAR/-1 north;6;how many", "NOT NEAR/2 korea;4;missing", "a AND AND b;6;missing", "a OR OR b;5;missing",
			"a AND OR b;6;missing", "a OR AND b;5;missing", "NOT AND b;4;missing", "NOT OR b;4;missing", "a (NOT);6;missing",
			"(a OR);5;missing", "(a AND);6;missing", "a AND NOT;9;missing", "outlet: BBC;7;outlet", "korea outlet:;13;outlet",
			"(outlet:);8;outlet", "date:;5;date", "entity:(Moon);7;entity", "-outlet:;8;outlet" })
	void refused_WithItsPlace(String query, int begin, String reason) {
		QueryException refused = assertThrows(QueryException.class, () -> SearchQuery.parse(query));

		assertEquals(begin, refused.begin(), refused.getMessage());
		assertTrue(refused.getMessage().contains(reason), refused.getMessage());
		assertTrue(refused.end() >= refused.begin() && refused.end() <= query.length(), refused.getMessage());
		assertTrue(refused.getMessage().lines().count() == 1, refused.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a{2}b{3}", "[{10000}]{2}", "(?:ab){100}", "\\d{4}-\\d{2}", "(a{9}b{9}){9}", "x{10,20}", "\\p{L}+", "a{5000}b{5000}" })
	void expression_ThatRepeatsAsPeopleWrite(String regex) {
		assertEquals('/' + regex + '/', SearchQuery.parse('/' + regex + '/').text());
	}

	@ParameterizedTest
	@CsvSource({ "korea,true", "north korea,true", "\"\"\"north korea\"\"\",true", "nucle*,true", "*stan,false", "n?w,false", "런던,false",
			"-korea,false", "korea OR north,false", "outlet:bbc,false", "/x/,false", "don't,true", "a NEAR b,false", "(a b),true" })
	void plain(String query, boolean isPlain) {
		String unquoted = query.startsWith("\"\"") ? query.substring(1, query.length() - 1) : query;
		assertEquals(isPlain, SearchQuery.parse(unquoted).isPlain());
	}

	@Test
	void queries_AreWhatTheySay() {
		assertEquals(SearchQuery.parse("a b"), SearchQuery.parse("a b"));
		assertEquals("a  b", SearchQuery.parse("a  b").toString());
	}

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void anything_IsReadOrRefused() {
		String[] parts = { "korea", "\"", "(", ")", "/", "\\", "*", "?", "-", "AND", "OR", "NOT", "NEAR", "NEAR/3", ":", "outlet:",
				"date:2021", "date:..", "entity:x", "title:", " ", " ", " ", "[", "{9}", "+", "\uD83D", "\uDE00", "\u0301", "\0", "\n",
				"日本", "i", "İ", "(?", "{", "..", "\u201c", "status:new", "code:", "https://x",
				"NEAR/", "NEAR/0", "NEAR/99999", "outlet", ":", "speaker:\"", "author:a", "/i", "{2,", "(?<a>", "\\Q", "[^", "title:*", ";" };
		SplittableRandom random = new SplittableRandom(5);
		for (int i = 0; i < 100_000; i++) {
			StringBuilder query = new StringBuilder();
			for (int n = random.nextInt(12); n >= 0; n--) {
				query.append(parts[random.nextInt(parts.length)]);
			}
			read(query.toString());
		}
		read("(".repeat(10_000));
		read("-".repeat(10_000) + "a");
		read("NOT ".repeat(4_000) + "a");
		read("a OR ".repeat(3_000) + "a");
		read("/" + "(".repeat(9_000) + "a" + ")".repeat(9_000) + "/");
		read("/" + "(a|".repeat(3_000) + "b" + ")".repeat(3_000) + "/");
		read("a".repeat(1_000_000));
		read("\"" + "a ".repeat(5_000) + "\"");
	}

	private static void read(String query) {
		try {
			SearchQuery.parse(query);
		} catch (QueryException refused) {
			assertTrue(refused.begin() >= 0 && refused.begin() <= refused.end() && refused.end() <= query.length(),
					refused.getMessage());
		} catch (RuntimeException | StackOverflowError bug) {
			throw new AssertionError(query, bug);
		}
	}
}
