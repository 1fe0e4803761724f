// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pressmark.ui.sources.internal.Messages;

/** What an import brought, and what it left out and why. */
final class ImportResultPage extends WizardPage {

	private static final int LINES = 10;
	private static final int WHOLE_LINES = 3;
	private static final int OUTCOME_CHARACTERS = 14;
	private static final int EXPLANATION_CHARACTERS = 110;
	private static final int PAGE_CHARACTERS = 90;

	private List<ImportOutcome.Line> lines = List.of();
	private TableViewer table;
	private Text whole;

	ImportResultPage() {
		super("result");
		setTitle(Messages.result_title);
	}

	/** Says what became of the sources. */
	void show(ImportOutcome outcome) {
		lines = outcome.lines();
		setMessage(outcome.summary(), outcome.leftOut() ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
		if (table != null) {
			showLines();
		}
	}

	private void showLines() {
		table.setInput(lines);
		if (!lines.isEmpty()) {
			table.setSelection(new StructuredSelection(lines.getFirst()));
		}
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		Composite holder = new Composite(page, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new TableViewer(holder, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table.getTable().setHeaderVisible(true);
		table.getTable().setData("id", "import.result");
		PixelConverter size = new PixelConverter(page);
		GridDataFactory.fillDefaults().grab(true, true).hint(size.convertWidthInCharsToPixels(PAGE_CHARACTERS),
				size.convertHeightInCharsToPixels(LINES)).applyTo(holder);
		addColumn(layout, Messages.result_outcome, size.convertWidthInCharsToPixels(OUTCOME_CHARACTERS),
				ImportOutcome.Line::outcome);
		addColumn(layout, Messages.result_explanation, size.convertWidthInCharsToPixels(EXPLANATION_CHARACTERS),
				ImportOutcome.Line::explanation);
		table.setContentProvider(ArrayContentProvider.getInstance());
		createWhole(page, size);
		addCopy(page);
		showLines();
		setControl(page);
	}

	/** Whoever has to look for a thousand files that failed wants the list elsewhere. */
	private void addCopy(Composite page) {
		Button copy = WidgetFactory.button(SWT.PUSH).text(Messages.result_copy).onSelect(event -> copy()).create(page);
		copy.setData("id", "import.result.copy");
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(copy);
		table.getTable().addListener(SWT.KeyDown, event -> {
			if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
				copy();
			}
		});
	}

	/** The lines that are selected, or all, with a tab between the columns, as a sheet takes it. */
	private void copy() {
		List<?> selected = table.getStructuredSelection().toList();
		SourceTransfers.copy(getShell().getDisplay(), (selected.isEmpty() ? lines : selected).stream()
				.map(ImportOutcome.Line.class::cast).map(line -> line.outcome() + '\t' + line.explanation())
				.collect(Collectors.joining(System.lineSeparator())));
	}

	/** What to do about a failure stands at the end of its line, where the table has no room for it. */
	private void createWhole(Composite page, PixelConverter size) {
		whole = WidgetFactory.text(SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL)
				.create(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(size.convertWidthInCharsToPixels(PAGE_CHARACTERS),
				size.convertHeightInCharsToPixels(WHOLE_LINES)).applyTo(whole);
		whole.setData("id", "import.whole");
		whole.getAccessible().addAccessibleListener(
				AccessibleListener.getNameAdapter(event -> event.result = Messages.result_explanation));
		table.addSelectionChangedListener(event -> {
			Object selected = event.getStructuredSelection().getFirstElement();
			whole.setText(selected instanceof ImportOutcome.Line line ? line.explanation() : "");
		});
	}

	@Override
	public IWizardPage getPreviousPage() {
		return null;
	}

	private void addColumn(TableColumnLayout layout, String title, int narrowest,
			Function<ImportOutcome.Line, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> text.apply((ImportOutcome.Line) line)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(narrowest, narrowest));
	}
}
