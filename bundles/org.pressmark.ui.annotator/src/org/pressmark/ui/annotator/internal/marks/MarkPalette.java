// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marks;

import java.util.Optional;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Passage;

/**
 * The colours of marks on a control: those of the theme, passages in the colour of their first code, mixed with the
 * control's background, so that they suit light and dark. Its colours live as long as the control.
 */
public final class MarkPalette {

	private static final double TINT = 0.13;
	private static final double SELECTED_TINT = 0.38;
	private static final double QUIET = 0.55;

	private final Control control;
	private final LocalResourceManager resources;
	private final ColorRegistry theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();

	/** @param changed is run when the theme gets other colours */
	public MarkPalette(Control control, Runnable changed) {
		this.control = control;
		this.resources = new LocalResourceManager(org.eclipse.jface.resource.JFaceResources.getResources(), control);
		IPropertyChangeListener listener = event -> changed.run();
		theme.addListener(listener);
		control.addDisposeListener(event -> theme.removeListener(listener));
	}

	/** The colour of a mark's underline. */
	Color line(Annotation annotation) {
		return color(Contrast.visible(base(annotation), background()));
	}

	/** The colour behind marked words. */
	Color tint(Annotation annotation, boolean selected) {
		return color(Contrast.mix(base(annotation), background(), selected ? SELECTED_TINT : TINT));
	}

	/** A colour for words and lines that are not to catch the eye. */
	public Color quiet() {
		return color(Contrast.mix(control.getForeground().getRGB(), background(), QUIET));
	}

	private RGB base(Annotation annotation) {
		return codeColor(annotation).orElseGet(() -> Optional
				.ofNullable(theme.getRGB(MarkKind.of(annotation).colorId())).orElse(control.getForeground().getRGB()));
	}

	private RGB background() {
		return control.getBackground().getRGB();
	}

	private Color color(RGB rgb) {
		return resources.create(org.eclipse.jface.resource.ColorDescriptor.createFrom(rgb));
	}

	private static Optional<RGB> codeColor(Annotation annotation) {
		return annotation instanceof Passage passage
				? passage.getCodes().stream().findFirst().map(Code::getColor).flatMap(MarkPalette::parse)
				: Optional.empty();
	}

	/** The colour that is written {@code #rrggbb}. */
	public static Optional<RGB> parse(String color) {
		if (color == null || !color.matches("#[0-9a-fA-F]{6}")) { //$NON-NLS-1$
			return Optional.empty();
		}
		int value = Integer.parseInt(color.substring(1), 16);
		return Optional.of(new RGB(value >> 16, value >> 8 & 0xff, value & 0xff));
	}
}
