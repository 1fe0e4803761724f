// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Reads a part as a program would that knows ECMA-376 and none of its extensions (part 3 of the standard). */
final class MarkupCompatibility {

	private static final String NAMESPACE = "http://schemas.openxmlformats.org/markup-compatibility/2006";
	private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

	private final Set<String> ignorable = new HashSet<>();

	private MarkupCompatibility() {
	}

	/** A copy of a part without what may be ignored, and with the fallback of each choice. */
	static Document plain(Document part) {
		Document copy = (Document) part.cloneNode(true);
		new MarkupCompatibility().visit(copy.getDocumentElement());
		return copy;
	}

	private void visit(Element element) {
		String prefixes = element.getAttributeNS(NAMESPACE, "Ignorable");
		for (String prefix : prefixes.split("\\s+")) {
			if (!prefix.isEmpty()) {
				ignorable.add(element.lookupNamespaceURI(prefix));
			}
		}
		dropAttributes(element);
		for (Element child : children(element)) {
			if (NAMESPACE.equals(child.getNamespaceURI())) {
				replaceByFallback(child);
			} else if (ignorable.contains(child.getNamespaceURI())) {
				element.removeChild(child);
			} else {
				visit(child);
			}
		}
	}

	private void dropAttributes(Element element) {
		NamedNodeMap attributes = element.getAttributes();
		for (int i = attributes.getLength() - 1; i >= 0; i--) {
			Attr attribute = (Attr) attributes.item(i);
			String namespace = attribute.getNamespaceURI();
			if (!XMLNS.equals(namespace) && (NAMESPACE.equals(namespace) || ignorable.contains(namespace))) {
				element.removeAttributeNode(attribute);
			}
		}
	}

	private void replaceByFallback(Element choice) {
		Node parent = choice.getParentNode();
		children(choice).stream().filter(child -> "Fallback".equals(child.getLocalName())).flatMap(
				fallback -> children(fallback).stream()).forEach(kept -> {
					visit(kept);
					parent.insertBefore(kept, choice);
				});
		parent.removeChild(choice);
	}

	private static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}
}
