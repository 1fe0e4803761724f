// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page of this repository's documentation.
 *
 * @param title what the help calls it
 * @param file  its file in the folder of the repository
 * @param page  its name in the help
 */
record MarkdownPage(String title, String file, String page) {

	/** Those that are part of the help; they lead to each other there, too. */
	static final List<MarkdownPage> ALL = List.of(new MarkdownPage("Writing a plug-in", "PLUGINS.md", "plugins.html"),
			new MarkdownPage("What plug-ins may rely on", "API.md", "api.html"));

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	String html(String markdown) {
		String html = HtmlRenderer.builder().extensions(EXTENSIONS).build()
				.render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown));
		for (MarkdownPage other : ALL) {
			html = html.replace("href=\"" + other.file() + '"', "href=\"" + other.page() + '"');
		}
		return Html.page(title, html);
	}
}
