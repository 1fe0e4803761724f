// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.internal.types;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.RegistryFactory;
import org.pressmark.extensions.ContributionListener;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.types.AnnotationTypes;

/** The types of the running platform, read when they are first asked for, and anew when bundles come or go, or one is switched. */
public final class InstalledTypes implements IRegistryEventListener, ContributionListener {

	private static final InstalledTypes TYPES = new InstalledTypes();

	private IExtensionRegistry registry;
	private AnnotationTypes types;

	private InstalledTypes() {
	}

	/** What is there now. */
	public static AnnotationTypes get() {
		return TYPES.types();
	}

	/** Labels are asked for the types of many annotations: they are read once. */
	private synchronized AnnotationTypes types() {
		if (registry == null) {
			registry = RegistryFactory.getRegistry();
			if (registry == null) {
				return AnnotationTypes.NONE;
			}
			registry.addListener(this, AnnotationTypes.EXTENSION_POINT);
			Contributions.installed().addListener(this);
		}
		if (types == null) {
			types = new AnnotationTypes(ContributedTypes.of(Contributions.installed()));
		}
		return types;
	}

	private synchronized void forget() {
		types = null;
	}

	@Override
	public void leftOut(ContributionState contribution, String message) {
		// Which is told while they are read.
	}

	@Override
	public void switched(String point) {
		forget();
	}

	@Override
	public void added(IExtension[] extensions) {
		forget();
	}

	@Override
	public void removed(IExtension[] extensions) {
		forget();
	}

	@Override
	public void added(IExtensionPoint[] points) {
		forget();
	}

	@Override
	public void removed(IExtensionPoint[] points) {
		forget();
	}
}
