// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of this repository's documentation. */
final class MarkdownPage {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private MarkdownPage() {
	}

	static String of(String title, String markdown) {
		return Html.page(title, HtmlRenderer.builder().extensions(EXTENSIONS).build()
				.render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown)));
	}
}
