// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.util.List;

/**
 * An extension point as its schema describes it. Texts are PDE's: characters, in which {@code <pre>} and a few other tags
 * mean what they do in HTML.
 *
 * @param id its identifier with that of its bundle
 * @param name what it is for, for people
 * @param elements what an extension may hold
 */
record ExtensionPoint(String id, String name, String purpose, String since, List<Element> elements, String examples,
		String api, String own, String copyright) {

	/** An element of an extension. */
	record Element(String name, String purpose, List<Attribute> attributes, List<String> children) {
	}

	/**
	 * An attribute of an element.
	 *
	 * @param type such as {@code string}, or the class or interface that a named class has to be
	 * @param standard the value that is meant when none is given; empty for none
	 */
	record Attribute(String name, String type, boolean isRequired, String standard, boolean isTranslatable, String purpose) {
	}

	/** The name of its page. */
	String page() {
		return id + ".html";
	}
}
