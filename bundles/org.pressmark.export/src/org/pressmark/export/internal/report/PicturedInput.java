// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.io.UncheckedIOException;
import java.util.Optional;

import org.pressmark.export.ReportInput;
import org.pressmark.timeline.internal.model.TimelineModel;

/** What a report is about, with a picture of its events: only ours have one, for it is painted with what is internal. */
public interface PicturedInput extends ReportInput {

	/**
	 * The project's events as a report shall show them in a picture; empty for no picture.
	 *
	 * @throws UncheckedIOException when they cannot be read; the message of its cause says why
	 */
	Optional<TimelineModel> timeline();
}
