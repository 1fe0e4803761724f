// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

/** A section that gets half way. */
public class ThrowingSection extends HeadlineSection {

	@Override
	public void write(ReportContent content, ReportBody body, IProgressMonitor monitor) throws IOException {
		super.write(content, body, monitor);
		body.heading(2, "Half way");
		throw new NoClassDefFoundError("com/example/Missing");
	}
}
