// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.namespace.QName;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.pressmark.export.internal.Messages;

/**
 * Takes out of a Word file what runs and what is fetched from elsewhere: macros, controls and objects of other programs;
 * links to files, pictures and data (ECMA-376 part 2, 9.3: relationships whose target is external), but for links that a
 * reader clicks; and fields that fetch.
 */
final class TemplateCleaner {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final QName LINK = new QName(RELATIONSHIPS, "link");
	private static final String BLIP = "blip";
	private static final String HYPERLINK = "/hyperlink";
	/** The ends of the types of relationships that lead to what runs. */
	private static final Set<String> RUNNING = Set.of("/vbaProject", "/wordVbaData", "/keyMapCustomizations",
			"/attachedToolbars", "/extensibility", "/control", "/activeXControlBinary", "/oleObject", "/package");
	/** The elements that what runs is in. */
	private static final Set<QName> RUNNING_ELEMENTS = Set.of(new QName(WORD, "control"), new QName(WORD, "object"));
	private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
	private static final String XML = "xml";

	private final OPCPackage file;
	private final Set<String> removed = new LinkedHashSet<>();

	TemplateCleaner(OPCPackage file) {
		this.file = file;
	}

	/** Takes it out and says what it was, for people. */
	List<String> clean() throws IOException, InvalidFormatException {
		removeRunning();
		for (PackageRelationship relationship : externals(file.getRelationships())) {
			file.removeRelationship(relationship.getId());
			removed.add(Messages.template_links);
		}
		for (PackagePart part : List.copyOf(file.getParts())) {
			if (!part.isRelationshipPart() && file.containPart(part.getPartName())) {
				clean(part);
			}
		}
		return List.copyOf(removed);
	}

	private void removeRunning() throws InvalidFormatException {
		for (PackageRelationship relationship : running(file.getRelationships())) {
			remove(file.getPart(relationship));
			file.removeRelationship(relationship.getId());
		}
		for (PackagePart part : List.copyOf(file.getParts())) {
			if (!part.isRelationshipPart() && file.containPart(part.getPartName())) {
				for (PackageRelationship relationship : running(part.getRelationships())) {
					remove(part.getRelatedPart(relationship));
				}
			}
		}
	}

	private void remove(PackagePart part) throws InvalidFormatException {
		removed.add(Messages.template_macros);
		if (part == null || !file.containPart(part.getPartName())) {
			return;
		}
		List<PackageRelationship> further = running(part.getRelationships());
		file.removePart(part.getPartName());
		for (PackageRelationship relationship : further) {
			remove(file.getPart(relationship));
		}
		PackagePartName relationships = PackagingURIHelper.getRelationshipPartName(part.getPartName());
		if (file.containPart(relationships)) {
			file.removePart(relationships);
		}
	}

	private static List<PackageRelationship> running(Iterable<PackageRelationship> relationships) {
		List<PackageRelationship> found = new ArrayList<>();
		for (PackageRelationship relationship : relationships) {
			if (relationship.getTargetMode() == TargetMode.INTERNAL
					&& RUNNING.stream().anyMatch(relationship.getRelationshipType()::endsWith)) {
				found.add(relationship);
			}
		}
		return found;
	}

	private static List<PackageRelationship> externals(Iterable<PackageRelationship> relationships) {
		List<PackageRelationship> found = new ArrayList<>();
		for (PackageRelationship relationship : relationships) {
			if (relationship.getTargetMode() == TargetMode.EXTERNAL
					&& !relationship.getRelationshipType().endsWith(HYPERLINK)) {
				found.add(relationship);
			}
		}
		return found;
	}

	private void clean(PackagePart part) throws IOException, InvalidFormatException {
		Set<String> gone = new HashSet<>();
		for (PackageRelationship relationship : externals(part.getRelationships())) {
			gone.add(relationship.getId());
			part.removeRelationship(relationship.getId());
			removed.add(Messages.template_links);
		}
		for (PackageRelationship relationship : running(part.getRelationships())) {
			gone.add(relationship.getId());
			part.removeRelationship(relationship.getId());
		}
		String type = part.getContentType().toLowerCase(Locale.ROOT);
		if (!gone.isEmpty() || type.startsWith(OFFICE) && type.endsWith(XML)) {
			cleanXml(part, gone);
		}
	}

	private void cleanXml(PackagePart part, Set<String> gone) throws IOException {
		XmlObject xml = read(part);
		boolean isChanged = removeElements(xml, gone);
		if (FetchingFields.unlink(xml)) {
			removed.add(Messages.template_fields);
			isChanged = true;
		}
		if (isChanged) {
			try (OutputStream output = part.getOutputStream()) {
				xml.save(output, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
			}
		}
	}

	private static XmlObject read(PackagePart part) throws IOException {
		try (InputStream input = part.getInputStream()) {
			return XmlObject.Factory.parse(input, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
		} catch (XmlException e) {
			throw new IllegalArgumentException(part.getPartName().getName(), e); // which is damage
		}
	}

	/** Nobody may refer to what is gone: a linked picture loses its link, anything else goes as a whole. */
	private boolean removeElements(XmlObject xml, Set<String> gone) {
		boolean isChanged = false;
		try (XmlCursor cursor = xml.newCursor()) {
			while (cursor.hasNextToken()) {
				if (!cursor.isStart()) {
					cursor.toNextToken();
				} else if (RUNNING_ELEMENTS.contains(cursor.getName())) {
					cursor.removeXml();
					removed.add(Messages.template_macros);
					isChanged = true;
				} else if (!refersTo(cursor, gone)) {
					cursor.toNextToken();
				} else {
					isChanged = true;
					if (BLIP.equals(cursor.getName().getLocalPart())) {
						cursor.removeAttribute(LINK);
						cursor.toNextToken();
					} else {
						cursor.removeXml();
					}
				}
			}
		}
		return isChanged;
	}

	private static boolean refersTo(XmlCursor element, Set<String> gone) {
		if (gone.isEmpty()) {
			return false;
		}
		try (XmlCursor attribute = element.newCursor()) {
			boolean isMore = attribute.toFirstAttribute();
			while (isMore) {
				if (RELATIONSHIPS.equals(attribute.getName().getNamespaceURI()) && gone.contains(attribute.getTextValue())) {
					return true;
				}
				isMore = attribute.toNextAttribute();
			}
		}
		return false;
	}
}
