// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressmark.model.Article;
import org.pressmark.model.Evidence;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage.Literals;
import org.pressmark.model.text.Excerpt;
import org.pressmark.operations.ImportOverrides;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.Warning;

/**
 * Where the values of an article came from that an importer found; what the person who imports said has no evidence. That
 * text is missing is evidence about the text.
 */
final class FoundEvidence {

	/** A line that says it may be a whole paragraph. */
	private static final int MOST_UNITS = 160;
	private static final String FETCHED = "fetched from";

	private final ArticleDraft draft;
	private final ImportOverrides overrides;
	private final List<Evidence> evidence = new ArrayList<>();

	FoundEvidence(ArticleDraft draft, ImportOverrides overrides) {
		this.draft = draft;
		this.overrides = overrides;
	}

	/** @param article has its values already */
	List<Evidence> of(Article article) {
		Metadata said = draft.metadata();
		add(Literals.ARTICLE__TITLE, said.title());
		add(Literals.ARTICLE__OUTLET, overrides.outlet().isPresent() ? Optional.empty() : said.outlet());
		addAuthors(said.authors());
		add(Literals.ARTICLE__URL, said.url()
				.or(() -> Optional.ofNullable(article.getUrl()).map(url -> new Provenanced<>(url, FETCHED))));
		add(Literals.ARTICLE__PUBLISHED, overrides.published().isPresent() ? Optional.empty() : said.published());
		add(Literals.ARTICLE__UPDATED, said.updated());
		add(Literals.ARTICLE__LANGUAGE, said.language());
		add(Literals.ARTICLE__CAPTION, said.caption());
		add(Literals.ARTICLE__PAYWALLED, said.paywalled());
		add(Literals.ARTICLE__DOCUMENT_NUMBER, said.documentNumber());
		draft.warning(Warning.Kind.INCOMPLETE).or(() -> draft.warning(Warning.Kind.SEVERAL_ARTICLES)).ifPresent(warning -> add(Literals.ARTICLE__TEXT, warning));
		if (article.getPublished() == null) {
			draft.warning(Warning.Kind.IMPOSSIBLE_DATE).ifPresent(warning -> add(Literals.ARTICLE__PUBLISHED, warning));
		}
		return evidence;
	}

	private void add(EStructuralFeature feature, Warning warning) {
		add(feature, warning.kind().keyword() + ": " + warning.evidence());
	}

	/** All of them as one value; most sources name them in one place. */
	private void addAuthors(List<Provenanced<String>> authors) {
		add(Literals.ARTICLE__AUTHORS, authors.stream().map(Provenanced::evidence).filter(place -> !place.isEmpty())
				.distinct().collect(Collectors.joining("; ")));
	}

	private void add(EStructuralFeature feature, Optional<? extends Provenanced<?>> value) {
		value.ifPresent(found -> add(feature, found.evidence()));
	}

	private void add(EStructuralFeature feature, String source) {
		if (!source.isEmpty()) {
			Evidence found = ModelFactory.eINSTANCE.createEvidence();
			found.setFeature(feature.getName());
			found.setSource(Excerpt.of(source, MOST_UNITS));
			evidence.add(found);
		}
	}
}
