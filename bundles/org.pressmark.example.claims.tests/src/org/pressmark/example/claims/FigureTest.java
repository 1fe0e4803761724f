// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Annotation;
import org.pressmark.model.types.AnnotationField;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;

class FigureTest {

	private final AnnotationType figure = AnnotationTypes.installed().named("Figure").orElseThrow();

	@Test
	void contributed_InThePersonsWords() {
		assertEquals("Figures", figure.plural());
		assertEquals(List.of("Number", "Unit", "Given by", "Checked"), figure.fields().stream().map(AnnotationField::label).toList());
		assertEquals(List.of("unnamed", "official", "research"), figure.fields().get(2).choices());
		assertNotNull(figure.icon().orElseThrow());
	}

	@Test
	void figure_SaysItsValues() {
		Annotation annotation = (Annotation) EcoreUtil.create(figure.type());
		List<AnnotationField> fields = figure.fields();
		annotation.eSet(fields.get(0).attribute(), new BigDecimal("12.5"));
		annotation.eSet(fields.get(1).attribute(), "percent");
		annotation.eSet(fields.get(3).attribute(), true);

		assertEquals("12.5, percent, Checked", figure.values(annotation));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "12.5 percent|12.5|percent", "some 1,250 people|1250|people", "3,14|3.14|-",
			"1.250.000 Euro|1250000|Euro", "1,250.75 dollars|1250.75|dollars", "5%|5|%", "7|7|-" })
	void amount_OfTheWords(String words, BigDecimal value, String unit) {
		assertEquals(Optional.of(new Amount(value, Optional.ofNullable(unit))), Amount.of(words));
	}

	@ParameterizedTest
	@CsvSource({ "two years", "''", "1234567890123456789012" })
	void amount_NotInDigits_IsNone(String words) {
		assertEquals(Optional.empty(), Amount.of(words));
	}
}
