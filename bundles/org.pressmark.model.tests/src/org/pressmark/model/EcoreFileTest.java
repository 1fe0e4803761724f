// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Ecore file: documented throughout, and the source of the generated package and of the genmodel. */
class EcoreFileTest {

	private EPackage ecore;

	@BeforeEach
	void load() throws IOException {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("model/pressmark.ecore"));
		try (InputStream file = open("/model/pressmark.ecore")) {
			resource.load(file, null);
		}
		ecore = (EPackage) resource.getContents().get(0);
	}

	@Test
	void everyElement_Documented() {
		assertAll(elements().map(element -> () -> {
			String documentation = EcoreUtil.getDocumentation(element);
			assertNotNull(documentation, () -> name(element) + " has no documentation");
			assertTrue(documentation.endsWith("."), () -> name(element) + ": " + documentation);
		}));
	}

	@Test
	void generatedPackage_SameElements() {
		assertEquals(ecore.getNsURI(), ModelPackage.eNS_URI);
		assertEquals(names(ecore), names(ModelPackage.eINSTANCE));
	}

	@Test
	void genmodel_NamesEveryFeature() throws IOException {
		try (InputStream file = open("/model/pressmark.genmodel")) {
			String genmodel = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			assertAll(elements().filter(EStructuralFeature.class::isInstance)
					.map(feature -> () -> assertTrue(genmodel.contains("pressmark.ecore#//" + name(feature) + "\""),
							() -> name(feature) + " is not in the genmodel")));
		}
	}

	private Stream<ENamedElement> elements() {
		return elements(ecore).stream();
	}

	private static List<ENamedElement> elements(EPackage ePackage) {
		List<ENamedElement> elements = new ArrayList<>(List.of(ePackage));
		ePackage.eAllContents().forEachRemaining(object -> {
			if (object instanceof ENamedElement element) {
				elements.add(element);
			}
		});
		return elements;
	}

	private static List<String> names(EPackage ePackage) {
		return elements(ePackage).stream().map(EcoreFileTest::name).toList();
	}

	private static String name(ENamedElement element) {
		EObject container = element.eContainer();
		return container instanceof ENamedElement parent && !(container instanceof EPackage)
				? parent.getName() + "/" + element.getName()
				: element.getName();
	}

	private static InputStream open(String path) {
		return ModelPackage.class.getResourceAsStream(path);
	}
}
