// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What newspapers of all languages write in and around an article, whatever the format it came in: web page, database,
 * feed, mail, PDF or plain text. Nothing here knows a certain site, an element or a file.
 * <ul>
 * <li><b>Dates.</b> {@code Dates} finds those that are written as numbers or in a form of many languages, {@code LocalDates}
 * those whose meaning depends on the language, {@code DateLine} what is said of a date beside it; {@code Zones} and
 * {@code LocalZones} know time zones, {@code Names} what ICU4J calls months and weekdays.</li>
 * <li><b>Authors and outlets.</b> {@code Bylines} reads names from a line, {@code Organisations} tells agencies and desks
 * from persons.</li>
 * <li><b>Lines that are not text.</b> {@code Phrases} by their words, {@code Captions} by a picture's credit,
 * {@code Addresses} by mail and web addresses; {@code Field} reads {@code label: value}.</li>
 * <li><b>Texts.</b> {@code Languages} guesses the language, {@code Density}, {@code Sentences}, {@code Similarity} and
 * {@code Beginning} measure and compare, {@code Whitespace}, {@code Digits} and {@code Damage} put right.</li>
 * <li>{@code Known} is what is known of an article before its text is read.</li>
 * </ul>
 * Words of languages are in the {@code .properties} beside the classes, a list a key, read by {@code Resources}; where a
 * word must stand in a certain place of a line, it is in the pattern of the class that looks for it. A word is listed when
 * newspapers in a language use it in general, never for one newspaper's sake.
 */
package org.pressmark.sources.internal.article;
