// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The four articles of the sample project: what is known of them is right, what they do not say is unknown. */
class SeedsTest {

	private static ArticleDraft seed(String name) throws ImportException {
		String folder = System.getProperty("pressmark.seeds");
		assertNotNull(folder, "the system property pressmark.seeds names the folder of the sample articles");
		return Drafts.read(Source.of(Path.of(folder, name)));
	}

	@Test
	void phnomPenhPost_MetadataKnownAndUnknown() throws ImportException {
		ArticleDraft draft = seed("phnom-penh-post_undated.txt");
		assertEquals(Optional.of("US’ top diplomat presents new North Korea approach as G7 meets in person"),
				draft.title());
		assertEquals(Optional.of("Phnom Penh Post"), draft.outlet());
		assertEquals(List.of(), draft.authors());
		assertEquals(Optional.empty(), draft.published());
		assertEquals(Optional.empty(), draft.updated());
		assertEquals(Optional.empty(), draft.url());
		assertEquals(Optional.of("en"), draft.language());
		assertEquals("text/plain", draft.mediaType());
	}

	@Test
	void phnomPenhPost_TextIsCaptionAndBody() throws ImportException {
		ArticleDraft draft = seed("phnom-penh-post_undated.txt");
		assertEquals(List.of("US Secretary of State Antony Blinken speaks with South Korea's Foreign Minister Chung "
				+ "Eui-yong during a meeting in London. POOL/AFP"), Drafts.paragraphs(draft, ParagraphKind.CAPTION));
		assertTrue(draft.text().startsWith("US Secretary of State Antony Blinken speaks with"));
		assertTrue(draft.text().endsWith("some 100,000 troops along its border and in annexed Crimea."));
		assertEquals(18, Drafts.paragraphs(draft, ParagraphKind.TEXT).size());
		assertEquals(19, draft.paragraphs().size());
	}

	@Test
	void phnomPenhPost_LogoRepetitionPlaceholderAndMostViewedAreCut() throws ImportException {
		ArticleDraft draft = seed("phnom-penh-post_undated.txt");
		assertEquals(List.of("Logo of Phnom Penh Post newspaper Phnom Penh Post - US’ top diplomat presents new "
				+ "North Korea approach as G7 meets in person"), Drafts.removed(draft, RemovalReason.LOGO));
		assertEquals(List.of("US’ top diplomat presents new North Korea approach as G7 meets in person"),
				Drafts.removed(draft, RemovalReason.REPEATED_TITLE));
		assertEquals(List.of("Content image - Phnom Penh Post"),
				Drafts.removed(draft, RemovalReason.PLACEHOLDER_IMAGE));
		List<String> mostViewed = Drafts.removed(draft, RemovalReason.RELATED_LINKS);
		assertEquals(13, mostViewed.size());
		assertEquals("MOST VIEWED", mostViewed.getFirst());
		assertEquals("Phnom Penh unveils rules for post-lockdown transition", mostViewed.get(1));
		assertEquals(16, draft.removed().size());
	}

	@Test
	void phnomPenhPost_RemovedPartsKnowTheirPlace() throws ImportException {
		ArticleDraft draft = seed("phnom-penh-post_undated.txt");
		List<Removed> removed = draft.removed();
		assertEquals(0, removed.getFirst().position());
		assertEquals(draft.paragraphs().get(1).begin(), removed.get(2).position());
		assertEquals(draft.text().length(), removed.getLast().position());
	}

	@Test
	void unnamedOutlet4May_MetadataKnownAndUnknown() throws ImportException {
		ArticleDraft draft = seed("unnamed-outlet_2021-05-04.txt");
		assertEquals(Optional.empty(), draft.title());
		assertEquals(Optional.empty(), draft.outlet());
		assertEquals(List.of(), draft.authors());
		assertEquals(Optional.of("2021-05-04"), draft.published());
		assertEquals(Optional.of("en"), draft.language());
	}

	@Test
	void unnamedOutlet4May_TweetsStayAndCreditGoes() throws ImportException {
		ArticleDraft draft = seed("unnamed-outlet_2021-05-04.txt");
		assertTrue(draft.text().startsWith("United States Secretary of State Antony Blinken on May 3 asked"));
		assertTrue(draft.text()
				.endsWith("pic.twitter.com/iaQORBYKPv — Secretary Antony Blinken (@SecBlinken) May 3, 2021"));
		List<String> tweets = Drafts.paragraphs(draft, ParagraphKind.QUOTE);
		assertEquals(4, tweets.size());
		assertTrue(tweets.getFirst().startsWith("Met today with @DrSJaishankar"));
		assertEquals(List.of("Blinken notes failure of US administrations"),
				Drafts.paragraphs(draft, ParagraphKind.HEADING));
		assertEquals(6, Drafts.paragraphs(draft, ParagraphKind.TEXT).size());
		assertEquals(List.of("date 2021-05-04"), Drafts.removed(draft, RemovalReason.DATELINE));
		assertEquals(List.of("Image credits: AP"), Drafts.removed(draft, RemovalReason.CREDIT));
		assertEquals(2, draft.removed().size());
	}

	@Test
	void unnamedOutlet3May_AllButTheDateStays() throws ImportException {
		ArticleDraft draft = seed("unnamed-outlet_2021-05-03.txt");
		assertEquals(Optional.empty(), draft.title());
		assertEquals(Optional.empty(), draft.outlet());
		assertEquals(Optional.of("2021-05-03"), draft.published());
		assertEquals(Optional.of("en"), draft.language());
		assertTrue(draft.text().startsWith("G7 foreign ministers are meeting face to face"));
		assertTrue(draft.text().endsWith("for a summit in the South West of England."));
		assertEquals(13, Drafts.paragraphs(draft, ParagraphKind.TEXT).size());
		assertEquals(13, draft.paragraphs().size());
		assertEquals(1, draft.removed().size());
		assertEquals("date 2021-05-03", draft.removed().getFirst().text());
	}

	@Test
	void hankyoreh_Metadata() throws ImportException {
		ArticleDraft draft = seed("hankyoreh_2021-05-07.txt");
		assertEquals(Optional.of("US puts ball in Pyongyang’s court instead of actively seeking dialogue"),
				draft.title());
		assertEquals(Optional.empty(), draft.outlet());
		assertEquals(List.of("Hwang Joon-bum"), draft.authors());
		assertEquals(Optional.of("2021-05-07T16:59+09:00"), draft.published());
		assertEquals(Optional.of("2021-05-07T16:59+09:00"), draft.updated());
		assertEquals(Optional.of("en"), draft.language());
		assertEquals("line 38: By Hwang Joon-bum, Washington correspondent",
				draft.metadata().authors().getFirst().evidence());
	}

	@Test
	void hankyoreh_DeckAndOneCaptionStay() throws ImportException {
		ArticleDraft draft = seed("hankyoreh_2021-05-07.txt");
		String caption =
				"US Secretary of State Antony Blinken waves his hand as he arrives at a G7 meeting held in London "
				+ "on Tuesday and Wednesday. (EPA/Yonhap News)";
		assertTrue(draft.text().startsWith("Momentum for North Korea-US talks won’t come by anytime soon\n" + caption
				+ "\nAt a"));
		assertTrue(draft.text().endsWith("as he asked the G7 countries for their support and cooperation."));
		assertEquals(List.of(caption), Drafts.paragraphs(draft, ParagraphKind.CAPTION));
		assertEquals(List.of("Momentum for North Korea-US talks won’t come by anytime soon"),
				Drafts.paragraphs(draft, ParagraphKind.HEADING));
		assertEquals(15, Drafts.paragraphs(draft, ParagraphKind.TEXT).size());
		assertEquals(List.of(caption), Drafts.removed(draft, RemovalReason.REPEATED_CAPTION));
	}

	@Test
	void hankyoreh_FieldsAndFootAreCut() throws ImportException {
		ArticleDraft draft = seed("hankyoreh_2021-05-07.txt");
		assertEquals(List.of("Posted on : 2021-05-07 16:59 KST Modified on : 2021-05-07 16:59 KST"),
				Drafts.removed(draft, RemovalReason.DATELINE));
		assertEquals(List.of("By Hwang Joon-bum, Washington correspondent"),
				Drafts.removed(draft, RemovalReason.BYLINE));
		assertEquals(List.of("Please direct comments or questions to []"),
				Drafts.removed(draft, RemovalReason.CONTACT));
		assertEquals(List.of("Related stories"), Drafts.removed(draft, RemovalReason.RELATED_LINKS));
		assertEquals(5, draft.removed().size());
	}
}
