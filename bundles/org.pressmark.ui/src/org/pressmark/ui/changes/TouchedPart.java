// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;

/**
 * Shows what a change will touch before it is made: how much, and the first places. UI thread only.
 *
 * @param <T> what a change touches
 */
public final class TouchedPart<T> {

	private static final int WIDTH_IN_LINES = 28;
	/** The first places, the header, and one to see that there are no more. */
	private static final int LINES = 7;

	/** What is touched, and its first places. */
	private record Found<T>(T touched, List<Place> places) {
	}

	/** A mark that is touched, and the article that it is in. */
	private record Place(AnnotationRow words, ArticleRow article) {
	}

	private final TouchedKind<T> kind;
	private final Background background;
	private final Label counts;
	private final Table places;
	private List<String> asked = List.of();

	/**
	 * @param parent with a grid of one column
	 * @param background where it is looked up
	 */
	public TouchedPart(Composite parent, TouchedKind<T> kind, Background background) {
		this.kind = kind;
		this.background = background;
		Composite area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		counts = WidgetFactory.label(SWT.WRAP).text(Messages.touched_reading).create(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
		Composite frame = WidgetFactory.composite(SWT.NONE).create(area);
		places = Named.control(new Table(frame, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL), kind.name(), kind.title());
		places.setHeaderVisible(true);
		TableColumnLayout columns = new TableColumnLayout();
		column(columns, Messages.touched_place, 3);
		column(columns, Messages.touched_article, 2);
		frame.setLayout(columns);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH_IN_LINES * places.getItemHeight(), LINES * places.getItemHeight()).applyTo(frame);
	}

	private void column(TableColumnLayout columns, String title, int weight) {
		TableColumn column = new TableColumn(places, SWT.NONE);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight));
	}

	/** Shows what refers to the things with these ids. */
	public void show(Collection<String> ids) {
		show(ids, read -> {
			// To be looked at only.
		});
	}

	/**
	 * Shows what refers to the things with these ids.
	 *
	 * @param read is given it as soon as it is known, unless something else was asked for by then
	 */
	public void show(Collection<String> ids, Consumer<T> read) {
		List<String> asking = List.copyOf(ids);
		asked = asking;
		background.read(reader -> find(reader, asking)).whenComplete((found, failure) -> {
			if (counts.isDisposed() || asked != asking) {
				return;
			}
			if (failure == null) {
				show(kind.words().apply(found.touched), found.places);
				read.accept(found.touched);
			} else {
				show(Failures.line(failure), List.of());
			}
		});
	}

	/** Shows nothing. */
	public void clear() {
		asked = List.of();
		show("", List.of());
	}

	private Found<T> find(ProjectReader reader, List<String> ids) throws StoreException {
		T touched = kind.finder().find(reader, ids);
		List<Place> first = new ArrayList<>();
		for (AnnotationRow row : kind.first().apply(touched)) {
			reader.row(row.articleId()).ifPresent(article -> first.add(new Place(row, article)));
		}
		return new Found<>(touched, first);
	}

	private void show(String words, List<Place> first) {
		counts.setText(words);
		places.removeAll();
		first.forEach(each -> new TableItem(places, SWT.NONE)
				.setText(new String[] { inContext(each.words), ModelLabels.title(each.article) }));
		counts.requestLayout();
	}

	private static String inContext(AnnotationRow row) {
		return NLS.bind(Messages.touched_words, new Object[] { row.before(), row.words(), row.after() });
	}
}
