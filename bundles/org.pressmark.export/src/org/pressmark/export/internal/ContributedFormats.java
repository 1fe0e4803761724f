// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.LoggerFactory;
import org.pressmark.export.ReportFormat;

/** Reads the formats that bundles contribute at the extension point {@code reportFormats}. */
public final class ContributedFormats {

	private static final String OURS = "org.pressmark.export";
	private static final String ID = "id";
	private static final String LABEL = "label";
	private static final String FILE_EXTENSION = "fileExtension";

	private ContributedFormats() {
	}

	/** The formats that are contributed: our own in the order of our plugin.xml, then the others by their labels. */
	public static List<ReportFormat> of(IConfigurationElement[] elements) {
		Map<Boolean, List<IConfigurationElement>> byOrigin = Stream.of(elements)
				.collect(Collectors.partitioningBy(element -> OURS.equals(element.getContributor().getName())));
		Stream<ReportFormat> others = formats(byOrigin.get(false))
				.sorted(Comparator.comparing(ReportFormat::label).thenComparing(ReportFormat::id));
		return Stream.concat(formats(byOrigin.get(true)), others).toList();
	}

	private static Stream<ReportFormat> formats(List<IConfigurationElement> elements) {
		return elements.stream().flatMap(element -> format(element).stream());
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
