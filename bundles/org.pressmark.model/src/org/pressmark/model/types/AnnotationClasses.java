// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.types;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.Log;
import org.pressmark.model.internal.types.ContributedPackages;
import org.pressmark.model.internal.types.Messages;

/**
 * The classes of annotations that are in packages of other bundles, by their names. A package is found in EMF's registry, where
 * the extension points {@code org.eclipse.emf.ecore.generated_package} and {@code dynamic_package} put it.
 *
 * @since 1.0
 */
public final class AnnotationClasses {

	private AnnotationClasses() {
	}

	/** The name of a class, unique among all bundles' and the same for as long as projects have annotations of it. */
	public static String name(EClass type) {
		return type.getEPackage().getNsURI() + ContributedPackages.SEPARATOR + type.getName();
	}

	/**
	 * The class that has a name. Its objects are {@link org.pressmark.model.Annotation}s, also if no code was generated for it.
	 *
	 * @return empty if no bundle has it that is installed, or if it is none of which there can be annotations, or if its package
	 *         cannot be loaded, which the log then says
	 */
	public static Optional<EClass> find(String name) {
		try {
			return ContributedPackages.find(name);
		} catch (RuntimeException | LinkageError e) {
			Log.error(AnnotationClasses.class, NLS.bind(Messages.types_brokenPackage, name), e);
			return Optional.empty();
		}
	}
}
