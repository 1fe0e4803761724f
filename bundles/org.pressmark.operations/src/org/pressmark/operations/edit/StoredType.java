// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.pressmark.model.Annotation;
import org.pressmark.model.Identified;

/** By which type a transaction finds an object again that somebody knows from a view. */
final class StoredType {

	private StoredType() {
	}

	/** The types of annotations that plug-ins add have no class in Java, as a rule. */
	static Class<? extends Identified> of(Identified object) {
		return object instanceof Annotation ? Annotation.class : object.eClass().getInstanceClass().asSubclass(Identified.class);
	}
}
