// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String card_crowd;
	public static String card_crowdList;
	public static String card_crowdUndated;
	public static String card_crowdZoom;
	public static String card_disagree;
	public static String card_more;
	public static String card_noEvidence;
	public static String card_others;
	public static String crowd_list;
	public static String crowd_zoom;
	public static String dialog_newTitle;
	public static String event_quoted;
	public static String event_says;
	public static String job_layers;
	public static String minimap_name;
	public static String timeline_accessibleName;
	public static String timeline_empty;
	public static String timeline_noProject;
	public static String timeline_nothingFits;
	public static String timeline_reading;

	static {
		NLS.initializeMessages("org.pressmark.ui.timeline.internal.chart.messages", Messages.class);
	}

	private Messages() {
	}
}
