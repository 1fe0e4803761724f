// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.internal.types;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.pressmark.model.ModelPackage;

/**
 * Packages of other bundles. EMF loads one when it is asked for, and so whatever is wrong with it comes out there: it may
 * throw, or never return, and who asks once more then waits for the same.
 */
public final class ContributedPackages {

	/** Between the URI of a package and the name of a class. */
	public static final char SEPARATOR = '#';

	private ContributedPackages() {
	}

	/**
	 * A class of which there can be annotations. Loads its package; to be called in a guarded call only.
	 *
	 * @param name as {@link org.pressmark.model.types.AnnotationClasses#name} makes it
	 */
	public static Optional<EClass> find(String name) {
		return find(name, EPackage.Registry.INSTANCE::getEPackage);
	}

	/** As the other method, but loads nothing: empty if the package is not loaded. */
	public static Optional<EClass> findLoaded(String name) {
		return find(name, EPackage.Registry.INSTANCE::get);
	}

	private static Optional<EClass> find(String name, Function<String, Object> packages) {
		int separator = name.lastIndexOf(SEPARATOR);
		return separator > 0 && packages.apply(name.substring(0, separator)) instanceof EPackage owner
				? find(owner, name.substring(separator + 1)) : Optional.empty();
	}

	private static Optional<EClass> find(EPackage owner, String name) {
		if (owner == ModelPackage.eINSTANCE) {
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
