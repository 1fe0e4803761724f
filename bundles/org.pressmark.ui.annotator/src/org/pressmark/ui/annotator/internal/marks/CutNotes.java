// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.pressmark.model.Article;
import org.pressmark.model.RemovedBlock;
import org.pressmark.ui.annotator.internal.Messages;
import org.pressmark.ui.annotator.internal.RemovalReasons;

/**
 * Notes between paragraphs where the import cut something away. They are drawn into the space above a paragraph, so
 * that the text stays just the article's; a click on one shows what was cut.
 */
public final class CutNotes {

	private static final int GAP = 4;

	private final StyledText text;
	private final MarkPalette palette;
	private final Font font;
	private final Map<Integer, String> notes = new TreeMap<>();

	/** @param show shows what was cut */
	public CutNotes(StyledText text, Article article, MarkPalette palette, Runnable show) {
		this.text = text;
		this.palette = palette;
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
		this.font = resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.ITALIC));
		Map<Integer, List<RemovedBlock>> byLine = article.getRemoved().stream()
				.filter(block -> block.getPosition() > 0 && block.getPosition() < text.getCharCount())
				.collect(Collectors.groupingBy(block -> text.getLineAtOffset(block.getPosition())));
		byLine.forEach((line, blocks) -> notes.put(line, note(blocks)));
		text.addPaintListener(this::paint);
		text.addListener(SWT.MouseDown, event -> clicked(event, show));
	}

	/** How much space a note needs above the line of an index. */
	public Map<Integer, Integer> heights() {
		int height = height();
		return notes.keySet().stream().collect(Collectors.toMap(line -> line, line -> height));
	}

	private static String note(List<RemovedBlock> blocks) {
		String reasons = blocks.stream().map(RemovedBlock::getReason).map(RemovalReasons::name).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return NLS.bind(blocks.size() == 1 ? Messages.cut_noteOne : Messages.cut_note, reasons, blocks.size());
	}

	private int height() {
		GC gc = new GC(text);
		try {
			gc.setFont(font);
			return gc.getFontMetrics().getHeight() + 2 * GAP;
		} finally {
			gc.dispose();
		}
	}

	private void paint(PaintEvent event) {
		notes.forEach((line, note) -> {
			int top = top(line);
			if (top <= event.y + event.height && top + height() >= event.y) {
				event.gc.setFont(font);
				event.gc.setForeground(palette.quiet());
				event.gc.drawText(note, text.getLeftMargin(), top + GAP, true);
			}
		});
	}

	private void clicked(Event event, Runnable show) {
		boolean onNote = notes.keySet().stream().anyMatch(line -> event.y >= top(line) && event.y < top(line) + height());
		if (event.button == 1 && onNote) {
			show.run();
		}
	}

	/** The space above a line begins where the line before it ends. */
	private int top(int line) {
		return text.getLinePixel(line);
	}
}
