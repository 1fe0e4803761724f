// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.popup;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.TimexType;
import org.pressmark.model.time.DateReading;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;
import org.pressmark.model.time.TimexFormat;
import org.pressmark.operations.edit.TimexValue;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.fields.DateSource;
import org.pressmark.ui.fields.EdtfField;
import org.pressmark.ui.fields.Named;

/** Asks what a time expression says: its TIMEX3 type and value, or expressly that the value is not known. */
public final class TimeDialog extends AskingDialog {

	private final DateSource.Reader dates;
	private TimexValue value;
	/** Why "last week" says nothing here. */
	private Optional<String> countedFromUnknown = Optional.empty();
	private Combo type;
	private Text text;
	private Button unknown;
	private Label feedback;

	private TimeDialog(Shell parent, String words, TimexValue proposal, DateSource source) {
		super(parent, NLS.bind(Messages.time_title, words), IDialogConstants.OK_LABEL, 2);
		this.dates = source.reader();
		this.value = proposal;
	}

	/**
	 * Asks what words say about time.
	 *
	 * @param source the article in which the words are
	 * @return empty when the person cancelled
	 */
	public static Optional<TimexValue> ask(Shell parent, String words, TimexValue proposal,
			DateSource source) {
		TimeDialog dialog = new TimeDialog(parent, words, proposal, source);
		return dialog.open() == Window.OK ? Optional.of(dialog.value) : Optional.empty();
	}

	/** What a type is called. */
	public static String name(TimexType type) {
		return switch (type) {
		case DATE -> Messages.timex_date;
		case TIME -> Messages.timex_time;
		case DURATION -> Messages.timex_duration;
		case SET -> Messages.timex_set;
		};
	}

	@Override
	protected void createFields(Composite area) {
		WidgetFactory.label(SWT.NONE).text(Messages.time_type).create(area);
		type = Named.control(new Combo(area, SWT.READ_ONLY), "annotator.time.type", Messages.time_type);
		Arrays.stream(TimexType.values()).map(TimeDialog::name).forEach(type::add);
		type.select(value.type().getValue());
		WidgetFactory.label(SWT.NONE).text(Messages.time_value).create(area);
		text = Named.control(new Text(area, SWT.BORDER), "annotator.time.value", Messages.time_value);
		GridDataFactory.fillDefaults().grab(true, false).hint(text.getLineHeight() * 16, SWT.DEFAULT).applyTo(text);
		WidgetFactory.label(SWT.NONE).create(area);
		unknown = Named.control(WidgetFactory.button(SWT.CHECK).text(Messages.time_unknown)
				.onSelect(event -> understand()).create(area), "annotator.time.unknown", Messages.time_unknown);
		WidgetFactory.label(SWT.NONE).create(area);
		feedback = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, text.getLineHeight() * 5 / 2)
				.applyTo(feedback);
		text.addListener(SWT.Modify, event -> understand());
		type.addListener(SWT.Selection, event -> understand());
		text.setText(value.value().orElse(""));
		text.setFocus();
		text.selectAll();
	}

	private void understand() {
		text.setEnabled(!unknown.getSelection());
		Optional<String> typed = Optional.of(text.getText().strip())
				.filter(each -> text.getEnabled() && !each.isEmpty());
		countedFromUnknown = Optional.empty();
		Optional<DateReading> reading = typed.filter(each -> !TimexFormat.isValue(each)).flatMap(this::read);
		value = new TimexValue(TimexType.get(type.getSelectionIndex()),
				reading.map(DateReading::value).map(Edtf::toString).or(() -> typed));
		feedback.setText(countedFromUnknown.or(value::problem).or(() -> reading.map(EdtfField::understood))
				.or(() -> value.edtf().map(EdtfField::understood)).orElse(Messages.time_example));
		feedback.requestLayout();
		enable();
	}

	/** A date in words instead of a value of TIMEX3. */
	private Optional<DateReading> read(String typed) {
		try {
			return Optional.of(dates.read(typed));
		} catch (IllegalArgumentException e) {
			countedFromUnknown = Optional.of(e).filter(each -> !(each instanceof EdtfException)).map(Throwable::getMessage);
			// What is no date may be a duration that is still being typed; what is wrong with the value is said.
			return Optional.empty();
		}
	}

	private void enable() {
		enableAgree(value.problem().isEmpty() && (value.value().isPresent() || unknown.getSelection()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		enable();
	}
}
