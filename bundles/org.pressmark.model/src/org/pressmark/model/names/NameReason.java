// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

/** Why two names may mean the same; the strongest first. */
public enum NameReason {

	/** Both are the same thing in some other collection. */
	SAME_ID,
	/** They are the same but for case, accents and signs. */
	SAME_NAME,
	/** Only spaces or hyphens stand elsewhere: {@code Al Jazeera}, {@code Al-Jazeera}, {@code Aljazeera}. */
	SPACING,
	/** The same words in another order: {@code Kim Jong-un}, {@code Jong-un Kim}. */
	ORDER,
	/** One has a title with it: {@code Secretary Blinken}. */
	TITLE,
	/** One has an article before it: {@code The White House}. */
	ARTICLE,
	/** The same name in two scripts, or as different languages hear it. */
	SCRIPT,
	/** One has names between that the other leaves out: {@code Vladimir Vladimirovich Putin}. */
	MIDDLE_NAME,
	/** One has initials for names: {@code A. Blinken}. */
	INITIALS,
	/** The same name written in Latin letters by other rules: {@code Chung Eui-yong}, {@code Jeong Ui-yong}. */
	ROMANISATION,
	/** Some letters differ: {@code Anthony Blinken}. */
	SPELLING,
	/** One is made of the first letters of the other's words. */
	ACRONYM,
	/** One is only the family name of the other. */
	FAMILY_NAME
}
