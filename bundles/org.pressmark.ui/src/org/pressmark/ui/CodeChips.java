// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.Code;
import org.pressmark.model.color.ChipPattern;
import org.pressmark.model.color.MarkLook;
import org.pressmark.model.color.Rgb;

/**
 * The chips that codes are shown with: their colour with a pattern of its own, which tells them apart for those who don't
 * see colours, in a thin frame that can be seen on light and dark backgrounds. UI thread only.
 */
public final class CodeChips {

	private static final int SIZE = 14;
	private static final int STEP = 4;
	private static final RGB FRAME = new RGB(128, 128, 128);
	private static final int INK_ALPHA = 150;

	private final Control owner;
	private final Map<Rgb, Image> chips = new HashMap<>();

	/** @param owner its chips are freed with it */
	public CodeChips(Control owner) {
		this.owner = owner;
		owner.addDisposeListener(event -> chips.values().forEach(Image::dispose));
	}

	/** The chip of a code. */
	public Image of(Code code) {
		return of(code.getColor());
	}

	/** The chip of a colour as it is written; that of passages without one if it is none, or null. */
	public Image of(String color) {
		return chips.computeIfAbsent(Rgb.parse(color).orElse(MarkLook.PASSAGE.color()), this::chip);
	}

	private Image chip(Rgb color) {
		ImageGcDrawer drawer = (gc, width, height) -> draw(gc, color);
		return new Image(owner.getDisplay(), drawer, SIZE, SIZE);
	}

	private static void draw(GC gc, Rgb color) {
		gc.setBackground(new Color(color.red(), color.green(), color.blue()));
		gc.fillRectangle(0, 0, SIZE, SIZE);
		Rgb ink = color.isDark() ? Rgb.WHITE : Rgb.BLACK;
		gc.setForeground(new Color(ink.red(), ink.green(), ink.blue()));
		gc.setBackground(gc.getForeground());
		gc.setAlpha(INK_ALPHA);
		gc.setAntialias(SWT.ON);
		draw(gc, ChipPattern.of(color));
		gc.setAlpha(255);
		gc.setForeground(new Color(FRAME));
		gc.drawRectangle(0, 0, SIZE - 1, SIZE - 1);
	}

	private static void draw(GC gc, ChipPattern pattern) {
		switch (pattern) {
		case PLAIN -> {
			// That is the pattern.
		}
		case RISING -> lines(at -> gc.drawLine(at - SIZE, SIZE, at, 0));
		case FALLING -> lines(at -> gc.drawLine(at - SIZE, 0, at, SIZE));
		case LEVEL -> lines(at -> gc.drawLine(0, at, SIZE, at));
		case UPRIGHT -> lines(at -> gc.drawLine(at, 0, at, SIZE));
		case GRID -> lines(at -> {
			gc.drawLine(0, at, SIZE, at);
			gc.drawLine(at, 0, at, SIZE);
		});
		case DOTTED -> lines(at -> lines(to -> gc.fillRectangle(at, to, 2, 2)));
		case FRAMED -> gc.drawRectangle(3, 3, SIZE - 7, SIZE - 7);
		}
	}

	private static void lines(IntConsumer line) {
		for (int at = STEP - 1; at < 2 * SIZE; at += STEP) {
			line.accept(at);
		}
	}
}
