// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.header;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.Article;
import org.pressmark.model.ModelPackage.Literals;
import org.pressmark.ui.EvidenceLabels;
import org.pressmark.ui.Mnemonics;

/**
 * Lines in the header for what few articles have: that text is missing or only for subscribers, the number in its
 * database, what the picture shows. What there is nothing of takes no room.
 */
final class ArticleNotes {

	private static final String SEPARATOR = "  \u00b7  ";

	private final Composite header;
	private final int columns;
	/** Made for the first article that there is something to say of. */
	private Optional<Lines> lines = Optional.empty();

	/** @param header gets a child over all of its columns */
	ArticleNotes(Composite header, int columns) {
		this.header = header;
		this.columns = columns;
	}

	/** Shows what there is to say of an article. */
	void show(Article article) {
		String warning = warning(article);
		String remark = remark(article);
		if (lines.isEmpty() && !(warning.isEmpty() && remark.isEmpty())) {
			lines = Optional.of(new Lines(header, columns));
		}
		lines.ifPresent(each -> each.show(warning, remark, article));
	}

	private static final class Lines {

		private final Composite row;
		private final Label icon;
		private final Label warnings;
		private final Label remarks;

		Lines(Composite header, int columns) {
			row = WidgetFactory.composite(SWT.NONE).create(header);
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(row);
			GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(row);
			icon = WidgetFactory.label(SWT.NONE)
					.image(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK)).create(row);
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(icon);
			warnings = line("annotator.warnings", 1);
			remarks = line("annotator.remarks", 2);
		}

		void show(String warning, String remark, Article article) {
			setVisible(icon, !warning.isEmpty());
			show(warnings, warning);
			warnings.setToolTipText(words(from(article, Literals.ARTICLE__PAYWALLED, Messages.notes_paywalledFrom)));
			show(remarks, remark);
			remarks.setToolTipText(words(from(article, Literals.ARTICLE__DOCUMENT_NUMBER, Messages.notes_documentNumberFrom),
					from(article, Literals.ARTICLE__CAPTION, Messages.notes_caption)));
			setVisible(row, !warning.isEmpty() || !remark.isEmpty());
		}

		private Label line(String id, int span) {
			Label line = WidgetFactory.label(SWT.WRAP).data("id", id).create(row);
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(span, 1).applyTo(line);
			return line;
		}

		/** In a label an ampersand would underline what follows it. */
		private static void show(Label line, String words) {
			line.setText(Mnemonics.escape(words));
			setVisible(line, !words.isEmpty());
		}

		private static void setVisible(Control control, boolean visible) {
			((GridData) control.getLayoutData()).exclude = !visible;
			control.setVisible(visible);
		}
	}

	/** Whether there is anything to say of an article. */
	static boolean isAny(Article article) {
		return !(warning(article).isEmpty() && remark(article).isEmpty());
	}

	private static String warning(Article article) {
		return words(EvidenceLabels.incomplete(article).map(seen -> NLS.bind(Messages.notes_incomplete, seen)),
				EvidenceLabels.severalArticles(article).map(seen -> NLS.bind(Messages.notes_severalArticles, seen)), paywall(article),
				EvidenceLabels.impossibleDate(article).map(seen -> NLS.bind(Messages.notes_impossibleDate, seen)));
	}

	private static String remark(Article article) {
		return words(
				Optional.ofNullable(article.getDocumentNumber()).map(id -> NLS.bind(Messages.notes_documentNumber, id)),
				Optional.ofNullable(article.getCaption()).map(words -> NLS.bind(Messages.notes_caption, words)));
	}

	private static Optional<String> paywall(Article article) {
		return Optional.ofNullable(article.getPaywalled()).filter(Boolean::booleanValue)
				.map(paywalled -> Messages.notes_paywalled);
	}

	private static Optional<String> from(Article article, EStructuralFeature feature, String words) {
		return EvidenceLabels.of(article, feature).map(from -> NLS.bind(words, from));
	}

	@SafeVarargs
	private static String words(Optional<String>... parts) {
		return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(SEPARATOR));
	}
}
