// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.List;
import java.util.Optional;

import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/** Finds what a step is about: words of an article rather than the article, that rather than an event or an entity. */
final class SubjectFinder {

	/** A bulk step is about its first object; looking through thousands that are gone helps nobody. */
	private static final int MOST = 50;

	private final ProjectReader reader;
	private final ObjectNames names;
	private final StepTexts texts;

	SubjectFinder(ProjectReader reader, ObjectNames names, StepTexts texts) {
		this.reader = reader;
		this.names = names;
		this.texts = texts;
	}

	Optional<StepSubject> find(List<RowChange> changes) throws StoreException {
		Optional<RowChange> text = changes.stream().filter(StepTexts::isOfText).findFirst();
		if (text.isPresent()) {
			return changedText(text.get().id());
		}
		for (String table : List.of(Columns.ANNOTATION, Columns.ARTICLE, Columns.EVENT, Columns.ENTITY)) {
			for (RowChange change : changes.stream().filter(each -> each.table().equals(table)).limit(MOST).toList()) {
				Optional<StepSubject> subject = subject(change);
				if (subject.isPresent()) {
					return subject;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<StepSubject> subject(RowChange change) throws StoreException {
		return switch (change.table()) {
		case Columns.ANNOTATION -> words(change);
		case Columns.ARTICLE -> article(change.id()).map(StepSubject.class::cast);
		case Columns.EVENT -> names.isThere(change) ? Optional.of(new StepSubject.OfEvent(change.id())) : Optional.empty();
		default -> names.isThere(change) ? Optional.of(new StepSubject.OfEntity(change.id())) : Optional.empty();
		};
	}

	/** Where the text was changed, as long as it is still as it was then. */
	private Optional<StepSubject> changedText(String articleId) throws StoreException {
		Optional<StepSubject.OfArticle> article = article(articleId);
		Optional<StepSubject.OfWords> words = article.isEmpty() ? Optional.empty() : texts.changedWords(article.get());
		return words.isPresent() ? words.map(StepSubject.class::cast) : article.map(StepSubject.class::cast);
	}

	/** Where an annotation is, or where it was before it was deleted if the text is still the same up to there. */
	private Optional<StepSubject> words(RowChange change) throws StoreException {
		Optional<AnnotationRow> row = reader.annotation(change.id());
		if (row.isPresent()) {
			return article(row.get().articleId())
					.map(article -> new StepSubject.OfWords(article, row.get().begin(), row.get().end()));
		}
		if (change.value(Columns.OWNER).isEmpty()) {
			return Optional.empty();
		}
		int begin = change.value(Columns.BEGIN).map(Columns::number).orElse(0);
		int end = change.value(Columns.END).map(Columns::number).orElse(begin);
		String owner = change.value(Columns.OWNER).get().toString();
		Optional<StepSubject.OfArticle> article = article(owner);
		if (article.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(texts.isStillThere(owner, change, end) ? new StepSubject.OfWords(article.get(), begin, end)
				: article.get());
	}

	private Optional<StepSubject.OfArticle> article(String id) throws StoreException {
		return names.article(id).map(title -> new StepSubject.OfArticle(id, title));
	}
}
