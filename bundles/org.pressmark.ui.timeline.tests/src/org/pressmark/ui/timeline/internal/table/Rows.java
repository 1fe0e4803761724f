// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import java.util.Optional;
import java.util.Set;

import org.pressmark.model.EventStatus;
import org.pressmark.model.time.Edtf;

/** Rows for tests. */
final class Rows {

	private Rows() {
	}

	/** @param when EDTF; null for none */
	static EventRow row(String id, String when, String title) {
		return row(id, when, title, EventStatus.REPORTED, 0);
	}

	static EventRow row(String id, String when, String title, EventStatus status, int evidence) {
		return new EventRow(id, Optional.ofNullable(when), Optional.ofNullable(when).flatMap(Edtf::tryParse), title, "", "",
				"", status, evidence, "", Set.of());
	}

	/** The ids in the order of the rows. */
	static String ids(EventRows rows) {
		StringBuilder ids = new StringBuilder();
		for (int i = 0; i < rows.size(); i++) {
			ids.append(rows.row(i).id());
		}
		return ids.toString();
	}
}
