// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.internal.types;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.pressmark.model.ModelPackage;

/** Packages of other bundles. EMF loads one when it is asked for, and so whatever is wrong with it comes out here. */
public final class ContributedPackages {

	/** Between the URI of a package and the name of a class. */
	public static final char SEPARATOR = '#';

	private ContributedPackages() {
	}

	/**
	 * A class of which there can be annotations.
	 *
	 * @param name as {@link org.pressmark.model.types.AnnotationClasses#name} makes it
	 */
	public static Optional<EClass> find(String name) {
		int separator = name.lastIndexOf(SEPARATOR);
		return separator <= 0 ? Optional.empty() : find(name.substring(0, separator), name.substring(separator + 1));
	}

	private static Optional<EClass> find(String uri, String name) {
		EPackage owner = EPackage.Registry.INSTANCE.getEPackage(uri);
		if (owner == null || owner == ModelPackage.eINSTANCE) {
			return Optional.empty();
		}
		prepare(owner);
		return owner.getEClassifier(name) instanceof EClass type && !type.isAbstract()
				&& ModelPackage.Literals.ANNOTATION.isSuperTypeOf(type) ? Optional.of(type) : Optional.empty();
	}

	private static synchronized void prepare(EPackage owner) {
		if (owner.getEFactoryInstance().getClass() == EFactoryImpl.class) {
			owner.setEFactoryInstance(new ContributedFactory());
		}
	}
}
