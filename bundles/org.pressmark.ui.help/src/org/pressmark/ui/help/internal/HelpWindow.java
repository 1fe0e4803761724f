// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.help.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.ui.Failures;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.UiThread;
import org.pressmark.ui.fields.Named;

/**
 * The contents of the help, and the page of one of its topics, beside the workbench: who follows a page works there
 * meanwhile. UI thread only; contents and pages are read in jobs.
 */
final class HelpWindow extends Window {

	private static final String ID = "org.pressmark.ui.help.window";
	private static final Point SIZE = new Point(960, 720);
	private static final int[] SHARES = { 3, 8 };

	private final JobRunner jobs = new JobRunner(new UiThread());
	private TreeViewer contents;
	private PageText page;
	private String wanted = "";

	private HelpWindow() {
		super((Shell) null);
		setShellStyle(SWT.SHELL_TRIM);
		setBlockOnOpen(false);
	}

	/** Opens it, or brings it to the front when it is open. */
	static void show(Display display) {
		Optional<Shell> open = Arrays.stream(display.getShells()).filter(shell -> shell.getData(ID) != null).findFirst();
		open.ifPresentOrElse(Shell::forceActive, () -> new HelpWindow().open());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.help_title);
		shell.setData(ID, this);
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				close();
			}
		});
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createContents(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		contents = new TreeViewer(sash, SWT.SINGLE);
		contents.setContentProvider(new TopicContents());
		contents.setLabelProvider(LabelProvider.createTextProvider(topic -> ((Topic) topic).label()));
		contents.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Topic topic) {
				topic.page().ifPresent(this::showPage);
			}
		});
		page = new PageText(sash);
		page.show(PageReader.read(Messages.page_choose));
		Named.control(contents.getControl(), "help.contents", Messages.contents_accessible);
		Named.control(page.widget(), "help.page", Messages.page_accessible);
		sash.setWeights(SHARES);
		read(Topic::contributed, this::showContents);
		return sash;
	}

	private void showContents(List<Topic> topics) {
		contents.setInput(topics);
		contents.expandAll();
		topics.stream().flatMap(Topic::all).filter(topic -> topic.page().isPresent()).findFirst()
				.ifPresent(first -> contents.setSelection(new StructuredSelection(first), true));
		contents.getControl().setFocus();
	}

	private void showPage(String href) {
		wanted = href;
		read(() -> HelpPages.read(href), read -> {
			if (wanted.equals(href)) {
				page.show(read);
			}
		});
	}

	/** What is read for a window that was closed meanwhile is not shown any more. */
	private <T> void read(Supplier<T> work, Consumer<T> show) {
		jobs.runUnseen(Messages.help_loading, monitor -> work.get()).whenComplete((value, failure) -> {
			if (getShell() == null || getShell().isDisposed()) {
				return;
			}
			if (failure == null) {
				show.accept(value);
			} else {
				Failures.show(getShell(), failure);
			}
		});
	}

	private static final class TopicContents extends ArrayContentProvider implements ITreeContentProvider {

		@Override
		public Object[] getChildren(Object parent) {
			return ((Topic) parent).topics().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Topic) element).topics().isEmpty();
		}
	}
}
