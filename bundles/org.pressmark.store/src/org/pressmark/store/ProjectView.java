// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.Log;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Identified;
import org.pressmark.model.Project;
import org.pressmark.store.internal.Messages;
import org.pressmark.store.internal.ViewObjects;

/**
 * The project as EMF objects that follow every change: what windows show. The project is one resource
 * ({@code pressmark:/project}), each article that somebody shows another ({@code pressmark:/articles/<id>}), loaded
 * on demand and unloaded when nobody shows it any more.
 *
 * <p>
 * The objects are for looking at: changes are submitted as commands, and come back as ordinary EMF notifications.
 * A view and its objects belong to the thread behind its executor, which has to run its tasks one after the other
 * and in order; every method is to be called there, and every future that it returns completes there.
 */
public final class ProjectView implements AutoCloseable {

	private static final String SCHEME = "pressmark:/";

	/** Of the text: more than the largest display shows at once. */
	private static final int FIRST_UNITS = 16_384;

	/** An article that is shown, and by how many. */
	private static final class Shown {

		final CompletableFuture<Article> begin = new CompletableFuture<>();
		final CompletableFuture<Article> article = new CompletableFuture<>();
		int users;
	}

	private final ProjectStore store;
	private final Executor thread;
	private final ResourceSet resources = new ResourceSetImpl();
	private final ViewObjects objects;
	private final Map<String, Shown> shown = new HashMap<>();
	private final List<Consumer<Commit>> listeners = new CopyOnWriteArrayList<>();
	private final StoreListener follower = this::follow;

	private ProjectView(ProjectStore store, Executor thread, Project project) {
		this.store = store;
		this.thread = thread;
		this.objects = new ViewObjects(project);
		resource("project").getContents().add(project);
	}

	/**
	 * Opens a view.
	 *
	 * @param store the project; the view does not close it
	 * @param thread runs what is given to it on the thread that the view belongs to
	 * @return completes on that thread
	 */
	public static CompletableFuture<ProjectView> open(ProjectStore store, Executor thread) {
		CompletableFuture<ProjectView> opened = new CompletableFuture<>();
		store.readInOrder(reader -> {
			ProjectView view = new ProjectView(store, thread, reader.project());
			store.addListener(view.follower);
			return view;
		}).whenComplete((view, failure) -> thread.execute(() -> complete(opened, view, failure)));
		return opened;
	}

	/** What this is a view of. */
	public ProjectStore store() {
		return store;
	}

	/** The project with its codes, entities and events. */
	public Project project() {
		return objects.project();
	}

	/** The object of that type and id, if it is loaded. */
	public <T extends Identified> Optional<T> find(Class<T> type, String id) {
		return objects.find(type, id);
	}

	/**
	 * Shows an article. Each call has to be followed by one of {@link #release}.
	 *
	 * @return completes with the article, the same object for all who show it
	 */
	public CompletableFuture<Article> show(String articleId) {
		Shown entry = shown.get(articleId);
		if (entry == null) {
			entry = new Shown();
			shown.put(articleId, entry);
			load(articleId, entry);
		}
		entry.users++;
		return entry.article.copy();
	}

	/**
	 * Tells of an article that is being shown as soon as it has its text and the annotations of its first pages, so that these
	 * can be painted: before {@link #show} completes, and with the same object. Until then the article belongs to no resource,
	 * {@link #find} does not know it, and its other annotations are missing.
	 *
	 * @return completes with the article; exceptionally if it is not shown, or cannot be read that far
	 */
	public CompletableFuture<Article> begin(String articleId) {
		Shown entry = shown.get(articleId);
		return entry == null ? CompletableFuture.failedFuture(new IllegalStateException(articleId)) : entry.begin.copy();
	}

	/** Takes one {@link #show} back. */
	public void release(String articleId) {
		Shown entry = shown.get(articleId);
		if (entry != null && --entry.users == 0) {
			shown.remove(articleId);
			unload(articleId);
		}
	}

	/** Submits a command; completes after this view shows its outcome. */
	public CompletableFuture<Optional<HistoryEntry>> submit(ProjectCommand command) {
		return onThread(store.submit(command));
	}

	/** As {@link ProjectStore#undo()}; completes after this view shows it. */
	public CompletableFuture<Optional<HistoryEntry>> undo() {
		return onThread(store.undo());
	}

	/** As {@link ProjectStore#undo(String)}; completes after this view shows it. */
	public CompletableFuture<Optional<HistoryEntry>> undo(String stepId) {
		return onThread(store.undo(stepId));
	}

	/** As {@link ProjectStore#undoAfter(String)}; completes after this view shows it. */
	public CompletableFuture<List<HistoryEntry>> undoAfter(String stepId) {
		return onThread(store.undoAfter(stepId));
	}

	/** As {@link ProjectStore#redo()}; completes after this view shows it. */
	public CompletableFuture<Optional<HistoryEntry>> redo() {
		return onThread(store.redo());
	}

	/**
	 * Tells this listener of every commit, after the objects show it. What it throws goes to the thread's handler of
	 * uncaught exceptions and keeps nothing from the others.
	 */
	public void addListener(Consumer<Commit> listener) {
		listeners.add(listener);
	}

	/** Tells it no longer. */
	public void removeListener(Consumer<Commit> listener) {
		listeners.remove(listener);
	}

	/** Stops following the project. */
	@Override
	public void close() {
		store.removeListener(follower);
		listeners.clear();
	}

	/** Hands the article over while the writer thread still waits: no later commit can reach this thread before it. */
	private void load(String articleId, Shown entry) {
		store.readInOrder(reader -> {
			Article article = reader.articleAlone(articleId, FIRST_UNITS)
					.orElseThrow(() -> new StoreException(NLS.bind(Messages.find_missing, "Article", articleId)));
			thread.execute(() -> begin(entry, article));
			List<Annotation> others = reader.annotationsAlone(articleId, FIRST_UNITS);
			thread.execute(() -> attach(articleId, entry, article, others));
			return article;
		}).whenComplete((article, failure) -> {
			if (failure != null) {
				thread.execute(() -> fail(articleId, entry, failure));
			}
		});
	}

	private void begin(Shown entry, Article article) {
		objects.connect(article.getAnnotations());
		entry.begin.complete(article);
	}

	/** The article was read after some commits and before others, and its turn on this thread is just there. */
	private void attach(String articleId, Shown entry, Article article, List<Annotation> others) {
		objects.connect(others);
		((InternalEList<Annotation>) article.getAnnotations()).addAllUnique(others);
		if (shown.get(articleId) == entry) {
			objects.attach(article);
			resource("articles/" + articleId).getContents().add(article);
		}
		entry.article.complete(article);
	}

	private void fail(String articleId, Shown entry, Throwable failure) {
		shown.remove(articleId, entry);
		entry.begin.completeExceptionally(failure);
		entry.article.completeExceptionally(failure);
	}

	private void unload(String articleId) {
		Resource resource = resources.getResource(uri("articles/" + articleId), false);
		if (resource != null) {
			// Empty when the article was deleted.
			resource.getContents().forEach(article -> objects.detach((Article) article));
			resource.getContents().clear();
			resources.getResources().remove(resource);
		}
	}

	private void follow(Commit commit) {
		thread.execute(() -> {
			objects.apply(commit);
			listeners.forEach(listener -> tell(listener, commit));
		});
	}

	/** The change is on disk and in the objects, so a listener that fails fails alone. */
	private void tell(Consumer<Commit> listener, Commit commit) {
		try {
			listener.accept(commit);
		} catch (RuntimeException e) {
			Log.error(ProjectView.class, NLS.bind(Messages.listener_failed, store.file()), e);
		}
	}

	private <T> CompletableFuture<T> onThread(CompletableFuture<T> future) {
		CompletableFuture<T> here = new CompletableFuture<>();
		future.whenComplete((value, failure) -> thread.execute(() -> complete(here, value, failure)));
		return here;
	}

	private static <T> void complete(CompletableFuture<T> future, T value, Throwable failure) {
		if (failure == null) {
			future.complete(value);
		} else {
			future.completeExceptionally(failure);
		}
	}

	private Resource resource(String path) {
		Resource resource = new ResourceImpl(uri(path));
		resources.getResources().add(resource);
		return resource;
	}

	private static URI uri(String path) {
		return URI.createURI(SCHEME + path);
	}
}
