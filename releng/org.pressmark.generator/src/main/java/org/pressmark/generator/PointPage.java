// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.util.stream.Collectors;

/** The page about an extension point. */
final class PointPage {

	private PointPage() {
	}

	static String of(ExtensionPoint point) {
		return Html.page(point.name(), "<h1>" + Html.text(point.name()) + "</h1>\n"
				+ "<p><code>" + Html.text(point.id()) + "</code>, since " + Html.text(point.since().strip()) + "</p>\n"
				+ Html.documentation(point.purpose())
				+ point.elements().stream().map(PointPage::element).collect(Collectors.joining())
				+ "<h2>Example</h2>\n" + Html.documentation(point.examples())
				+ "<h2>The API</h2>\n" + Html.documentation(point.api())
				+ "<h2>What Pressmark contributes</h2>\n" + Html.documentation(point.own())
				+ Html.documentation(point.copyright()));
	}

	private static String element(ExtensionPoint.Element element) {
		String attributes = element.attributes().stream().map(PointPage::attribute).collect(Collectors.joining());
		String inside = element.children().isEmpty() ? ""
				: "<p>It may hold: " + Html.text(String.join(", ", element.children())) + "</p>\n";
		return "<h2>Element <code>" + Html.text(element.name()) + "</code></h2>\n" + Html.documentation(element.purpose()) + inside
				+ (attributes.isEmpty() ? "" : "<dl>\n" + attributes + "</dl>\n");
	}

	private static String attribute(ExtensionPoint.Attribute attribute) {
		String standard = attribute.standard().isEmpty() ? "" : ", " + attribute.standard() + " if not given";
		String about = (attribute.isRequired() ? "required, " : "") + attribute.type() + standard
				+ (attribute.isTranslatable() ? ", %key for a translation" : "");
		return "<dt><code>" + Html.text(attribute.name()) + "</code> (" + Html.text(about) + ")</dt>\n<dd>"
				+ Html.documentation(attribute.purpose()).strip() + "</dd>\n";
	}
}
