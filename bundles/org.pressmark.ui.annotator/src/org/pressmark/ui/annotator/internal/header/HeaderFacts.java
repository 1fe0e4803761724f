// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ModelLabels;

/** Where, when and by whom an article was published, as one line: what of it can be changed is a link. */
final class HeaderFacts {

	static final String OUTLET = "outlet";
	static final String PUBLISHED = "published";
	static final String AUTHORS = "authors";
	static final String LANGUAGE = "language";
	private static final String SEPARATOR = "  \u00b7  ";

	/**
	 * Words of the line that are all of a link, or of none.
	 *
	 * @param link what it says of what it is to change
	 */
	record Piece(String words, Optional<String> link) {

		private String markup() {
			String escaped = Mnemonics.escape(words);
			return link.map(key -> NLS.bind("<a href=\"{0}\">{1}</a>", key, escaped)).orElse(escaped);
		}
	}

	private final boolean writable;
	private final List<Piece> pieces = new ArrayList<>();

	/** @param writable whether they can be changed */
	HeaderFacts(Article article, boolean writable) {
		this.writable = writable;
		Optional<String> outlet = Optional.ofNullable(article.getOutlet());
		Optional<String> published = Optional.ofNullable(article.getPublished());
		String authors = String.join(", ", article.getAuthors());
		String language = ModelLabels.language(Optional.ofNullable(article.getLanguage()));
		add(OUTLET, ModelLabels.outlet(outlet), outlet.isPresent());
		add(PUBLISHED, ModelLabels.date(published), published.isPresent());
		add(AUTHORS, authors.isEmpty() ? Messages.header_authorsUnknown : authors, !authors.isEmpty());
		add(LANGUAGE, language.isEmpty() ? Messages.header_languageUnknown : language, !language.isEmpty());
	}

	/** What is known is itself the link to change it; what is not gets one beside it. */
	private void add(String key, String words, boolean known) {
		if (!pieces.isEmpty()) {
			pieces.add(new Piece(SEPARATOR, Optional.empty()));
		}
		// In a link, less-than would begin another one.
		pieces.add(new Piece(words.replace('<', '\u2039'), Optional.of(key).filter(each -> writable && known)));
		if (writable && !known) {
			pieces.add(new Piece(" ", Optional.empty()));
			pieces.add(new Piece(Messages.header_set, Optional.of(key)));
		}
	}

	/** The line, piece by piece. */
	List<Piece> pieces() {
		return pieces;
	}

	/** The line as it is shown. */
	String words() {
		return pieces.stream().map(Piece::words).collect(Collectors.joining());
	}

	/** The line as a widget for links takes it. */
	String markup() {
		return pieces.stream().map(Piece::markup).collect(Collectors.joining());
	}
}
