// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator;

import org.eclipse.swt.widgets.Composite;
import org.pressmark.model.Annotation;
import org.pressmark.model.types.AnnotationField;
import org.pressmark.model.types.AnnotationType;

/**
 * Where an {@link AnnotationPanel} makes its controls. Valid until the controls are disposed. UI thread only.
 *
 * @since 1.0
 * @noimplement plug-ins use it
 */
public interface AnnotationPanelSite {

	/** The parent of the controls: its layout is a {@code GridLayout} of two columns, the first for labels. */
	Composite parent();

	/** The annotation that is shown. To be read only: {@link #set} changes it. */
	Annotation annotation();

	/** Its type. */
	AnnotationType type();

	/** Whether the project can be changed now; controls are disabled as long as it cannot. */
	boolean isWritable();

	/** Adds the control that the field would have without a panel; it looks after itself. */
	void add(AnnotationField field);

	/**
	 * Changes the annotation, as a step of the project's history. It is stored a moment later, and then {@link #onRefresh} tells.
	 * A person is told when it cannot be stored.
	 *
	 * @param value of the attribute's type; null for none
	 */
	void set(AnnotationField field, Object value);

	/** Runs this now, and whenever the annotation may have other values or {@link #isWritable} may be another one. */
	void onRefresh(Runnable refresher);
}
