// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.pressmark.model.color.MarkLine;
import org.pressmark.model.color.MarkLook;
import org.pressmark.model.color.Rgb;

class MarkKindTest {

	@Test
	void color_DefaultIsTheReports() {
		IConfigurationElement[] themes = Platform.getExtensionRegistry()
				.getConfigurationElementsFor("org.eclipse.ui.themes");
		for (MarkKind kind : MarkKind.values()) {
			List<String> defaults = Arrays.stream(themes)
					.filter(element -> kind.colorId().equals(element.getAttribute("id")))
					.map(element -> element.getAttribute("value")).toList();
			Rgb color = MarkLook.valueOf(kind.name()).color();
			assertEquals(List.of(color.red() + "," + color.green() + "," + color.blue()), defaults);
		}
	}

	@Test
	void line_TellsKindsApart() {
		Set<MarkLine> lines = new HashSet<>();
		Arrays.stream(MarkKind.values()).map(MarkKind::line).forEach(lines::add);
		assertEquals(MarkKind.values().length, lines.size());
		assertEquals(MarkLook.values().length, MarkKind.values().length);
	}
}
