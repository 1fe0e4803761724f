// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;

/**
 * What is said of events in words, a line for each thing.
 *
 * @param dates writes dates
 */
record EventWords(EdtfFormat dates) {

	static EventWords of(Locale locale) {
		return new EventWords(EdtfFormat.of(locale));
	}

	/** When it takes place, in words, for not every program knows what is approximate, say. */
	String date(ExportedEvent event) {
		return event.when().map(dates::format).orElse("");
	}

	/** All but title, date and place. */
	List<String> details(ExportedEvent event) {
		List<String> lines = new ArrayList<>();
		if (!event.participants().isEmpty()) {
			lines.add(NLS.bind(Messages.event_participants, String.join("; ", event.participants())));
		}
		event.notes().ifPresent(lines::add);
		lines.addAll(event.links());
		if (!event.reports().isEmpty()) {
			lines.add(NLS.bind(Messages.event_reports,
					event.reports().stream().map(this::report).collect(Collectors.joining("; "))));
		}
		return lines;
	}

	/** Who published it, as what and when, as far as that is known. */
	String report(ExportedReport report) {
		Optional<String> published = report.published().map(Edtf::withoutTime).map(dates::format);
		return List.of(report.outlet(), report.title(), published).stream().flatMap(Optional::stream)
				.collect(Collectors.joining(", "));
	}
}
