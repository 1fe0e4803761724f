// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.operations.events.EventsTouched;
import org.pressmark.store.AnnotationRow;
import org.pressmark.ui.Failures;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;

/** Shows, before events become part of another one, what that takes over from them. UI thread only. */
final class EventsTouchedPart {

	private static final int WIDTH_IN_LINES = 34;

	private final Background background;
	private final Label counts;
	private final Table places;
	private List<String> asked = List.of();

	/**
	 * @param parent with a grid of one column
	 * @param background where it is looked up
	 */
	EventsTouchedPart(Composite parent, Background background) {
		this.background = background;
		Composite area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		counts = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
		places = Named.control(new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL), "timeline.touched", //$NON-NLS-1$
				Messages.column_evidence);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH_IN_LINES * places.getItemHeight(), (EventsTouched.FIRST + 1) * places.getItemHeight()).applyTo(places);
	}

	/** Shows what refers to these events. */
	void show(Collection<String> ids) {
		List<String> asking = List.copyOf(ids);
		asked = asking;
		background.read(reader -> EventsTouched.by(reader, asking)).whenComplete((touched, failure) -> {
			if (!counts.isDisposed() && asked == asking) {
				counts.setText(failure == null ? words(touched) : Failures.line(failure));
				places.removeAll();
				if (failure == null) {
					touched.first().forEach(each -> new TableItem(places, SWT.NONE).setText(inContext(each)));
				}
				counts.requestLayout();
			}
		});
	}

	/** Shows nothing. */
	void clear() {
		asked = List.of();
		counts.setText(""); //$NON-NLS-1$
		places.removeAll();
	}

	private static String words(EventsTouched touched) {
		return touched.isNothing() ? Messages.merge_nothing
				: NLS.bind(Messages.merge_touched, new Object[] { touched.evidence(), touched.articles(), touched.leadingTo() });
	}

	private static String inContext(AnnotationRow row) {
		return row.before() + row.words() + row.after();
	}
}
