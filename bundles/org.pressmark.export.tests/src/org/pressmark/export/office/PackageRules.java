// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.office;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every part has a type, every relationship an end, and every part is somebody's (ECMA-376, part 2). */
final class PackageRules {

	private static final String TYPES = "/[Content_Types].xml";

	private final Set<String> parts;
	private final Map<String, Document> xml;
	private final List<String> faults = new ArrayList<>();
	private final Set<String> reached = new HashSet<>();

	PackageRules(Set<String> parts, Map<String, Document> xml) {
		this.parts = parts;
		this.xml = xml;
	}

	List<String> faults() {
		checkTypes();
		parts.stream().filter(PackageRules::isRelationships).forEach(this::checkRelationships);
		parts.stream().filter(part -> !isRelationships(part) && !TYPES.equals(part) && !reached.contains(part))
				.forEach(part -> faults.add(part + ": nothing refers to it"));
		return faults;
	}

	private void checkTypes() {
		Set<String> typed = new HashSet<>();
		Set<String> extensions = new HashSet<>();
		for (Element each : elements(TYPES, "Override")) {
			String name = each.getAttribute("PartName");
			if (!typed.add(name) || !parts.contains(name)) {
				faults.add(TYPES + ": twice, or for no part: " + name);
			}
		}
		elements(TYPES, "Default").forEach(each -> extensions.add(each.getAttribute("Extension")));
		parts.stream().filter(part -> !TYPES.equals(part) && !typed.contains(part)
				&& !extensions.contains(part.substring(part.lastIndexOf('.') + 1)))
				.forEach(part -> faults.add(part + ": has no content type"));
	}

	private static boolean isRelationships(String part) {
		return part.endsWith(".rels");
	}

	private void checkRelationships(String part) {
		String source = part.replace("_rels/", "").replaceAll("\\.rels$", "");
		if (!"/".equals(source) && !parts.contains(source)) {
			faults.add(part + ": there is no " + source);
		}
		Set<String> ids = new HashSet<>();
		for (Element each : elements(part, "Relationship")) {
			if (!ids.add(each.getAttribute("Id"))) {
				faults.add(part + ": twice " + each.getAttribute("Id"));
			}
			if (!"External".equals(each.getAttribute("TargetMode"))) {
				checkTarget(part, URI.create(source).resolve(each.getAttribute("Target")).getPath());
			}
		}
	}

	private void checkTarget(String part, String target) {
		reached.add(target);
		if (!parts.contains(target)) {
			faults.add(part + ": leads to " + target + ", which is not there");
		}
	}

	private List<Element> elements(String part, String name) {
		NodeList found = xml.get(part).getElementsByTagNameNS("*", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}
}
