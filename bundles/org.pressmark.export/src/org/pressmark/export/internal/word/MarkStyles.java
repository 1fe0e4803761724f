// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTUnderline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;
import org.pressmark.export.internal.report.CodeEntry;
import org.pressmark.export.internal.word.template.TemplateStyles;
import org.pressmark.model.color.MarkLine;
import org.pressmark.model.color.MarkLook;
import org.pressmark.model.color.Rgb;
import org.pressmark.model.types.AnnotationType;

/**
 * The character styles that show annotations. A run of text has one style only, so what several annotations mark gets
 * a style made from theirs, such as "Mark Event + Country", when it is needed.
 */
final class MarkStyles {

	private static final double TINT = 0.13;
	/** Of what goes over whole sentences. */
	private static final double WIDE_TINT = 0.08;
	private static final String PREFIX = "Mark";

	private final CTStyles styles;
	private final TemplateStyles template;
	private final Set<String> known = new HashSet<>();

	/** @param template which of the styles are a template's own */
	MarkStyles(CTStyles styles, TemplateStyles template) {
		this.styles = styles;
		this.template = template;
		styles.getStyleList().forEach(style -> known.add(style.getStyleId()));
		for (MarkLook look : MarkLook.values()) {
			if (template.isAdded(Style.of(look))) {
				apply(look, properties(Style.of(look)));
			}
		}
	}

	/** Gives the styles of marks their looks, for a template that has them of Pressmark. */
	static void draw(CTStyles styles) {
		for (MarkLook look : MarkLook.values()) {
			apply(look, properties(styles, Style.of(look)));
		}
	}

	private static void apply(MarkLook look, CTRPr properties) {
		line(look.line()).ifPresent(line -> underline(properties, line, look.color()));
		switch (look) {
			case EVENT -> {
				// It often goes over others, whose tints are to be seen.
			}
			case QUOTATION, PASSAGE -> shade(properties, Rgb.WHITE.mixed(look.color(), WIDE_TINT));
			default -> shade(properties, Rgb.WHITE.mixed(look.color(), TINT));
		}
	}

	private static void underline(CTRPr properties, STUnderline.Enum line, Rgb color) {
		CTUnderline underline = properties.addNewU();
		underline.setVal(line);
		underline.setColor(hex(color));
	}

	/** The line that Word has; none that is thick, which would be too much below whole passages. */
	private static Optional<STUnderline.Enum> line(MarkLine line) {
		return switch (line) {
			case SOLID -> Optional.of(STUnderline.THICK);
			case DASHED -> Optional.of(STUnderline.DASH);
			case DOTTED -> Optional.of(STUnderline.DOTTED);
			case DASH_DOT -> Optional.of(STUnderline.DOT_DASH);
			case LONG_DASHED -> Optional.of(STUnderline.DASH_LONG);
			case THICK_DOTS -> Optional.of(STUnderline.DOTTED_HEAVY);
			case THIN -> Optional.of(STUnderline.SINGLE);
			case DOUBLE -> Optional.of(STUnderline.DOUBLE);
			case TICKED -> Optional.of(STUnderline.DOT_DOT_DASH);
			case THICK -> Optional.empty();
		};
	}

	/** The style of a code: a tint of its colour, or the one of passages when it has none. */
	String of(CodeEntry code) {
		return Rgb.parse(code.code().getColor()).map(color -> of(code, color)).orElse(Style.MARK_PASSAGE);
	}

	private String of(CodeEntry code, Rgb color) {
		String id = PREFIX + "Code" + (code.index() + 1);
		if (known.add(id)) {
			shade(add(id, "Mark Code " + (code.index() + 1)), Rgb.WHITE.mixed(color, WIDE_TINT));
		}
		return id;
	}

	/** The style of a type of annotation that a plug-in contributes: the line of all of these in its colour. */
	String of(AnnotationType type) {
		String id = PREFIX + "Type" + type.type().getName();
		if (known.add(id)) {
			CTRPr properties = add(id, "Mark " + type.label());
			line(MarkLook.CONTRIBUTED.line()).ifPresent(line -> underline(properties, line, type.color()));
			shade(properties, Rgb.WHITE.mixed(type.color(), TINT));
		}
		return id;
	}

	private static void shade(CTRPr properties, Rgb color) {
		CTShd shading = properties.addNewShd();
		shading.setVal(STShd.CLEAR);
		shading.setColor("auto");
		shading.setFill(hex(color));
	}

	/** As Word writes it: {@code RRGGBB}. */
	private static String hex(Rgb color) {
		return color.toString().substring(1).toUpperCase(Locale.ROOT);
	}

	/** The style of several, in which each has precedence over those before it; the empty one of none. */
	String of(List<String> layers) {
		if (layers.size() < 2) {
			return String.join("", layers);
		}
		String id = PREFIX + layers.stream().map(MarkStyles::part).collect(Collectors.joining());
		if (known.add(id)) {
			String name = layers.stream().map(MarkStyles::part).collect(Collectors.joining(" + ", "Mark ", ""));
			merge(layers.reversed().stream().map(this::properties).toList(), add(id, name));
		}
		return id;
	}

	private static String part(String style) {
		return style.substring(PREFIX.length());
	}

	private CTRPr add(String id, String name) {
		CTStyle style = styles.addNewStyle();
		style.setType(STStyleType.CHARACTER);
		style.setCustomStyle(true);
		style.setStyleId(id);
		style.addNewName().setVal(name);
		return style.addNewRPr();
	}

	private CTRPr properties(String style) {
		return properties(styles, template.of(style));
	}

	private static CTRPr properties(CTStyles styles, String id) {
		CTStyle found = styles.getStyleList().stream().filter(candidate -> candidate.getStyleId().equals(id)).findFirst()
				.orElseThrow();
		return found.isSetRPr() ? found.getRPr() : found.addNewRPr();
	}

	/** Takes each property from the first that has it, in the order of the schema. */
	private static void merge(List<CTRPr> layers, CTRPr merged) {
		if (has(layers, layer -> layer.sizeOfBArray() > 0)) {
			merged.addNewB();
			merged.addNewBCs();
		}
		if (has(layers, layer -> layer.sizeOfIArray() > 0)) {
			merged.addNewI();
			merged.addNewICs(); // for Arabic and Hebrew, which Word sets by properties of their own
		}
		layers.stream().flatMap(layer -> layer.getColorList().stream()).findFirst()
				.ifPresent(color -> merged.addNewColor().set(color));
		layers.stream().flatMap(layer -> layer.getUList().stream()).findFirst()
				.ifPresent(underline -> merged.addNewU().set(underline));
		layers.stream().flatMap(layer -> layer.getShdList().stream()).findFirst()
				.ifPresent(shading -> merged.addNewShd().set(shading));
	}

	private static boolean has(List<CTRPr> layers, Predicate<CTRPr> property) {
		return layers.stream().anyMatch(property);
	}
}
