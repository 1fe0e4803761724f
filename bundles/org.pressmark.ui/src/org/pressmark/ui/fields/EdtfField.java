// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.time.DateReading;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.PublicationDate;
import org.pressmark.ui.internal.Messages;

/**
 * A field for a date, and below it how the date was understood, what else it may mean, or what is wrong with it. It
 * takes EDTF and dates in words. It is a child of its parent, with which it goes, and has layout data for a grid.
 */
public final class EdtfField {

	private final Text text;
	private final Label feedback;
	private final boolean pointOnly;
	private final Runnable changed;
	private DateSource source = DateSource.NONE;
	/** Made when the first word is typed: that takes a moment. */
	private Optional<DateSource.Reader> reader = Optional.empty();
	private Optional<Edtf> value = Optional.empty();
	private boolean valid = true;

	/**
	 * @param id for scripts: {@code <part>.<purpose>}
	 * @param name for people who hear instead of see
	 * @param pointOnly whether it has to be a plain date or time as that of a publication
	 * @param changed is run after each change
	 */
	public EdtfField(Composite parent, String id, String name, boolean pointOnly, Runnable changed) {
		this.pointOnly = pointOnly;
		this.changed = changed;
		Composite field = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(field);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		text = Named.control(new Text(field, SWT.BORDER | SWT.SINGLE), id, name);
		text.setMessage(pointOnly ? Messages.date_examplePlain : Messages.date_example);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		feedback = WidgetFactory.label(SWT.WRAP).create(field);
		GridDataFactory.fillDefaults().grab(true, false).hint(text.getLineHeight() * 18, reservedHeight())
				.applyTo(feedback);
		text.addListener(SWT.Modify, event -> understand());
		// How wide it is may be known only later.
		feedback.addListener(SWT.Resize, event -> fitFeedback());
	}

	/** The control that is typed into. */
	public Text control() {
		return text;
	}

	/** Says what the date is about: an article, in whose language it may be, and from whose day "last week" is counted. */
	public void about(DateSource what) {
		source = what;
		reader = Optional.empty();
		if (!text.getText().isBlank()) {
			understand();
		}
	}

	/** Shows a value. */
	public void setText(String edtf) {
		text.setText(edtf);
		understand();
	}

	/** Whether it is empty or was understood. */
	public boolean isValid() {
		return valid;
	}

	/** Why it was not understood. */
	Optional<String> problem() {
		return Optional.of(feedback.getText()).filter(words -> !valid);
	}

	/** What was understood; empty when there is nothing. */
	public Optional<Edtf> value() {
		return value;
	}

	/** How a date was understood, in the person's language. */
	public static String understood(Edtf date) {
		return NLS.bind(Messages.date_understood, EdtfFormat.of(Locale.getDefault()).format(date));
	}

	/** How words about a date were understood, and what else they may mean, in the person's language. */
	public static String understood(DateReading reading) {
		EdtfFormat format = EdtfFormat.of(Locale.getDefault());
		String others = reading.alternatives().stream().map(format::format).collect(Collectors.joining(", "));
		return reading.isAmbiguous() ? NLS.bind(Messages.date_ambiguous, format.format(reading.value()), others)
				: understood(reading.value());
	}

	private void understand() {
		String typed = text.getText().strip();
		value = Optional.empty();
		valid = true;
		try {
			Optional<DateReading> reading = typed.isEmpty() ? Optional.empty() : Optional.of(read(typed));
			value = reading.map(DateReading::value);
			if (pointOnly) {
				value.ifPresent(PublicationDate::check);
			}
			feedback.setText(reading.map(EdtfField::understood).orElse(Messages.date_unknown));
		} catch (IllegalArgumentException e) {
			refuse(e.getMessage());
		}
		fitFeedback();
		changed.run();
	}

	private DateReading read(String typed) {
		if (reader.isEmpty()) {
			reader = Optional.of(source.reader());
		}
		return reader.get().read(typed);
	}

	/** For two lines, so that what is below seldom moves. */
	private int reservedHeight() {
		return text.getLineHeight() * 5 / 2;
	}

	/** In a narrow panel, what is wrong may take more lines than are reserved. */
	private void fitFeedback() {
		int width = feedback.getSize().x;
		int needed = width > 0 ? feedback.computeSize(width, SWT.DEFAULT).y : 0;
		GridData data = (GridData) feedback.getLayoutData();
		int height = Math.max(reservedHeight(), needed);
		if (data.heightHint != height) {
			data.heightHint = height;
			feedback.requestLayout();
		}
	}

	private void refuse(String reason) {
		valid = false;
		feedback.setText(reason);
	}
}
