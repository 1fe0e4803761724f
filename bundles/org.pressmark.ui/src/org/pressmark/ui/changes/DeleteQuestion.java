// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.store.ProjectCommand;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.lists.Background;

/**
 * Asks whether something is to go, and shows what goes with it; nobody can say yes before it is shown. UI thread only.
 *
 * @param <T> what a change touches
 */
public final class DeleteQuestion<T> extends AskingDialog {

	private static final int WIDTH_IN_CHARACTERS = 64;

	/**
	 * What happens on a yes.
	 *
	 * @param consequence tells it to the person
	 * @param command does it
	 */
	public record Answer(String consequence, ProjectCommand command) {
	}

	private final List<String> ids;
	private final TouchedKind<T> kind;
	private final Function<T, Answer> answers;
	private final Background background;
	private Label consequence;
	private Optional<ProjectCommand> command = Optional.empty();

	/**
	 * @param name of what is to go
	 * @param ids of it and all that is deleted with it
	 * @param answers what happens, for what refers to them
	 * @param background where that is looked up
	 */
	public DeleteQuestion(Shell parent, String name, List<String> ids, TouchedKind<T> kind, Function<T, Answer> answers,
			Background background) {
		super(parent, NLS.bind(Messages.delete_title, name), Messages.delete_ok, 1);
		this.ids = List.copyOf(ids);
		this.kind = kind;
		this.answers = answers;
		this.background = background;
	}

	/** Asks; empty when the person cancelled. */
	public Optional<ProjectCommand> ask() {
		return open() == Window.OK ? command : Optional.empty();
	}

	@Override
	protected void createFields(Composite area) {
		consequence = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS), SWT.DEFAULT).applyTo(consequence);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		// Nobody deletes what they were not yet told of.
		enableAgree(false);
		new TouchedPart<>((Composite) getDialogArea(), kind, background).show(ids, this::show);
		return contents;
	}

	private void show(T touched) {
		Answer answer = answers.apply(touched);
		command = Optional.of(answer.command());
		consequence.setText(answer.consequence());
		getShell().setSize(getShell().computeSize(getShell().getSize().x, SWT.DEFAULT));
		enableAgree(true);
		getButton(IDialogConstants.OK_ID).setFocus();
	}
}
