// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The example in the schema of an extension point, which authors of plug-ins copy.
 *
 * @param schema its file
 * @param root   what the schema says
 * @param blocks what the example shows, one file each or a part of one
 */
record Example(Path schema, Element root, List<String> blocks) {

	private static final Pattern BLOCK = Pattern.compile("(?s)<pre>(.*?)</pre>");
	private static final String EXTENSION = "<extension";

	static Example of(Path schema) throws IOException {
		Element root = parsed(new InputSource(schema.toUri().toString()), schema);
		String text = elements(root, "meta.section").filter(section -> section.getAttribute("type").equals("examples")).findFirst()
				.map(section -> section.getParentNode().getParentNode().getTextContent()).orElse("");
		return new Example(schema, root, BLOCK.matcher(text).results().map(block -> block.group(1).strip()).toList());
	}

	/** The bundle that has the extension point. */
	String bundle() {
		return about().getAttribute("plugin");
	}

	/** The identifier of the extension point. */
	String point() {
		return bundle() + '.' + about().getAttribute("id");
	}

	private Element about() {
		return elements(root, "meta.schema").findFirst().orElseThrow();
	}

	/** The classes that it shows. */
	List<String> java() {
		return blocks.stream().filter(block -> block.contains("class ") && !block.startsWith("<")).toList();
	}

	/** The class that is contributed, and what it has to be; empty where an extension names none of Java. */
	Optional<String[]> contributed() throws IOException {
		for (Element contribution : contributions()) {
			for (Element attribute : attributes(contribution).toList()) {
				String based = elements(attribute, "meta.attribute").map(meta -> meta.getAttribute("basedOn")).findFirst().orElse("");
				if (!based.isEmpty()) {
					return Optional.of(new String[] { contribution.getAttribute(attribute.getAttribute("name")), based.replace(":", "") });
				}
			}
		}
		return Optional.empty();
	}

	/** What an extension in it says and the schema doesn't know, or needs and does not find. */
	List<String> problems() throws IOException {
		List<String> problems = new ArrayList<>();
		if (contributions().isEmpty()) {
			problems.add(schema + ": the example contributes nothing to " + point());
		}
		for (Element contribution : contributions()) {
			problems(contribution, problems);
		}
		for (String block : blocks) {
			if (block.startsWith("<") && !block.startsWith(EXTENSION)) {
				parsed(new InputSource(new StringReader(block)), schema);
			}
		}
		return problems;
	}

	private void problems(Element element, List<String> problems) {
		String where = schema + ": " + element.getTagName() + " in the example ";
		List<String> known = attributes(element).map(each -> each.getAttribute("name")).toList();
		IntStream.range(0, element.getAttributes().getLength()).mapToObj(i -> element.getAttributes().item(i).getNodeName())
				.filter(name -> !known.contains(name)).forEach(name -> problems.add(where + "has " + name + ", which is not described"));
		attributes(element).filter(each -> each.getAttribute("use").equals("required")).map(each -> each.getAttribute("name"))
				.filter(name -> !element.hasAttribute(name)).forEach(name -> problems.add(where + "lacks " + name));
		elements(element, "*").forEach(child -> problems(child, problems));
	}

	/** What is inside of the extensions to this point. */
	private List<Element> contributions() throws IOException {
		List<Element> all = new ArrayList<>();
		for (String block : blocks) {
			if (block.startsWith(EXTENSION)) {
				Element plugin = parsed(new InputSource(new StringReader("<plugin>" + block + "</plugin>")), schema);
				elements(plugin, "extension").filter(each -> each.getAttribute("point").equals(point()))
						.flatMap(each -> elements(each, "*").filter(child -> child.getParentNode() == each)).forEach(all::add);
			}
		}
		return all;
	}

	/** As the schema describes them. */
	private Stream<Element> attributes(Element element) {
		return elements(root, "element").filter(each -> each.getAttribute("name").equals(element.getTagName()))
				.flatMap(each -> elements(each, "attribute"));
	}

	private static Stream<Element> elements(Element parent, String name) {
		NodeList nodes = parent.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
	}

	private static Element parsed(InputSource source, Path file) throws IOException {
		try {
			return DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(source).getDocumentElement();
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(file + ": " + e.getMessage(), e);
		}
	}
}
