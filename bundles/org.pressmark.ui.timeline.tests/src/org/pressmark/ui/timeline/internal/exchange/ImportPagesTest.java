// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.operations.events.tables.EventColumn;
import org.pressmark.operations.events.tables.EventTable;
import org.pressmark.operations.events.tables.TableFile;
import org.pressmark.store.ProjectStore;

/** What is asked and shown before a table of events is imported. */
class ImportPagesTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	Path folder;

	private Display display;
	private ProjectStore store;
	private WizardDialog dialog;
	private ColumnsPage columns;
	private PreviewPage preview;

	@BeforeEach
	void open() throws Exception {
		display = new Display();
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
	}

	@AfterEach
	void close() throws Exception {
		dialog.close();
		display.dispose();
		store.close();
	}

	@Test
	void headsThatSayNothing_TitleIsAskedFor_PreviewShowsWhatWouldCome() throws Exception {
		show("Foo,Bar\nTalks,3 May 2021\nVote,31 February 2021\n,4 May 2021\n");
		assertFalse(columns.isPageComplete());
		assertEquals(Messages.columns_noTitle, columns.getErrorMessage());
		choose(EventColumn.TITLE, 1);
		choose(EventColumn.WHEN, 2);
		assertTrue(columns.isPageComplete());
		Table rows = previewed(3);
		assertEquals(List.of(Messages.preview_new, Messages.preview_refused, Messages.preview_refused),
				Stream.of(rows.getItems()).map(item -> item.getText(1)).toList());
		assertEquals("Talks", rows.getItem(0).getText(2));
		assertTrue(rows.getItem(1).getText(4).contains("31 February 2021"), rows.getItem(1).getText(4));
		assertEquals(Set.of(2), preview.ticked());
	}

	@Test
	void headsAreKnown_AreChosenAlready_RowWithoutTickIsNotImported() throws Exception {
		show("Title,Date\nTalks,2021-05-03\nVote,2021-05-04\n");
		assertTrue(columns.isPageComplete());
		Table rows = previewed(2);
		assertEquals(Set.of(2, 3), preview.ticked());
		assertTrue(rows.getItem(0).getChecked());
		rows.getItem(0).setChecked(false);
		Event tick = new Event();
		tick.detail = SWT.CHECK;
		tick.item = rows.getItem(0);
		rows.notifyListeners(SWT.Selection, tick);
		assertEquals(Set.of(3), preview.ticked());
		assertTrue(preview.isPageComplete());
	}

	private void show(String csv) throws Exception {
		EventTable table = TableFile.read(Files.writeString(folder.resolve("events.csv"), csv));
		columns = new ColumnsPage(table);
		preview = new PreviewPage(table, columns, store);
		Wizard wizard = new Wizard() {

			@Override
			public boolean performFinish() {
				return true;
			}
		};
		wizard.setNeedsProgressMonitor(true);
		wizard.addPage(columns);
		wizard.addPage(preview);
		dialog = new WizardDialog(null, wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private void choose(EventColumn column, int index) {
		Combo combo = (Combo) find("import." + column.key());
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private Table previewed(int size) {
		dialog.showPage(preview);
		Table rows = (Table) find("import.preview");
		await(() -> rows.getItemCount() == size
				&& Stream.of(rows.getItems()).noneMatch(item -> item.getText(1).isEmpty()));
		return rows;
	}

	private void await(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "waited in vain");
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private Control find(String id) {
		return all(dialog.getShell()).filter(each -> id.equals(each.getData("id"))).findFirst().orElseThrow();
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(ImportPagesTest::all))
				: Stream.of(control);
	}
}
