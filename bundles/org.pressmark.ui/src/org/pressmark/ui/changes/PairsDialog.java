// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.DialogSizes;
import org.pressmark.ui.Failures;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;

/**
 * Goes through pairs of things that may be the same: Enter joins two, Esc ends. Each decision is one step. After each, the
 * list is made anew in the background, for what was joined is another thing now. UI thread only.
 *
 * @param <S> a pair
 */
public final class PairsDialog<S> extends Dialog {

	private static final int LINES = 12;
	private static final int WIDTH_IN_LINES = 44;
	private static final int WHOLE_LINES = 3;

	private final Pairs<S, ?> pairs;
	private final CurrentProject project;
	private final Background background;
	private Label head;
	private Table table;
	private Text whole;
	private TouchedPart<?> touched;
	private List<S> found = List.of();
	private boolean isBusy = true;

	/** @param background where pairs are looked for */
	public PairsDialog(Shell parent, Pairs<S, ?> pairs, CurrentProject project, Background background) {
		super(parent);
		this.pairs = pairs;
		this.project = project;
		this.background = background;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(pairs.words().title());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSizes.of(pairs.name());
	}

	/** Where it is, the window decides: that may be on another screen by now. */
	@Override
	protected int getDialogBoundsStrategy() {
		return DIALOG_PERSISTSIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		head = WidgetFactory.label(SWT.WRAP).text(pairs.words().searching()).create(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		createTable(area);
		createWhole(area);
		touched = new TouchedPart<>(area, pairs.touched(), background);
		touched.clear();
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		enable();
		table.setFocus();
		search(0);
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		for (int i = 0; i < pairs.decisions().size(); i++) {
			createButton(parent, IDialogConstants.CLIENT_ID + i, pairs.decisions().get(i).label(), i == 0);
		}
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int buttonId) {
		if (buttonId >= IDialogConstants.CLIENT_ID) {
			decide(pairs.decisions().get(buttonId - IDialogConstants.CLIENT_ID));
		} else {
			super.buttonPressed(buttonId);
		}
	}

	private void createTable(Composite area) {
		Composite holder = WidgetFactory.composite(SWT.NONE).create(area);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = Named.control(new Table(holder, SWT.BORDER | SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL),
				pairs.name(), pairs.words().title());
		table.setHeaderVisible(true);
		pairs.columns().forEach(each -> {
			TableColumn column = new TableColumn(table, each.alignment());
			column.setText(each.title());
			layout.setColumnData(column, new ColumnWeightData(each.weight()));
		});
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH_IN_LINES * table.getItemHeight(), LINES * table.getItemHeight()).applyTo(holder);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> showTouched());
		table.addListener(SWT.KeyDown, this::typed);
	}

	/** What a column cuts off. */
	private void createWhole(Composite area) {
		whole = Named.control(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
				pairs.name() + ".whole", pairs.words().title());
		GridDataFactory.fillDefaults().grab(true, false).hint(1, WHOLE_LINES * whole.getLineHeight()).applyTo(whole);
	}

	private String words(S pair) {
		return pairs.columns().stream().map(each -> NLS.bind(Messages.pairs_whole, each.title(), each.text().apply(pair)))
				.collect(Collectors.joining("\n"));
	}

	private void fill(Event event) {
		if (event.index < found.size()) {
			S pair = found.get(event.index);
			((TableItem) event.item)
					.setText(pairs.columns().stream().map(each -> each.text().apply(pair)).toArray(String[]::new));
		}
	}

	private void typed(Event event) {
		Optional<Character> key = Optional.of(Character.toLowerCase(event.character));
		pairs.decisions().stream().filter(each -> each.key().equals(key)).findFirst().ifPresent(decision -> {
			event.doit = false;
			decide(decision);
		});
	}

	/** @param index where to go on */
	private void search(int index) {
		isBusy = true;
		background.read(pairs.search()).whenComplete((read, failure) -> {
			if (!table.isDisposed()) {
				isBusy = false;
				show(failure == null ? read : List.of(), index);
				Optional.ofNullable(failure).map(Failures::line).ifPresent(head::setText);
			}
		});
	}

	private void show(List<S> read, int index) {
		found = read;
		table.setItemCount(found.size());
		table.clearAll();
		if (!found.isEmpty()) {
			table.setSelection(Math.min(index, found.size() - 1));
		}
		head.setText(found.isEmpty() ? pairs.words().none() : NLS.bind(pairs.words().found(), found.size()));
		enable();
		showTouched();
	}

	private void showTouched() {
		whole.setText(selected().map(this::words).orElse(""));
		selected().ifPresentOrElse(pair -> touched.show(List.of(pairs.joined().apply(pair))), touched::clear);
	}

	private void decide(Pairs.Decision<S> decision) {
		Optional<S> pair = selected().filter(selected -> !isBusy);
		int index = table.getSelectionIndex();
		pair.ifPresent(each -> {
			isBusy = true;
			project.submitAsked(decision.command().apply(each)).thenRun(() -> {
				if (!table.isDisposed()) {
					search(index);
				}
			});
		});
	}

	private Optional<S> selected() {
		return Optional.of(table.getSelectionIndex()).filter(index -> index >= 0).map(found::get);
	}

	/** Buttons stay enabled while something is on its way: the default one would lose its place, and the focus go. */
	private void enable() {
		for (int i = 0; i < pairs.decisions().size(); i++) {
			Button button = getButton(IDialogConstants.CLIENT_ID + i);
			button.setEnabled(isBusy || !found.isEmpty());
		}
	}
}
