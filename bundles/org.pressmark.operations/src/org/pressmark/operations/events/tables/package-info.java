// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Events of tables that other programs, or people, wrote. {@link TableFile} reads a file into an {@link EventTable},
 * {@link ColumnMapping} tells which of its columns says what, {@link ImportEvents} tells what an import would change, row by
 * row, and does it as one step.
 * <p>
 * Separated values are read by Apache Commons CSV. Workbooks are not read by Apache POI, though reports are written with it:
 * what its reader of events tells of a cell is the text that a person in some country would see, not whether that was a date,
 * how precise it is, or a formula; without that reader, no more than the parts of a file and their shared texts are left. It
 * refuses workbooks of the strict kind (ECMA-376, part 1), which Excel writes if asked. And for 100,000 rows of seven columns,
 * POI 5.5.1 took four to five times as long and three times the heap, as it makes an object of XML of each shared text. So
 * what a workbook needs is read with StAX, and what a hostile one may do is bounded in one place ({@link WorkbookParts}).
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.operations.events.tables;
