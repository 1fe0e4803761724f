// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.Identified;
import org.pressmark.model.ModelPackage;
import org.pressmark.store.ProjectFixture;

/** The hand-written schema and the Ecore say the same, so that a feature added to one is missed in the other. */
class SchemaTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("storedClasses")
	void columns_AreWhatTheMapperWrites(EClass type) throws Exception {
		Identified object = (Identified) EcoreUtil.create(type);
		object.setId("1");
		Set<String> written = new TreeSet<>(RowMapper.row(object, "owner", 0, null).values().keySet());
		written.addAll(List.of("row", "id"));

		assertEquals(columns(Mapping.table(type)), written);
	}

	@Test
	void columns_EachIsAFeatureOfSomeClass() throws Exception {
		for (String table : Mapping.TABLES) {
			Set<String> known = new HashSet<>(List.of("row", "id", "owner", "position", "kind", "extra"));
			storedClasses().filter(type -> Mapping.table(type).equals(table)).flatMap(type -> Mapping.stored(type).stream())
					.map(EStructuralFeature::getName).forEach(known::add);
			assertTrue(known.containsAll(columns(table)), table);
		}
	}

	@Test
	void tables_EachConcreteClassHasOne() {
		storedClasses().forEach(type -> assertTrue(Mapping.TABLES.contains(Mapping.table(type)), type.getName()));
	}

	@Test
	void kinds_LeadBackToTheirClass() {
		storedClasses().filter(ModelPackage.Literals.ANNOTATION::isSuperTypeOf)
				.forEach(type -> assertEquals(type, Mapping.kind(Mapping.kind(type))));
	}

	/** Two classes that share a table must not mean different things by one column. */
	@Test
	void sharedColumns_HoldOneTypeOfValue() {
		List<EStructuralFeature> features = storedClasses().filter(ModelPackage.Literals.ANNOTATION::isSuperTypeOf)
				.flatMap(type -> Mapping.stored(type).stream()).distinct().toList();
		assertEquals(features.size(), features.stream().map(EStructuralFeature::getName).distinct().count());
	}

	private Set<String> columns(String table) throws Exception {
		Path file = folder.resolve("p.pressmark");
		if (!file.toFile().exists()) {
			new NewProject(file).create("P", "Ada");
		}
		return new TreeSet<>(ProjectFixture.list(file, "SELECT name FROM pragma_table_info('" + table + "')"));
	}

	private static Stream<EClass> storedClasses() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(type));
	}
}
