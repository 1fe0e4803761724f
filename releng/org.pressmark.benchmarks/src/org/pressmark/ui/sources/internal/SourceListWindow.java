// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ProjectStore;
import org.pressmark.ui.lists.ProjectBackground;

/**
 * The workbench's list of articles in a window of its own: the same list, the same table, the same jobs behind it. What
 * it is asked to show is shown when a method returns: read, filled in and painted. For the UI thread.
 */
public final class SourceListWindow implements ArticleList.Listener, AutoCloseable {

	private static final int WIDTH = 700;
	private static final int HEIGHT = 900;

	private final Display display;
	private final Shell shell;
	private final ArticleList list = new ArticleList(this);
	private final ArticleTable table;
	private Optional<Throwable> failure = Optional.empty();
	private boolean painted;

	/** Opens the window, empty. */
	public SourceListWindow(Display display) {
		this.display = display;
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		table = new ArticleTable(shell, list, new DialogSettings(""));
		table.control().addListener(SWT.Paint, event -> painted = true);
		shell.open();
		pump(() -> painted);
	}

	/** Shows the first articles of a project. */
	public void show(ProjectStore store) {
		painted = false;
		list.show(Optional.of(new ProjectBackground(store, display::asyncExec)));
		untilShown();
	}

	/** Shows no project. */
	public void clear() {
		list.show(Optional.empty());
		while (display.readAndDispatch()) {
			// Until nothing is left to be done.
		}
	}

	/** Shows them in another order, or others. */
	public void show(ArticleQuery query) {
		painted = false;
		list.show(query);
		untilShown();
	}

	/** Shows one window full after the other, to the last article; tells how many there were. */
	public int scrollToEnd() {
		Table control = table.control();
		int visible = Math.max(1, control.getClientArea().height / control.getItemHeight() - 1);
		int screens = 0;
		// A large table gets its rows bit by bit.
		pump(() -> control.getItemCount() == list.size());
		for (int top = 0; top < list.size(); top += visible) {
			control.setTopIndex(top);
			repaint();
			untilShown();
			screens++;
		}
		return screens;
	}

	/** Runs the event loop until that is done. */
	public <T> T await(CompletableFuture<T> future) {
		future.whenComplete((value, thrown) -> display.wake());
		pump(future::isDone);
		return future.join();
	}

	@Override
	public void ordered(long[] before, long[] after) {
		table.ordered(before, after, false);
		table.refresh();
		painted = false;
	}

	@Override
	public void rowsRead(Set<Long> rows) {
		table.refresh(rows);
		repaint();
	}

	/** What was read may be outside of what is seen, and then nothing else would have it painted. */
	private void repaint() {
		painted = false;
		table.control().redraw();
	}

	@Override
	public void failed(Throwable thrown) {
		failure = Optional.of(thrown);
	}

	@Override
	public void close() {
		shell.dispose();
	}

	private void untilShown() {
		pump(() -> painted && list.isKnown() && visibleRowsKnown());
	}

	private boolean visibleRowsKnown() {
		Table control = table.control();
		int top = control.getTopIndex();
		int end = Math.min(list.size(), top + control.getClientArea().height / control.getItemHeight());
		for (int i = top; i < end; i++) {
			if (list.cached(list.rowNumber(i)).isEmpty()) {
				return false;
			}
		}
		return true;
	}

	private void pump(BooleanSupplier done) {
		while (!done.getAsBoolean()) {
			failure.ifPresent(thrown -> {
				throw new IllegalStateException(thrown);
			});
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}
}
