// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.pressmark.model.ModelPackage;

/** What the history calls the model's kinds of objects, fields and literals: nobody should have to read Java's names. */
class WordsTest {

	/** What no step tells of, or tells of in other words. */
	private static final Set<String> NEVER_TOLD = Set.of("id", "edtf", "evidence", "sourceHash", "template");

	@Test
	void everyKindFieldAndLiteral_HasAWord() {
		Set<String> without = new TreeSet<>();
		for (EClass type : rows()) {
			boolean isMark = ModelPackage.Literals.ANNOTATION.isSuperTypeOf(type);
			if (!Words.isKnown("kind." + (isMark ? type.getName() : type.getName().toLowerCase(Locale.ROOT)))) {
				without.add(type.getName());
			}
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				String name = feature.getName();
				boolean isTold = !NEVER_TOLD.contains(name) && !isContained(feature);
				if (isTold && Words.field(name).equals(name)) {
					without.add(type.getName() + '.' + name);
				}
				if (isTold && feature.getEType() instanceof EEnum literals) {
					literals.getELiterals().stream().filter(each -> !hasWord(literals, each))
							.forEach(each -> without.add(literals.getName() + '.' + each.getLiteral()));
				}
			}
		}
		assertEquals(Set.of(), without);
	}

	@Test
	void flag_HasWords() {
		assertEquals("yes", Words.flag(true));
		assertEquals("no", Words.flag(false));
	}

	private static boolean hasWord(EEnum literals, EEnumLiteral literal) {
		return Words.isKnown("literal." + literals.getName() + '.' + literal.getLiteral());
	}

	/** Has rows of its own. */
	private static boolean isContained(EStructuralFeature feature) {
		return feature.getEType() instanceof EClass type && ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(type)
				&& feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
	}

	private static List<EClass> rows() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(type)).toList();
	}
}
