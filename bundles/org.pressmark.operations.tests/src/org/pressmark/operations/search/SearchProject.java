// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** A project to search in. */
final class SearchProject implements AutoCloseable {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	final ProjectStore store;

	SearchProject(Path folder) throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
	}

	@Override
	public void close() throws StoreException {
		store.close();
	}

	void change(ProjectCommand.Change change) throws StoreException {
		store.execute(ProjectCommand.of("change", change));
	}

	void article(String id, String title, String text) throws StoreException {
		article(id, title, null, null, text);
	}

	void article(String id, String title, String outlet, String published, String text) throws StoreException {
		change(transaction -> {
			Article article = MODEL.createArticle();
			article.setId(id);
			article.setTitle(title);
			article.setOutlet(outlet);
			article.setPublished(published);
			article.setStatus(ArticleStatus.NEW);
			article.setText(text);
			transaction.add(article, null);
		});
	}

	void entity(String id, String name, String... aliases) throws StoreException {
		change(transaction -> {
			Entity entity = MODEL.createEntity();
			entity.setId(id);
			entity.setType(EntityType.PERSON);
			entity.setName(name);
			entity.getAliases().addAll(List.of(aliases));
			transaction.add(entity, transaction.project().getId());
		});
	}

	void code(String id, String name, String parent) throws StoreException {
		change(transaction -> {
			Code code = MODEL.createCode();
			code.setId(id);
			code.setName(name);
			transaction.add(code, parent == null ? transaction.project().getId() : parent);
		});
	}

	void mention(String articleId, String words, String entityId) throws StoreException {
		mark(articleId, words, transaction -> {
			Mention mention = MODEL.createMention();
			mention.setEntity(transaction.get(Entity.class, entityId));
			return mention;
		});
	}

	void quotation(String articleId, String words, String speakerId) throws StoreException {
		mark(articleId, words, transaction -> {
			Quotation quotation = MODEL.createQuotation();
			quotation.setSpeaker(transaction.get(Entity.class, speakerId));
			return quotation;
		});
	}

	void passage(String articleId, String words, String codeId) throws StoreException {
		mark(articleId, words, transaction -> {
			Passage passage = MODEL.createPassage();
			passage.getCodes().add(transaction.get(Code.class, codeId));
			return passage;
		});
	}

	void time(String articleId, String words, String value) throws StoreException {
		mark(articleId, words, transaction -> {
			TimeExpression time = MODEL.createTimeExpression();
			time.setType(TimexType.DATE);
			time.setValue(value);
			return time;
		});
	}

	@FunctionalInterface
	private interface Making {

		Annotation make(ProjectTransaction transaction) throws StoreException;
	}

	private void mark(String articleId, String words, Making making) throws StoreException {
		change(transaction -> {
			Annotation annotation = making.make(transaction);
			int begin = transaction.text(articleId).indexOf(words);
			annotation.setBegin(begin);
			annotation.setEnd(begin + words.length());
			annotation.setAuthor("Ada");
			annotation.setCreated("2021-05-03T10:00:00Z");
			transaction.add(annotation, articleId);
		});
	}

	String text(String articleId) throws StoreException {
		return store.read(reader -> reader.article(articleId)).orElseThrow().getText();
	}

	/** The hits of a query. */
	List<Hit> find(String query) throws StoreException {
		List<Hit> hits = new ArrayList<>();
		store.read(reader -> new Searcher(reader, SearchQuery.parse(query)).find(Integer.MAX_VALUE, hits::add,
				new NullProgressMonitor()));
		return hits;
	}

	/** The places of a query. */
	HitPlaces places(String query) throws StoreException {
		HitPlaces places = new HitPlaces();
		store.read(reader -> new Searcher(reader, SearchQuery.parse(query)).places(Integer.MAX_VALUE, places::add,
				new NullProgressMonitor()));
		return places;
	}

	/** The articles of the hits and their words. */
	String found(String query) throws StoreException {
		return String.join(" | ", find(query).stream().map(hit -> hit.articleId() + ':' + hit.match()).toList());
	}
}
