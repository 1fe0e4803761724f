// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.text.Folding;
import org.pressmark.model.time.EdtfException;
import org.pressmark.operations.search.Node.Term;
import org.pressmark.store.ArticleText;

/** Makes of a field and its value what a query asks for. */
final class QueryFields {

	private final QueryScanner source;
	private final String value;
	private final int begin;
	private final int end;

	/**
	 * @param source says where it is wrong
	 * @param value what stands behind the colon, without quotation marks; not blank
	 * @param begin where it begins in the query
	 * @param end where it ends
	 */
	QueryFields(QueryScanner source, String value, int begin, int end) {
		this.source = source;
		this.value = value;
		this.begin = begin;
		this.end = end;
	}

	/** @throws QueryException if the field has no such value */
	Node node(Field field) {
		if (field.isOfMarks()) {
			return new Node.Marks(field, value.strip(), begin, end);
		}
		return field == Field.TITLE ? title() : new Node.Filter(filter(field, value.strip()));
	}

	private Node title() {
		List<WordPattern> words = QueryTerms.words(value);
		if (words.isEmpty()) {
			throw source.wrong(begin, end, NLS.bind(Messages.query_noValue, Field.TITLE.word()));
		}
		return new Node.Title(new Term(words));
	}

	private Predicate<ArticleText> filter(Field field, String wanted) {
		String folded = Folding.of(wanted);
		return switch (field) {
		case OUTLET -> article -> article.outlet().map(Folding::of).filter(name -> name.contains(folded)).isPresent();
		case AUTHOR -> article -> article.authors().stream().map(Folding::of).anyMatch(name -> name.contains(folded));
		case LANGUAGE -> article -> article.language().filter(tag -> isOfLanguage(tag, wanted)).isPresent();
		case STATUS -> {
			ArticleStatus status = status(wanted);
			yield article -> article.status() == status;
		}
		case DATE -> {
			DateRange range = dates(wanted);
			yield article -> range.overlaps(article.published());
		}
		default -> throw new IllegalStateException(field.name());
		};
	}

	/** A language includes what it is written or spoken like somewhere: {@code en} is {@code en-GB}, too. */
	private static boolean isOfLanguage(String tag, String asked) {
		String lower = tag.toLowerCase(Locale.ROOT);
		String range = asked.toLowerCase(Locale.ROOT);
		return lower.equals(range) || lower.startsWith(range + '-');
	}

	private ArticleStatus status(String wanted) {
		for (ArticleStatus status : ArticleStatus.values()) {
			if (status.getLiteral().equalsIgnoreCase(wanted)) {
				return status;
			}
		}
		List<String> known = ArticleStatus.VALUES.stream().map(ArticleStatus::getLiteral).toList();
		throw source.wrong(begin, end, NLS.bind(Messages.query_noStatus, wanted, String.join(", ", known)));
	}

	private DateRange dates(String wanted) {
		DateRange range;
		try {
			range = DateRange.parse(wanted);
		} catch (EdtfException e) {
			throw source.wrong(begin, end, NLS.bind(Messages.query_noDate, wanted));
		}
		if (range.isReversed()) {
			throw source.wrong(begin, end, NLS.bind(Messages.query_reversed, wanted));
		}
		return range;
	}
}
