// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressmark.model.Entity;
import org.pressmark.store.AnnotationRow;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.annotator.internal.Messages;
import org.pressmark.ui.fields.Named;

/** What an entity is linked to: every place that names it or quotes it, in its context. */
final class EntityLinks {

	private final Composite area;
	private final Label head;
	private final TableViewer list;
	private final BackgroundReading<List<EntityLink>> reading;
	private Optional<Entity> entity = Optional.empty();

	/** @param open shows a place in its article */
	EntityLinks(Composite parent, CurrentProject project, Consumer<EntityLink> open) {
		area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		head = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(head);
		Composite table = WidgetFactory.composite(SWT.NONE).create(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		list = new TableViewer(table, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.VIRTUAL);
		Named.control(list.getTable(), "entities.links", Messages.links_name); //$NON-NLS-1$
		createColumns(table);
		list.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(list);
		list.addOpenListener(event -> {
			if (list.getStructuredSelection().getFirstElement() instanceof EntityLink link) {
				open.accept(link);
			}
		});
		reading = new BackgroundReading<>(project, Messages.links_name, this::show);
		show(Optional.empty());
	}

	/** Shows the places of an entity, or none. */
	void show(Optional<Entity> chosen) {
		entity = chosen;
		refresh();
	}

	/** Looks at the places again. */
	void refresh() {
		if (entity.isEmpty()) {
			reading.cancel();
			head.setText(Messages.links_empty);
			list.setInput(List.of());
		} else {
			String id = entity.get().getId();
			reading.request(reader -> EntityLink.read(reader, id));
		}
	}

	private void show(List<EntityLink> links) {
		if (!area.isDisposed() && entity.isPresent()) {
			String name = entity.get().getName().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
			head.setText(NLS.bind(links.size() == 1 ? Messages.links_one : Messages.links_many, name, links.size()));
			list.setInput(links);
			head.requestLayout();
		}
	}

	private void createColumns(Composite table) {
		TableColumnLayout columns = new TableColumnLayout();
		table.setLayout(columns);
		TableViewerColumn context = new TableViewerColumn(list, SWT.LEFT);
		context.getColumn().setText(Messages.links_context);
		context.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				AnnotationRow place = ((EntityLink) element).place();
				return KwicLabels.of(place.before(), place.words(), place.after()).getString();
			}

			@Override
			public String getToolTipText(Object element) {
				return ((EntityLink) element).article();
			}
		});
		columns.setColumnData(context.getColumn(), new ColumnWeightData(3));
		TableViewerColumn article = new TableViewerColumn(list, SWT.LEFT);
		article.getColumn().setText(Messages.links_article);
		article.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> ((EntityLink) element).article()));
		columns.setColumnData(article.getColumn(), new ColumnWeightData(1));
	}
}
