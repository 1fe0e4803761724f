// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.Annotation;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.color.Rgb;
import org.pressmark.model.types.AnnotationClasses;
import org.pressmark.model.types.AnnotationField;
import org.pressmark.model.types.AnnotationType;

/** What marks of a plug-in's type say in a workbook. */
class ContributedTableTest {

	private final EClass type = EcoreFactory.eINSTANCE.createEClass();
	private final EAttribute checked = attribute("checked", EcorePackage.Literals.EBOOLEAN_OBJECT);
	private final EAttribute unit = attribute("unit", EcorePackage.Literals.ESTRING);

	@BeforeEach
	void make() {
		EPackage owner = EcoreFactory.eINSTANCE.createEPackage();
		owner.setNsURI("http://example.org/claims");
		type.setName("Figure");
		type.getESuperTypes().add(ModelPackage.Literals.ANNOTATION);
		owner.getEClassifiers().add(type);
		EPackage.Registry.INSTANCE.put(owner.getNsURI(), owner);
	}

	@AfterEach
	void unregister() {
		EPackage.Registry.INSTANCE.remove(type.getEPackage().getNsURI());
	}

	private EAttribute attribute(String name, EDataType of) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(of);
		type.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	@Test
	void values_AreInTheLanguageOfTheReport() {
		Annotation figure = (Annotation) EcoreUtil.create(AnnotationClasses.find("http://example.org/claims#Figure").orElseThrow());
		figure.eSet(checked, true);
		figure.eSet(unit, "true");
		assertEquals("Geprüft: ja; Einheit: true", said(figure, Locale.GERMAN));
		figure.eSet(checked, false);
		assertEquals("Geprüft: no; Einheit: true", said(figure, Locale.ENGLISH));
	}

	private String said(Annotation figure, Locale language) {
		AnnotationType contributed = new AnnotationType(type, "Zahl", "Zahlen", "", Rgb.of("#123456"), Optional.empty(),
				Optional.empty(), "org.example",
				List.of(new AnnotationField(checked, "Geprüft"), new AnnotationField(unit, "Einheit")));
		return ContributedTable.values(contributed, figure, new Words(language));
	}
}
