// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a person does to marks, as commands on the project: finds out what is meant, asks in a popup where that is not
 * clear, submits. Knows neither editor nor text widget.
 * <p>
 * May use {@code popup} and {@code text}.
 */
package org.pressmark.ui.annotator.internal.marking;
