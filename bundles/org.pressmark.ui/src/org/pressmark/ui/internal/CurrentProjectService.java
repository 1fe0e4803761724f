// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.pressmark.store.Commit;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;

/** Holds the project that the workbench works on. */
public final class CurrentProjectService implements CurrentProject {

	private final List<CurrentProjectListener> listeners = new CopyOnWriteArrayList<>();
	private final Consumer<Commit> commits = this::committed;
	private final Executor uiThread = CurrentProjectService::onUiThread;
	private Optional<ProjectView> view = Optional.empty();

	/** What a job does before the project is there. */
	@FunctionalInterface
	private interface Opening {

		ProjectStore open() throws StoreException;
	}

	@Override
	public Optional<ProjectView> view() {
		return view;
	}

	@Override
	public CompletableFuture<ProjectView> open(Path file) {
		return open(file, () -> ProjectStore.open(file, author()));
	}

	@Override
	public CompletableFuture<ProjectView> create(Path file, String name) {
		return open(file, () -> ProjectStore.create(file, name, author()));
	}

	@Override
	public CompletableFuture<Void> close() {
		if (view.isEmpty()) {
			return CompletableFuture.completedFuture(null);
		}
		ProjectView closing = view.get();
		listeners.forEach(each -> each.closing(closing));
		view = Optional.empty();
		closing.close();
		updateEnablement();
		return job(NLS.bind(Messages.job_close, closing.store().file().getFileName()), monitor -> {
			closing.store().close();
			return null;
		});
	}

	@Override
	public CompletableFuture<Optional<HistoryEntry>> submit(ProjectCommand command) {
		return change(each -> each.submit(command));
	}

	@Override
	public CompletableFuture<Optional<HistoryEntry>> undo() {
		return change(ProjectView::undo);
	}

	@Override
	public CompletableFuture<Optional<HistoryEntry>> redo() {
		return change(ProjectView::redo);
	}

	@Override
	public <T> CompletableFuture<T> run(String name, Work<T> work) {
		if (view.isEmpty()) {
			return CompletableFuture.failedFuture(new StoreException(Messages.failure_nothingOpen));
		}
		ProjectView open = view.get();
		return job(name, monitor -> work.run(open, monitor)).whenComplete((value, failure) -> show(failure));
	}

	@Override
	public void addListener(CurrentProjectListener listener) {
		listeners.add(listener);
		view.ifPresent(listener::opened);
	}

	@Override
	public void removeListener(CurrentProjectListener listener) {
		listeners.remove(listener);
	}

	/** The workbench is gone by then; whatever is still open is closed in order. */
	void deactivate() {
		view.ifPresent(open -> {
			try {
				open.store().close();
			} catch (StoreException e) {
				ILog.of(getClass()).error(e.getMessage(), e);
			}
		});
	}

	private CompletableFuture<ProjectView> open(Path file, Opening opening) {
		CompletableFuture<ProjectStore> opened = job(NLS.bind(Messages.job_open, file.getFileName()), m -> opening.open());
		return opened.thenCompose(store -> close().thenCompose(done -> ProjectView.open(store, uiThread)))
				.whenComplete((newView, failure) -> {
					show(failure);
					Optional.ofNullable(newView).ifPresent(this::opened);
				});
	}

	private void opened(ProjectView newView) {
		view = Optional.of(newView);
		newView.addListener(commits);
		listeners.forEach(each -> each.opened(newView));
		updateEnablement();
	}

	private void committed(Commit commit) {
		listeners.forEach(each -> each.committed(commit));
		updateEnablement();
	}

	/** Handlers say whether they can run when they are asked, and the workbench asks after this. */
	private static void updateEnablement() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getService(IEventBroker.class).post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC,
					UIEvents.ALL_ELEMENT_ID);
		}
	}

	private CompletableFuture<Optional<HistoryEntry>> change(
			Function<ProjectView, CompletableFuture<Optional<HistoryEntry>>> change) {
		if (view.isEmpty()) {
			return CompletableFuture.completedFuture(Optional.empty());
		}
		return change.apply(view.get()).exceptionally(failure -> {
			show(failure);
			return Optional.empty();
		});
	}

	@FunctionalInterface
	private interface JobWork<T> {

		T run(IProgressMonitor monitor) throws StoreException;
	}

	private <T> CompletableFuture<T> job(String name, JobWork<T> work) {
		CompletableFuture<T> future = new CompletableFuture<>();
		Job job = Job.create(name, monitor -> {
			try {
				T value = work.run(monitor);
				uiThread.execute(() -> future.complete(value));
			} catch (StoreException | RuntimeException e) {
				uiThread.execute(() -> future.completeExceptionally(e));
			}
		});
		job.schedule();
		return future;
	}

	private static void show(Throwable failure) {
		if (failure != null) {
			Failures.show(shell(), failure);
		}
	}

	private static Shell shell() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}

	private static String author() {
		return System.getProperty("user.name", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** In order, and never while another event is being handled. */
	private static void onUiThread(Runnable work) {
		try {
			Display.getDefault().asyncExec(work);
		} catch (SWTException e) {
			// The window was closed meanwhile: nobody is left to be told.
			ILog.of(CurrentProjectService.class).info(Messages.log_windowGone, e);
		}
	}
}
