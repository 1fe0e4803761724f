// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.pressmark.model.Event;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.events.Disagreement;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.fields.FormFields;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.timeline.internal.evidence.DisagreementWords;
import org.pressmark.ui.timeline.internal.evidence.EventEvidence;
import org.pressmark.ui.timeline.internal.evidence.EvidenceRow;

/** Side by side what sources say that disagree about an event: who, what date, in which words. Empty where none do. */
final class DisagreementPart {

	private static final int MOST_COLUMNS = 3;
	/** More would be no comparison; the list below has all. */
	private static final int MOST_VOICES = 9;
	private static final int WORDS_UNITS = 240;
	private static final String OPEN = "open";

	private final Composite part;
	private final Event event;
	private final EventEditing editing;
	private final LocalResourceManager resources;
	private final Font bold;

	DisagreementPart(Composite form, Event event, EventEditing editing) {
		this.event = event;
		this.editing = editing;
		part = EventForm.wide(form, 1);
		resources = new LocalResourceManager(JFaceResources.getResources(), part);
		bold = resources.create(FontDescriptor.createFrom(part.getFont()).setStyle(SWT.BOLD));
	}

	void show(EventEvidence known) {
		if (part.isDisposed()) {
			return;
		}
		EventForm.empty(part);
		Optional<Disagreement> disagreement = known.disagreement(event);
		GridDataFactory.createFrom((GridData) part.getLayoutData()).exclude(disagreement.isEmpty())
				.applyTo(part);
		part.setVisible(disagreement.isPresent());
		disagreement.ifPresent(each -> fill(each, known));
		part.requestLayout();
	}

	private void fill(Disagreement disagreement, EventEvidence known) {
		Label head = Named.control(label(part, DisagreementWords.of(disagreement)), "event.disagreement",
				Messages.event_disagreement);
		head.setFont(bold);
		List<Disagreement.Voice> voices = disagreement.voices().stream()
				.filter(voice -> voice.isOtherDate() || voice.report().differs()).limit(MOST_VOICES).toList();
		if (voices.isEmpty()) {
			return;
		}
		Composite columns = WidgetFactory.composite(SWT.NONE).create(part);
		GridLayoutFactory.fillDefaults().numColumns(Math.min(MOST_COLUMNS, voices.size() + 1)).equalWidth(true)
				.spacing(12, 8).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(columns);
		recorded(column(columns), disagreement.recorded());
		voices.forEach(voice -> voice(column(columns), voice, known));
	}

	private void recorded(Composite column, Optional<Edtf> date) {
		label(column, Messages.event_recorded).setFont(bold);
		label(column, date(date));
	}

	private void voice(Composite column, Disagreement.Voice voice, EventEvidence known) {
		Optional<EvidenceRow> row = known.row(voice.report().annotationId());
		label(column, row.map(EvidenceRow::source).or(voice.report()::outlet).orElse("")).setFont(bold);
		label(column, NLS.bind(voice.isOtherDate() ? Messages.event_saysOther : Messages.event_says,
				date(voice.report().says())));
		if (voice.report().differs()) {
			label(column, Messages.event_differs);
		}
		row.ifPresent(each -> words(column, each));
	}

	private void words(Composite column, EvidenceRow row) {
		Link link = Named.control(new Link(column, SWT.WRAP), "event.disagreement.words", row.source());
		link.setText(NLS.bind(Messages.event_quoted, "<a href=\"" + OPEN + "\">"
				+ FormFields.escaped(Excerpt.of(row.place().annotation().words(), WORDS_UNITS)) + "</a>"));
		link.addListener(SWT.Selection, chosen -> editing.open(row));
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(link);
	}

	private static String date(Optional<Edtf> date) {
		return date.map(EdtfFormat.of(Locale.getDefault())::format).orElse(Messages.event_noDate);
	}

	private static Composite column(Composite parent) {
		Composite column = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		return column;
	}

	private static Label label(Composite parent, String words) {
		Label label = WidgetFactory.label(SWT.WRAP).text(Mnemonics.escape(words)).create(parent);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
