// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;
import org.pressmark.model.time.EdtfPrecision;
import org.pressmark.operations.internal.Messages;

/**
 * The rule of what the date of an article's publication can be: a time, a day, a month or a year, and known for sure.
 * Nothing is published from one day to another. Any thread may ask.
 */
public final class PublicationDate {

	private static final Set<EdtfPrecision> PRECISIONS = EnumSet.of(EdtfPrecision.SECOND, EdtfPrecision.MINUTE,
			EdtfPrecision.DAY, EdtfPrecision.MONTH, EdtfPrecision.YEAR);

	private PublicationDate() {
	}

	/**
	 * The date that a text stands for.
	 *
	 * @throws EdtfException if it stands for none; the message is one line for a person
	 * @throws IllegalArgumentException if nothing can be published then; the message is one line for a person
	 */
	public static Edtf parse(String text) {
		return check(Edtf.parse(text));
	}

	/**
	 * The same date.
	 *
	 * @throws IllegalArgumentException if nothing can be published then; the message is one line for a person
	 */
	public static Edtf check(Edtf date) {
		boolean sure = !date.isUncertain() && !date.isApproximate() && !date.isUnspecified();
		if (!sure || !PRECISIONS.contains(date.precision())) {
			throw new IllegalArgumentException(NLS.bind(Messages.published_notPlain, date));
		}
		return date;
	}
}
