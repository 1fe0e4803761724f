// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.EventStatus;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.EventDetails;
import org.pressmark.ui.DialogSizes;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.DateSource;
import org.pressmark.ui.fields.EdtfField;
import org.pressmark.ui.fields.Named;

/** Asks what a new event is, when it was, of which category and how sure. */
public final class EventDialog extends TitleAreaDialog {

	private static final int TITLE_UNITS = 80;

	private final List<String> categories;
	private String title = "";
	private Optional<Edtf> when = Optional.empty();
	private String whenText = "";
	private DateSource source = DateSource.NONE;
	private String about = Messages.dialog_about;
	private Optional<String> category = Optional.empty();
	private EventStatus status = EventStatus.REPORTED;

	private Text titleText;
	private EdtfField date;
	private Combo categoryCombo;
	private Combo statusCombo;

	/** @param categories those that there are, to choose from */
	public EventDialog(Shell shell, List<String> categories) {
		super(shell);
		this.categories = categories;
	}

	/** Begins with these words as what happened. */
	public void propose(Optional<String> words) {
		title = words.map(each -> Excerpt.beginning(each, TITLE_UNITS)).orElse("");
	}

	/** Begins with this date. */
	public void setWhen(Optional<Edtf> value) {
		whenText = value.map(Edtf::toString).orElse("");
	}

	/** Says what its date is about. */
	public void setSource(DateSource what) {
		source = what;
	}

	/** Says this of the new event instead of the usual. */
	public void setAbout(String words) {
		about = words;
	}

	/** Begins with this category. */
	public void setCategory(Optional<String> value) {
		category = value;
	}

	/** What was answered. */
	public EventDetails details() {
		return EventDetails.titled(title).withWhen(when).withCategory(category).withStatus(status);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.dialog_newTitle);
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSizes.of("timeline.event");
	}

	/** Where it is, the window decides: that may be on another screen by now. */
	@Override
	protected int getDialogBoundsStrategy() {
		return DIALOG_PERSISTSIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.dialog_newTitle);
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		titleText = text(fields, Messages.dialog_title, "timeline.event.title", title);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
				.applyTo(WidgetFactory.label(SWT.NONE).text(Messages.dialog_date).create(fields));
		date = new EdtfField(fields, "timeline.event.date", Messages.dialog_date, false, this::validate);
		date.about(source);
		categoryCombo = combo(fields, Messages.dialog_category, "timeline.event.category", SWT.DROP_DOWN);
		categoryCombo.setItems(categories.toArray(String[]::new));
		categoryCombo.setText(category.orElse(""));
		statusCombo = combo(fields, Messages.dialog_status, "timeline.event.status", SWT.DROP_DOWN | SWT.READ_ONLY);
		statusCombo.setItems(Arrays.stream(EventStatus.values()).map(ModelLabels::status).toArray(String[]::new));
		statusCombo.select(status.ordinal());
		titleText.addModifyListener(event -> validate());
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		date.setText(whenText);
		titleText.selectAll();
		titleText.setFocus();
		return contents;
	}

	@Override
	protected void okPressed() {
		title = titleText.getText().strip();
		when = date.value();
		category = Optional.of(categoryCombo.getText().strip()).filter(text -> !text.isEmpty());
		status = EventStatus.values()[statusCombo.getSelectionIndex()];
		super.okPressed();
	}

	private void validate() {
		boolean titled = !titleText.getText().isBlank();
		boolean undated = date.isValid() && date.value().isEmpty();
		setMessage(!titled ? Messages.dialog_titleMissing : undated ? Messages.dialog_undated : about);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(titled && date.isValid());
		}
	}

	private static Text text(Composite parent, String label, String id, String value) {
		WidgetFactory.label(SWT.NONE).text(label).create(parent);
		Text text = WidgetFactory.text(SWT.BORDER).text(value)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).create()).create(parent);
		return Named.control(text, id, label);
	}

	private static Combo combo(Composite parent, String label, String id, int style) {
		WidgetFactory.label(SWT.NONE).text(label).create(parent);
		Combo combo = new Combo(parent, style);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return Named.control(combo, id, label);
	}
}
