// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.claims;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.pressmark.model.Annotation;
import org.pressmark.model.types.AnnotationField;
import org.pressmark.ui.annotator.AnnotationPanel;
import org.pressmark.ui.annotator.AnnotationPanelSite;

/**
 * Shows a figure: a field for each attribute, as without a panel, and a button that fills in number and unit from the words that
 * are marked.
 */
public final class FigurePanel implements AnnotationPanel {

	@Override
	public void create(AnnotationPanelSite site) {
		site.type().fields().forEach(site::add);
		new Label(site.parent(), SWT.NONE); // The first column is for labels, and the button needs none.
		Button fill = new Button(site.parent(), SWT.PUSH);
		fill.setText(Messages.panel_fill);
		fill.setToolTipText(Messages.panel_fillDescription);
		fill.addListener(SWT.Selection, event -> amount(site.annotation()).ifPresent(amount -> fill(site, amount)));
		site.onRefresh(() -> fill.setEnabled(site.isWritable() && amount(site.annotation()).isPresent()));
	}

	/** What the marked words say. */
	private static Optional<Amount> amount(Annotation annotation) {
		return Amount.of(annotation.getArticle().getText().substring(annotation.getBegin(), annotation.getEnd()));
	}

	private static void fill(AnnotationPanelSite site, Amount amount) {
		site.set(field(site, "value"), amount.value());
		amount.unit().ifPresent(unit -> site.set(field(site, "unit"), unit));
	}

	private static AnnotationField field(AnnotationPanelSite site, String name) {
		return site.type().fields().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
	}
}
