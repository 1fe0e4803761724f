// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.pressmark.timeline.internal.model.LaneSubject;
import org.pressmark.timeline.internal.model.TimelineFlag;
import org.pressmark.timeline.internal.model.TimelineLink;

/**
 * The words in a timeline, see {@code words.properties}. They are looked up by locale and not bound once at the start,
 * as {@code NLS} does, because a picture may be in another language than the window. Immutable.
 */
public final class Words {

	/** A language without words of its own gets the English ones, wherever the program runs. */
	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final Locale locale;
	private final ResourceBundle words;

	/** The words for the readers of a locale. */
	public Words(Locale locale) {
		this.locale = locale;
		words = ResourceBundle.getBundle(Words.class.getPackageName() + ".words", locale,
				Words.class.getClassLoader(), NO_FALLBACK);
	}

	/** The locale that was asked for. */
	public Locale locale() {
		return locale;
	}

	/** Why an item wants a second look. */
	public String of(TimelineFlag flag) {
		return words.getString(switch (flag) {
			case DISPUTED -> "item_disputed";
			case OUTLETS_DIFFER -> "item_outletsDiffer";
			case OTHER_DATE -> "item_otherDate";
			case SOURCE_DIFFERS -> "item_sourceDiffers";
			case UNREPORTED -> "item_unreported";
		});
	}

	/** What stands in place of an unknown date. */
	public String undated() {
		return words.getString("item_undated");
	}

	/** The heading of the items that are in no lane with a name. */
	public String nameless(LaneSubject subject) {
		return words.getString(switch (subject) {
			case CATEGORY -> "lane_uncategorised";
			case ACTOR -> "lane_noActor";
			case COUNTRY -> "lane_noCountry";
			case PLACE -> "lane_noPlace";
			case OUTLET -> "lane_noOutlet";
			case CODE -> "lane_noCode";
		});
	}

	/** The name of the line at the present moment. */
	public String today() {
		return words.getString("axis_today");
	}

	/** How many items more there are than were told. */
	public String more(int items) {
		return format("item_more", items);
	}

	/** By whom an item was reported. */
	public String reported(String outlets) {
		return format("item_reported", outlets);
	}

	/** What stands in place of an outlet without a name. */
	public String unknownOutlet() {
		return words.getString("report_outletUnknown");
	}

	/**
	 * How an item hangs together with another one.
	 *
	 * @param isFrom whether it is the earlier one
	 * @param other the title of the other one
	 */
	public String link(TimelineLink.Kind kind, boolean isFrom, String other) {
		return format(switch (kind) {
			case CAUSES -> isFrom ? "link_causes" : "link_causedBy";
			case FOLLOWED_BY -> isFrom ? "link_followedBy" : "link_follows";
		}, other);
	}

	/** The heading of the items without a date. */
	public String tray(int items) {
		return format("tray_title", items);
	}

	/**
	 * What a sign in a legend means.
	 *
	 * @param sign as {@code words.properties} calls it
	 */
	public String legend(String sign) {
		return words.getString("legend_" + sign);
	}

	/** What stands below the title of a picture: the time in it, and how many items have a date there. */
	public String subtitle(String period, int items) {
		return format("picture_subtitle", period, items);
	}

	/** The name of a picture that got none. */
	public String picture() {
		return words.getString("picture_title");
	}

	/** What is in a picture. */
	public String description(int dated, int undated) {
		return format("picture_description", dated, undated);
	}

	/** Why there is no picture of pixels without fonts, and what to do. */
	public String noFonts() {
		return words.getString("picture_noFonts");
	}

	/** Why a picture of so many pixels is not made, and what to do. */
	public String tooLarge(long width, long height) {
		return format("picture_tooLarge", width, height);
	}

	/** Which characters are not in a picture. */
	public String missingCharacters(String characters) {
		return format("picture_missingCharacters", characters);
	}

	private String format(String key, Object... arguments) {
		return new MessageFormat(words.getString(key), locale).format(arguments);
	}
}
