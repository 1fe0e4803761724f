// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.pressmark.model.Event;
import org.pressmark.model.EventLink;
import org.pressmark.model.EventLinkKind;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.FormFields;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.timeline.internal.editing.EventActions;

/** What an event leads to, and what leads to it, each in a line that goes there; and links to say that it leads to another. */
final class LinksPart {

	private static final String REMOVE = "remove";
	private static final String GO = "go";

	private final Composite rows;
	private final Event event;
	private final FormFields fields;
	private final EventEditing editing;
	private List<String> leadingTo = List.of();

	LinksPart(Composite form, Event event, FormFields fields, EventEditing editing) {
		this.event = event;
		this.fields = fields;
		this.editing = editing;
		rows = WidgetFactory.composite(SWT.NONE).create(form);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		fields.onRefresh(this::refresh);
	}

	/** @param ids of the events that lead to this one */
	void show(List<String> ids) {
		leadingTo = ids;
		refresh();
	}

	private void refresh() {
		if (rows.isDisposed()) {
			return;
		}
		EventForm.empty(rows);
		event.getLinks().stream().filter(link -> link.getTarget() != null)
				.forEach(link -> add(out(link.getKind()), event, link, link.getTarget()));
		leadingTo.stream().map(editing::event).flatMap(Optional::stream).forEach(from -> from.getLinks().stream()
				.filter(link -> link.getTarget() == event).forEach(link -> add(in(link.getKind()), from, link, from)));
		if (fields.isWritable()) {
			Link add = link("event.links.add", Messages.event_links);
			add.setText(Messages.event_linkAdd);
			add.addListener(SWT.Selection, chosen -> editing.link(event,
					GO.equals(chosen.text) ? EventLinkKind.CAUSES : EventLinkKind.FOLLOWED_BY, EventActions.anchor(add)));
		}
		rows.requestLayout();
	}

	private static String out(EventLinkKind kind) {
		return switch (kind) {
		case CAUSES -> Messages.event_causes;
		case FOLLOWED_BY -> Messages.event_followedBy;
		};
	}

	private static String in(EventLinkKind kind) {
		return switch (kind) {
		case CAUSES -> Messages.event_causedBy;
		case FOLLOWED_BY -> Messages.event_follows;
		};
	}

	/** @param other where the line goes */
	private void add(String words, Event from, EventLink link, Event other) {
		String title = FormFields.escaped(ModelLabels.title(other));
		Link line = link("event.links.line", NLS.bind(words, title));
		String goes = NLS.bind(words, "<a href=\"" + GO + "\">" + title + "</a>");
		String removes = fields.isWritable() ? "  <a href=\"" + REMOVE + "\">" + Messages.event_remove + "</a>" : "";
		line.setText(goes + removes);
		Event to = link.getTarget();
		EventLinkKind kind = link.getKind();
		line.addListener(SWT.Selection, chosen -> {
			if (REMOVE.equals(chosen.text)) {
				editing.unlink(from, to, kind);
			} else {
				editing.show(other);
			}
		});
	}

	private Link link(String id, String name) {
		Link link = Named.control(new Link(rows, SWT.WRAP), id, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(link);
		return link;
	}
}
