// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the schema of an extension point, an .exsd of PDE, and refuses one that leaves an author of plug-ins alone. */
final class SchemaReader {

	private static final String ROOT = "extension";

	private final Path file;
	private final Element schema;

	private SchemaReader(Path file, Element schema) {
		this.file = file;
		this.schema = schema;
	}

	/** @throws IOException if it cannot be read or says too little; the message tells what is missing */
	static ExtensionPoint read(Path file) throws IOException {
		try {
			Element schema = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
			return new SchemaReader(file, schema).point();
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(file + ": " + e.getMessage(), e);
		}
	}

	private ExtensionPoint point() throws IOException {
		Element about = descendants(schema, "meta.schema").findFirst().orElseThrow(() -> incomplete("meta.schema"));
		String examples = section("examples");
		if (!examples.contains("<extension point=") || !examples.contains("class ")) {
			throw incomplete("an example in plugin.xml and one in Java");
		}
		return new ExtensionPoint(about.getAttribute("plugin") + '.' + about.getAttribute("id"), about.getAttribute("name"),
				documentation(schema, "what the extension point is for"), section("since"), elements(), examples,
				section("apiinfo"), section("implementation"), section("copyright"));
	}

	private List<ExtensionPoint.Element> elements() throws IOException {
		List<ExtensionPoint.Element> elements = new ArrayList<>();
		for (Element element : children(schema, "element").toList()) {
			if (!element.getAttribute("name").equals(ROOT)) {
				elements.add(element(element));
			}
		}
		return elements;
	}

	private ExtensionPoint.Element element(Element element) throws IOException {
		String name = element.getAttribute("name");
		List<ExtensionPoint.Attribute> attributes = new ArrayList<>();
		for (Element attribute : descendants(element, "attribute").toList()) {
			attributes.add(attribute(name, attribute));
		}
		List<String> inside = descendants(element, "element").map(child -> child.getAttribute("ref"))
				.filter(ref -> !ref.isEmpty()).toList();
		return new ExtensionPoint.Element(name, documentation(element, "what the element " + name + " is for"), attributes, inside);
	}

	private ExtensionPoint.Attribute attribute(String element, Element attribute) throws IOException {
		String name = attribute.getAttribute("name");
		Optional<Element> meta = descendants(attribute, "meta.attribute").findFirst();
		String basedOn = meta.map(found -> found.getAttribute("basedOn")).orElse("");
		List<String> choices = descendants(attribute, "enumeration").map(choice -> choice.getAttribute("value")).toList();
		String type = !basedOn.isEmpty() ? basedOn.replaceFirst("^:", "").replaceFirst(":$", "").replace(":", ", ")
				: !choices.isEmpty() ? String.join(" | ", choices) : attribute.getAttribute("type");
		return new ExtensionPoint.Attribute(name, type, attribute.getAttribute("use").equals("required"),
				attribute.getAttribute("value"), meta.filter(found -> found.getAttribute("translatable").equals("true")).isPresent(),
				documentation(attribute, "what " + name + " of " + element + " means"));
	}

	private String section(String type) throws IOException {
		for (Element annotation : children(schema, "annotation").toList()) {
			if (descendants(annotation, "meta.section").anyMatch(section -> section.getAttribute("type").equals(type))) {
				return text(annotation).orElseThrow(() -> incomplete("a section " + type));
			}
		}
		throw incomplete("a section " + type);
	}

	private String documentation(Element element, String what) throws IOException {
		return children(element, "annotation").findFirst().flatMap(SchemaReader::text).orElseThrow(() -> incomplete(what));
	}

	private static Optional<String> text(Element annotation) {
		return children(annotation, "documentation").findFirst().map(Node::getTextContent).filter(text -> !text.isBlank());
	}

	private IOException incomplete(String what) {
		return new IOException(file + " does not say enough for an author of plug-ins; it lacks " + what);
	}

	private static Stream<Element> children(Element parent, String name) {
		return elements(parent.getChildNodes()).filter(child -> child.getTagName().equals(name));
	}

	private static Stream<Element> descendants(Element parent, String name) {
		return elements(parent.getElementsByTagName(name));
	}

	private static Stream<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
	}
}
