// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.Locale;

/**
 * Why a block was cut away from an article's text.
 *
 * @since 1.0
 */
public enum RemovalReason {

	/** Menus, breadcrumbs, section labels, page controls. */
	NAVIGATION,

	/** What names the outlet or its logo. */
	LOGO,

	/** The title once more. */
	REPEATED_TITLE,

	/** The summary under the title that the source sets apart from the text. */
	DECK,

	/** The caption of a picture that the source sets apart from the text. */
	CAPTION,

	/** The caption of a picture once more. */
	REPEATED_CAPTION,

	/** Any other paragraph once more. */
	REPEATED_TEXT,

	/** Lists of and pointers to other articles. */
	RELATED_LINKS,

	/** Who owns a picture or a text, apart from its caption. */
	CREDIT,

	/** How to reach the outlet or its authors. */
	CONTACT,

	/** Who wrote the article. */
	BYLINE,

	/** When the article was published or changed, or a header field that says such things. */
	DATELINE,

	/** What stands for a picture that is not there. */
	PLACEHOLDER_IMAGE,

	/** Buttons and invitations to share or to follow. */
	SHARING,

	/** Invitations to subscribe, to register, to donate. */
	SUBSCRIPTION,

	/** Comments by readers and what leads to them. */
	COMMENTS,

	/** Advertising. */
	ADVERTISEMENT,

	/** Consent, copyright and terms. */
	LEGAL,

	/** Text about the author, the outlet or a series. */
	ABOUT,

	/** Controls and data of players, forms, tables of contents, and other embedded parts. */
	WIDGET,

	/** Not shown to a reader of the page. */
	HIDDEN,

	/** Apart from the article, without a plainer reason. */
	OUTSIDE,

	/** A person cut it away after the import; no importer gives this reason. */
	BY_HAND;

	/**
	 * The reason as a stable keyword for files and scripts.
	 *
	 * @return lower-case words joined by hyphens, such as {@code repeated-title}
	 */
	public String keyword() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
