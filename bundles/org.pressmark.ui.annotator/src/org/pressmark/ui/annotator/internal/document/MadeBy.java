// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.operations.Author;

/** Says who made an annotation and when, shortly: "by you, 10:42". */
public final class MadeBy {

	private MadeBy() {
	}

	/** Who and when; one of today has its time, an older one its date. */
	public static String describe(Annotation annotation) {
		String author = annotation.getAuthor();
		boolean own = Author.current().equals(author);
		String who = own ? Messages.made_you : Optional.ofNullable(author).orElse(Messages.made_unknown);
		return time(annotation.getCreated()).map(when -> NLS.bind(Messages.made_byAt, who, when))
				.orElseGet(() -> NLS.bind(Messages.made_by, who));
	}

	/** The time of a mark of today, the date of an older one. */
	private static Optional<String> time(String instant) {
		if (instant == null) {
			return Optional.empty();
		}
		try {
			ZonedDateTime made = Instant.parse(instant).atZone(ZoneId.systemDefault());
			boolean today = made.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
			return Optional.of(today ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(made)
					: DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(made));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
