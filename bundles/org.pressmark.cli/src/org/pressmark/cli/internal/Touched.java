// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.Locale;

/** What a step can have changed. */
enum Touched {
	PROJECT, CODE, ENTITY, EVENT, ARTICLE, ANNOTATION;

	/** The name of the store's table. */
	String table() {
		return name().toLowerCase(Locale.ROOT);
	}
}
