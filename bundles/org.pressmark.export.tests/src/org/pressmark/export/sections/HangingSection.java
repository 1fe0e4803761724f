// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.IProgressMonitor;

/** A section that never comes to its end, though it has begun to write. */
public class HangingSection implements ReportSection {

	@Override
	public void write(ReportContent content, ReportBody body, IProgressMonitor monitor) throws IOException {
		body.heading(1, "Hanging");
		try {
			new CountDownLatch(1).await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		body.paragraph().text("Too late");
	}
}
