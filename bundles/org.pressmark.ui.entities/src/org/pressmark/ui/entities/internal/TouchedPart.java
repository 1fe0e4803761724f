// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.operations.entities.Touched;
import org.pressmark.store.AnnotationRow;
import org.pressmark.ui.Failures;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;

/** Shows what a change of entities will touch before it is made: how much, and the first places. UI thread only. */
final class TouchedPart {

	private static final int WIDTH_IN_LINES = 26;

	private final Background background;
	private final Label counts;
	private final Table places;
	private List<String> asked = List.of();

	/**
	 * @param parent with a grid of one column
	 * @param background where it is looked up
	 */
	TouchedPart(Composite parent, Background background) {
		this.background = background;
		Composite area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		counts = WidgetFactory.label(SWT.WRAP).text(Messages.touched_reading).create(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
		places = Named.control(new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL), "entities.touched", //$NON-NLS-1$
				Messages.touched_places);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH_IN_LINES * places.getItemHeight(), (Touched.FIRST + 1) * places.getItemHeight()).applyTo(places);
	}

	/** Shows what refers to these entities. */
	void show(Collection<String> ids) {
		show(ids, read -> {
			// To be looked at only.
		});
	}

	/**
	 * Shows what refers to these entities.
	 *
	 * @param read is given it as soon as it is known, unless something else was asked for by then
	 */
	void show(Collection<String> ids, Consumer<Touched> read) {
		List<String> asking = List.copyOf(ids);
		asked = asking;
		background.read(reader -> Touched.by(reader, asking)).whenComplete((touched, failure) -> {
			if (counts.isDisposed() || asked != asking) {
				return;
			}
			if (failure == null) {
				show(Optional.of(touched));
				read.accept(touched);
			} else {
				counts.setText(Failures.line(failure));
			}
		});
	}

	/** Shows nothing. */
	void clear() {
		asked = List.of();
		show(Optional.empty());
	}

	private void show(Optional<Touched> touched) {
		counts.setText(touched.map(TouchedPart::inWords).orElse("")); //$NON-NLS-1$
		places.removeAll();
		touched.map(Touched::first).orElse(List.of())
				.forEach(each -> new TableItem(places, SWT.NONE).setText(inContext(each)));
		counts.requestLayout();
	}

	private static String inWords(Touched touched) {
		return touched.isNothing() ? Messages.touched_nothing
				: NLS.bind(Messages.touched_counts, new Object[] { touched.counts().mentions(),
						touched.counts().quotations(), touched.counts().events(), touched.articles() });
	}

	private static String inContext(AnnotationRow row) {
		return NLS.bind(Messages.touched_place, new Object[] { row.before(), row.words(), row.after() });
	}
}
