// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.util.Optional;

import org.pressmark.model.time.Edtf;

/**
 * A report of an event, for other programs.
 *
 * @param outlet who published it, if known
 * @param title the title of the article, if known
 * @param published when it was published, if known
 */
public record ExportedReport(Optional<String> outlet, Optional<String> title, Optional<Edtf> published) {
}
