// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.operations.Author;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.StatusLine;
import org.pressmark.ui.internal.OpenProject.Opening;

/** The workbench's project, as a service: shows failures, and has what can be done with it asked for anew. */
public final class CurrentProjectService implements CurrentProject {

	/** How many rows a step changes before a person can look. */
	private static final int MOST_AT_ONCE = 2_000;

	private final UiThread uiThread = new UiThread();
	private final JobRunner jobs = new JobRunner(uiThread);
	private CompletableFuture<?> lastUndo = CompletableFuture.completedFuture(null);
	private final OpenProject project = new OpenProject(uiThread, CurrentProjectService::updateEnablement);

	@Override
	public Optional<ProjectView> view() {
		return project.view();
	}

	@Override
	public CompletableFuture<ProjectView> open(Path file) {
		return open(file, monitor -> ProjectStore.open(file, Author.current(), monitor));
	}

	@Override
	public CompletableFuture<ProjectView> create(Path file, String name) {
		return open(file, monitor -> ProjectStore.create(file, name, Author.current()));
	}

	/** Reads the types of annotations before: a plug-in's take their time, and who shows marks asks for them on the UI thread. */
	private CompletableFuture<ProjectView> open(Path file, Opening opening) {
		return shown(project.open(file, monitor -> {
			AnnotationTypes.installed();
			return opening.open(monitor);
		}));
	}

	@Override
	public CompletableFuture<Void> close() {
		return shown(project.close());
	}

	@Override
	public CompletableFuture<Optional<HistoryEntry>> submit(ProjectCommand command) {
		return change(each -> each.submit(command));
	}

	@Override
	public CompletableFuture<Optional<HistoryEntry>> submitAsked(ProjectCommand command) {
		return changeAsked(command.label(), (store, monitor) -> store.submit(command, monitor));
	}

	@Override
	public CompletableFuture<Optional<HistoryEntry>> attempt(ProjectCommand command) {
		return view().map(open -> open.submit(command))
				.orElseGet(() -> CompletableFuture.failedFuture(new StoreException(Messages.failure_nothingOpen)));
	}

	/** One after the other: who presses the key again means the step before the one that is being taken back. */
	@Override
	public CompletableFuture<Optional<HistoryEntry>> undo() {
		CompletableFuture<Optional<HistoryEntry>> turn = lastUndo.handle((value, failure) -> null).thenCompose(before -> wantsUndo())
				.thenCompose(wants -> wants ? undoNext() : CompletableFuture.completedFuture(Optional.empty()));
		lastUndo = turn;
		return turn;
	}

	/**
	 * Whether the next step is to be taken back. A person is asked of one that reaches further than what they see: of an
	 * import, of many events and of a batch always, of what was done to several articles when they took back something after it already, and so
	 * may not have noticed how far back they are.
	 */
	private CompletableFuture<Boolean> wantsUndo() {
		Optional<ProjectStore> store = view().map(ProjectView::store);
		Optional<HistoryEntry> next = store.flatMap(ProjectStore::toUndo);
		if (next.isEmpty() || Extent.isPlain(next.get())) {
			return CompletableFuture.completedFuture(true);
		}
		boolean goesOn = store.flatMap(ProjectStore::toRedo).isPresent();
		return run(Messages.undo_jobLooking, (open, monitor) -> open.store().read(reader -> Reach.of(reader, next.get())))
				.thenApply(reach -> reach.extent() == Extent.HERE || reach.extent() == Extent.SEVERAL && !goesOn
						|| UndoQuestion.isAnsweredYes(shell(), next.get(), reach.extent(), reach.events()))
				.exceptionally(failure -> false);
	}

	private record Reach(Extent extent, EventCounts events) {

		static Reach of(ProjectReader reader, HistoryEntry step) throws StoreException {
			return new Reach(Extent.of(reader, step), EventCounts.of(reader.changes(step.id())));
		}
	}

	private CompletableFuture<Optional<HistoryEntry>> undoNext() {
		return changeNext(ProjectStore::toUndo, ProjectView::undo, Messages.undo_job, ProjectStore::undo)
				.thenApply(step -> said(step, Messages.undo_done));
	}

	@Override
	public CompletableFuture<Optional<HistoryEntry>> undo(String stepId) {
		return changeAsked(Messages.undo_jobSteps, (store, monitor) -> store.undo(stepId, monitor));
	}

	@Override
	public CompletableFuture<Optional<HistoryEntry>> undoAfter(String stepId) {
		return changeAsked(Messages.undo_jobSteps, (store, monitor) -> store.undoAfter(stepId, monitor)
				.thenApply(undone -> undone.stream().reduce((first, last) -> last)));
	}

	@Override
	public CompletableFuture<Optional<HistoryEntry>> redo() {
		return changeNext(ProjectStore::toRedo, ProjectView::redo, Messages.redo_job, ProjectStore::redo)
				.thenApply(step -> said(step, Messages.redo_done));
	}

	@Override
	public <T> CompletableFuture<T> run(String name, Work<T> work) {
		return onOpen(open -> jobs.run(name, monitor -> work.run(open, monitor)));
	}

	@Override
	public <T> CompletableFuture<T> runAsked(String name, Work<T> work) {
		return onOpen(open -> jobs.runAsked(name, monitor -> work.run(open, monitor)));
	}

	private <T> CompletableFuture<T> onOpen(Function<ProjectView, CompletableFuture<T>> job) {
		return view().map(open -> shown(job.apply(open)))
				.orElseGet(() -> CompletableFuture.failedFuture(new StoreException(Messages.failure_nothingOpen)));
	}

	@Override
	public void catchUp(BooleanSupplier enough) {
		uiThread.catchUp(enough);
	}

	@Override
	public void addListener(CurrentProjectListener listener) {
		project.addListener(listener);
	}

	@Override
	public void removeListener(CurrentProjectListener listener) {
		project.removeListener(listener);
	}

	/** The workbench is gone by then; whatever is still open is closed in order. */
	void deactivate() {
		view().ifPresent(open -> {
			try {
				open.store().close();
			} catch (StoreException e) {
				ILog.of(getClass()).error(e.getMessage(), e);
			}
		});
	}

	/** Handlers say whether they can run, and on what, when they are asked, and the workbench asks after this. */
	private static void updateEnablement() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getService(IEventBroker.class).post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC,
					UIEvents.ALL_ELEMENT_ID);
			ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
			commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
		}
	}

	private static Optional<HistoryEntry> said(Optional<HistoryEntry> step, String done) {
		step.ifPresent(each -> StatusLine.say(StepWords.line(each, done)));
		return step;
	}

	/** Takes steps back or repeats them. */
	@FunctionalInterface
	private interface Stepping {

		CompletableFuture<Optional<HistoryEntry>> begin(ProjectStore store, IProgressMonitor monitor);
	}

	/** Most steps are done before a person can look; a batch, or a step over very many rows, takes its time. */
	private CompletableFuture<Optional<HistoryEntry>> changeNext(Function<ProjectStore, Optional<HistoryEntry>> next,
			Function<ProjectView, CompletableFuture<Optional<HistoryEntry>>> ofStep, String name, Stepping ofBatch) {
		Optional<HistoryEntry> large = view().flatMap(open -> next.apply(open.store()))
				.filter(step -> step.part() > 1 || step.size() > MOST_AT_ONCE);
		return large.isPresent() ? changeAsked(StepWords.line(large.get(), name), ofBatch) : change(ofStep);
	}

	/** The job ends after all that it did was handed to the view. */
	private CompletableFuture<Optional<HistoryEntry>> changeAsked(String name, Stepping stepping) {
		return change(open -> jobs.runAsked(name, monitor -> ProjectStore.await(stepping.begin(open.store(), monitor))));
	}

	private CompletableFuture<Optional<HistoryEntry>> change(
			Function<ProjectView, CompletableFuture<Optional<HistoryEntry>>> change) {
		return view().map(open -> shown(change.apply(open)).exceptionally(failure -> Optional.empty()))
				.orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
	}

	private static <T> CompletableFuture<T> shown(CompletableFuture<T> outcome) {
		return outcome.whenComplete((value, failure) -> {
			if (failure != null) {
				Failures.show(shell(), failure);
			}
		});
	}

	private static Shell shell() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}
}
