// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a person can choose for a {@link ReportSection}: a public field that is neither static nor final, with the value
 * that is meant when nobody chooses. Its type says what can be chosen: {@code boolean}, {@code int}, {@link String}, or an
 * enumeration, of which one constant is. Its name is that of the parameter, on the command line and in the definitions of
 * reports that are kept, so it never changes.
 * <p>
 * Words for people are in a resource bundle {@code sections} in the package of the class, {@code sections.properties} and
 * its translations: under the {@linkplain #label label's} key, with {@code _help} behind it a sentence that says more (may
 * be missing), and for an enumeration with an underscore and the name of each constant what people choose.
 *
 * @since 1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface SectionParameter {

	/** The key of the parameter's name for people. */
	String label();

	/** Of an {@code int}, the least that can be chosen. */
	int least() default Integer.MIN_VALUE;

	/** Of an {@code int}, the most that can be chosen. */
	int most() default Integer.MAX_VALUE;

	/** Of a {@link String}, whether it can be more than one line long. */
	boolean multiline() default false;
}
