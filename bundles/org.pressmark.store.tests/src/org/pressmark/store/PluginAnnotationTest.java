// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.impl.AnnotationImpl;
import org.pressmark.model.missing.MissingAnnotation;

/** A class of annotations that a plug-in adds: stored, shown, undone and checked like ours. */
class PluginAnnotationTest {

	private static final String URI = "http://example.org/rumours/1";

	/** What a generator would have made: the features are those of its dynamic class. */
	private static final class Rumour extends AnnotationImpl {

		Rumour(EClass type) {
			eSetClass(type);
		}
	}

	private static final class RumourFactory extends EFactoryImpl {

		@Override
		public EObject create(EClass type) {
			return type.getName().equals("Rumour") ? new Rumour(type) : super.create(type);
		}
	}

	@TempDir
	Path folder;
	private final EPackage rumours = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass type = EcoreFactory.eINSTANCE.createEClass();
	private EAttribute credibility;
	private EAttribute channels;
	private EReference target;
	private EReference steps;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		EClass step = EcoreFactory.eINSTANCE.createEClass();
		step.setName("Step");
		attribute(step, "who", EcorePackage.Literals.ESTRING, 1);
		type.setName("Rumour");
		type.getESuperTypes().add(ModelPackage.Literals.ANNOTATION);
		credibility = attribute(type, "credibility", EcorePackage.Literals.EINT, 1);
		channels = attribute(type, "channels", EcorePackage.Literals.ESTRING, -1);
		target = reference(type, "target", ModelPackage.Literals.ENTITY, 1, false);
		steps = reference(type, "steps", step, -1, true);
		rumours.setName("rumours");
		rumours.setNsPrefix("rumours");
		rumours.setNsURI(URI);
		rumours.setEFactoryInstance(new RumourFactory());
		rumours.getEClassifiers().addAll(List.of(type, step));
		EPackage.Registry.INSTANCE.put(URI, rumours);
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		ProjectFixture.addMention(store);
		ProjectFixture.change(store, transaction -> {
			Annotation rumour = (Annotation) transaction.create(type);
			rumour.setId("r");
			ProjectFixture.place(rumour, 0, 7);
			rumour.setComment("heard");
			rumour.eSet(credibility, 3);
			rumour.eSet(channels, List.of("radio", "\uD83D\uDE00 \"tv\""));
			rumour.eSet(target, transaction.get(Entity.class, "e"));
			EObject first = org.eclipse.emf.ecore.util.EcoreUtil.create(step);
			first.eSet(step.getEStructuralFeature("who"), "a neighbour");
			rumour.eSet(steps, List.of(first));
			transaction.add(rumour, "a");
		});
	}

	@AfterEach
	void close() throws StoreException {
		EPackage.Registry.INSTANCE.remove(URI);
		store.close();
	}

	@Test
	void readByReader() throws Exception {
		store.read(reader -> {
			Annotation rumour = find(reader.article("a").orElseThrow().getAnnotations());
			assertWhole(rumour);
			assertSame(reader.project().getEntities().getFirst(), rumour.eGet(target));
			return null;
		});
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void readByTransaction() throws Exception {
		assertTrue(store.execute(ProjectCommand.of("look", transaction -> {
			Annotation rumour = transaction.get(Annotation.class, "r");
			assertWhole(rumour);
			assertSame(transaction.get(Entity.class, "e"), rumour.eGet(target));
		})).isEmpty());
	}

	@Test
	void changedAndUndone_InTheView() throws Exception {
		try (ExecutorService ui = Executors.newSingleThreadExecutor()) {
			ProjectView view = ProjectStore.await(ProjectView.open(store, ui));
			Annotation shown = find(ProjectStore.await(ui.submit(() -> view.show("a")).get()).getAnnotations());

			ProjectFixture.change(store, transaction -> {
				Annotation rumour = transaction.get(Annotation.class, "r");
				rumour.eUnset(channels);
				rumour.eUnset(target);
				rumour.eSet(credibility, 1);
			});
			ui.submit(() -> {
				assertEquals(1, shown.eGet(credibility));
				assertFalse(shown.eIsSet(channels));
				assertFalse(shown.eIsSet(target));
				assertTrue(shown.eIsSet(steps));
			}).get();
			ProjectFixture.undo(store);
			ui.submit(() -> {
				assertWhole(shown);
				assertSame(view.project().getEntities().getFirst(), shown.eGet(target));
			}).get();
		}
	}

	@Test
	void withoutThePlugin_IsMissingButThere() throws Exception {
		EPackage.Registry.INSTANCE.remove(URI);

		MissingAnnotation rumour = (MissingAnnotation) find(annotations());
		assertEquals(URI + "#Rumour", rumour.getTypeName());
		assertEquals("heard", rumour.getComment());
		assertTrue(rumour.getValues().contains("a neighbour"), rumour.getValues());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void withoutThePlugin_MovedAndCommented_LosesNothing() throws Exception {
		String kept = values();
		EPackage.Registry.INSTANCE.remove(URI);
		ProjectFixture.change(store, transaction -> {
			Annotation rumour = find(transaction.annotations("a"));
			ProjectFixture.place(rumour, 8, 13);
			rumour.setComment("moved");
		});
		assertEquals(kept, values());
		EPackage.Registry.INSTANCE.put(URI, rumours);

		Annotation rumour = find(annotations());
		assertEquals(8, rumour.getBegin());
		assertEquals("moved", rumour.getComment());
		rumour.setComment("heard");
		assertWhole(rumour);
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void withoutThePlugin_DeletedAndUndone_IsThereAgainWithIt() throws Exception {
		EPackage.Registry.INSTANCE.remove(URI);
		ProjectFixture.change(store, transaction -> transaction.delete(transaction.get(Annotation.class, "r")));
		assertEquals(1, annotations().size());
		ProjectFixture.undo(store);
		EPackage.Registry.INSTANCE.put(URI, rumours);

		assertWhole(find(annotations()));
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void withoutThePlugin_InTheView_FollowsTheChanges() throws Exception {
		EPackage.Registry.INSTANCE.remove(URI);
		try (ExecutorService ui = Executors.newSingleThreadExecutor()) {
			ProjectView view = ProjectStore.await(ProjectView.open(store, ui));
			Annotation shown = find(ProjectStore.await(ui.submit(() -> view.show("a")).get()).getAnnotations());
			ProjectFixture.change(store, transaction -> transaction.get(Annotation.class, "r").setComment("other"));
			ui.submit(() -> assertEquals("other", shown.getComment())).get();
			ProjectFixture.change(store, transaction -> transaction.delete(transaction.get(Annotation.class, "r")));
			ProjectFixture.undo(store);
			ui.submit(() -> {
				MissingAnnotation again = view.find(MissingAnnotation.class, "r").orElseThrow();
				assertEquals(URI + "#Rumour", again.getTypeName());
				assertTrue(again.getValues().contains("a neighbour"), again.getValues());
			}).get();
		}
	}

	/** The plug-in's next version has another type for one attribute, and another one not at all. */
	@Test
	void withAnotherVersion_WhatItCannotReadStays() throws Exception {
		installOther();
		ProjectFixture.change(store, transaction -> transaction.get(Annotation.class, "r").setComment("read by another"));
		List<Problem> problems = store.read(ProjectReader::check);

		assertEquals(List.of("annotation r"), problems.stream().map(Problem::where).toList());
		assertTrue(problems.getFirst().what().contains("credibility"), problems.toString());
		EPackage.Registry.INSTANCE.put(URI, rumours);
		Annotation rumour = find(annotations());
		assertEquals("read by another", rumour.getComment());
		rumour.setComment("heard");
		assertWhole(rumour);
	}

	@Test
	void withAnotherVersion_WhatIsSetTakesItsPlace() throws Exception {
		EStructuralFeature other = installOther();
		ProjectFixture.change(store, transaction -> transaction.get(Annotation.class, "r").eSet(other, true));

		assertEquals(true, find(annotations()).eGet(other));
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	private EStructuralFeature installOther() {
		EClass other = EcoreFactory.eINSTANCE.createEClass();
		other.setName("Rumour");
		other.getESuperTypes().add(ModelPackage.Literals.ANNOTATION);
		EAttribute flag = attribute(other, "credibility", EcorePackage.Literals.EBOOLEAN, 1);
		EPackage otherRumours = EcoreFactory.eINSTANCE.createEPackage();
		otherRumours.setNsURI(URI);
		otherRumours.getEClassifiers().add(other);
		EPackage.Registry.INSTANCE.put(URI, otherRumours);
		return flag;
	}

	private List<Annotation> annotations() throws StoreException {
		return store.read(reader -> reader.article("a")).orElseThrow().getAnnotations();
	}

	private String values() throws Exception {
		return ProjectFixture.list(store.file(), "SELECT extra FROM annotation WHERE id = 'r'").getFirst();
	}

	@Test
	void danglingReference_IsNamedByCheck() throws Exception {
		ProjectFixture.sql(store.file(),
				"UPDATE annotation SET extra = replace(extra, '\"target\":\"e\"', '\"target\":\"gone\"')");

		List<Problem> problems = store.read(ProjectReader::check);
		assertEquals("annotation r", problems.getFirst().where());
		assertTrue(problems.getFirst().what().contains("gone"), problems.toString());
	}

	private void assertWhole(Annotation rumour) {
		assertEquals("heard", rumour.getComment());
		assertEquals(3, rumour.eGet(credibility));
		assertEquals(List.of("radio", "\uD83D\uDE00 \"tv\""), rumour.eGet(channels));
		EObject first = (EObject) ((List<?>) rumour.eGet(steps)).getFirst();
		assertEquals("a neighbour", first.eGet(first.eClass().getEStructuralFeature("who")));
	}

	private static Annotation find(List<Annotation> annotations) {
		return annotations.stream().filter(annotation -> annotation.getId().equals("r")).findFirst().orElseThrow();
	}

	private static EAttribute attribute(EClass owner, String name, EClassifier type, int upper) {
		return add(owner, EcoreFactory.eINSTANCE.createEAttribute(), name, type, upper);
	}

	private static EReference reference(EClass owner, String name, EClass type, int upper, boolean containment) {
		EReference reference = add(owner, EcoreFactory.eINSTANCE.createEReference(), name, type, upper);
		reference.setContainment(containment);
		return reference;
	}

	private static <T extends EStructuralFeature> T add(EClass owner, T feature, String name, EClassifier type,
			int upper) {
		feature.setName(name);
		feature.setEType(type);
		feature.setUpperBound(upper);
		owner.getEStructuralFeatures().add(feature);
		return feature;
	}
}
