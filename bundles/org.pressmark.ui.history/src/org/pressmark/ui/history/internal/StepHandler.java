// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.ui.PlatformUI;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ViewHandler;

/** Does to the step that is selected in the history what the data behind the class name in {@code plugin.xml} says. */
public final class StepHandler extends ViewHandler<HistoryView> {

	/** Made by the workbench. */
	public StepHandler() {
		super(HistoryView.class,
				toStep("undoStep", step -> step.kind() == Kind.DO && !step.takenBack(), HistoryView::undoStep),
				toStep("undoAfter", StepHandler::hasLater, HistoryView::undoAfter),
				toStep("show", step -> true, HistoryView::showSubject));
	}

	private static Action<HistoryView> toStep(String id, Predicate<HistoryEntry> fits, Consumer<HistoryView> work) {
		return new Action<>(id, view -> view.selected().filter(fits).isPresent(), work);
	}

	/** Whether something was done after it that still holds. */
	private static boolean hasLater(HistoryEntry step) {
		return PlatformUI.getWorkbench().getService(CurrentProject.class).view().map(ProjectView::store)
				.flatMap(ProjectStore::newest).filter(newest -> newest.seq() > step.seq()).isPresent();
	}
}
