// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.renderers.swt.StackRenderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.osgi.service.event.Event;
import org.pressmark.ui.FirstLook;

/**
 * Makes views at the start of the workbench one after the other: first the list of articles and whatever has the focus, and
 * the others when a person can begin to work, each in a step of its own, so that the window answers in between. Until then
 * only the tabs of these are there, and their views are in the state of one behind another tab: whoever asks for them gets
 * them at once. Later on, views are made as the platform makes them.
 */
final class LateStacks extends StackRenderer {

	/** After the first look, so that a person can begin to do something, and comes first if they do; in milliseconds, as is what follows. */
	private static final int FIRST_PAUSE = 100;
	/** Until what was made is painted. */
	private static final int PAUSE = 20;
	/** No list keeps the other views from being made for longer: while a large project is opened there is time for them. */
	private static final int LONGEST = 10_000;

	private final Set<MUIElement> waiting = new LinkedHashSet<>();
	private final Listener idle = event -> makeNext();
	private boolean isStarting = true;
	private boolean isListComing;

	@Override
	public void init(IEclipseContext context) {
		super.init(context);
		IEventBroker broker = context.get(IEventBroker.class);
		broker.subscribe(UIEvents.UILifeCycle.BRINGTOTOP, this::makeWanted);
		broker.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, event -> beginAfter(isListComing ? LONGEST : FIRST_PAUSE));
		broker.subscribe(FirstLook.TOPIC, event -> beginAfter(FIRST_PAUSE));
	}

	/** At the first start of all no view was chosen to be in front. If one were chosen here, the platform would make it at once. */
	@Override
	public void postProcess(MUIElement element) {
		Optional<MStackElement> front = isStarting && element instanceof MPartStack stack && stack.getSelectedElement() == null
				? stack.getChildren().stream().filter(each -> each.isToBeRendered() && each.isVisible()).findFirst()
				: Optional.empty();
		if (front.filter(this::isLate).isPresent()) {
			keep(front.get());
		} else {
			super.postProcess(element);
		}
	}

	@Override
	protected void showTab(MUIElement element) {
		isListComing |= isList(element);
		if (isLate(element)) {
			keep(element);
		} else {
			waiting.remove(element);
			super.showTab(element);
		}
	}

	private boolean isLate(MUIElement element) {
		return isStarting && !isList(element) && element instanceof MPlaceholder && element.getWidget() == null;
	}

	private static boolean isList(MUIElement element) {
		return Parts.SOURCES.equals(element.getElementId());
	}

	private void keep(MUIElement element) {
		waiting.add(element);
		select(element);
	}

	/** Shows which tab is in front, though there is nothing behind it yet. */
	private static void select(MUIElement element) {
		if (element.getParent().getWidget() instanceof CTabFolder tabs) {
			Arrays.stream(tabs.getItems()).filter(item -> item.getData(OWNING_ME) == element).forEach(tabs::setSelection);
		}
	}

	/** A view that somebody has just asked to be in front. */
	private void makeWanted(Event event) {
		Object wanted = event.getProperty(UIEvents.EventTags.ELEMENT);
		List.copyOf(waiting).stream().filter(each -> each instanceof MPlaceholder place && place.getRef() == wanted).forEach(this::make);
	}

	private void beginAfter(int milliseconds) {
		Display.getCurrent().timerExec(milliseconds, this::begin);
	}

	private void begin() {
		if (isStarting) {
			isStarting = false;
			awaitIdle();
		}
	}

	/** What else there is to do for the window comes before the next view. */
	private void awaitIdle() {
		if (!waiting.isEmpty()) {
			Display display = Display.getCurrent();
			display.removeListener(SWT.PreExternalEventDispatch, idle);
			display.addListener(SWT.PreExternalEventDispatch, idle);
		}
	}

	private void makeNext() {
		Display display = Display.getCurrent();
		display.removeListener(SWT.PreExternalEventDispatch, idle);
		// The platform is on its way to sleep: not here, but as an event of its own.
		display.asyncExec(() -> {
			waiting.stream().findFirst().ifPresent(this::make);
			if (!display.isDisposed()) {
				display.timerExec(PAUSE, this::awaitIdle);
			}
		});
	}

	/** Unless it went, or another one is in front now. */
	private void make(MUIElement element) {
		waiting.remove(element);
		MElementContainer<MUIElement> stack = element.getParent();
		if (stack == null || !(stack.getWidget() instanceof CTabFolder tabs) || tabs.isDisposed()) {
			return;
		}
		if (stack.getSelectedElement() == null) {
			stack.setSelectedElement(element);
		} else if (stack.getSelectedElement() == element) {
			super.showTab(element);
		}
	}
}
