// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.popup;

import java.util.Optional;

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
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.time.Edtf;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.fields.DateSource;
import org.pressmark.ui.fields.EdtfField;
import org.pressmark.ui.fields.Named;

/** Asks what happened and when. */
public final class NewEventDialog extends AskingDialog {

	/**
	 * What was answered.
	 *
	 * @param title what happened
	 * @param when its date, empty if unknown
	 */
	public record Answer(String title, Optional<Edtf> when) {
	}

	private final DateSource source;
	private final Optional<String> origin;
	private Answer answer;
	private Text title;
	private EdtfField when;
	private Label from;

	private NewEventDialog(Shell parent, Answer proposal, Optional<String> origin, DateSource source) {
		super(parent, Messages.event_new, IDialogConstants.OK_LABEL, 2);
		this.origin = origin;
		this.answer = proposal;
		this.source = source;
	}

	/**
	 * Asks; empty when the person cancelled.
	 *
	 * @param origin where the proposed date was found; empty if none is proposed
	 * @param source the article in which the words are
	 */
	public static Optional<Answer> ask(Shell parent, Answer proposal, Optional<String> origin, DateSource source) {
		NewEventDialog dialog = new NewEventDialog(parent, proposal, origin, source);
		return dialog.open() == Window.OK ? Optional.of(dialog.answer) : Optional.empty();
	}

	@Override
	protected void createFields(Composite area) {
		WidgetFactory.label(SWT.NONE).text(Messages.event_title).create(area);
		title = Named.control(new Text(area, SWT.BORDER), "annotator.event.title", Messages.event_title);
		GridDataFactory.fillDefaults().grab(true, false).hint(title.getLineHeight() * 24, SWT.DEFAULT).applyTo(title);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
				.applyTo(WidgetFactory.label(SWT.NONE).text(Messages.event_when).create(area));
		when = new EdtfField(area, "annotator.event.when", Messages.event_when, false, this::enable);
		when.about(source);
		WidgetFactory.label(SWT.NONE).create(area);
		from = Named.control(WidgetFactory.label(SWT.WRAP).create(area), "annotator.event.from", Messages.event_from);
		GridDataFactory.fillDefaults().grab(true, false).hint(title.getLineHeight() * 24, 2 * title.getLineHeight()).applyTo(from);
		title.addListener(SWT.Modify, event -> enable());
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		title.setText(answer.title());
		title.selectAll();
		title.setFocus();
		when.setText(answer.when().map(Edtf::toString).orElse(""));
		return contents;
	}

	@Override
	protected void okPressed() {
		answer = new Answer(title.getText().strip(), when.value());
		super.okPressed();
	}

	private void enable() {
		// Another date is nobody's proposal.
		boolean isProposed = when.value().isPresent() && when.value().equals(answer.when());
		from.setText(origin.filter(any -> isProposed).map(words -> NLS.bind(Messages.event_proposed, words)).orElse(""));
		enableAgree(when.isValid() && !title.getText().isBlank());
	}
}
