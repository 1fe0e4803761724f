// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.pressmark.model.Article;
import org.pressmark.model.RemovedBlock;
import org.pressmark.ui.annotator.internal.Messages;
import org.pressmark.ui.annotator.internal.RemovalReasons;

/**
 * Signs in the margin where the import cut something away, so that the text stays just the article's. Pointing at one
 * says what was cut, a click shows it.
 */
public final class CutNotes {

	private static final String SIGN = "\u2702"; //$NON-NLS-1$
	private static final int MARGIN = 6;

	private final StyledText text;
	private final MarkPalette palette;
	private final Map<Integer, String> notes = new TreeMap<>();

	/** @param show shows what was cut */
	public CutNotes(StyledText text, Article article, MarkPalette palette, Runnable show) {
		this.text = text;
		this.palette = palette;
		Map<Integer, List<RemovedBlock>> byLine = article.getRemoved().stream()
				.filter(block -> block.getPosition() > 0 && block.getPosition() < text.getCharCount())
				.collect(Collectors.groupingBy(block -> text.getLineAtOffset(block.getPosition())));
		byLine.forEach((line, blocks) -> notes.put(line, note(blocks)));
		text.addPaintListener(this::paint);
		text.addListener(SWT.MouseDown, event -> {
			if (event.button == 1 && at(event).isPresent()) {
				show.run();
			}
		});
	}

	/** What the sign under the pointer stands for. */
	public Optional<String> at(Event pointer) {
		return notes.entrySet().stream().filter(note -> isOn(note.getKey(), pointer)).map(Map.Entry::getValue)
				.findFirst();
	}

	private boolean isOn(int line, Event pointer) {
		int top = text.getLinePixel(line);
		return pointer.x < text.getLeftMargin() && pointer.y >= top && pointer.y < top + text.getLineHeight();
	}

	private static String note(List<RemovedBlock> blocks) {
		String reasons = blocks.stream().map(RemovedBlock::getReason).map(RemovalReasons::name).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return NLS.bind(blocks.size() == 1 ? Messages.cut_noteOne : Messages.cut_note, reasons, blocks.size());
	}

	private void paint(PaintEvent event) {
		for (int line : notes.keySet()) {
			int top = text.getLinePixel(line);
			if (top <= event.y + event.height && top + text.getLineHeight() >= event.y) {
				Point size = event.gc.textExtent(SIGN);
				event.gc.setForeground(palette.quiet());
				event.gc.drawText(SIGN, text.getLeftMargin() - size.x - MARGIN, top, true);
			}
		}
	}
}
