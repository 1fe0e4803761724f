// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressmark.analysis.CodeTerm;
import org.pressmark.analysis.EntityTerm;
import org.pressmark.analysis.ProjectTerms;
import org.pressmark.analysis.SuggestionContext;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Project;
import org.pressmark.model.time.Edtf;

/** Projects and articles, as suggesters see them. On the thread of the objects; what is made is for any thread. */
public final class SuggestionSource {

	private SuggestionSource() {
	}

	/** What a project knows now. */
	public static ProjectTerms terms(Project project) {
		List<CodeTerm> codes = new ArrayList<>();
		addCodes(project.getCodes(), codes);
		return new ProjectTerms(project.getEntities().stream().filter(entity -> entity.getName() != null)
				.map(SuggestionSource::term).toList(), codes);
	}

	private static EntityTerm term(Entity entity) {
		EntityType type = Optional.ofNullable(entity.getType()).orElse(EntityType.OTHER);
		return new EntityTerm(entity.getId(), type, entity.getName(), List.copyOf(entity.getAliases()));
	}

	private static void addCodes(List<Code> some, List<CodeTerm> codes) {
		for (Code code : some) {
			codes.add(new CodeTerm(code.getId(), orEmpty(code.getName()), orEmpty(code.getGuideline())));
			addCodes(code.getCodes(), codes);
		}
	}

	/** An article as it is now. */
	public static SuggestionContext article(Article article, ProjectTerms terms) {
		Optional<Locale> language = Optional.ofNullable(article.getLanguage()).map(Locale::forLanguageTag)
				.filter(each -> !each.getLanguage().isEmpty());
		return new SuggestionContext(orEmpty(article.getText()), language,
				Optional.ofNullable(article.getPublished()).flatMap(Edtf::tryParse), terms);
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
