// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

/** By what items are put into lanes, which tells what those have in common that lie in a lane without a name. */
public enum LaneSubject {

	/** The kind of event. */
	CATEGORY,
	/** Who takes part. */
	ACTOR,
	/** The country. */
	COUNTRY,
	/** Where it takes place. */
	PLACE,
	/** Who reported it. */
	OUTLET,
	/** A code of the codebook. */
	CODE
}
