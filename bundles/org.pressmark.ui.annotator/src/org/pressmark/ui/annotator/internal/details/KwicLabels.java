// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.pressmark.model.Annotation;
import org.pressmark.model.text.Surroundings;

/** Marked words with those around them: key words in context. */
final class KwicLabels extends LabelProvider implements IStyledLabelProvider {

	private static final int BEFORE_UNITS = 18;
	private static final int AFTER_UNITS = 40;

	/** No paler than other text, which would be hard to read on a white ground. */
	private static final Styler BOLD = new Styler() {

		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	};

	@Override
	public StyledString getStyledText(Object element) {
		Annotation annotation = (Annotation) element;
		if (AnnotationLabels.isGone(annotation)) {
			return new StyledString();
		}
		String text = annotation.getArticle().getText();
		Surroundings around = Surroundings.of(text, annotation.getBegin(), annotation.getEnd(), BEFORE_UNITS, AFTER_UNITS);
		return new StyledString(around.shownBefore()).append(AnnotationLabels.words(annotation), BOLD)
				.append(around.shownAfter());
	}

	@Override
	public Image getImage(Object element) {
		return null;
	}
}
