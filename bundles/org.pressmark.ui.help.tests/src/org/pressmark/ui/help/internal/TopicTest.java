// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

/** What is in the help for authors of plug-ins. */
class TopicTest {

	private final List<Topic> topics = Topic.contributed().stream().flatMap(Topic::all).toList();

	@Test
	void pages_AreThere() {
		for (Topic topic : topics) {
			topic.page().ifPresent(page -> assertTrue(HelpPages.read(page).text().length() > 300, page));
		}
	}

	@Test
	void everyPoint_HasItsPage() {
		Set<String> pages = topics.stream().flatMap(topic -> topic.page().stream()).collect(Collectors.toSet());
		List<String> without = Arrays.stream(RegistryFactory.getRegistry().getExtensionPoints())
				.map(IExtensionPoint::getUniqueIdentifier).filter(id -> id.startsWith("org.pressmark."))
				.filter(id -> !pages.contains("/org.pressmark.ui.help/help/" + id + ".html")).toList();

		assertEquals(List.of(), without);
	}

	@Test
	void page_Missing_IsSaid() {
		assertTrue(HelpPages.read("/org.pressmark.ui.help/help/nothing.html").text().startsWith("There is no page"));
		assertTrue(HelpPages.read("/no.bundle/x.html").text().startsWith("There is no page"));
		assertTrue(HelpPages.read("x").text().startsWith("There is no page"));
	}
}
