// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.time.Edtf;

/**
 * One report of an event: a place in an article that is evidence of it. When it was reported is when the article was
 * published; when the event took place is what the event itself says, and, as far as it differs, {@link #says}.
 *
 * @param eventId the event
 * @param annotationId the mark that is the evidence; {@link ProjectReader#annotation} tells its words
 * @param articleId the article that has it
 * @param outlet who published the article; empty if unknown
 * @param published when the article was published; empty if unknown, or if what is stored is no date
 * @param says when the event took place according to this place; empty if it does not say, or if that is no date
 * @param differs whether somebody said that this place describes the event otherwise than it is recorded
 * @param comment what somebody noted about this place: how it differs, say; empty if nothing
 * @param codes the ids of the codes of the passages that this place overlaps, each once
 */
public record EventReport(String eventId, String annotationId, String articleId, Optional<String> outlet,
		Optional<Edtf> published, Optional<Edtf> says, boolean differs, Optional<String> comment,
		List<String> codes) {

	public EventReport {
		codes = List.copyOf(codes);
	}
}
