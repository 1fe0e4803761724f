// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.internal.types;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.impl.AnnotationImpl;

/**
 * Makes the objects of a package that no code was generated for: EMF would make objects of its classes that are no
 * {@link org.pressmark.model.Annotation} in Java, because Annotation is abstract.
 */
public final class ContributedFactory extends EFactoryImpl {

	private static final class ContributedAnnotation extends AnnotationImpl {

		ContributedAnnotation(EClass type) {
			eSetClass(type);
		}
	}

	@Override
	public EObject create(EClass type) {
		boolean isOurs = type.getEPackage() == getEPackage() && !type.isAbstract()
				&& ModelPackage.Literals.ANNOTATION.isSuperTypeOf(type);
		return isOurs ? new ContributedAnnotation(type) : super.create(type);
	}
}
