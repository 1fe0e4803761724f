// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.pressmark.model.color.Palette;
import org.pressmark.model.color.Rgb;
import org.pressmark.ui.CodeChips;

/** Lets a person choose a colour from those that everybody tells apart, each with its chip and name, or one of their own. */
final class ColorMenu {

	/** In the order of the palette. */
	private static final List<String> NAMES = List.of(Messages.color_blue, Messages.color_vermilion, Messages.color_green,
			Messages.color_purple, Messages.color_orange, Messages.color_sky, Messages.color_yellow, Messages.color_grey);

	private final Button button;
	private final CodeChips chips;
	private final Consumer<String> chosen;

	/**
	 * @param button what the menu comes out of
	 * @param chosen is told {@code #RRGGBB}
	 */
	ColorMenu(Button button, CodeChips chips, Consumer<String> chosen) {
		this.button = button;
		this.chips = chips;
		this.chosen = chosen;
	}

	/** What a colour is called. */
	static String name(String color) {
		Optional<Rgb> rgb = Rgb.parse(color);
		return rgb.isEmpty() ? Messages.color_none
				: Palette.TOLD_APART.stream().filter(each -> Rgb.of(each).equals(rgb.get())).findFirst()
						.map(each -> NAMES.get(Palette.TOLD_APART.indexOf(each))).orElse(rgb.get().toString());
	}

	/** Opens it; the colour that there is now is ticked. */
	void open(String now) {
		Menu menu = new Menu(button);
		Optional<Rgb> current = Rgb.parse(now);
		for (String color : Palette.TOLD_APART) {
			MenuItem item = item(menu, SWT.RADIO, name(color), () -> chosen.accept(color));
			item.setImage(chips.of(color));
			item.setSelection(current.filter(Rgb.of(color)::equals).isPresent());
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, SWT.PUSH, Messages.color_own, () -> own(current));
		Point below = button.toDisplay(0, button.getSize().y);
		menu.setLocation(below);
		menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static MenuItem item(Menu menu, int style, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(text);
		item.addListener(SWT.Selection, event -> {
			if ((style & SWT.RADIO) == 0 || item.getSelection()) {
				action.run();
			}
		});
		return item;
	}

	private void own(Optional<Rgb> now) {
		ColorDialog dialog = new ColorDialog(button.getShell());
		dialog.setText(Messages.color_ownTitle);
		now.ifPresent(rgb -> dialog.setRGB(new RGB(rgb.red(), rgb.green(), rgb.blue())));
		Optional.ofNullable(dialog.open()).map(rgb -> new Rgb(rgb.red, rgb.green, rgb.blue).toString()).ifPresent(chosen);
	}
}
