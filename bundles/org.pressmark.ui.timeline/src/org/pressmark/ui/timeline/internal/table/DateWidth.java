// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import java.util.Locale;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;

/** How wide a column of dates has to be, so that none of the usual ones is cut off. UI thread only. */
public final class DateWidth {

	private static final Edtf LONG = Edtf.parse("2018-10-28/2019-10-30");
	private static final Edtf DAY = Edtf.parse("2018-10-28");
	/** The room beside the words of a cell. */
	private static final int MARGIN = 14;

	private DateWidth() {
	}

	/** For events: from a day to another. */
	static int of(Control control) {
		return width(control, LONG);
	}

	/** For one day. */
	public static int ofDay(Control control) {
		return width(control, DAY);
	}

	private static int width(Control control, Edtf date) {
		GC gc = new GC(control);
		try {
			return gc.textExtent(EdtfFormat.of(Locale.getDefault()).format(date)).x + MARGIN;
		} finally {
			gc.dispose();
		}
	}
}
