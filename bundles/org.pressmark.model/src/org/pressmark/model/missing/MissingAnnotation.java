// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.missing;

import org.eclipse.emf.ecore.EClass;
import org.pressmark.model.impl.AnnotationImpl;
import org.pressmark.model.types.AnnotationClasses;

/**
 * An annotation whose type no bundle has that is installed. It has the features of every annotation, which may be changed;
 * what else is stored of it is kept as it is, until a bundle with the type is there again.
 */
public final class MissingAnnotation extends AnnotationImpl {

	/** Its class, which is that of no package in EMF's registry. */
	public static final EClass TYPE = MissingPackage.TYPE;

	/** Only for the factory of its class and for whoever reads one. */
	public MissingAnnotation() {
		eSetClass(TYPE);
	}

	/** The name of its type, as {@link AnnotationClasses#name} makes it. */
	public String getTypeName() {
		return (String) eGet(MissingPackage.TYPE_NAME);
	}

	/** @param name of its type, as {@link AnnotationClasses#name} makes it */
	public void setTypeName(String name) {
		eSet(MissingPackage.TYPE_NAME, name);
	}

	/** What its type adds, as it is stored: JSON that nobody here reads; null for nothing. */
	public String getValues() {
		return (String) eGet(MissingPackage.VALUES);
	}

	/** @param json what its type adds, as it is stored; null for nothing */
	public void setValues(String json) {
		eSet(MissingPackage.VALUES, json);
	}
}
