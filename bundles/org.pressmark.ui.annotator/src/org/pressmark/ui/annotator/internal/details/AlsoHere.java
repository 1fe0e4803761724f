// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressmark.model.Annotation;
import org.pressmark.model.Mention;
import org.pressmark.model.text.FormerWords;
import org.pressmark.model.text.ReadingOrder;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.fields.FormFields;

/** Where else the article names the entity of a mention. */
final class AlsoHere {

	private static final int ROWS = 6;

	private final Mention mention;
	private final Label count;
	private final TableViewer list;

	/** @param reveal shows the one that a person chose */
	AlsoHere(Composite grid, Mention mention, FormFields fields, Consumer<Annotation> reveal) {
		this.mention = mention;
		count = WidgetFactory.label(SWT.NONE).create(grid);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
				.indent(0, grid.getFont().getFontData()[0].getHeight())
				.applyTo(count);
		list = new TableViewer(grid, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.VIRTUAL);
		Named.control(list.getTable(), "annotation.alsoHere", Messages.also_name);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(1, list.getTable().getItemHeight() * ROWS)
				.applyTo(list.getTable());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new DelegatingStyledCellLabelProvider(new KwicLabels()));
		list.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Annotation chosen
					&& !AnnotationLabels.isGone(chosen)) {
				reveal.accept(chosen);
			}
		});
		fields.onRefresh(this::refresh);
	}

	private void refresh() {
		List<Annotation> others = mention.getArticle() == null ? List.of() : others();
		count.setText(switch (others.size()) {
		case 0 -> Messages.also_none;
		case 1 -> Messages.also_one;
		default -> NLS.bind(Messages.also_many, others.size());
		});
		list.setInput(others);
		list.getTable().setVisible(!others.isEmpty());
	}

	private List<Annotation> others() {
		return mention.getArticle().getAnnotations().stream()
				.filter(each -> each != mention && each instanceof Mention other && mention.getEntity() != null
						&& Objects.equals(other.getEntity(), mention.getEntity()) && !FormerWords.areLost(each))
				.sorted(ReadingOrder.OF_ANNOTATIONS).toList();
	}
}
