// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

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
import org.pressmark.model.Code;
import org.pressmark.store.Commit;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;
import org.pressmark.ui.lists.Place;
import org.pressmark.ui.lists.PlaceTable;

/** Where a code is used: every passage that has it, in its context. */
final class CodePlaces {

	private final Composite area;
	private final Label head;
	private final PlaceTable places;
	private final ToIntFunction<Code> below;
	private Optional<Background> background = Optional.empty();
	private Optional<Code> code = Optional.empty();

	/**
	 * @param below how many passages the codes below one have
	 * @param open shows a place in its article
	 */
	CodePlaces(Composite parent, ToIntFunction<Code> below, Consumer<Place> open) {
		this.below = below;
		area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		head = Named.control(WidgetFactory.label(SWT.WRAP).create(area), "codebook.used", Messages.used_name);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(head);
		places = new PlaceTable(area, "codebook.places", Messages.used_name, this::showHead);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(places.holder());
		places.onOpen(open);
		showHead();
	}

	/** Shows places of another project, or of none; of no code yet. */
	void show(Optional<Background> project) {
		background = project;
		choose(Optional.empty());
	}

	/** Shows the places of a code, or none. */
	void choose(Optional<Code> chosen) {
		if (!chosen.equals(code)) {
			code = chosen;
			if (chosen.isPresent() && background.isPresent()) {
				places.list().show(background.get(), chosen.get().getId());
			} else {
				places.list().clear();
			}
		}
		showHead();
	}

	/** Follows a change of the project. */
	void committed(Commit commit) {
		places.list().committed(commit);
		showHead();
	}

	/** Says anew how many there are. */
	void showHead() {
		String text = code.map(this::heading).orElse(Messages.used_none);
		if (!text.equals(head.getText())) {
			head.setText(text);
			area.layout();
		}
	}

	private String heading(Code of) {
		String name = Mnemonics.escape(of.getName());
		if (!places.list().isKnown()) {
			return NLS.bind(Messages.used_reading, name);
		}
		int number = places.list().size();
		String own = number == 1 ? NLS.bind(Messages.used_one, name) : NLS.bind(Messages.used_many, name, number(number));
		int others = below.applyAsInt(of);
		return others == 0 ? own : NLS.bind(Messages.used_below, own, number(others));
	}

	private static String number(int number) {
		return NumberFormat.getIntegerInstance().format(number);
	}
}
