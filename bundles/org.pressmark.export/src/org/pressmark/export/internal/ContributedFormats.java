// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.LoggerFactory;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportFormats;

/** Reads the formats that bundles contribute at {@value ReportFormats#EXTENSION_POINT}. */
public final class ContributedFormats {

	private static final String ID = "id";
	private static final String LABEL = "label";
	private static final String FILE_EXTENSION = "fileExtension";

	private ContributedFormats() {
	}

	/** The formats of a registry, by their labels. */
	public static List<ReportFormat> in(IExtensionRegistry registry) {
		return Stream.of(registry.getConfigurationElementsFor(ReportFormats.EXTENSION_POINT))
				.flatMap(element -> format(element).stream())
				.sorted(Comparator.comparing(ReportFormat::label).thenComparing(ReportFormat::id))
				.toList();
	}

	private static Optional<ReportFormat> format(IConfigurationElement element) {
		String id = element.getAttribute(ID);
		String label = element.getAttribute(LABEL);
		String extension = element.getAttribute(FILE_EXTENSION);
		if (id == null || label == null || extension == null) {
			log(NLS.bind(Messages.formats_incomplete, id, element.getContributor().getName()));
			return Optional.empty();
		}
		return Optional.of(new ReportFormat(id, label, extension, new LazyReportWriter(element)));
	}

	private static void log(String message) {
		ServiceCaller.callOnce(ContributedFormats.class, LoggerFactory.class,
				loggers -> loggers.getLogger(ContributedFormats.class).error(message));
	}
}
