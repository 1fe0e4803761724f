// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.views;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.text.TextRange;
import org.pressmark.ui.annotator.internal.text.TextSnapper;

/** Marked words with those around them: key words in context. */
final class KwicLabels extends LabelProvider implements IStyledLabelProvider {

	private static final int BEFORE_UNITS = 18;
	private static final int AFTER_UNITS = 40;

	@Override
	public StyledString getStyledText(Object element) {
		Annotation annotation = (Annotation) element;
		String text = annotation.getArticle().getText();
		TextRange line = TextSnapper.lineAt(text, annotation.getBegin());
		String before = text.substring(line.begin(), annotation.getBegin());
		String after = text.substring(Math.min(annotation.getEnd(), line.end()), line.end());
		return of(before, AnnotationLabels.words(annotation), after);
	}

	/** Words between those around them, of which as many are left out as need be. */
	static StyledString of(String before, String words, String after) {
		int from = Math.max(0, before.length() - BEFORE_UNITS);
		int cut = from == 0 ? 0 : before.indexOf(' ', from) + 1;
		int space = after.lastIndexOf(' ', AFTER_UNITS);
		String end = after.length() > AFTER_UNITS && space > 0 ? after.substring(0, space) + '\u2026' : after;
		return new StyledString((cut > 0 ? "\u2026" : "") + before.substring(cut), StyledString.QUALIFIER_STYLER) //$NON-NLS-1$ //$NON-NLS-2$
				.append(words).append(end, StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Image getImage(Object element) {
		return null;
	}
}
