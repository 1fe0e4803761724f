// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/**
 * The styles of a report in those of a template: what the template has, by its id or its name, is its own; the rest is added.
 * Word translates ids ("berschrift1") and the names of its own styles never ("heading 1").
 */
public final class TemplateStyles {

	private static final String CODE = "MarkCode";

	private final Map<String, String> ids = new HashMap<>();
	private final Set<String> added = new HashSet<>();

	private TemplateStyles() {
	}

	/**
	 * Adds to a template what it lacks.
	 *
	 * @param template changed
	 * @param ours the styles of a report
	 */
	public TemplateStyles(CTStyles template, CTStyles ours) {
		removeCodes(template);
		Map<String, String> byName = new HashMap<>();
		Set<String> known = new HashSet<>();
		for (CTStyle style : template.getStyleList()) {
			known.add(style.getStyleId());
			byName.putIfAbsent(key(style), style.getStyleId());
		}
		for (CTStyle style : ours.getStyleList()) {
			String id = style.getStyleId();
			String there = known.contains(id) ? id : byName.get(key(style));
			if (there == null) {
				added.add(id);
			} else {
				ids.put(id, there);
			}
		}
		ours.getStyleList().stream().filter(style -> added.contains(style.getStyleId()))
				.forEach(style -> add(template, style));
	}

	/** Of a report that serves as a template: the codes of another codebook would look like those of this one. */
	private static void removeCodes(CTStyles template) {
		for (int i = template.sizeOfStyleArray() - 1; i >= 0; i--) {
			if (template.getStyleArray(i).getStyleId().startsWith(CODE)) {
				template.removeStyle(i);
			}
		}
	}

	private static String key(CTStyle style) {
		String name = style.isSetName() ? style.getName().getVal() : style.getStyleId();
		return style.getType() + " " + name.toLowerCase(Locale.ROOT);
	}

	private void add(CTStyles template, CTStyle style) {
		CTStyle copy = template.addNewStyle();
		copy.set(style);
		if (copy.isSetDefault()) {
			copy.unsetDefault();
		}
		if (copy.isSetBasedOn()) {
			translate(copy.getBasedOn());
		}
		if (copy.isSetNext()) {
			translate(copy.getNext());
		}
		if (copy.isSetLink()) {
			translate(copy.getLink());
		}
		if (copy.isSetRPr()) {
			while (copy.getRPr().sizeOfRFontsArray() > 0) {
				copy.getRPr().removeRFonts(0); // the template's fonts are for all of it
			}
		}
	}

	private void translate(CTString reference) {
		reference.setVal(of(reference.getVal()));
	}

	/** What the template calls a style of a report. */
	public String of(String id) {
		return ids.getOrDefault(id, id);
	}

	/** No template: all styles are added. */
	public static TemplateStyles none(CTStyles ours) {
		TemplateStyles styles = new TemplateStyles();
		ours.getStyleList().forEach(style -> styles.added.add(style.getStyleId()));
		return styles;
	}

	/** Whether the template has no such style of its own. */
	public boolean isAdded(String id) {
		return added.contains(id);
	}
}
