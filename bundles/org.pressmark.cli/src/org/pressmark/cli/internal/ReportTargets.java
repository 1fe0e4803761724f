// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportFormats;
import org.pressmark.operations.reports.ReportOperation.Target;
import org.pressmark.store.StoreException;

import picocli.CommandLine.TypeConversionException;

/** Tells of which kind the reports are to be that a person names. */
record ReportTargets(ReportFormats formats) {

	private static final char BETWEEN = '=';

	/** The report of a kind that has to be installed. */
	Target of(String formatId, Path file) throws StoreException {
		return formats.byId(formatId).map(format -> new Target(format, file))
				.orElseThrow(() -> new StoreException(NLS.bind(Messages.report_noFormat, formatId, file)));
	}

	/**
	 * The report that an argument names: a file, whose name ends as those of its kind do, or the id of a kind, an equals
	 * sign and any file.
	 *
	 * @throws TypeConversionException if no installed kind is meant
	 */
	Target of(String argument) {
		int idEnd = argument.indexOf(BETWEEN);
		Optional<ReportFormat> byId = idEnd < 0 ? Optional.empty() : formats.byId(argument.substring(0, idEnd));
		String file = byId.isPresent() ? argument.substring(idEnd + 1) : argument;
		ReportFormat format = byId.or(() -> formats.byFileName(file))
				.orElseThrow(() -> new TypeConversionException(NLS.bind(Messages.report_noKind, file, extensions())));
		return new Target(format, Arguments.path(file));
	}

	private String extensions() {
		return formats.all().stream().map(format -> '.' + format.fileExtension()).distinct()
				.collect(Collectors.joining(", "));
	}
}
