// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Events of tables that other programs, or people, wrote. {@link TableFile} reads a file into an {@link EventTable},
 * {@link ColumnMapping} tells which of its columns says what, {@link ImportEvents} tells what an import would change, row by
 * row, and does it as one step.
 */
package org.pressmark.operations.events.tables;
