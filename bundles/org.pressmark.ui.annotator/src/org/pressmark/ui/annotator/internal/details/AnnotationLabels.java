// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.Annotation;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.text.FormerWords;
import org.pressmark.ui.Icons;
import org.pressmark.ui.ModelLabels;

/** Groups by their names, annotations by their words and what these say. */
final class AnnotationLabels extends LabelProvider implements IStyledLabelProvider {

	private static final int WORDS_UNITS = 90;

	private final LocalResourceManager resources;

	/** @param owner the images are freed with it */
	AnnotationLabels(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	@Override
	public StyledString getStyledText(Object element) {
		return text(element);
	}

	/** What is said of a group, or of a mark; nothing of one that is gone. */
	static StyledString text(Object element) {
		return switch (element) {
		case AnnotationGroup group -> new StyledString(group.label());
		case Annotation annotation when isGone(annotation) -> new StyledString();
		case Annotation annotation -> annotation(annotation);
		default -> new StyledString(String.valueOf(element));
		};
	}

	@Override
	public Image getImage(Object element) {
		Annotation annotation = element instanceof AnnotationGroup group ? group.annotations().getFirst()
				: (Annotation) element;
		return Icons.image(resources, ModelLabels.icon(annotation));
	}

	/** Whether a commit took it away: what is painted before a list is told of that still has it. */
	static boolean isGone(Annotation annotation) {
		return annotation.getArticle() == null;
	}

	private static StyledString annotation(Annotation annotation) {
		boolean isLost = FormerWords.areLost(annotation);
		String words = isLost ? quoted(annotation) : words(annotation);
		String value = ModelLabels.value(annotation);
		StyledString text = new StyledString(words);
		if (!value.equals(words)) {
			text.append("   " + value, StyledString.QUALIFIER_STYLER);
		}
		if (annotation.getFormerWords() != null && !isLost) {
			text.append("   " + NLS.bind(Messages.outline_before, Excerpt.of(annotation.getFormerWords(), WORDS_UNITS)),
					StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	/** The marked words, or those that were marked where they are gone. */
	static String quoted(Annotation annotation) {
		return FormerWords.areLost(annotation)
				? NLS.bind(Messages.annotation_lost, Excerpt.of(annotation.getFormerWords(), WORDS_UNITS))
				: NLS.bind(Messages.annotation_quoted, words(annotation));
	}

	/** The marked words on one line, cut at a word when they are many. */
	static String words(Annotation annotation) {
		String all = annotation.getArticle().getText();
		return Excerpt.of(all.substring(annotation.getBegin(), annotation.getEnd()), WORDS_UNITS);
	}
}
