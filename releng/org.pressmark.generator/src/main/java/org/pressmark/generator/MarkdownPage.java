// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page of this repository's documentation.
 *
 * @param title   what the help calls it; of a section of a file, its heading
 * @param file    its file in the folder of the repository
 * @param page    its name in the help
 * @param isWhole whether it is the whole file, and not the section with that heading
 */
record MarkdownPage(String title, String file, String page, boolean isWhole) {

	/** What analysts and their IT look up. */
	static final List<MarkdownPage> FOR_ANALYSTS = List.of(section("Five minutes' tour", "tour.html"),
			section("What you can search for", "search.html"), section("How dates are written", "dates.html"),
			section("What it reads", "sources.html"), section("Command line", "commands.html"), section("For your IT", "it.html"));

	static final List<MarkdownPage> FOR_AUTHORS = List.of(new MarkdownPage("Writing a plug-in", "PLUGINS.md", "plugins.html", true),
			new MarkdownPage("What plug-ins may rely on", "API.md", "api.html", true));

	private static final int SECTION_LEVEL = 2;
	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private static MarkdownPage section(String heading, String page) {
		return new MarkdownPage(heading, "README.md", page, false);
	}

	/** Those that are part of the help; they lead to each other there, too. */
	static Stream<MarkdownPage> all() {
		return Stream.concat(FOR_ANALYSTS.stream(), FOR_AUTHORS.stream());
	}

	/** @throws NoSuchElementException if the file has no such section */
	String html(String markdown) {
		Node document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
		String html = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(isWhole ? document : section(document));
		for (MarkdownPage other : all().toList()) {
			html = html.replace("href=\"" + other.address() + '"', "href=\"" + other.page() + '"');
		}
		return Html.page(title, isWhole ? html : "<h1>" + Html.text(title) + "</h1>\n" + html);
	}

	/** How the repository's documentation leads there. */
	private String address() {
		return isWhole ? file : '#' + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").replace(' ', '-');
	}

	/** What is below that heading, without pictures, which the help does not show. */
	private Node section(Node document) {
		Node node = document.getFirstChild();
		while (!isHeading(node)) {
			node = node.getNext();
			if (node == null) {
				throw new NoSuchElementException(file + " has no section " + title);
			}
		}
		Document section = new Document();
		Node next = node.getNext();
		while (next != null && !(next instanceof Heading heading && heading.getLevel() <= SECTION_LEVEL)) {
			node = next;
			next = node.getNext();
			if (!(node.getFirstChild() instanceof Image)) {
				section.appendChild(node);
			}
		}
		return section;
	}

	private boolean isHeading(Node node) {
		return node instanceof Heading heading && heading.getLevel() == SECTION_LEVEL
				&& heading.getFirstChild() instanceof Text text && text.getLiteral().equals(title);
	}
}
