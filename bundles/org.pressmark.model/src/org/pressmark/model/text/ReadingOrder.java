// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.util.Comparator;

import org.pressmark.model.Annotation;

/** The order in which a reader meets an article's annotations. */
public final class ReadingOrder {

	/** By begin; of those that begin together, the longer one first. */
	public static final Comparator<Annotation> OF_ANNOTATIONS = Comparator.comparingInt(Annotation::getBegin)
			.thenComparing(Annotation::getEnd, Comparator.reverseOrder());

	private ReadingOrder() {
	}
}
