// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.util.List;
import java.util.stream.Collectors;

/** The table of contents, at the extension point org.eclipse.help.toc. */
final class TableOfContents {

	private TableOfContents() {
	}

	static String of(List<ExtensionPoint> points) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<?NLS TYPE="org.eclipse.help.toc"?>
				<!-- Copyright (c) 2026 Pressmark contributors. SPDX-License-Identifier: EPL-2.0 -->
				<!-- Generated: see releng/generate-help. -->
				<toc label="Pressmark">
				%s	<topic label="For authors of plug-ins">
				%s		<topic label="Extension points">
				%s		</topic>
					</topic>
				</toc>
				""".formatted(topics("\t", MarkdownPage.FOR_ANALYSTS), topics("\t\t", MarkdownPage.FOR_AUTHORS),
				points.stream().map(TableOfContents::topic).collect(Collectors.joining()));
	}

	private static String topics(String indent, List<MarkdownPage> pages) {
		return pages.stream().map(page -> indent + topic(page.title(), page.page())).collect(Collectors.joining());
	}

	private static String topic(ExtensionPoint point) {
		return "\t\t\t" + topic(point.name(), point.page());
	}

	private static String topic(String label, String page) {
		return "<topic label=\"%s\" href=\"help/%s\"/>\n".formatted(Html.text(label).replace("\"", "&quot;"), page);
	}
}
