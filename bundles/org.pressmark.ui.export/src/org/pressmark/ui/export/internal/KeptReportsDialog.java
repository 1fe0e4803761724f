// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ActiveShellExpression;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.pressmark.model.Project;
import org.pressmark.model.ReportDefinition;
import org.pressmark.operations.reports.CopyReport;
import org.pressmark.operations.reports.DeleteReport;
import org.pressmark.operations.reports.KeptReports;
import org.pressmark.operations.reports.RenameReport;
import org.pressmark.store.ProjectCommand;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.fields.Named;

/** Renames, copies and deletes the reports that the project keeps; each change is a step that can be taken back, here too. */
final class KeptReportsDialog extends Dialog {

	private static final int LINES = 8;
	private static final int WIDTH = 320;

	private final CurrentProject project;
	private final Optional<ReportDefinition> first;
	private TableViewer list;
	private List<Button> ofOne = List.of();
	private Button takeBack;
	private Label said;
	private int steps;

	/** @param first the one that is selected at first */
	KeptReportsDialog(Shell shell, CurrentProject project, Optional<ReportDefinition> first) {
		super(shell);
		this.project = project;
		this.first = first;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.manage_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		list = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		Named.control(list.getTable(), "export.keptReports", Messages.manage_title);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, list.getTable().getItemHeight() * LINES)
				.applyTo(list.getTable());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(each -> ((ReportDefinition) each).getName()));
		list.getTable().addListener(SWT.KeyDown, this::press);
		list.addSelectionChangedListener(event -> enable());
		list.addDoubleClickListener(event -> rename());
		createActions(area);
		said = WidgetFactory.label(SWT.WRAP)
				.layoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).create())
				.create(area);
		said.setData("id", "export.kept.said");
		handleUndo();
		show(first);
		return area;
	}

	private void createActions(Composite area) {
		Composite actions = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(actions);
		GridDataFactory.fillDefaults().applyTo(actions);
		ofOne = List.of(action(actions, Messages.manage_rename, "export.kept.rename", this::rename),
				action(actions, Messages.manage_copy, "export.kept.copy", this::copy),
				action(actions, Messages.manage_delete, "export.kept.delete", this::delete));
		takeBack = action(actions, Messages.manage_undo, "export.kept.undo", this::undo);
	}

	/** As long as the window of this dialog is active, the command takes back what was done in it. */
	private void handleUndo() {
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		IHandlerActivation undoing = handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				undo();
				return null;
			}
		}, new ActiveShellExpression(getShell()));
		list.getTable().addListener(SWT.Dispose, event -> handlers.deactivateHandler(undoing));
	}

	private static Button action(Composite parent, String text, String id, Runnable work) {
		Button button = WidgetFactory.button(SWT.PUSH).text(text).onSelect(event -> work.run())
				.layoutData(GridDataFactory.fillDefaults().create()).create(parent);
		button.setData("id", id);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		list.getTable().setFocus();
		return contents;
	}

	/** The keys that do so in all lists. */
	private void press(Event event) {
		if (event.keyCode == SWT.F2 && event.stateMask == 0) {
			rename();
		} else if (event.character == SWT.DEL && event.stateMask == 0) {
			delete();
		}
	}

	private List<ReportDefinition> all() {
		return project.view().map(view -> List.copyOf(view.project().getReports())).orElse(List.of());
	}

	private Optional<ReportDefinition> selected() {
		return Optional.ofNullable((ReportDefinition) list.getStructuredSelection().getFirstElement());
	}

	private void rename() {
		selected().ifPresent(report -> ask(Messages.manage_renameTitle, report.getName(), Optional.of(report))
				.filter(name -> !name.equals(report.getName()))
				.ifPresent(name -> change(new RenameReport(report, name), () -> Optional.of(report))));
	}

	private void copy() {
		selected().ifPresent(report -> ask(Messages.manage_copyTitle,
				KeptReports.nameOfCopy((Project) report.eContainer(), report.getName()), Optional.empty())
				.ifPresent(name -> change(new CopyReport(report, name), () -> Optional.of(all().getLast()))));
	}

	private void delete() {
		selected().ifPresent(report -> change(new DeleteReport(report), Optional::empty));
	}

	/** Takes back what was done here, and nothing that was done before. */
	private void undo() {
		if (steps > 0) {
			project.undo().thenAccept(step -> step.ifPresent(undone -> {
				steps--;
				said(undone.label(), Optional.empty());
			}));
		}
	}

	/** @param then what is selected when it is done */
	private void change(ProjectCommand command, Supplier<Optional<ReportDefinition>> then) {
		if (isWritable()) {
			project.submit(command).thenAccept(step -> step.ifPresent(done -> {
				steps++;
				said(done.label(), then.get());
			}));
		}
	}

	/** It may have been closed meanwhile. */
	private void said(String what, Optional<ReportDefinition> then) {
		if (!list.getTable().isDisposed()) {
			said.setText(Mnemonics.escape(what));
			show(then);
			said.getParent().layout(true, true);
		}
	}

	private void show(Optional<ReportDefinition> then) {
		int before = Math.max(list.getTable().getSelectionIndex(), 0);
		List<ReportDefinition> all = all();
		list.setInput(all);
		then.filter(all::contains).or(() -> all.stream().skip(Math.min(before, Math.max(all.size() - 1, 0))).findFirst())
				.ifPresent(each -> list.setSelection(new StructuredSelection(each), true));
		enable();
	}

	private void enable() {
		ofOne.forEach(button -> button.setEnabled(isWritable() && selected().isPresent()));
		if (takeBack != null) {
			takeBack.setEnabled(isWritable() && steps > 0);
		}
	}

	private boolean isWritable() {
		return ProjectAccess.of(project).isWritable();
	}

	/** @param own whose name it may be */
	private Optional<String> ask(String title, String name, Optional<ReportDefinition> own) {
		InputDialog dialog = new InputDialog(getShell(), title, Messages.manage_name, name,
				typed -> problem(typed.strip(), own));
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	private String problem(String name, Optional<ReportDefinition> own) {
		if (name.isEmpty()) {
			return Messages.manage_noName;
		}
		boolean isTaken = all().stream().filter(each -> own.filter(each::equals).isEmpty())
				.anyMatch(each -> name.equalsIgnoreCase(each.getName()));
		return isTaken ? NLS.bind(Messages.manage_taken, name) : null;
	}
}
