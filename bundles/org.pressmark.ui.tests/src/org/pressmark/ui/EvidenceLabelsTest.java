// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Article;
import org.pressmark.model.Evidence;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage.Literals;

/** Where values came from is said in words, whatever importer found them. */
class EvidenceLabelsTest {

	private final Article article = ModelFactory.eINSTANCE.createArticle();

	private void found(EAttribute feature, String source) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setFeature(feature.getName());
		evidence.setSource(source);
		article.getEvidence().add(evidence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '#', value = {
			"json-ld headline | from the page’s structured data (JSON-LD)",
			"json-ld author; rel=author | from the page’s structured data (JSON-LD)",
			"itemprop datePublished | from the page’s structured data (microdata)",
			"meta og:title | from the page’s metadata (og:title)",
			"in the address | from the address",
			"<h1> | from the headline on the page",
			"<time> | from a date shown on the page",
			"line 3: Date: 4 May 2021 | from line 3 of the text: “Date: 4 May 2021”",
			"subject of the message | from the mail’s head",
			"<pubDate> | from the feed",
			"document information: Title | from the document’s properties (Title)",
			"PD, ET | from the database’s field PD, ET",
			"BY: Ann Hu | from the database’s field BY",
			"ACC-NO: 20210504-0017 | from the database’s field ACC-NO",
			"below the date | from the head of the article in the database’s export",
			"what a plug-in says {0} | found at: what a plug-in says {0}" })
	void evidence_InWords(String source, String words) {
		article.setTitle("Talks");
		found(Literals.ARTICLE__TITLE, source);

		assertEquals(Optional.of(words), EvidenceLabels.of(article, Literals.ARTICLE__TITLE));
	}

	@Test
	void evidence_NoValue_NothingToSay() {
		found(Literals.ARTICLE__TITLE, "meta og:title");

		assertEquals(Optional.empty(), EvidenceLabels.of(article, Literals.ARTICLE__TITLE));
	}

	/** Where the import said of others where they came from, this one is a person's. */
	@Test
	void evidence_None_SetByHandOrNotKnown() {
		article.setOutlet("Post");
		assertEquals(Optional.empty(), EvidenceLabels.of(article, Literals.ARTICLE__OUTLET));

		found(Literals.ARTICLE__LANGUAGE, "<html lang>");
		assertEquals(Optional.of("set by hand"), EvidenceLabels.of(article, Literals.ARTICLE__OUTLET));
	}

	@Test
	void incomplete_OnlyIfTheImportSaidSo() {
		assertEquals(Optional.empty(), EvidenceLabels.incomplete(article));

		found(Literals.ARTICLE__TEXT, "incomplete: its text ends with three dots");
		assertEquals(Optional.of("its text ends with three dots"), EvidenceLabels.incomplete(article));
	}

	@Test
	void severalArticles_OnlyIfTheImportSaidSo() {
		found(Literals.ARTICLE__TEXT, "several-articles: it shows 2 articles");
		assertEquals(Optional.of("it shows 2 articles"), EvidenceLabels.severalArticles(article));
		assertEquals(Optional.empty(), EvidenceLabels.incomplete(article));
	}

	/** Once somebody says when it appeared there is nothing left to warn of. */
	@Test
	void impossibleDate_UntilThereIsOne() {
		found(Literals.ARTICLE__PUBLISHED, "impossible-date: the date 2021-02-31 was left out");
		assertEquals(Optional.of("the date 2021-02-31 was left out"), EvidenceLabels.impossibleDate(article));
		article.setPublished("2021-03-01");
		assertEquals(Optional.empty(), EvidenceLabels.impossibleDate(article));
	}
}
