// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;
import org.pressmark.timeline.internal.layout.TimelineCrowd;

/** Says what there is where events are too many to be told apart, and how to see them. */
final class CrowdWords {

	private CrowdWords() {
	}

	/** How many there are. */
	static String count(TimelineCrowd crowd) {
		return NLS.bind(Messages.card_crowd, number(crowd));
	}

	/** What a click does. */
	static String click(TimelineCrowd crowd) {
		if (crowd.isUndated()) {
			return Messages.card_crowdUndated;
		}
		return crowd.onlyDate().isPresent() ? Messages.card_crowdList : Messages.card_crowdZoom;
	}

	/** For the status line, behind what is said of one of them: that there are others, and what Enter does. */
	static String line(TimelineCrowd crowd) {
		boolean lists = crowd.isUndated() || crowd.onlyDate().isPresent();
		return NLS.bind(lists ? Messages.crowd_list : Messages.crowd_zoom, number(crowd));
	}

	private static String number(TimelineCrowd crowd) {
		return NumberFormat.getIntegerInstance().format(crowd.load());
	}
}
