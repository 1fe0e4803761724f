// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of data and numbered lists in the text of a web page. */
class TablesAndListsTest {

	private static final String FIRST = "The ferry to the outer islands stops in June, the shipping line said on Monday.";
	private static final String SECOND = "Its two ships are sixty years old, and nobody has offered to repair their engines.";
	private static final String THIRD = "The islanders have asked the county for a bridge, which would cost four hundred million.";

	private static ArticleDraft read(String body) throws ImportException {
		return Drafts.read("<!doctype html><html><head><title>Ferry to stop</title></head><body>" + body + "</body></html>");
	}

	/** What stands between the paragraphs of the article. */
	private static List<String> between(String something) throws ImportException {
		List<String> lines = read("<article><h1>Ferry to stop</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>" + something + "<p>" + THIRD
				+ "</p></article>").text().lines().toList();
		assertEquals(List.of(FIRST, SECOND), lines.subList(0, 2));
		assertEquals(THIRD, lines.getLast());
		return lines.subList(2, lines.size() - 1);
	}

	@Test
	void row_IsAParagraph() throws ImportException {
		assertEquals(List.of("Votes by party", "Party | Votes | Share", "Reds | 12,000 | 48 %", "Blues | 13,000 | 52 %"),
				between("<table><caption>Votes by party</caption><thead><tr><th>Party<th>Votes<th>Share</tr></thead><tbody><tr><td><p>Reds</p></td>"
						+ "<td>12,000</td><td>48&nbsp;%</td></tr><tr><td><a href='/blues'>Blues</a></td><td><b>13</b>,000</td><td>52 %</td></tr></table>"));
	}

	/** Words of a share bar, of a menu and of a line with a date are data there. */
	@ParameterizedTest
	@ValueSource(strings = { "Share | Price", "Show | Print", "Related | Comments", "Advertisement | 12", "12 May | 14 June", "Sales: | Costs:" })
	void row_WithWordsThatAreCutElsewhere(String words) throws ImportException {
		String row = "<tr><td>" + words.replace(" | ", "</td><td>") + "</td></tr>";
		assertEquals(List.of(words, "North | South", words), between("<table>" + row + "<tr><td>North</td><td>South</td></tr>" + row + "</table>"));
	}

	/** Where nothing is there is nothing, and what reaches down is said once. */
	@ParameterizedTest
	@CsvSource({ "<td>1<td>2<td>3, <td>4<td><td>6, 1 | 2 | 3, 4 | | 6", "<td>1<td>2<td>3, <td>4<td>5<td>&nbsp;, 1 | 2 | 3, 4 | 5",
			"<td rowspan=2>1<td>2<td>3, <td>5<td>6, 1 | 2 | 3, | 5 | 6", "<td>1<td rowspan=2>2<td>3, <td>4<td>6, 1 | 2 | 3, 4 | | 6",
			"<td colspan=2>1<td>3, <td>4<td>5<td>6, 1 | 3, 4 | 5 | 6", "<td rowspan=x>1<td colspan=99999999>2, <td>4<td>5, 1 | 2, 4 | 5",
			"<td>1<br>one<td>2, <td>3<td>4<span hidden>no</span>, 1 one | 2, 3 | 4" })
	void row_CellByCell(String first, String second, String expected, String next) throws ImportException {
		assertEquals(List.of(expected, next), between("<table><tr>" + first + "<tr>" + second + "</table>"));
	}

	@Test
	void row_AmongTheLastParagraphs() throws ImportException {
		String text = read("<article><h1>Ferry to stop</h1><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
				+ "</p><table><tr><th>Ship<th>Built:</tr><tr><td>Heron<td>12 May 1961</table></article>").text();
		assertTrue(text.endsWith(THIRD + "\nShip | Built:\nHeron | 12 May 1961"), text);
	}

	/** A table that is there for the layout is read as ever: cells are paragraphs. */
	@ParameterizedTest
	@ValueSource(strings = { "<table role=presentation><tr><td>North</td><td>12</td></tr><tr><td>South</td><td>3</td></tr></table>",
			"<table><tr><td>North</td><td>12</td></tr></table>",
			"<table><tr><td>North<td>12<tr><td>South<td><p>3</p><p>of them</p></table>",
			"<table><tr><td>North<td>12<tr><td>South<td><h3>3</h3></table>",
			"<table><tr><td>North<td>12<tr><td>South<td><table><tr><td>3<td>4</table></table>" })
	void cell_OfLayout(String table) throws ImportException {
		List<String> lines = between(table);
		assertEquals("North", lines.getFirst());
		assertFalse(String.join("", lines).contains("|"), lines::toString);
	}

	@Test
	void article_InATable() throws ImportException {
		assertEquals(String.join("\n", FIRST, SECOND, THIRD), read("<table><tr><td><a href='/'>Home</a></td><td><a href='/sport'>Sport</a></td>"
				+ "</tr><tr><td></td><td><h1>Ferry to stop</h1><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
				+ "</p></td></tr></table>").text());
	}

	@ParameterizedTest
	@CsvSource({ "<ol start=3><li>Inspect<li>Repair</ol>, 3. Inspect, 4. Repair", "<ol reversed><li>Inspect<li>Repair</ol>, 2. Inspect, 1. Repair",
			"<ol start=2 type=a><li>Inspect<li>Repair</ol>, b. Inspect, c. Repair",
			"<ol><li value=7><p>Inspect</p><li>Repair</ol>, 7. Inspect, 8. Repair",
			"<ol><li>Inspect<ol type=i><li>Repair</ol></ol>, 1. Inspect, i. Repair",
			"<ol start=5><li>5. Inspect<li>(6) Repair</ol>, 5. Inspect, (6) Repair",
			"<ol start=5 style='list-style: none'><li>Inspect<li>Repair</ol>, Inspect, Repair",
			"<ol start=-1><li>Inspect<li>Repair</ol>, -1. Inspect, 0. Repair", "<ul><li>Inspect<li>Repair</ul>, Inspect, Repair" })
	void item_WithItsNumber(String list, String first, String second) throws ImportException {
		assertEquals(List.of(first, second), between(list));
	}

	/** Where numbers say no more than the order of the items does. */
	@Test
	void item_OfPlainList() throws ImportException {
		assertEquals(List.of("Inspect", "Repair"), between("<ol><li>Inspect<li>Repair</ol>"));
	}

	/** What a table above the text says of the article is no part of it; figures are. */
	@Test
	void row_AboveTheText() throws ImportException {
		String text = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
		ArticleDraft draft = read("<article><h1>Ferry to stop</h1><table><tr><td>Topic<td>Ships<tr><td>Published<td>4 May 2021</table>" + text + "</article>");
		assertEquals(String.join("\n", FIRST, SECOND, THIRD), draft.text());
		assertEquals("2021-05-04", draft.published().orElseThrow());
		assertEquals(String.join("\n", "Ship | Built | Seats", "Heron | 1961 | 80", FIRST, SECOND, THIRD), read("<article><h1>Ferry to stop</h1><table><tr><th>Ship"
				+ "<th>Built<th>Seats<tr><td>Heron<td>1961<td>80</table>" + text + "</article>").text());
	}
}
