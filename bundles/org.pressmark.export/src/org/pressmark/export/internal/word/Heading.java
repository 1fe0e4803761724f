// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import org.pressmark.export.internal.report.ArticleEntry;

/**
 * A heading that is in the contents.
 *
 * @param style the style of its paragraph
 * @param level 1 or 2
 * @param number what stands before the text, empty for nothing
 * @param bookmark the name of its place
 * @param language that of the text
 */
record Heading(String style, int level, String number, String text, String bookmark, TextLanguage language) {

	/** The heading of a section. */
	static Heading section(String text, String name) {
		return new Heading(Style.HEADING_1, 1, "", text, Bookmarks.section(name), TextLanguage.OF_REPORT);
	}

	/** The same heading, at the top of a page. */
	Heading onNewPage() {
		return new Heading(Style.HEADING_1_NEW_PAGE, level, number, text, bookmark, language);
	}

	/** The heading of a part of a section. */
	static Heading subsection(String text, String name) {
		return new Heading(Style.HEADING_2, 2, "", text, Bookmarks.section(name), TextLanguage.OF_REPORT);
	}

	/** The same heading in the language of an article whose headline it is; without a headline it is the report's words. */
	Heading of(ArticleEntry article) {
		return article.title().isEmpty() ? this
				: new Heading(style, level, number, text, bookmark, TextLanguage.of(article.language()));
	}

	/** Adds the heading to a document; the paragraph, which is returned, can have more text. */
	WordParagraph write(WordDocument document) {
		boolean beginsPage = style.equals(Style.HEADING_1) && document.isBehindContents();
		document.add(this);
		return document.paragraph(beginsPage ? Style.HEADING_1_NEW_PAGE : style).bookmark(bookmark, this::fill);
	}

	private void fill(WordParagraph paragraph) {
		paragraph.language(language);
		if (!number.isEmpty()) {
			paragraph.text(number, Style.HEADING_NUMBER).tab();
		}
		paragraph.text(text);
	}
}
