// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.model.time.DateReading;
import org.pressmark.model.time.DateWords;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;
import org.pressmark.ui.ModelLabels;

/**
 * What a date in words is about, and so how it is read: in the language of the person, in English, and in that of the article; in
 * all that can be read if nobody knows which that is. "Last week" is counted from the day on which the article was published.
 * Immutable.
 */
public final class DateSource {

	/** No article. */
	public static final DateSource NONE = new DateSource(Optional.empty(), Optional.empty(), Optional.empty());

	private final Optional<String> article;
	private final Optional<Edtf> countedFrom;
	private final Optional<String> language;

	private DateSource(Optional<String> article, Optional<Edtf> countedFrom, Optional<String> language) {
		this.article = article;
		this.countedFrom = countedFrom;
		this.language = language;
	}

	/** A day from which dates are counted, whoever says them. */
	public static DateSource of(Optional<Edtf> countedFrom) {
		return new DateSource(Optional.empty(), countedFrom, Optional.empty());
	}

	/**
	 * An article.
	 *
	 * @param title what it is called
	 * @param published when it was published, if that is known
	 * @param language the tag of its language, if that is known
	 */
	public static DateSource of(String title, Optional<Edtf> published, Optional<String> language) {
		return new DateSource(Optional.of(title), published, language);
	}

	/** An article. */
	public static DateSource of(Article article) {
		return of(ModelLabels.title(article), Optional.ofNullable(article.getPublished()).flatMap(Edtf::tryParse),
				Optional.ofNullable(article.getLanguage()));
	}

	/** Reads dates of this source. */
	public Reader reader() {
		return new Reader(this);
	}

	/** Reads dates in words. Knows the words of several languages, so one is kept while somebody types. */
	public static final class Reader {

		private final DateSource source;
		private final DateWords words;

		private Reader(DateSource source) {
			this.source = source;
			words = DateWords.of(Locale.getDefault())
					.and(source.language.map(Locale::forLanguageTag).map(List::of).orElseGet(DateWords::languages))
					.countedFromDate(source.countedFrom);
		}

		/**
		 * The date that a text says.
		 *
		 * @throws IllegalArgumentException if it says none; the message says why, and what to do
		 */
		public DateReading read(String typed) {
			try {
				return words.read(typed);
			} catch (EdtfException e) {
				if (e.isCountedFromUnknown()) {
					throw new IllegalArgumentException(countedFromUnknown(typed), e);
				}
				throw e;
			}
		}

		private String countedFromUnknown(String typed) {
			return source.article.map(title -> NLS.bind(Messages.date_articleUndated, typed, title))
					.orElseGet(() -> NLS.bind(Messages.date_noArticle, typed));
		}
	}
}
