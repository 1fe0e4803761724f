// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.DateSource;
import org.pressmark.ui.fields.EdtfField;
import org.pressmark.ui.fields.FormFields;
import org.pressmark.ui.fields.UnsavedWords;
import org.pressmark.ui.timeline.internal.evidence.EventEvidence;

/** The fields of one event: what it says of itself, what it leads to, who reports it and in what they disagree. */
final class EventForm {

	private final Event event;
	private final FormFields fields;
	private final Text title;
	private final EdtfField date;
	private final LinksPart links;
	private final DisagreementPart disagreement;
	private final EvidencePart evidence;

	/**
	 * @param form gets the fields
	 * @param unsaved what fields of forms keep that were here before
	 */
	EventForm(Composite form, Event event, EventEditing editing, UnsavedWords unsaved) {
		this.event = event;
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(10, 6).applyTo(form);
		fields = new FormFields(form, editing.project(), unsaved);
		new UnsavedPart(form, event, unsaved, fields, editing);
		title = fields.requiredText("event.title", Messages.column_title, event, ModelPackage.Literals.EVENT__TITLE);
		date = fields.date("event.when", Messages.column_date, event, ModelPackage.Literals.EVENT__WHEN);
		date.about(DateSource.of(EventTimeline.when(event)));
		fields.reference("event.place", Messages.column_place, this::place, anchor -> editing.place(event, anchor));
		Text category = fields.text("event.category", Messages.column_category, event,
				ModelPackage.Literals.EVENT__CATEGORY);
		propose(category, editing.categories());
		fields.choice("event.status", Messages.column_status, event, ModelPackage.Literals.EVENT__STATUS,
				EventStatus.values(), ModelLabels::status);
		label(form, Messages.column_participants);
		new ParticipantsPart(form, event, fields, editing);
		label(form, Messages.event_links);
		links = new LinksPart(form, event, fields, editing);
		fields.longText("event.notes", Messages.event_notes, event, ModelPackage.Literals.EVENT__NOTES);
		disagreement = new DisagreementPart(form, event, editing);
		evidence = new EvidencePart(form, event, fields, editing);
	}

	Event event() {
		return event;
	}

	/** Gives the field of what happened the focus. */
	void edit() {
		title.setFocus();
		title.selectAll();
	}

	/** Shows what is stored now. */
	void refresh() {
		fields.refresh();
	}

	/** Shows what is known besides. */
	void show(EventEvidence known) {
		date.about(known.dates(EventTimeline.when(event)));
		links.show(known.leadingTo());
		disagreement.show(known);
		evidence.show(known);
	}

	/** The list of evidence. */
	EvidencePart evidence() {
		return evidence;
	}

	private String place() {
		return Optional.ofNullable(event.getPlace()).map(Entity::getName).orElse(Messages.event_placeUnknown);
	}

	private static void propose(Text text, List<String> categories) {
		new AutoCompleteField(text, new TextContentAdapter(), categories.toArray(String[]::new));
	}

	static Control label(Composite form, String name) {
		Control label = WidgetFactory.label(SWT.NONE).text(name).create(form);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		return label;
	}

	/** A composite over both columns of the form. */
	static Composite wide(Composite form, int columns) {
		Composite wide = WidgetFactory.composite(SWT.NONE).create(form);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 4).applyTo(wide);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(wide);
		return wide;
	}

	/** Takes all that was in a part away, to fill it anew. */
	static void empty(Composite part) {
		Arrays.stream(part.getChildren()).forEach(Control::dispose);
	}
}
