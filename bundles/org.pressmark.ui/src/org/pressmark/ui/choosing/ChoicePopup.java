// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.pressmark.ui.Icons;
import org.pressmark.ui.PlatedLabels;
import org.pressmark.ui.fields.Named;

/**
 * A list at the marked words to choose from by typing: the best choice is selected already, Enter takes it, the arrow
 * keys go to another, Escape leaves everything as it was.
 */
public final class ChoicePopup extends AnchoredPopup {

	private final String name;
	private final Function<String, List<Choice>> choices;
	private Text filter;
	private TableViewer list;

	/**
	 * @param anchor what it is about, on the display; the popup opens below or above it
	 * @param title what is asked
	 * @param hint what the keys do
	 * @param choices gives the choices for what was typed so far, the best first
	 */
	public ChoicePopup(Shell parent, Rectangle anchor, String title, String hint,
			Function<String, List<Choice>> choices) {
		super(parent, anchor, title, hint);
		this.name = title;
		this.choices = choices;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		filter = Named.control(WidgetFactory.text(SWT.SINGLE | SWT.SEARCH).create(area), "annotator.popup.filter",
				name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		list = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		Table table = Named.control(list.getTable(), "annotator.popup.list", name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new PlatedLabels(new Labels(table)));
		filter.addListener(SWT.Modify, event -> refresh());
		filter.addListener(SWT.DefaultSelection, event -> take());
		filter.addListener(SWT.KeyDown, this::moveInList);
		table.addListener(SWT.DefaultSelection, event -> take());
		table.addListener(SWT.MouseUp, event -> take());
		refresh();
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	private void refresh() {
		List<Choice> now = choices.apply(filter.getText().strip());
		list.setInput(now);
		if (!now.isEmpty()) {
			list.setSelection(new StructuredSelection(now.getFirst()), true);
			list.getTable().setTopIndex(0);
		}
		enlarge(list.getTable(), list.getTable().getItemHeight(), now.size());
		if (getShell().isVisible()) {
			fit();
		}
	}

	private void take() {
		if (list.getStructuredSelection().getFirstElement() instanceof Choice choice) {
			closeTaken();
			choice.action().run();
		}
	}

	private void moveInList(Event event) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> MAX_ROWS;
		case SWT.PAGE_UP -> -MAX_ROWS;
		default -> 0;
		};
		Table table = list.getTable();
		if (step != 0 && table.getItemCount() > 0) {
			event.doit = false;
			int next = Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1);
			list.setSelection(new StructuredSelection(list.getElementAt(next)), true);
		}
	}

	/** Label, then detail in the colour of decorations. */
	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		private final LocalResourceManager resources;

		Labels(Control owner) {
			resources = new LocalResourceManager(JFaceResources.getResources(), owner);
		}

		@Override
		public StyledString getStyledText(Object element) {
			Choice choice = (Choice) element;
			StyledString text = new StyledString(choice.label());
			return choice.detail().isEmpty() ? text
					: text.append("   " + choice.detail(), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return Icons.image(resources, ((Choice) element).icon());
		}
	}
}
