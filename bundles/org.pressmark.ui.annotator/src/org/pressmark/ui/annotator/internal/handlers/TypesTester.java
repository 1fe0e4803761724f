// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import org.eclipse.core.expressions.PropertyTester;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.types.AnnotationTypes;

/** Whether any plug-in adds a type of annotation: there is nothing to choose otherwise. */
public final class TypesTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return Contributions.installed().isAnyTo(AnnotationTypes.EXTENSION_POINT);
	}
}
