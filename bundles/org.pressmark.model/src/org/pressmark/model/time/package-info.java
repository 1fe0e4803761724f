// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Dates as analysts know them: a day, a month, "about 1984", "since 4 May", an interval whose end nobody knows, one of
 * two days.
 * <p>
 * {@link org.pressmark.model.time.Edtf} is a value of the Extended Date/Time Format, ISO 8601-2 as profiled by the
 * <a href="https://www.loc.gov/standards/datetime/">Library of Congress</a> (specification of 4 February 2019).
 * Levels 0, 1 and 2 are supported, years up to {@link org.pressmark.model.time.Edtf#MAX_YEAR} before and after the year
 * 0, and in addition:
 * <ul>
 * <li>a time without seconds ({@code 2021-05-07T16:59+09:00}), because articles are published to the minute;</li>
 * <li>times as the ends of an interval ({@code 2021-05-03T18:00/2021-05-03T20:00}) and in sets;</li>
 * <li>qualified times and seasons ({@code 2021-05-03T18:00~}, {@code 2021-21?}), and seasons as the ends of an
 * interval.</li>
 * </ul>
 * Where the specification leaves something open, this is so here:
 * <ul>
 * <li>the zeros before a year are no significant digits: {@code 0950S2} is a year from 950 to 959, estimated to be
 * 950;</li>
 * <li>X stands for any digit with which a date exists: {@code 2021-1X} is October, November or December,
 * {@code 2021-X4} April, and {@code 19X1-02-29} is refused;</li>
 * <li>dots in a set stand only before the first date, behind the last one, or between two of one precision.</li>
 * </ul>
 * EDTF has no sign for the beginning, the middle and the end of a month, a year, a decade or a century. They are
 * written as an interval from one border to the other, and a border that is not one of the whole is approximate:
 * <table>
 * <caption>Thirds</caption>
 * <tr><td>early May 2021</td><td>{@code 2021-05-01/2021-05-10~}</td></tr>
 * <tr><td>mid-May 2021</td><td>{@code 2021-05-11~/2021-05-20~}</td></tr>
 * <tr><td>late May 2021</td><td>{@code 2021-05-21~/2021-05-31}</td></tr>
 * <tr><td>early, mid-, late 2021</td><td>{@code 2021-01/2021-04~}, {@code 2021-05~/2021-08~},
 * {@code 2021-09~/2021-12}</td></tr>
 * <tr><td>early, mid-, late 1990s</td><td>{@code 1990/1993~}, {@code 1994~/1996~}, {@code 1997~/1999}</td></tr>
 * <tr><td>early, mid-, late 19th century</td><td>{@code 1800/1833~}, {@code 1834~/1866~}, {@code 1867~/1899}</td></tr>
 * </table>
 * This needs level 1 only, so that other programs read it, and sorts and is drawn where it belongs.
 * {@link org.pressmark.model.time.EdtfFormat} knows these intervals again.
 * <p>
 * {@link org.pressmark.model.time.DateWords} reads dates in words. "Between 4 and 5 May" and "4 or 5 May" are one of a
 * set ({@code [2021-05-04..2021-05-05]}, {@code [2021-05-04,2021-05-05]}), for it was on one of these days, whereas "4
 * to 5 May" and "last week" are intervals; "since" and "until" are intervals that are open; "before" and "after" leave
 * the named date out. "19th century" is {@code 18XX}, the way in which catalogues write it, though a century begins with
 * the year 1. "The 1900s" are a hundred years, and may be ten. "2020/21" and "1914\u201318" are intervals of years,
 * "winter 2020/21" is December to February. "2020-21" is the spring of 2020, as EDTF has it, where a whole date is typed, for
 * that is how it is written in a project; that it may be 2020 to 2021 is told as its other meaning. Within other words it is
 * the years first. "2020-12" is always a month.
 * <p>
 * Nothing here depends on the default locale or time zone.
 * <p>
 * This is API: what is public here stays as it is within a major version. All of it is immutable and for any thread.
 *
 * @since 1.0
 */
package org.pressmark.model.time;
