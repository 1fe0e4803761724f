// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.Event;
import org.pressmark.operations.edit.EventDetails;
import org.pressmark.operations.edit.EventPart;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.fields.CommittingText;
import org.pressmark.ui.fields.FormFields;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.timeline.internal.editing.EventActions;

/** Who takes part in an event, each in a line with a field for the role, moved by key, and a link to add somebody. */
final class ParticipantsPart {

	private static final int COLUMNS = 3;

	/** Longer names go on in a second line. */
	private static final int MOST_OF_A_NAME = 130;
	private static final int LEAST_OF_A_ROLE = 60;

	private final Composite rows;
	private final Event event;
	private final FormFields fields;
	private final EventEditing editing;
	private List<String> shown = List.of();
	private final List<CommittingText> roles = new ArrayList<>();
	private Optional<Boolean> wasWritable = Optional.empty();
	/** Who was moved and keeps the focus when the lines are made anew. */
	private Optional<Integer> moved = Optional.empty();

	ParticipantsPart(Composite form, Event event, FormFields fields, EventEditing editing) {
		this.event = event;
		this.fields = fields;
		this.editing = editing;
		// Over both columns: beside the labels of a narrow form no room would be left for the roles.
		rows = EventForm.wide(form, COLUMNS);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 2).applyTo(rows);
		fields.onRefresh(this::refresh);
	}

	private List<EventPart> parts() {
		return EventDetails.of(event).participants();
	}

	/** Only who came or went makes other lines: in a field whose words changed one can go on typing. */
	private void refresh() {
		List<EventPart> now = parts();
		List<String> ids = now.stream().map(EventPart::entityId).toList();
		if (!ids.equals(shown) || !wasWritable.equals(Optional.of(fields.isWritable()))) {
			shown = ids;
			wasWritable = Optional.of(fields.isWritable());
			fill(now);
		} else {
			for (int i = 0; i < now.size(); i++) {
				roles.get(i).show(now.get(i).role().orElse(""));
			}
		}
	}

	private void fill(List<EventPart> now) {
		boolean hadFocus = Arrays.asList(rows.getChildren()).contains(rows.getDisplay().getFocusControl());
		EventForm.empty(rows);
		roles.clear();
		List<Control> lines = new ArrayList<>();
		for (int i = 0; i < now.size(); i++) {
			lines.add(add(i, now.get(i)));
		}
		if (fields.isWritable()) {
			Link add = Named.control(new Link(rows, SWT.NONE), "event.participants.add", Messages.event_participantAdd);
			add.setText("<a>" + FormFields.escaped(Messages.event_participantAdd) + "</a>");
			add.addListener(SWT.Selection, chosen -> editing.addParticipant(event, EventActions.anchor(add)));
			GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(add);
		}
		rows.requestLayout();
		if (hadFocus && !lines.isEmpty()) {
			lines.get(moved.filter(index -> index < lines.size()).orElse(lines.size() - 1)).setFocus();
		}
		moved = Optional.empty();
	}

	/** With the Alt key, the arrows up and down move the line; where something was typed they store that first. */
	private void move(int index, org.eclipse.swt.widgets.Event pressed) {
		int to = index + (pressed.keyCode == SWT.ARROW_UP ? -1 : 1);
		boolean isMove = pressed.stateMask == SWT.MOD3 && (pressed.keyCode == SWT.ARROW_UP || pressed.keyCode == SWT.ARROW_DOWN);
		if (!isMove || !fields.isWritable()) {
			return;
		}
		pressed.doit = false;
		boolean isStored = ((Text) pressed.widget).getText().strip().equals(parts().get(index).role().orElse(""));
		if (!isStored) {
			// It is moved by the next press: two changes at once would each know only the event before.
			roles.get(index).commit();
		} else if (to >= 0 && to < shown.size()) {
			moved = Optional.of(to);
			editing.participants(event, parts -> {
				List<EventPart> changed = new ArrayList<>(parts);
				Collections.swap(changed, index, to);
				return changed;
			});
		}
	}

	private Control add(int index, EventPart part) {
		String name = editing.name(part.entityId());
		Label label = WidgetFactory.label(SWT.WRAP).text(Mnemonics.escape(name)).create(rows);
		int width = Math.min(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, MOST_OF_A_NAME);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(label);
		Text role = Named.control(new Text(rows, SWT.BORDER | SWT.SINGLE), "event.participants.role",
				NLS.bind(Messages.event_roleOf, name));
		role.setMessage(Messages.event_role);
		role.setToolTipText(NLS.bind(Messages.event_participantMove, name));
		role.addListener(SWT.KeyDown, pressed -> move(index, pressed));
		GridDataFactory.fillDefaults().grab(true, false).minSize(LEAST_OF_A_ROLE, SWT.DEFAULT).applyTo(role);
		CommittingText field = CommittingText.of(role, words -> editing.attempt(event, parts -> {
			List<EventPart> changed = new ArrayList<>(parts);
			changed.set(index, new EventPart(part.entityId(), words));
			return changed;
		}));
		field.setEditable(fields.isWritable());
		field.show(part.role().orElse(""));
		roles.add(field);
		Link remove = Named.control(new Link(rows, SWT.NONE), "event.participants.remove",
				NLS.bind(Messages.event_participantRemove, name));
		remove.setText("<a>" + Messages.event_remove + "</a>");
		remove.setVisible(fields.isWritable());
		remove.addListener(SWT.Selection, chosen -> editing.participants(event, parts -> {
			List<EventPart> changed = new ArrayList<>(parts);
			changed.remove(index);
			return changed;
		}));
		return role;
	}
}
