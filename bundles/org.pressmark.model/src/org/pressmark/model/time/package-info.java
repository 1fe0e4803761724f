// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Dates as analysts know them: a day, a month, "about 1984", "since 4 May", an interval whose end nobody knows.
 * <p>
 * {@link org.pressmark.model.time.Edtf} is a value of the Extended Date/Time Format, ISO 8601-2 as profiled by the
 * <a href="https://www.loc.gov/standards/datetime/">Library of Congress</a> (specification of 4 February 2019).
 * Levels 0 and 1 are supported, and in addition:
 * <ul>
 * <li>a time without seconds ({@code 2021-05-07T16:59+09:00}), because articles are published to the minute;</li>
 * <li>times as the ends of an interval ({@code 2021-05-03T18:00/2021-05-03T20:00});</li>
 * <li>qualified times and seasons ({@code 2021-05-03T18:00~}, {@code 2021-21?}), and seasons as the ends of an
 * interval.</li>
 * </ul>
 * Nothing here depends on the default locale or time zone.
 */
package org.pressmark.model.time;
