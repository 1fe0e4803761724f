// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.pressmark.model.Code;
import org.pressmark.model.Project;
import org.pressmark.operations.codebook.MoveCode;
import org.pressmark.ui.CodeChips;
import org.pressmark.ui.PlatedLabels;
import org.pressmark.ui.fields.Named;

/** Shows the codes as a tree, a line each with chip, name, key, number of passages and what its guideline begins with. */
final class CodeTree {

	/** With more, one wants to see the first level first. */
	private static final int FEW = 500;
	private static final int LEAST_WIDTH = 44;
	private static final int COUNT_WIDTH = 74;
	private static final int NAME_WIDTH = 140;

	private final Composite holder;
	private final TreeViewer viewer;
	private final TreeColumnLayout columns = new TreeColumnLayout();
	private final CodeFilter filter = new CodeFilter();

	/** @param counts how many passages the code with an id has */
	CodeTree(Composite parent, ToIntFunction<String> counts) {
		holder = WidgetFactory.composite(SWT.NONE).create(parent);
		holder.setLayout(columns);
		viewer = new TreeViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		Tree tree = Named.control(viewer.getTree(), "codebook.tree", Messages.tree_name);
		tree.setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new CodeContents());
		viewer.addFilter(filter);
		column(Messages.column_code, SWT.LEFT, 5, NAME_WIDTH).setLabelProvider(new PlatedLabels(new Names(new CodeChips(tree))));
		text(Messages.column_key, SWT.CENTER, 1, LEAST_WIDTH, code -> Optional.ofNullable(code.getShortcut()).orElse(""));
		text(Messages.column_passages, SWT.RIGHT, 1, COUNT_WIDTH,
				code -> NumberFormat.getIntegerInstance().format(counts.applyAsInt(code.getId())));
		column(Messages.column_guideline, SWT.LEFT, 4, LEAST_WIDTH).setLabelProvider(new Guidelines());
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	/** What holds the tree, to be laid out. */
	Composite holder() {
		return holder;
	}

	/** The tree itself. */
	Tree control() {
		return viewer.getTree();
	}

	/** Shows the codes of a project, or none. */
	void show(Optional<Project> project) {
		viewer.setInput(project.orElse(null));
		expand();
	}

	/** Shows all levels, unless there are too many codes to see anything then. */
	void expand() {
		if (viewer.getInput() instanceof Project project && Siblings.all(project.getCodes()).size() <= FEW) {
			viewer.expandAll();
		}
	}

	/** Shows the codes that fit what was typed. */
	void filter(String words) {
		filter.setWords(words);
		viewer.refresh();
		if (filter.isActive()) {
			viewer.expandAll();
		}
	}

	/** Shows everything anew; what is selected and open stays so. In place of a code that is gone the next one is selected. */
	void refresh() {
		List<Code> before = inSight();
		int index = selected().stream().findFirst().map(before::indexOf).orElse(-1);
		viewer.refresh();
		if (index >= 0 && selected().isEmpty()) {
			Stream.concat(before.stream().skip(index), before.subList(0, index).reversed().stream())
					.filter(code -> viewer.testFindItem(code) != null).findFirst().ifPresent(this::select);
		}
	}

	/** The codes as one sees them below each other. */
	private List<Code> inSight() {
		List<Code> codes = new ArrayList<>();
		addInSight(control().getItems(), codes);
		return codes;
	}

	private static void addInSight(TreeItem[] items, List<Code> codes) {
		for (TreeItem item : items) {
			if (item.getData() instanceof Code code) {
				codes.add(code);
				if (item.getExpanded()) {
					addInSight(item.getItems(), codes);
				}
			}
		}
	}

	/** The selected codes, in the order in which they were selected. */
	@SuppressWarnings("unchecked")
	List<Code> selected() {
		return viewer.getStructuredSelection().toList();
	}

	/** Selects a code and brings it into sight; false if the filter hides it. */
	boolean select(Code code) {
		viewer.setSelection(new StructuredSelection(code), true);
		return selected().contains(code);
	}

	/** Selects the first code that fits, if none is selected. */
	void selectFirst() {
		if (selected().isEmpty() && control().getItemCount() > 0) {
			Code first = (Code) control().getItem(0).getData();
			Siblings.all(List.of(first)).stream().filter(filter::fits).findFirst().ifPresent(this::select);
		}
	}

	/** Tells this listener whenever another code is selected. */
	void onSelection(Runnable selected) {
		viewer.addSelectionChangedListener(event -> selected.run());
	}

	/** Lets codes be dragged to other places, as long as that is allowed. */
	void onMove(BooleanSupplier isAllowed, Consumer<MoveCode> move) {
		Transfer[] kinds = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, kinds, new Dragging(isAllowed));
		viewer.addDropSupport(DND.DROP_MOVE, kinds, new CodeDrop(viewer, move));
	}

	private final class Dragging implements DragSourceListener {

		private final BooleanSupplier isAllowed;

		Dragging(BooleanSupplier isAllowed) {
			this.isAllowed = isAllowed;
		}

		@Override
		public void dragStart(DragSourceEvent event) {
			event.doit = isAllowed.getAsBoolean() && selected().size() == 1;
			LocalSelectionTransfer.getTransfer().setSelection(event.doit ? viewer.getSelection() : null);
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			event.data = LocalSelectionTransfer.getTransfer().getSelection();
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	private TreeViewerColumn column(String title, int style, int weight, int width) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, width));
		return column;
	}

	private void text(String title, int style, int weight, int width, Function<Code, String> text) {
		column(title, style, weight, width).setLabelProvider(ColumnLabelProvider.createTextProvider(
				code -> text.apply((Code) code)));
	}

	private static final class Names extends LabelProvider implements IStyledLabelProvider {

		private final CodeChips chips;

		Names(CodeChips chips) {
			this.chips = chips;
		}

		@Override
		public StyledString getStyledText(Object element) {
			return new StyledString(Optional.ofNullable(((Code) element).getName()).orElse(""));
		}

		@Override
		public Image getImage(Object element) {
			return chips.of((Code) element);
		}
	}

	/** The first line of each; all of it as long as the pointer is on it. */
	private static final class Guidelines extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return Optional.ofNullable(((Code) element).getGuideline()).flatMap(text -> text.lines().findFirst())
					.orElse("");
		}

		@Override
		public String getToolTipText(Object element) {
			return ((Code) element).getGuideline();
		}
	}
}
