// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

/** How the list of sources cites; see {@link Citation}. */
public enum CitationStyle {
	/** As short as names the source. */
	REPORT,
	/** The Chicago Manual of Style. */
	CHICAGO,
	/** The American Psychological Association. */
	APA,
	/** The international standard. */
	ISO_690
}
