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
	 * A package that is not loaded yet is loaded with {@link AnnotationTypes#installed}, once and no longer than that waits
	 * for it: who comes here may be a thread that a whole project waits for.
	 *
	 * @return empty if no bundle contributes it, if it is none of which there can be annotations, if its type is switched off
	 *         before its package was loaded, or if that cannot be loaded, which has been told then
	 */
	public static Optional<EClass> find(String name) {
		try {
			Optional<EClass> loaded = ContributedPackages.findLoaded(name);
			if (loaded.isEmpty()) {
				AnnotationTypes.installed();
				loaded = ContributedPackages.findLoaded(name);
			}
			return loaded;
		} catch (RuntimeException | LinkageError e) {
			Log.error(AnnotationClasses.class, NLS.bind(Messages.types_brokenPackage, name), e);
			return Optional.empty();
		}
	}
}
