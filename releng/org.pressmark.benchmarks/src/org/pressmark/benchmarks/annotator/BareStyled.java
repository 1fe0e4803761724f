// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.pressmark.model.Annotation;

/** A bare widget that has all marks of an article as styles of its words, set at once: the simplest way to show them. */
final class BareStyled implements Bare {

	private final Bare bare;
	private final List<StyleRange> styles = new ArrayList<>();

	/** @param inReadingOrder where they are; what lies on words that another one covers is left out, as words have one style */
	BareStyled(Bare bare, List<Annotation> inReadingOrder) {
		this.bare = bare;
		int end = 0;
		for (Annotation each : inReadingOrder) {
			if (each.getBegin() >= end) {
				StyleRange style = new StyleRange();
				style.start = each.getBegin();
				style.length = each.getEnd() - each.getBegin();
				style.underline = true;
				styles.add(style);
				end = each.getEnd();
			}
		}
	}

	@Override
	public StyledText text() {
		return bare.text();
	}

	@Override
	public void open() {
		bare.open();
		styles.forEach(style -> style.background = text().getDisplay().getSystemColor(SWT.COLOR_YELLOW));
		text().setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	@Override
	public void close() {
		bare.close();
	}
}
