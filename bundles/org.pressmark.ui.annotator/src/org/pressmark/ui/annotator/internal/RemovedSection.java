// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.pressmark.model.RemovedBlock;
import org.pressmark.ui.fields.Named;

/** What the import cut away from the article, folded up below its text until somebody wants to see it. */
final class RemovedSection {

	private static final int ROWS = 7;
	/** Its list leaves room to read: it gets no more than this share of the page. */
	private static final int SHARE = 3;

	private final Composite section;
	private final Composite list;
	private final Link toggle;
	private final List<RemovedBlock> blocks;
	private final IntConsumer reveal;

	/** @param reveal scrolls the text to an offset */
	RemovedSection(Composite parent, List<RemovedBlock> blocks, IntConsumer reveal) {
		section = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.swtDefaults().margins(20, 4).applyTo(section);
		this.blocks = blocks;
		this.reveal = reveal;
		toggle = Named.control(new Link(section, SWT.NONE), "annotator.removed", label(blocks.size())); //$NON-NLS-1$
		toggle.addListener(SWT.Selection, event -> unfold(!isUnfolded()));
		list = WidgetFactory.composite(SWT.NONE).create(section);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
		unfold(false);
		GridDataFactory.fillDefaults().grab(true, false).exclude(blocks.isEmpty()).applyTo(section);
		section.setVisible(!blocks.isEmpty());
	}

	/** Unfolds it. */
	void show() {
		unfold(true);
	}

	private boolean isUnfolded() {
		return list.getVisible();
	}

	/** The table is made when it is first wanted: GTK complains of one that is folded up to nothing. */
	private void unfold(boolean unfolded) {
		if (unfolded && list.getChildren().length == 0) {
			createList();
		}
		((GridData) list.getLayoutData()).exclude = !unfolded;
		list.setVisible(unfolded);
		toggle.setText(NLS.bind("{0}  <a>{1}</a>", label(blocks.size()), unfolded ? Messages.cut_hide : Messages.cut_show)); //$NON-NLS-1$
		section.getParent().layout(true, true);
	}

	private void createList() {
		TableViewer viewer = new TableViewer(list, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		Named.control(viewer.getTable(), "annotator.removed.list", label(blocks.size())); //$NON-NLS-1$
		TableColumnLayout columns = new TableColumnLayout();
		list.setLayout(columns);
		column(viewer, columns, Messages.cut_reason, 1, block -> RemovalReasons.name(block.getReason()));
		column(viewer, columns, Messages.cut_text, 4, RemovedBlock::getText);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(blocks);
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof RemovedBlock block) {
				reveal.accept(block.getPosition());
			}
		});
		Composite page = section.getParent();
		int wanted = viewer.getTable().getHeaderHeight() + viewer.getTable().getItemHeight() * ROWS;
		Runnable limit = () -> ((GridData) list.getLayoutData()).heightHint = Math.min(wanted,
				page.getClientArea().height / SHARE);
		// The page lays out its children after it has told that its size is another.
		Listener resized = event -> limit.run();
		page.addListener(SWT.Resize, resized);
		list.addListener(SWT.Dispose, event -> page.removeListener(SWT.Resize, resized));
		limit.run();
	}

	private static void column(TableViewer viewer, TableColumnLayout columns, String title, int weight,
			java.util.function.Function<RemovedBlock, String> label) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return label.apply((RemovedBlock) element).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
			}

			@Override
			public String getToolTipText(Object element) {
				return ((RemovedBlock) element).getText();
			}
		});
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private static String label(int count) {
		return count == 1 ? Messages.cut_one : NLS.bind(Messages.cut_many, count);
	}
}
