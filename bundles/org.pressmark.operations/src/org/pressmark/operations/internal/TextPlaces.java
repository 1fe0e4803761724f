// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.WholeCharacters;
import org.pressmark.operations.edit.Span;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Finds the places that annotation lines mean: an article by its source's name, words by their surroundings. */
final class TextPlaces {

	private static final String AMBIGUOUS = ""; //$NON-NLS-1$

	private final ProjectTransaction transaction;
	private final Map<String, String> articleIds = new HashMap<>();
	private final Map<String, StoreException> unknown = new HashMap<>();
	private final Map<String, String> texts = new HashMap<>();

	TextPlaces(ProjectTransaction transaction) throws StoreException {
		this.transaction = transaction;
		transaction.reader().sourceNames((name, id) -> articleIds.merge(name, id, (one, other) -> AMBIGUOUS));
	}

	/** The id of an article. Throws the same exception each time when asked for one that is not there. */
	String articleId(String sourceName) throws StoreException {
		String id = articleIds.get(sourceName);
		if (id == null) {
			throw unknown(sourceName, Messages.place_noArticle);
		}
		if (AMBIGUOUS.equals(id)) {
			throw unknown(sourceName, Messages.place_manyArticles);
		}
		return id;
	}

	private StoreException unknown(String sourceName, String message) {
		return unknown.computeIfAbsent(sourceName, name -> new StoreException(NLS.bind(message, name)));
	}

	Span span(AnnotationLine line) throws StoreException {
		String sourceName = line.required("article"); //$NON-NLS-1$
		String articleId = articleId(sourceName);
		String text = text(articleId);
		OptionalInt begin = line.number("begin"); //$NON-NLS-1$
		OptionalInt end = line.number("end"); //$NON-NLS-1$
		if (begin.isPresent() && end.isPresent()) {
			return byOffsets(articleId, sourceName, text, begin.getAsInt(), end.getAsInt(), line);
		}
		return byWords(articleId, sourceName, text, line);
	}

	String words(Span span) throws StoreException {
		return text(span.articleId()).substring(span.begin(), span.end());
	}

	private static Span byOffsets(String articleId, String sourceName, String text, int begin, int end,
			AnnotationLine line) throws StoreException {
		if (begin < 0 || begin >= end || end > text.length()) {
			throw new StoreException(
					NLS.bind(Messages.place_outside, new Object[] { begin, end, sourceName, text.length() }));
		}
		String words = line.optional("text").orElse(text.substring(begin, end)); //$NON-NLS-1$
		if (!text.substring(begin, end).equals(words)) {
			throw new StoreException(NLS.bind(Messages.place_otherWords, new Object[] { begin, end, sourceName, words }));
		}
		return whole(new Span(articleId, begin, end), sourceName, text);
	}

	private static Span byWords(String articleId, String sourceName, String text, AnnotationLine line)
			throws StoreException {
		String words = line.required("text"); //$NON-NLS-1$
		String before = line.optional("before").orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		String whole = before + words + line.optional("after").orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		int at = text.indexOf(whole);
		if (at < 0) {
			throw new StoreException(NLS.bind(Messages.place_notFound, whole, sourceName));
		}
		if (text.indexOf(whole, at + 1) >= 0) {
			throw new StoreException(NLS.bind(Messages.place_notUnique, whole, sourceName));
		}
		int begin = at + before.length();
		return whole(new Span(articleId, begin, begin + words.length()), sourceName, text);
	}

	private static Span whole(Span span, String sourceName, String text) throws StoreException {
		if (WholeCharacters.splits(text, span.begin()) || WholeCharacters.splits(text, span.end())) {
			throw new StoreException(
					NLS.bind(Messages.place_splits, new Object[] { span.begin(), span.end(), sourceName }));
		}
		return span;
	}

	private String text(String articleId) throws StoreException {
		String text = texts.get(articleId);
		if (text == null) {
			text = transaction.text(articleId);
			texts.put(articleId, text);
		}
		return text;
	}
}
