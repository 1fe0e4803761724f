// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;

/** Does to the step that is selected in the history what the data behind the class name in {@code plugin.xml} says. */
public final class StepHandler extends AbstractHandler implements IExecutableExtension {

	private enum Action {
		UNDO_STEP("undoStep", HistoryView::undoStep, step -> step.kind() == Kind.DO && !step.takenBack()), //$NON-NLS-1$
		UNDO_AFTER("undoAfter", HistoryView::undoAfter, StepHandler::hasLater), //$NON-NLS-1$
		SHOW("show", HistoryView::showSubject, step -> true); //$NON-NLS-1$

		final String id;
		final Consumer<HistoryView> work;
		final Predicate<HistoryEntry> fits;

		Action(String id, Consumer<HistoryView> work, Predicate<HistoryEntry> fits) {
			this.id = id;
			this.work = work;
			this.fits = fits;
		}
	}

	private Action action;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = Arrays.stream(Action.values()).filter(each -> each.id.equals(data)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(String.valueOf(data)));
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(view(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME)).flatMap(HistoryView::selected)
				.filter(action.fits).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		view(HandlerUtil.getActivePart(event)).ifPresent(action.work);
		return null;
	}

	/** Whether something was done after it that still holds. */
	private static boolean hasLater(HistoryEntry step) {
		return PlatformUI.getWorkbench().getService(CurrentProject.class).view().map(ProjectView::store)
				.flatMap(ProjectStore::newest).filter(newest -> newest.seq() > step.seq()).isPresent();
	}

	private static Optional<HistoryView> view(Object part) {
		return part instanceof HistoryView view ? Optional.of(view) : Optional.empty();
	}
}
