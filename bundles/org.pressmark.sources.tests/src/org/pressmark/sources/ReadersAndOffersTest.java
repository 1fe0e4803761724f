// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers wrote, and what they are offered, under names that say nothing. */
class ReadersAndOffersTest {

	private static final String FIRST = "The council of the coast said on Monday that the bridge would stay shut until the spring.";
	private static final String SECOND = "Hauliers said the detour would cost them sixty million euros a year and lead to shortages.";
	private static final String THIRD = "Engineers found cracks in eleven of the forty piers in May, the council's report says.";
	private static final String ALL = String.join("\n", FIRST, SECOND, THIRD);
	private static final String REMARK = "I have said for years that the bridge should be repaired, and nobody wanted to hear it.";

	private static String p(String text) {
		return "<p>" + text + "</p>";
	}

	private static ArticleDraft read(String behindFirst, String behind) throws ImportException {
		return Drafts.read("<!doctype html><html><head><title>Bridge shut</title></head><body><div><h1>Bridge shut</h1>" + p(FIRST) + behindFirst
				+ p(SECOND) + p(THIRD) + "</div>" + behind + "</body></html>");
	}

	private static String remarks(String remark, String... names) {
		StringBuilder remarks = new StringBuilder("<div class='disc'><h3>What people say</h3>");
		for (String name : names) {
			remarks.append("<div class='u'>").append(remark.replace("NAME", name)).append(p(REMARK.replace("years", name))).append("</div>");
		}
		return remarks.append("</div>").toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<span>NAME</span> <span>2 hours ago</span>", "<b>NAME</b><div>vor 3 Tagen</div>", "<div>NAME · 4h</div>" })
	void remarks_WithHowLongAgo(String signature) throws ImportException {
		ArticleDraft draft = read("", remarks(signature, "gull7", "mina", "old salt", "Tom"));
		assertEquals(ALL, draft.text());
		assertTrue(draft.removed().stream().filter(part -> part.text().startsWith("I have said"))
				.allMatch(part -> part.reason() == RemovalReason.COMMENTS));
	}

	/** The same few people write a live report. */
	@Test
	void entries_ByTheSameReporter() throws ImportException {
		String text = read("", remarks("<span>NAME</span> <span>2 hours ago</span>", "Jane Doe", "Jane Doe", "Jane Doe", "Jane Doe")).text();
		assertTrue(text.contains("I have said"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>The Morning Brief</p><p>All that you need to know, in your inbox at seven.</p><input placeholder=email><button>Go</button>",
			"<p>The Morning Brief</p><div><form><input type=email><button>Go</button></form></div>",
			"<p>How much does the detour cost you?</p><input name=kilometres>" })
	void box_WithAField(String box) throws ImportException {
		ArticleDraft draft = read("<div>" + box + "</div>", "");
		assertEquals(ALL, draft.text());
		assertEquals(box.contains("mail") ? RemovalReason.SUBSCRIPTION : RemovalReason.WIDGET, draft.removed().getFirst().reason());
	}

	/** A field right among the paragraphs, one that searches and one that nobody sees have nothing to do with them. */
	@ParameterizedTest
	@ValueSource(strings = { "<input type=email>", "<div><p>A box of the text.</p><input type=search></div>",
			"<div><p>A box of the text.</p><input name=q></div>", "<div><p>A box of the text.</p><input type=hidden name=mail></div>",
			"<div><p>A box of the text.</p><p>" + REMARK + REMARK + REMARK + REMARK + REMARK + "</p><input></div>" })
	void text_BesideAField(String box) throws ImportException {
		String text = read(box, "").text();
		assertTrue(text.startsWith(FIRST) && text.endsWith(SECOND + "\n" + THIRD), text);
		assertEquals(box.contains("A box"), text.contains("A box of the text."), text);
	}
}
