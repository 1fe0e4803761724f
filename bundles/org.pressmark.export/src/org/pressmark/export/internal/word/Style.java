// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import org.pressmark.model.color.MarkLook;

/** The identifiers of the styles in {@code styles.xml} and in templates. */
final class Style {

	static final String CLASSIFICATION = "Classification";
	static final String KICKER = "Kicker";
	static final String TITLE = "Title";
	static final String SUBTITLE = "Subtitle";
	static final String TITLE_RULE = "TitleRule";
	static final String FACT_TEXT = "FactText";

	static final String HEADING_1 = "Heading1";
	static final String HEADING_1_NEW_PAGE = "Heading1NewPage";
	static final String HEADING_2 = "Heading2";
	static final String HEADING_CONTENTS = "TOCHeading";
	static final String CONTENTS_1 = "TOC1";
	static final String CONTENTS_2 = "TOC2";

	static final String ARTICLE_TITLE = "ArticleTitle";
	static final String ARTICLE_SOURCE = "ArticleSource";
	static final String ARTICLE_GLANCE = "ArticleGlance";
	static final String ARTICLE_TEXT = "ArticleText";
	static final String ARTICLE_HEADING = "ArticleHeading";
	static final String ARTICLE_QUOTE = "ArticleQuote";
	static final String ARTICLE_LIST_ITEM = "ArticleListItem";
	static final String ARTICLE_NUMBERED_ITEM = "ArticleNumberedItem";
	static final String ARTICLE_CAPTION = "ArticleCaption";

	static final String TEXT = "Normal";
	static final String KEY_MESSAGE = "KeyMessage";
	static final String NOTE = "Note";
	static final String FIGURE = "Figure";
	static final String CAPTION = "Caption";
	static final String SOURCE = "Source";
	static final String TABLE_TEXT = "TableText";
	static final String TABLE_NUMBER = "TableNumber";
	static final String TABLE_SECONDARY = "TableSecondary";
	static final String TABLE_HEADER = "TableHeader";
	static final String TABLE_NUMBER_HEADER = "TableNumberHeader";
	static final String INDEX_LETTER = "IndexHeading";
	static final String HEADER = "Header";
	static final String FOOTER = "Footer";

	static final String COMMENT_TEXT = "CommentText";
	static final String COMMENT_REFERENCE = "CommentReference";
	static final String FOOTNOTE_TEXT = "FootnoteText";
	static final String FOOTNOTE_REFERENCE = "FootnoteReference";

	static final String REPORT_TABLE = "ReportTable";

	static final String HYPERLINK = "Hyperlink";
	static final String REFERENCE = "Reference";
	static final String PAGE = "PageNumber";
	static final String STRONG = "Strong";
	static final String EMPHASIS = "Emphasis";
	static final String CLASSIFIED = "Classified";
	static final String GLANCE_LABEL = "GlanceLabel";
	static final String LABEL = "Label";
	static final String HEADING_NUMBER = "HeadingNumber";

	static final String MARK_PASSAGE = "MarkPassage";
	static final String MARK_EVENT = "MarkEvent";
	static final String MARK_QUOTATION = "MarkQuotation";
	static final String MARK_TIME = "MarkTime";
	static final String MARK_PERSON = "MarkPerson";
	static final String MARK_ORGANISATION = "MarkOrganisation";
	static final String MARK_COUNTRY = "MarkCountry";
	static final String MARK_PLACE = "MarkPlace";
	static final String MARK_OTHER = "MarkOther";
	static final String MARK_CONTRIBUTED = "MarkContributed";

	private Style() {
	}

	/** The style of what looks so. */
	static String of(MarkLook look) {
		return switch (look) {
			case PERSON -> MARK_PERSON;
			case ORGANISATION -> MARK_ORGANISATION;
			case COUNTRY -> MARK_COUNTRY;
			case PLACE -> MARK_PLACE;
			case OTHER -> MARK_OTHER;
			case QUOTATION -> MARK_QUOTATION;
			case EVENT -> MARK_EVENT;
			case TIME -> MARK_TIME;
			case PASSAGE -> MARK_PASSAGE;
			case CONTRIBUTED -> MARK_CONTRIBUTED;
		};
	}
}
