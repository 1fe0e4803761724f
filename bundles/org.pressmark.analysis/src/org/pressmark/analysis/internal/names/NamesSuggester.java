// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.names;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.analysis.Suggester;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.SuggestionContext;

/** Suggests names as mentions. */
public final class NamesSuggester implements Suggester {

	@Override
	public List<Suggestion> suggest(SuggestionContext article, IProgressMonitor monitor) {
		return ArticleNames.of(article, monitor).stream().map(name -> new Suggestion(name.span(),
				new SuggestedMark.Mention(name.entities()), name.confidence(), name.reason())).toList();
	}
}
