// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.pressmark.model.EventStatus;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.CheckBox;
import org.pressmark.ui.fields.Named;

/** Chooses which events are shown and by what they are put into lanes. UI thread only. */
final class FilterBar {

	private static final String LANES = "lanes";
	private static final int PAUSE_MILLISECONDS = 200;

	private final Composite bar;
	private final Combo lanes;
	private final Text words;
	private final Combo status;
	private final Button disagreement;
	private final Button unreported;
	private final AskedBox<Edtf> period;
	private final AskedBox<Boolean> undated;
	private final AskedBox<Linked> linked;
	private final Consumer<EventFilter> filtered;
	private final Runnable filter = this::filter;
	private Runnable leave = () -> {
	};

	/**
	 * @param by by what they are put into lanes at first
	 * @param filtered is told which events are to be shown
	 * @param laned is told by what they are to be put into lanes
	 */
	FilterBar(Composite parent, EventLanes by, Consumer<EventFilter> filtered, Consumer<EventLanes> laned) {
		this.filtered = filtered;
		bar = WidgetFactory.composite(SWT.NONE).create(parent);
		words = Named.control(WidgetFactory.text(SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)
				.message(Messages.filter_words).create(bar), "timeline.filter", Messages.filter_words);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(words);
		status = combo("timeline.filter.status", Messages.filter_status,
				Arrays.stream(EventStatus.values()).map(ModelLabels::status).toList(), Messages.filter_anyStatus);
		disagreement = check("timeline.filter.disagreement", Messages.filter_disagreement);
		unreported = check("timeline.filter.unreported", Messages.filter_unreported);
		period = new AskedBox<>(bar, "timeline.filter.period", filter);
		undated = new AskedBox<>(bar, "timeline.filter.undated", filter);
		linked = new AskedBox<>(bar, "timeline.filter.linked", filter);
		WidgetFactory.label(SWT.NONE).text(Messages.filter_lanes).create(bar);
		lanes = Named.control(new Combo(bar, SWT.READ_ONLY), "timeline.lanes", Messages.filter_lanes);
		Arrays.stream(EventLanes.values()).map(FilterBar::name).forEach(lanes::add);
		lanes.select(by.ordinal());
		GridLayoutFactory.fillDefaults().numColumns(bar.getChildren().length).extendedMargins(0, 4, 0, 2).spacing(6, 0)
				.applyTo(bar);
		words.addListener(SWT.KeyDown, this::keyPressed);
		words.addListener(SWT.Modify, event -> bar.getDisplay().timerExec(PAUSE_MILLISECONDS, filter));
		status.addListener(SWT.Selection, event -> filter());
		lanes.addListener(SWT.Selection, event -> laned.accept(EventLanes.values()[lanes.getSelectionIndex()]));
	}

	/** The lanes that were remembered. */
	static EventLanes lanes(Optional<IMemento> memento) {
		return memento.map(each -> each.getString(LANES)).flatMap(name -> Arrays.stream(EventLanes.values())
				.filter(each -> each.name().equals(name)).findFirst()).orElse(EventLanes.CATEGORY);
	}

	void save(IMemento memento) {
		memento.putString(LANES, EventLanes.values()[lanes.getSelectionIndex()].name());
	}

	Control control() {
		return bar;
	}

	/** The field for words, to go to by key. */
	Text words() {
		return words;
	}

	/** Runs this when a person is done with the field for words, to go to what was found. */
	void onLeave(Runnable work) {
		leave = work;
	}

	/** Enter and the arrow down lead to what was found; Escape takes the words away, and leads there when there are none. */
	private void keyPressed(Event event) {
		switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR, SWT.ARROW_DOWN -> leave(event);
		case SWT.ESC -> {
			if (words.getText().isEmpty()) {
				leave(event);
			} else {
				words.setText("");
				filterNow();
				event.doit = false;
			}
		}
		default -> {
			// Typed.
		}
		}
	}

	private void leave(Event event) {
		event.doit = false;
		filterNow();
		leave.run();
	}

	private void filterNow() {
		bar.getDisplay().timerExec(-1, filter);
		filter();
	}

	/** Lets all through: what was looked for in a project would hide the events of the next one. */
	void reset() {
		words.setText("");
		status.select(0);
		disagreement.setSelection(false);
		unreported.setSelection(false);
		ask(Optional.empty());
		undated.ask(Optional.empty(), "");
		linked.ask(Optional.empty(), "");
		filterNow();
	}

	/** What the events that are shown have to do with, if that was asked for. */
	Optional<Linked> linked() {
		return linked.value();
	}

	/** Shows only what has to do with it, until the mark is taken from the box that says so; all with nothing. */
	void link(Optional<Linked> with) {
		linked.ask(with, with.map(Linked::words).orElse(""));
		filterNow();
	}

	/**
	 * Shows only what takes place then, until the mark is taken from the box that says so.
	 *
	 * @param date if it is empty, only what has no date
	 */
	void showOnly(Optional<Edtf> date) {
		ask(date);
		undated.ask(Optional.of(true).filter(only -> date.isEmpty()), Messages.filter_undated);
		filterNow();
	}

	private void ask(Optional<Edtf> date) {
		period.ask(date, date.map(EdtfFormat.of(Locale.getDefault())::format).orElse(""));
	}

	private void filter() {
		if (!bar.isDisposed()) {
			int chosen = status.getSelectionIndex();
			EventFilter all = linked.value().map(each -> each.in(EventFilter.ALL)).orElse(EventFilter.ALL);
			filtered.accept(all.withWords(words.getText().strip())
					.withStatuses(chosen > 0 ? Set.of(EventStatus.values()[chosen - 1]) : Set.of())
					.withPeriod(period.value()).withUndated(undated.value().isPresent())
					.withDisagreement(disagreement.getSelection()).withWithoutEvidence(unreported.getSelection()));
		}
	}

	private Combo combo(String id, String name, List<String> values, String any) {
		Combo combo = Named.control(new Combo(bar, SWT.READ_ONLY), id, name);
		combo.add(any);
		values.forEach(combo::add);
		combo.select(0);
		return combo;
	}

	private Button check(String id, String name) {
		Button check = CheckBox.create(bar, id, name);
		check.addListener(SWT.Selection, event -> filter());
		return check;
	}

	private static String name(EventLanes by) {
		return switch (by) {
		case NONE -> Messages.lanes_none;
		case CATEGORY -> Messages.lanes_category;
		case ACTOR -> Messages.lanes_actor;
		case COUNTRY -> Messages.lanes_country;
		case PLACE -> Messages.lanes_place;
		case OUTLET -> Messages.lanes_outlet;
		case CODE -> Messages.lanes_code;
		};
	}
}
