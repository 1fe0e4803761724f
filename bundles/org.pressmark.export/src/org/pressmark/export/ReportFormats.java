// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressmark.export.internal.ContributedFormats;
import org.pressmark.extensions.Contributions;

/**
 * The kinds of report that there are. Immutable, may be shared between threads; a plug-in that is installed later is in
 * the next one that is made.
 *
 * @param all the formats, in the order in which a person gets to choose
 * @since 1.0
 */
public record ReportFormats(List<ReportFormat> all) {

	/** The extension point that formats are contributed to. */
	public static final String EXTENSION_POINT = "org.pressmark.export.reportFormats";

	/** Just these formats. */
	public ReportFormats {
		all = List.copyOf(all);
	}

	/**
	 * The formats that the running platform's bundles contribute to {@link #EXTENSION_POINT}. Their classes are loaded when
	 * they are used, so one that is broken says so then, is switched off, and does not keep the others away.
	 */
	public static ReportFormats installed() {
		return new ReportFormats(ContributedFormats.of(Contributions.installed()));
	}

	/** The format with an id. */
	public Optional<ReportFormat> byId(String id) {
		return all.stream().filter(format -> format.id().equals(id)).findFirst();
	}

	/** The first format whose files are named like this one, by its extension in any case of letters. */
	public Optional<ReportFormat> byFileName(String fileName) {
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return all.stream().filter(format -> format.fileExtension().equals(extension)).findFirst();
	}
}
