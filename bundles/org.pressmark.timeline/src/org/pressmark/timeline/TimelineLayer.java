// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.List;
import java.util.Locale;

/**
 * Shows dated items of its own beside the events: public holidays, phases of the moon, the days of a parliament. A layer
 * is contributed at the extension point {@value #EXTENSION_POINT}; its documentation has an example. One instance serves a
 * running platform, so what a layer keeps must be safe for several threads.
 *
 * @since 1.0
 */
public interface TimelineLayer {

	/** The id of the extension point. */
	String EXTENSION_POINT = "org.pressmark.timeline.layers";

	/**
	 * The items in a stretch of time. Never called on the thread of the window, and called often: a layer that reads
	 * something does well to remember it. A layer that throws, or needs more than ten seconds, is named to the person and
	 * switched off until he or she switches it on again.
	 *
	 * @param range the time that somebody looks at, and some more; items outside of it are left out
	 * @param most no more items than this are shown, the first ones by date; a layer may stop there
	 * @param locale the language of the titles, if the layer has it
	 * @return the items in any order, never null
	 */
	List<LayerItem> items(TimeRange range, int most, Locale locale);
}
