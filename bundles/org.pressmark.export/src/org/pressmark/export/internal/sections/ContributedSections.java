// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.sections;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.LoggerFactory;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.sections.SectionType;

/** Reads the sections that bundles contribute at the extension point {@code reportSections}. */
public final class ContributedSections {

	private static final String OURS = "org.pressmark.export";

	private ContributedSections() {
	}

	/**
	 * The sections that are contributed, each id once: our own in the order of our plugin.xml, then the others by their
	 * labels.
	 */
	public static List<SectionType> of(IConfigurationElement[] elements) {
		Map<Boolean, List<IConfigurationElement>> byOrigin = Stream.of(elements)
				.collect(Collectors.partitioningBy(element -> OURS.equals(element.getContributor().getName())));
		Stream<ContributedSection> others = sections(byOrigin.get(false))
				.sorted(Comparator.comparing(ContributedSection::label).thenComparing(ContributedSection::id));
		return Stream.concat(sections(byOrigin.get(true)), others)
				.collect(Collectors.toMap(ContributedSection::id, SectionType.class::cast, (first, second) -> first,
						LinkedHashMap::new))
				.values().stream().toList();
	}

	private static Stream<ContributedSection> sections(List<IConfigurationElement> elements) {
		return elements.stream().filter(ContributedSections::isComplete).map(ContributedSection::new);
	}

	private static boolean isComplete(IConfigurationElement element) {
		String id = element.getAttribute(ContributedSection.ID);
		if (id != null && element.getAttribute(ContributedSection.LABEL) != null) {
			return true;
		}
		String message = NLS.bind(Messages.sections_incomplete, id, element.getContributor().getName());
		ServiceCaller.callOnce(ContributedSections.class, LoggerFactory.class,
				loggers -> loggers.getLogger(ContributedSections.class).error(message));
		return false;
	}
}
