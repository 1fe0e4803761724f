// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The schemas of ECMA-376, transitional, as poi-ooxml-full carries them compiled. */
final class OfficeSchemas {

	private static final SchemaTypeLoader SCHEMAS = XmlBeans.typeLoaderUnion(new SchemaTypeLoader[] {
			CTWorksheet.type.getTypeSystem(), XmlBeans.getBuiltinTypeSystem()});

	/** What part 2 of the standard describes and those schemas leave out; {@link PackageRules} looks at it. */
	private static final Set<String> OF_THE_PACKAGE = Set.of(
			"http://schemas.openxmlformats.org/package/2006/content-types",
			"http://schemas.openxmlformats.org/package/2006/relationships",
			"http://schemas.openxmlformats.org/package/2006/metadata/core-properties");

	private OfficeSchemas() {
	}

	/** What a part has that its schema does not allow, or the other way round. */
	static List<String> faults(Document part) {
		Element root = part.getDocumentElement();
		if (OF_THE_PACKAGE.contains(root.getNamespaceURI())) {
			return List.of();
		}
		SchemaType type = SCHEMAS.findDocumentType(new QName(root.getNamespaceURI(), root.getLocalName()));
		if (type == null) {
			return List.of("no schema knows the element " + root.getNodeName());
		}
		try {
			XmlObject parsed = SCHEMAS.parse(MarkupCompatibility.plain(part), type, null);
			List<XmlError> errors = new ArrayList<>();
			parsed.validate(new XmlOptions().setErrorListener(errors));
			return errors.stream().map(OfficeSchemas::describe).toList();
		} catch (XmlException e) {
			return List.of(e.getMessage());
		}
	}

	private static String describe(XmlError error) {
		XmlObject place = error.getObjectLocation();
		return error.getMessage() + (place == null ? "" : " in <" + place.getDomNode().getNodeName() + ">");
	}
}
