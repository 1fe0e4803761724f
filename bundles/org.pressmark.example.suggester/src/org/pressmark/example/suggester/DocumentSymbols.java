// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.suggester;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.pressmark.analysis.Suggester;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.SuggestionContext;
import org.pressmark.analysis.TextSpan;

/**
 * Suggests the symbols of documents of the United Nations, "S/RES/2397 (2017)" and "A/75/982", to be coded as such. Their
 * parts are those that the Dag Hammarskjöld Library describes: the organ, perhaps a session or subsidiary body, the nature of
 * the document, a number, a year in brackets. Keeps nothing, and so serves any thread.
 */
public final class DocumentSymbols implements Suggester {

	/** The code that passages get; people may rename it, and merge it with one of their own. */
	static final String CODE = "Document symbol";

	private static final double SURE = 0.9;

	/** The organs with the symbols that begin with a single letter, and three that newspapers cite. */
	private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\p{N}/.])(?:A|S|E|T|ST|CEDAW|CCPR|CAT)(?:/[A-Z0-9][A-Za-z0-9.-]{0,15}){1,5}"
			+ "(?<=/[^/]{0,15}\\d)(?: ?\\((?:19|20)\\d\\d\\))?(?![\\p{L}\\p{N}/])");

	@Override
	public List<Suggestion> suggest(SuggestionContext article, IProgressMonitor monitor) {
		List<Suggestion> suggestions = new ArrayList<>();
		Matcher symbols = SYMBOL.matcher(article.text());
		while (symbols.find()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			suggestions.add(new Suggestion(new TextSpan(symbols.start(), symbols.end()),
					new SuggestedMark.Passage(List.of(CODE)), SURE, "a document of the United Nations"));
		}
		return suggestions;
	}
}
