// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Finds the article of a saved web page. Nothing here knows a certain site; rules for such come from plug-ins.
 * <p>
 * The page is parsed without its scripts and styles ({@code SlimMarkup}, {@code Page}), what says something about it is
 * collected ({@code Landmarks}, {@code Meta}, {@code JsonLd}), and its text becomes a list of paragraphs
 * ({@code Flattener}, {@code HtmlBlock}), each in the elements around it ({@code Box}); a row of a table of data is one
 * ({@code DataTable}). Each paragraph is kept until some evidence speaks against it, and says then which. The evidence in its order:
 * <ol>
 * <li>{@code RuledPage}: the rule for the page's site, if there is one.</li>
 * <li>{@code Titles}: which heading is the title, by what the page says in JSON-LD and {@code meta}.</li>
 * <li>{@code Chrome}: what an element is for, by tag, role, visibility, and the words in its class and id.</li>
 * <li>{@code Teasers}: boxes that lead to other articles, by their form and the targets of their links ({@code Site});
 * {@code ConsentBox}: boxes that ask for consent, by what they say; {@code InputBox}: the few words beside a field.</li>
 * <li>{@code StructuredBody}, {@code Confirmation}: the text that the page gives to machines brings back what the
 * elements' words cut by mistake, and says where the article ends.</li>
 * <li>{@code Root}, {@code Prose}: the smallest element that holds the article, by microdata, the title's place, and
 * where running text is dense.</li>
 * <li>{@code Blocks}: wording of many languages, density of links, repetition ({@code Repetition}), pictures
 * ({@code Pictures}), what stands above the text ({@code HeadLines}) and behind it ({@code FootLines}), and who speaks
 * ({@code Speakers}).</li>
 * </ol>
 * What is a sentence of the text for all its wording comes back ({@code Misread}), and so do the times of a live report
 * and its key points ({@code LiveReport}). A post of somebody in a network that the article shows is a quotation, with
 * its author and day as its last paragraph.
 * <p>
 * When hardly any of the page's text is left, the words in classes and ids are not asked again ({@code Body}); when the
 * page gives a longer text to machines than it shows, that is the article ({@code UnshownBody}).
 * {@code PageMetadata}, {@code Authors} and {@code PageLanguage} find the rest, each value with where it was found:
 * JSON-LD, {@code meta}, microdata and {@code time}, the address, the visible line. {@code MissingArticle},
 * {@code MissingText} and {@code SeveralArticles} warn when the page seems to hold no article, not all of it, or several.
 */
package org.pressmark.sources.internal.html;
