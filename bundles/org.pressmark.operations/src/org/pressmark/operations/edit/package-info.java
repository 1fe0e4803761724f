// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a person does to an article, its annotations and an event, one command for each step of the history. {@link Mark}
 * is the one to read first: its subclasses put annotations of each kind on a place, a {@link Span}. {@link SetFeature}
 * changes a single value of any object. {@link ArticleEdit} and {@link TextCorrection} change a text and move all that has a
 * place in it along. Commands are made from ids and values, on any thread, and find their objects when they run.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations.edit;
