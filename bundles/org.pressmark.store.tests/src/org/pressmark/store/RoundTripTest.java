// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Identified;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Project;

/** Every value of every class of the model comes back from the file as it was. */
class RoundTripTest {

	/** What breaks careless quoting, counting and escaping. */
	private static final String HARD = " '\"`\\ \uD83D\uDE00\uD83C\uDDEB\uD83C\uDDEE "
			+ "\u0645\u0631\u062D\u0628\u0627 \u202Ertl\u202C e\u0301 \t line\nbreak\r\n <b>&amp;</b> \u2028 {0} %s null NULL -- ;); $1 \uFEFF ";

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@ParameterizedTest
	@MethodSource("addedClasses")
	void everyFeatureSet_ReadByReader(EClass type) throws Exception {
		Identified object = store(type, true);

		assertSame(object, read(object));
	}

	@ParameterizedTest
	@MethodSource("addedClasses")
	void everyFeatureSet_ReadByTransaction(EClass type) throws Exception {
		Identified object = store(type, true);

		assertTrue(store.execute(ProjectCommand.of("look", transaction -> assertSame(object, get(transaction, object))))
				.isEmpty());
	}

	@ParameterizedTest
	@MethodSource("addedClasses")
	void nothingSet_ReadByReader(EClass type) throws Exception {
		Identified object = store(type, false);

		assertSame(object, read(object));
	}

	@ParameterizedTest
	@MethodSource("addedClasses")
	void nothingSet_ReadByTransaction(EClass type) throws Exception {
		Identified object = store(type, false);

		assertTrue(store.execute(ProjectCommand.of("look", transaction -> assertSame(object, get(transaction, object))))
				.isEmpty());
	}

	@ParameterizedTest
	@MethodSource("addedClasses")
	void eachFeature_UnsetUndoneAndRedone(EClass type) throws Exception {
		Identified object = store(type, true);
		Identified bare = (Identified) EcoreUtil.create(type);
		bare.setId(object.getId());
		places(bare, object);

		ProjectFixture.change(store, transaction -> {
			Identified own = get(transaction, object);
			features(type).filter(feature -> !isNeeded(feature)).forEach(own::eUnset);
		});
		assertSame(bare, read(object));
		ProjectFixture.undo(store);
		assertSame(object, read(object));
		ProjectFixture.redo(store);
		assertSame(bare, read(object));
	}

	@Test
	void projectItself() throws Exception {
		ProjectFixture.change(store, transaction -> {
			transaction.project().setName("name" + HARD);
			transaction.project().setDescription("description" + HARD);
		});

		Project project = store.read(ProjectReader::project);
		assertEquals("name" + HARD, project.getName());
		assertEquals("description" + HARD, project.getDescription());
	}

	@Test
	void references_LeadToTheProjectOfTheSameReader() throws Exception {
		Identified mention = store(ModelPackage.Literals.MENTION, true);

		store.read(reader -> {
			Article article = reader.article("article").orElseThrow();
			org.pressmark.model.Mention read = (org.pressmark.model.Mention) article.getAnnotations().getFirst();
			assertEquals(mention.getId(), read.getId());
			assertTrue(reader.project().getEntities().contains(read.getEntity()));
			return null;
		});
	}

	@Test
	void annotations_InReadingOrder() throws Exception {
		ProjectFixture.change(store, transaction -> {
			transaction.add(ProjectFixture.article("article", "One", ProjectFixture.TEXT), null);
			transaction.add(ProjectFixture.mention("c", 8, 13, null), "article");
			transaction.add(ProjectFixture.mention("b", 0, 7, null), "article");
			transaction.add(ProjectFixture.mention("a", 0, 13, null), "article");
		});

		assertEquals(List.of("a", "b", "c"), store.read(reader -> reader.article("article")).orElseThrow().getAnnotations()
				.stream().map(Identified::getId).toList());
	}

	private static Stream<EClass> addedClasses() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && type != ModelPackage.Literals.PROJECT
						&& ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(type));
	}

	/** Adds what the object refers to and the object. */
	private Identified store(EClass type, boolean full) throws StoreException {
		Identified object = (Identified) EcoreUtil.create(type);
		object.setId("object");
		ProjectFixture.change(store, transaction -> {
			String project = transaction.project().getId();
			Targets targets = new Targets(List.of(ProjectFixture.entity("one", "One"), ProjectFixture.entity("two", "Two")),
					ProjectFixture.event("event", "Event"),
					List.of(ProjectFixture.code("code", "Code"), ProjectFixture.code("other", "Other")),
					transaction.keepSource(new byte[] { 1, 2, 3 }));
			for (Identified each : targets.all()) {
				transaction.add(each, project);
			}
			transaction.add(ProjectFixture.article("article", "Article", ProjectFixture.TEXT), null);
			places(object, ProjectFixture.place(org.pressmark.model.ModelFactory.eINSTANCE.createPassage(), 3, 9));
			if (full) {
				features(type).forEach(feature -> set(object, feature, targets));
				features(type).forEach(feature -> assertTrue(object.eIsSet(feature), feature.getName()));
			}
			transaction.add(object, object instanceof Annotation ? "article" : project);
		});
		return object;
	}

	/** What references can lead to. */
	private record Targets(List<Entity> entities, Event event, List<Code> codes, String source) {

		List<Identified> all() {
			List<Identified> all = new ArrayList<>(entities);
			all.add(event);
			all.addAll(codes);
			return all;
		}
	}

	private static void set(EObject object, EStructuralFeature feature, Targets targets) {
		if (isNeeded(feature)) {
			return;
		}
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			List<Object> list = (List<Object>) object.eGet(feature);
			list.add(value(feature, 0, targets));
			list.add(value(feature, 1, targets));
		} else {
			object.eSet(feature, value(feature, 0, targets));
		}
	}

	private static Object value(EStructuralFeature feature, int index, Targets targets) {
		if (feature == ModelPackage.Literals.ARTICLE__SOURCE_HASH || feature == ModelPackage.Literals.REPORT_DEFINITION__TEMPLATE) {
			return targets.source();
		}
		return switch (feature.getEType()) {
		case EClass type when type == ModelPackage.Literals.ENTITY -> targets.entities().get(index);
		case EClass type when type == ModelPackage.Literals.EVENT -> targets.event();
		case EClass type when type == ModelPackage.Literals.CODE -> targets.codes().get(index);
		case EClass type -> {
			EObject contained = EcoreUtil.create(type);
			type.getEAllStructuralFeatures().forEach(each -> {
				if (isPlace(each)) {
					contained.eSet(each, index + 7);
				} else {
					set(contained, each, targets);
				}
			});
			yield contained;
		}
		case EEnum type -> type.getELiterals().getLast().getInstance();
		case Object type when type == EcorePackage.Literals.EBOOLEAN_OBJECT || type == EcorePackage.Literals.EBOOLEAN -> true;
		case Object type when type == EcorePackage.Literals.EINT -> index + 7;
		case Object type when type == EcorePackage.Literals.EDOUBLE -> 0.1 + index;
		default -> feature.getName() + index + HARD;
		};
	}

	private static boolean isPlace(EStructuralFeature feature) {
		return feature.getName().equals("begin") || feature.getName().equals("end");
	}

	/** What no object may be without. */
	private static boolean isNeeded(EStructuralFeature feature) {
		return isPlace(feature) || List.of(ModelPackage.Literals.ENTITY__NAME, ModelPackage.Literals.EVENT__TITLE,
				ModelPackage.Literals.CODE__NAME, ModelPackage.Literals.SEARCH__NAME,
				ModelPackage.Literals.REPORT_DEFINITION__NAME).contains(feature);
	}

	private static void places(Identified object, Identified like) {
		object.eClass().getEAllAttributes().stream().filter(feature -> isNeeded(feature) && !isPlace(feature))
				.forEach(name -> object.eSet(name, "Name" + HARD));
		if (object instanceof Annotation annotation) {
			ProjectFixture.place(annotation, ((Annotation) like).getBegin(), ((Annotation) like).getEnd());
		}
	}

	/** All that is stored with the object itself. */
	private static Stream<EStructuralFeature> features(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(feature -> feature != ModelPackage.Literals.IDENTIFIED__ID)
				.filter(feature -> !(feature instanceof EReference reference) || !reference.isContainer() && !(reference
						.isContainment() && ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType())));
	}

	private Identified read(Identified object) throws StoreException {
		return store.read(reader -> {
			List<Identified> all = new ArrayList<>();
			reader.project().eAllContents().forEachRemaining(each -> {
				if (each instanceof Identified identified) {
					all.add(identified);
				}
			});
			for (String article : List.of("article", "object")) {
				Optional<Article> read = reader.article(article);
				read.ifPresent(all::add);
				read.map(Article::getAnnotations).ifPresent(all::addAll);
			}
			return all.stream().filter(each -> each.getId().equals(object.getId())).findFirst().orElseThrow();
		});
	}

	private static Identified get(ProjectTransaction transaction, Identified object) throws StoreException {
		return transaction.get(object.eClass().getInstanceClass().asSubclass(Identified.class), object.getId());
	}

	private static void assertSame(Identified expected, Identified actual) {
		assertNotNull(actual);
		assertFalse(expected == actual);
		assertEquals(expected.eClass(), actual.eClass());
		assertEquals(expected.getId(), actual.getId());
		features(expected.eClass()).forEach(feature -> assertTrue(
				same(expected.eGet(feature), actual.eGet(feature)),
				() -> feature.getName() + ": " + expected.eGet(feature) + " / " + actual.eGet(feature)));
	}

	private static boolean same(Object one, Object other) {
		return switch (one) {
		case Identified identified -> other instanceof Identified same && identified.getId().equals(same.getId());
		case EObject contained -> other instanceof EObject same && contained.eClass() == same.eClass()
				&& features(contained.eClass()).allMatch(f -> same(contained.eGet(f), same.eGet(f)));
		case List<?> list -> other instanceof List<?> same && list.size() == same.size()
				&& Stream.iterate(0, i -> i + 1).limit(list.size()).allMatch(i -> same(list.get(i), same.get(i)));
		case null, default -> Objects.equals(one, other);
		};
	}
}
