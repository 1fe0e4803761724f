// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;

/** Makes the writer that a bundle contributes when a report is written, so that listing formats starts no bundle. */
record LazyReportWriter(IConfigurationElement element) implements ReportWriter {

	private static final String CLASS = "class";

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		return writer().write(input, options, output, monitor);
	}

	private ReportWriter writer() throws IOException {
		try {
			return (ReportWriter) element.createExecutableExtension(CLASS);
		} catch (CoreException | ClassCastException e) {
			String contributor = element.getContributor().getName();
			throw new IOException(NLS.bind(Messages.formats_broken, element.getAttribute(CLASS), contributor), e);
		}
	}
}
