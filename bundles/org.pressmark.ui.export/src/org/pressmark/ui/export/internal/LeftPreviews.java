// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import org.eclipse.ui.IStartup;
import org.pressmark.operations.reports.ReportPreview;

/** Removes at the start of the workbench what previews of one that was killed have left behind: pages that nobody sees. */
public final class LeftPreviews implements IStartup {

	@Override
	public void earlyStartup() {
		ReportPreview.removeLeftOnes(); // which is not on the UI thread
	}
}
