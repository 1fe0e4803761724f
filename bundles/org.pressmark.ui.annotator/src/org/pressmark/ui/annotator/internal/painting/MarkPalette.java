// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Passage;
import org.pressmark.model.color.Rgb;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.ui.annotator.internal.document.MarkKind;

/**
 * The colours of marks on a control: those of the theme, passages in the colour of their first code, mixed with the
 * control's background, so that they suit light and dark. Its colours live as long as the control.
 */
public final class MarkPalette {

	private static final String UNDECIDED = "org.pressmark.ui.annotator.color.undecided";
	private static final int TINT = 34;
	private static final int WIDE_TINT = 20;
	private static final int STRONG_TINT = 80;
	private static final double QUIET = 0.65;

	/** A colour of the theme or of a code, and what it is to be seen on. */
	private record Pair(RGB color, RGB background) {
	}

	private final Control control;
	/** Asked for each mark on each row that is painted. */
	private final Map<Pair, Color> marks = new HashMap<>();
	private final LocalResourceManager resources;
	private final ColorRegistry theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()
			.getColorRegistry();

	/** @param changed is run when the theme gets other colours */
	public MarkPalette(Control control, Runnable changed) {
		this.control = control;
		this.resources = new LocalResourceManager(JFaceResources.getResources(), control);
		IPropertyChangeListener listener = event -> changed.run();
		theme.addListener(listener);
		control.addDisposeListener(event -> theme.removeListener(listener));
	}

	/** The colour of a mark. */
	public Color color(Annotation annotation) {
		RGB background = background();
		return marks.computeIfAbsent(new Pair(base(annotation), background),
				pair -> color(Contrast.visible(pair.color, pair.background)));
	}

	/** How opaque a mark's tint is, from 0 to 255: names more than what covers whole sentences. */
	int tint(Annotation annotation, boolean standsOut) {
		if (standsOut) {
			return STRONG_TINT;
		}
		return switch (MarkKind.of(annotation)) {
		case EVENT -> 0;
		case QUOTATION, PASSAGE -> WIDE_TINT;
		default -> TINT;
		};
	}

	/** The colour of signs on what is to be decided. */
	Color undecided() {
		RGB base = Optional.ofNullable(theme.getRGB(UNDECIDED)).orElse(control.getForeground().getRGB());
		return color(Contrast.visible(base, background()));
	}

	/** A colour for words and lines that are not to catch the eye. */
	public Color quiet() {
		return color(Contrast.mix(control.getForeground().getRGB(), background(), QUIET));
	}

	/** The colour of words. */
	Color foreground() {
		return control.getForeground();
	}

	/** What they stand on. */
	Color surface() {
		return control.getBackground();
	}

	private RGB base(Annotation annotation) {
		return codeColor(annotation).or(() -> AnnotationTypes.installed().of(annotation).map(type -> Contrast.swt(type.color())))
				.orElseGet(() -> Optional
				.ofNullable(theme.getRGB(MarkKind.of(annotation).colorId())).orElse(control.getForeground().getRGB()));
	}

	private RGB background() {
		return control.getBackground().getRGB();
	}

	private Color color(RGB rgb) {
		return resources.create(ColorDescriptor.createFrom(rgb));
	}

	private static Optional<RGB> codeColor(Annotation annotation) {
		return annotation instanceof Passage passage
				? passage.getCodes().stream().findFirst().map(Code::getColor).flatMap(MarkPalette::parse)
				: Optional.empty();
	}

	private static Optional<RGB> parse(String color) {
		return Rgb.parse(color).map(Contrast::swt);
	}
}
