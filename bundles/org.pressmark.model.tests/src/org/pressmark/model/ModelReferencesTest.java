// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.Test;
import org.pressmark.model.util.ModelSwitch;

/** How the objects of the model hang together. */
class ModelReferencesTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
	private static final URI PROJECT = URI.createURI("pressmark:/project");
	private static final URI ARTICLE = URI.createURI("pressmark:/articles/a-1");

	private final Article article = FACTORY.createArticle();
	private final Mention mention = FACTORY.createMention();

	@Test
	void addAnnotation_KnowsItsArticle() {
		article.getAnnotations().add(mention);

		assertSame(article, mention.getArticle());
		assertSame(article, mention.eContainer());
	}

	@Test
	void setArticle_ArticleHasAnnotation() {
		mention.setArticle(article);

		assertEquals(List.of(mention), article.getAnnotations());
	}

	@Test
	void removeAnnotation_HasNoArticle() {
		article.getAnnotations().add(mention);

		article.getAnnotations().remove(mention);

		assertNull(mention.getArticle());
	}

	@Test
	void setArticle_LeavesFormerArticle() {
		Article other = FACTORY.createArticle();
		article.getAnnotations().add(mention);

		mention.setArticle(other);

		assertTrue(article.getAnnotations().isEmpty());
		assertEquals(List.of(mention), other.getAnnotations());
	}

	@Test
	void project_DoesNotContainArticles() {
		for (EReference containment : ModelPackage.Literals.PROJECT.getEAllContainments()) {
			assertFalse(containment.getEReferenceType().isSuperTypeOf(ModelPackage.Literals.ARTICLE));
		}
	}

	@Test
	void resource_FindsContentsById() {
		mention.setId("m-1");
		article.getAnnotations().add(mention);
		Resource resource = new ResourceImpl(ARTICLE);
		resource.getContents().add(article);

		assertSame(mention, resource.getEObject("m-1"));
		assertEquals("m-1", resource.getURIFragment(mention));
	}

	@Test
	void mention_ResolvesEntityOfProjectResource() {
		ResourceSet resources = new ResourceSetImpl();
		Entity entity = projectEntity(resources, "e-1");
		Resource articleResource = new ResourceImpl(ARTICLE);
		resources.getResources().add(articleResource);
		articleResource.getContents().add(article);
		article.getAnnotations().add(mention);

		mention.setEntity(proxy("e-1"));

		assertSame(entity, mention.getEntity());
	}

	@Test
	void passage_HasEachCodeOnce() {
		Passage passage = FACTORY.createPassage();
		Code code = FACTORY.createCode();

		passage.getCodes().add(code);

		assertFalse(passage.getCodes().add(code));
		assertEquals(List.of(code), passage.getCodes());
	}

	@Test
	void change_ReportedToAdaptersOfTheRoot() {
		List<Object> features = new ArrayList<>();
		article.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				features.add(notification.getFeature());
			}
		});

		article.getAnnotations().add(mention);
		features.clear();
		mention.setComment("Who is meant?");

		assertEquals(List.of(ModelPackage.Literals.ANNOTATION__COMMENT), features);
	}

	@Test
	void modelSwitch_FallsBackToAnnotation() {
		String result = new ModelSwitch<String>() {
			@Override
			public String caseAnnotation(Annotation annotation) {
				return "annotation";
			}

			@Override
			public String caseIdentified(Identified identified) {
				return "identified";
			}
		}.doSwitch(mention);

		assertEquals("annotation", result);
	}

	private static Entity projectEntity(ResourceSet resources, String id) {
		Entity entity = FACTORY.createEntity();
		entity.setId(id);
		Project project = FACTORY.createProject();
		project.getEntities().add(entity);
		Resource resource = new ResourceImpl(PROJECT);
		resources.getResources().add(resource);
		resource.getContents().add(project);
		return entity;
	}

	private static Entity proxy(String id) {
		Entity proxy = FACTORY.createEntity();
		((InternalEObject) proxy).eSetProxyURI(PROJECT.appendFragment(id));
		return proxy;
	}
}
