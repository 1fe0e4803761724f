// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.text.NumberFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressmark.model.Entity;
import org.pressmark.store.Commit;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.lists.Background;
import org.pressmark.ui.lists.Place;
import org.pressmark.ui.lists.PlaceTable;

/** What an entity is linked to: every place that names it or quotes it, in its context. */
final class EntityLinks {

	private final Label head;
	private final PlaceTable places;
	private final ToIntFunction<String> counts;
	private Optional<Background> background = Optional.empty();
	private Optional<Entity> entity = Optional.empty();

	/**
	 * @param counts how many places the entity with an id has, to say until they are read
	 * @param open shows a place in its article
	 */
	EntityLinks(Composite parent, ToIntFunction<String> counts, Consumer<Place> open) {
		this.counts = counts;
		Composite area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		head = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(head);
		places = new PlaceTable(area, "entities.links", Messages.links_name, this::showHead);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(places.holder());
		places.onOpen(open);
		showHead();
	}

	/** Shows places of another project, or of none; of no entity yet. */
	void show(Optional<Background> project) {
		background = project;
		choose(Optional.empty());
	}

	/** Shows the places of an entity, or none. */
	void choose(Optional<Entity> chosen) {
		if (chosen.equals(entity)) {
			return;
		}
		entity = chosen;
		if (chosen.isPresent() && background.isPresent()) {
			places.list().show(background.get(), chosen.get().getId());
		} else {
			places.list().clear();
		}
	}

	/** Follows a change of the project. */
	void committed(Commit commit) {
		places.list().committed(commit);
		showHead();
	}

	private void showHead() {
		String text = entity.map(this::heading).orElse(Messages.links_empty);
		if (!text.equals(head.getText())) {
			head.setText(text);
			head.requestLayout();
		}
	}

	private String heading(Entity of) {
		String name = Mnemonics.escape(of.getName());
		int number = places.list().isKnown() ? places.list().size() : counts.applyAsInt(of.getId());
		return number == 1 ? NLS.bind(Messages.links_one, name)
				: NLS.bind(Messages.links_many, name, NumberFormat.getIntegerInstance().format(number));
	}
}
