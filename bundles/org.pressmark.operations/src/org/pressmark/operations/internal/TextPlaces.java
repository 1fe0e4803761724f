// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.Folding;
import org.pressmark.model.text.ScriptGroup;
import org.pressmark.model.text.WholeCharacters;
import org.pressmark.model.text.WordRanges;
import org.pressmark.operations.edit.Span;
import org.pressmark.operations.edit.WholeSpan;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Finds the places that annotation lines mean: an article by its source's name, words by their surroundings. */
final class TextPlaces {

	private static final String AMBIGUOUS = "";

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

	/**
	 * Where a line's words are: whole characters as a reader sees them, without white space at either end, as a selection
	 * in the window is.
	 *
	 * @param notes is added to if that is more or less than the line says
	 */
	Span span(AnnotationLine line, List<String> notes) throws StoreException {
		Span said = said(line);
		String words = words(said);
		if (words.isBlank()) {
			throw new StoreException(Messages.line_blankWords);
		}
		Span whole = WholeSpan.of(text(said.articleId()), said);
		if (!whole.equals(said)) {
			notes.add(NLS.bind(Messages.place_whole, words, words(whole)));
		}
		return whole;
	}

	private Span said(AnnotationLine line) throws StoreException {
		String sourceName = line.required("article");
		String articleId = articleId(sourceName);
		String text = text(articleId);
		OptionalInt begin = line.number("begin");
		OptionalInt end = line.number("end");
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
		String words = line.optional("text").orElse(text.substring(begin, end));
		if (!text.substring(begin, end).equals(words)) {
			throw new StoreException(NLS.bind(Messages.place_otherWords, new Object[] { begin, end, sourceName, words }));
		}
		return whole(new Span(articleId, begin, end), sourceName, text);
	}

	private static Span byWords(String articleId, String sourceName, String text, AnnotationLine line)
			throws StoreException {
		String words = line.required("text");
		if (words.strip().indexOf('\n') >= 0) {
			throw new StoreException(NLS.bind(Messages.place_paragraphs, words));
		}
		String before = line.optional("before").orElse("");
		String whole = before + words + line.optional("after").orElse("");
		int at = text.indexOf(whole);
		if (at < 0) {
			throw new StoreException(NLS.bind(Messages.place_notFound, whole, sourceName));
		}
		if (text.indexOf(whole, at + 1) >= 0) {
			throw new StoreException(NLS.bind(Messages.place_notUnique, whole, sourceName));
		}
		int begin = at + before.length();
		if (before.isEmpty() && isInsideWord(text, begin)) {
			throw new StoreException(NLS.bind(Messages.place_insideWord, words, sourceName));
		}
		return whole(new Span(articleId, begin, begin + words.length()), sourceName, text);
	}

	/** Not between scripts, of which one may well be put to the other. */
	private static boolean isInsideWord(String text, int offset) {
		if (offset == 0 || WholeCharacters.splits(text, offset)) {
			return false;
		}
		int before = text.codePointBefore(offset);
		int behind = text.codePointAt(offset);
		return WordRanges.of(Character.toString(before) + Character.toString(behind)).size() == 1 && Folding.isWord(before)
				&& Folding.isWord(behind) && ScriptGroup.of(before) == ScriptGroup.of(behind);
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
