// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The form of TIMEX3 values (TimeML Annotation Guidelines 1.2.1, section 2.2): dates, times of day, durations, sets and
 * references, digits that are not known as X. Only the form is looked at: 2021-02-31 is a value here.
 *
 * @since 1.0
 */
public final class TimexFormat {

	private static final String YEAR = "(BC)?[0-9X]{2,4}"; //$NON-NLS-1$
	private static final String PART = "[0-9X]{2}(-[0-9X]{1,2})?|W[0-9X]{2}(-([0-9X]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI"; //$NON-NLS-1$
	private static final String DATE = YEAR + "(-(" + PART + "))?"; //$NON-NLS-1$ //$NON-NLS-2$
	private static final String CLOCK = "T([0-9X]{2}(:[0-9X]{2}(:[0-9X]{2})?)?|MO|MI|AF|EV|NI|DT)(Z|[+-][0-9]{2}(:[0-9]{2})?)?"; //$NON-NLS-1$
	private static final String AMOUNT = "([0-9]+([.][0-9]+)?|X{1,2})"; //$NON-NLS-1$
	private static final String DURATION = "P(" + AMOUNT + "(Y|M|W|D|Q|H|WE|WD|DE|CE|ML|SP|SU|FA|WI|N))*(T(" + AMOUNT //$NON-NLS-1$ //$NON-NLS-2$
			+ "(H|M|S|MO|AF|EV|NI|DT))+)?"; //$NON-NLS-1$

	private static final List<Pattern> FORMS = List.of(Pattern.compile("(PAST|PRESENT|FUTURE)_REF"), //$NON-NLS-1$
			Pattern.compile(DATE + "(" + CLOCK + ")?"), Pattern.compile(CLOCK), //$NON-NLS-1$ //$NON-NLS-2$
			Pattern.compile(DURATION + "(?<!P)")); //$NON-NLS-1$

	private TimexFormat() {
	}

	/** Whether a text has the form of a TIMEX3 value, or is a date or interval as {@link Edtf} knows them. */
	public static boolean isValue(String text) {
		return FORMS.stream().anyMatch(form -> form.matcher(text).matches()) || Edtf.tryParse(text).isPresent();
	}
}
