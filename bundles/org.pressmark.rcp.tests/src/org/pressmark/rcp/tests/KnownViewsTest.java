// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pressmark.rcp.internal.KnownViews;

/** A layout of the last session with views that there are no more. */
@ExtendWith(Workbench.Closing.class)
class KnownViewsTest {

	private static final String VIEW = "bundleclass://org.eclipse.ui.workbench/org.eclipse.ui.internal.e4.compatibility.CompatibilityView";
	private static final String HISTORY = "org.pressmark.ui.history.view";
	private static final String GONE = "org.pressmark.gone";

	@Test
	void viewsThatAreGone_GoFromTheLayout_TheOthersStay() throws Exception {
		Workbench.run(Optional.empty(), person -> person.sees(() -> {
			checks(PlatformUI.getWorkbench().getService(EModelService.class));
			return null;
		}));
	}

	private static void checks(EModelService model) {
		MApplication application = model.createModelElement(MApplication.class);
		MTrimmedWindow window = model.createModelElement(MTrimmedWindow.class);
		application.getChildren().add(window);
		for (String id : List.of(GONE, HISTORY)) {
			MPartDescriptor descriptor = model.createModelElement(MPartDescriptor.class);
			descriptor.setElementId(id);
			descriptor.setContributionURI(VIEW);
			application.getDescriptors().add(descriptor);
		}
		MPart gone = part(model, window, GONE, VIEW);
		MPart history = part(model, window, HISTORY + ":2", VIEW);
		MPart other = part(model, window, "org.other", "bundleclass://org.other/Other");
		MPartStack alone = stack(model, window, gone);
		MPartStack mixed = stack(model, window, gone, history, other);

		new KnownViews().clean(application, model, Platform.getExtensionRegistry());

		assertEquals(List.of(history, other), window.getSharedElements());
		assertEquals(List.of(), alone.getChildren());
		assertFalse(alone.isToBeRendered());
		assertTrue(mixed.isToBeRendered());
		assertNull(mixed.getSelectedElement());
		assertEquals(List.of(HISTORY + ":2", "org.other"),
				mixed.getChildren().stream().map(MUIElement::getElementId).toList());
		assertEquals(List.of(HISTORY),
				application.getDescriptors().stream().map(MPartDescriptor::getElementId).toList());
	}

	private static MPart part(EModelService model, MTrimmedWindow window, String id, String uri) {
		MPart part = model.createModelElement(MPart.class);
		part.setElementId(id);
		part.setContributionURI(uri);
		window.getSharedElements().add(part);
		return part;
	}

	/** The first is the one in front. */
	private static MPartStack stack(EModelService model, MTrimmedWindow window, MPart... parts) {
		MPartStack stack = model.createModelElement(MPartStack.class);
		window.getChildren().add(stack);
		for (MPart part : parts) {
			MPlaceholder placeholder = model.createModelElement(MPlaceholder.class);
			placeholder.setElementId(part.getElementId());
			placeholder.setRef(part);
			stack.getChildren().add(placeholder);
		}
		stack.setSelectedElement(stack.getChildren().getFirst());
		return stack;
	}
}
