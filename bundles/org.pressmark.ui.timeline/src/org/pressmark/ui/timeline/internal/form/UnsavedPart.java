// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.pressmark.model.Event;
import org.pressmark.model.text.Excerpt;
import org.pressmark.ui.fields.FormFields;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.fields.UnsavedWords;
import org.pressmark.ui.fields.UnsavedWords.Kept;

/** The head of a form that tells what was typed for another event and could not be stored, and leads back to it. */
final class UnsavedPart {

	private static final int UNITS = 40;

	/** @param event whose own fields say by themselves what is not stored */
	UnsavedPart(Composite form, Event event, UnsavedWords unsaved, FormFields fields, EventEditing editing) {
		Composite rows = EventForm.wide(form, 1);
		fields.onRefresh(() -> {
			EventForm.empty(rows);
			List<Kept> kept = unsaved.elsewhere(event);
			kept.forEach(each -> editing.event(each.id()).ifPresent(other -> link(rows, each.words(), other, editing)));
			((GridData) rows.getLayoutData()).exclude = rows.getChildren().length == 0;
			rows.setVisible(rows.getChildren().length > 0);
		});
	}

	private static void link(Composite rows, String words, Event other, EventEditing editing) {
		String said = NLS.bind(Messages.event_unsaved, excerpt(words), excerpt(other.getTitle()));
		Link link = Named.control(new Link(rows, SWT.WRAP), "event.unsaved", said);
		link.setText(said);
		link.addListener(SWT.Selection, event -> editing.show(other));
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(link);
	}

	private static String excerpt(String words) {
		return FormFields.escaped(Excerpt.of(Optional.ofNullable(words).orElse(""), UNITS));
	}
}
