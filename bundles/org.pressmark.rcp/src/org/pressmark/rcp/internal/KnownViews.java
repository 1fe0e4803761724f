// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/**
 * Takes views out of the layout of the last session that no plug-in has any more: one that was taken away, or was
 * renamed. The platform would show the failure to make them, with a stack trace. The rest of the layout stays. Runs when
 * the model of the workbench was loaded, before there is a window.
 */
public final class KnownViews {

	private static final String VIEWS = "org.eclipse.ui.views";
	private static final String VIEW_CLASS = "CompatibilityView";
	private static final String WITH_SECOND_ID = ":";
	private static final int ANYWHERE = EModelService.ANYWHERE | EModelService.IN_SHARED_AREA;

	/** @param registry tells which views there are */
	@Execute
	public void clean(MApplication application, EModelService model, IExtensionRegistry registry) {
		Set<String> known = Arrays.stream(registry.getConfigurationElementsFor(VIEWS))
				.map(element -> element.getAttribute("id")).collect(Collectors.toSet());
		for (MWindow window : application.getChildren()) {
			clean(window, model, known);
		}
		application.getDescriptors().removeIf(each -> isGone(each.getElementId(), each.getContributionURI(), known));
	}

	private static void clean(MWindow window, EModelService model, Set<String> known) {
		for (MPlaceholder each : model.findElements(window, null, MPlaceholder.class, null, ANYWHERE)) {
			if (each.getRef() instanceof MPart part && isGone(part, known)) {
				remove(each);
			}
		}
		List<MPart> parts = model.findElements(window, null, MPart.class, null, ANYWHERE);
		parts.stream().filter(part -> isGone(part, known)).forEach(KnownViews::remove);
		window.getSharedElements().removeIf(element -> element instanceof MPart part && isGone(part, known));
	}

	private static boolean isGone(MPart part, Set<String> known) {
		return isGone(part.getElementId(), part.getContributionURI(), known);
	}

	/** What is no view of the platform's kind is none of ours. */
	private static boolean isGone(String id, String uri, Set<String> known) {
		return id != null && uri != null && uri.endsWith(VIEW_CLASS) && !known.contains(id.split(WITH_SECOND_ID)[0]);
	}

	private static void remove(MUIElement element) {
		MElementContainer<MUIElement> parent = element.getParent();
		if (parent == null) {
			return;
		}
		if (parent.getSelectedElement() == element) {
			parent.setSelectedElement(null);
		}
		parent.getChildren().remove(element);
		hideIfEmpty(parent);
	}

	private static void hideIfEmpty(MElementContainer<?> container) {
		if (container instanceof MPartStack && container.getChildren().stream().noneMatch(MUIElement::isToBeRendered)) {
			container.setToBeRendered(false);
		}
	}
}
