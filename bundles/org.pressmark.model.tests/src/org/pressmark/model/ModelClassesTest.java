// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each class of the model. */
class ModelClassesTest {

	private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void create_IsOfItsClass(EClass type) {
		EObject object = EcoreUtil.create(type);

		assertSame(type, object.eClass());
		assertInstanceOf(type.getInstanceClass(), object);
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void create_EveryStringUnknown(EClass type) {
		EObject object = EcoreUtil.create(type);

		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute.getEType() == EcorePackage.Literals.ESTRING && !attribute.isMany()) {
				assertNull(object.eGet(attribute), attribute.getName());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("identifiedClasses")
	void identified_IdIsTheId(EClass type) {
		Identified object = (Identified) EcoreUtil.create(type);
		object.setId("a-1");

		assertSame(MODEL.getIdentified_Id(), type.getEIDAttribute());
		assertEquals("a-1", EcoreUtil.getID(object));
	}

	@ParameterizedTest
	@MethodSource("annotationClasses")
	void annotation_SureAndByHandUntilSaidOtherwise(EClass type) {
		Annotation annotation = (Annotation) EcoreUtil.create(type);

		assertEquals(1.0, annotation.getConfidence());
		assertSame(AnnotationOrigin.HAND, annotation.getOrigin());
		assertNull(annotation.getArticle());
	}

	@Test
	void annotationClasses_AreThese() {
		assertEquals(Stream.of("Mention", "Quotation", "TimeExpression", "EventMention", "Passage").toList(),
				annotationClasses().map(EClass::getName).toList());
	}

	@Test
	void article_New() {
		assertSame(ArticleStatus.NEW, ModelFactory.eINSTANCE.createArticle().getStatus());
	}

	@Test
	void event_Reported() {
		assertSame(EventStatus.REPORTED, ModelFactory.eINSTANCE.createEvent().getStatus());
	}

	@Test
	void quotation_StanceUnspecified() {
		assertSame(Stance.UNSPECIFIED, ModelFactory.eINSTANCE.createQuotation().getStance());
	}

	@ParameterizedTest
	@MethodSource("enums")
	void enum_LiteralAsWritten(EEnum type) {
		for (EEnumLiteral literal : type.getELiterals()) {
			Object value = EcoreUtil.createFromString(type, literal.getName());

			assertEquals(literal.getName(), EcoreUtil.convertToString(type, value));
			assertInstanceOf(type.getInstanceClass(), value);
			assertTrue(((Enum<?>) value).name().replace("_", "").equalsIgnoreCase(literal.getName()));
		}
	}

	static Stream<EClass> concreteClasses() {
		return MODEL.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract());
	}

	static Stream<EClass> identifiedClasses() {
		return concreteClasses().filter(MODEL.getIdentified()::isSuperTypeOf);
	}

	static Stream<EClass> annotationClasses() {
		return concreteClasses().filter(MODEL.getAnnotation()::isSuperTypeOf);
	}

	static Stream<EEnum> enums() {
		return MODEL.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast);
	}
}
