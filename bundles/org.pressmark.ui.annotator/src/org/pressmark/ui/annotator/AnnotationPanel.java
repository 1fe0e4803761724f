// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator;

/**
 * Makes the controls for what a type of annotation adds, in place of one field for each attribute. Contributed at the extension
 * point {@value #EXTENSION_POINT}, with a public constructor without parameters; one is made for each annotation that is shown.
 * All of it, the constructor and what is run on a refresh too, is called on the UI thread, which stands still until it returns:
 * who does not within five seconds is interrupted and has failed. So does one whose listeners keep the window from answering
 * that long. Who does not heed the interruption freezes the window: what may take longer belongs into a job.
 *
 * @since 1.0
 */
public interface AnnotationPanel {

	/** The extension point. */
	String EXTENSION_POINT = "org.pressmark.ui.annotator.annotationPanels";

	/**
	 * Makes the controls. When that fails, or what they run later by {@link AnnotationPanelSite#onRefresh}, the panel is named and
	 * switched off until a person switches it on again; the usual fields take its place.
	 *
	 * @param site where they go, whose annotation they are about, and how they change it
	 */
	void create(AnnotationPanelSite site);
}
