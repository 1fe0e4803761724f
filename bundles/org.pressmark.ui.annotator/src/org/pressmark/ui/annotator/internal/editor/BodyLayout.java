// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.pressmark.ui.annotator.internal.rulers.OverviewRuler;

/** Lays an article's text out and its ruler beside it: all that is there, however little that is. */
final class BodyLayout extends Layout {

	private final ArticleText text;
	private final OverviewRuler ruler;

	BodyLayout(ArticleText text, OverviewRuler ruler) {
		this.text = text;
		this.ruler = ruler;
	}

	@Override
	protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
		return new Point(Math.max(OverviewRuler.WIDTH, widthHint), Math.max(1, heightHint));
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		Rectangle area = composite.getClientArea();
		int width = Math.max(0, area.width - OverviewRuler.WIDTH);
		text.place(new Rectangle(area.x, area.y, width, area.height));
		ruler.control().setBounds(area.x + width, area.y, OverviewRuler.WIDTH, area.height);
	}
}
