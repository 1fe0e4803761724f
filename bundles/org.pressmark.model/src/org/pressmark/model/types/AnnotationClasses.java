// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.types;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.internal.types.ContributedFactory;
import org.pressmark.model.internal.types.Log;
import org.pressmark.model.internal.types.Messages;

/**
 * The classes of annotations that are in packages of other bundles, by their names. A package is found in EMF's registry, where
 * the extension points {@code org.eclipse.emf.ecore.generated_package} and {@code dynamic_package} put it.
 *
 * @since 1.0
 */
public final class AnnotationClasses {

	private static final char SEPARATOR = '#';

	private AnnotationClasses() {
	}

	/** The name of a class, unique among all bundles' and the same for as long as projects have annotations of it. */
	public static String name(EClass type) {
		return type.getEPackage().getNsURI() + SEPARATOR + type.getName();
	}

	/**
	 * The class that has a name. Its objects are {@link org.pressmark.model.Annotation}s, also if no code was generated for it.
	 *
	 * @return empty if no bundle has it that is installed, or if it is none of which there can be annotations, or if its package
	 *         cannot be loaded, which the log then says
	 */
	public static Optional<EClass> find(String name) {
		int separator = name.lastIndexOf(SEPARATOR);
		return separator <= 0 ? Optional.empty()
				: owner(name.substring(0, separator)).flatMap(owner -> find(owner, name.substring(separator + 1)));
	}

	private static Optional<EClass> find(EPackage owner, String name) {
		return owner.getEClassifier(name) instanceof EClass type && !type.isAbstract()
				&& ModelPackage.Literals.ANNOTATION.isSuperTypeOf(type) ? Optional.of(type) : Optional.empty();
	}

	private static Optional<EPackage> owner(String uri) {
		try {
			Optional<EPackage> owner = Optional.ofNullable(EPackage.Registry.INSTANCE.getEPackage(uri))
					.filter(each -> each != ModelPackage.eINSTANCE);
			owner.ifPresent(AnnotationClasses::prepare);
			return owner;
		} catch (RuntimeException | LinkageError e) {
			// EMF loads it here, and so whatever is wrong with it happens here.
			Log.error(NLS.bind(Messages.types_brokenPackage, uri), e);
			return Optional.empty();
		}
	}

	private static synchronized void prepare(EPackage owner) {
		if (owner.getEFactoryInstance().getClass() == EFactoryImpl.class) {
			owner.setEFactoryInstance(new ContributedFactory());
		}
	}
}
