// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.pressmark.analysis.Suggester;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.SuggestionContext;
import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.internal.PerLanguage;
import org.pressmark.analysis.internal.TextParts;
import org.pressmark.analysis.internal.names.ArticleName;
import org.pressmark.analysis.internal.names.ArticleNames;
import org.pressmark.analysis.quotations.QuotedWords;

/** Suggests quotations with who says them and by which cue: word for word between quotation marks, or reported. */
public final class QuotationsSuggester implements Suggester {

	private final PerLanguage<Optional<Cues>> cuesOf = new PerLanguage<>(Cues::of);

	@Override
	public List<Suggestion> suggest(SuggestionContext article, IProgressMonitor monitor) {
		String text = article.text();
		Optional<Cues> cues = cuesOf.get(article.languageOrEnglish());
		List<ArticleName> names = cues.isEmpty() ? List.of() : ArticleNames.of(article, monitor);
		Optional<Speech> speech = cues.map(words -> new Speech(text, names, words));
		List<Suggestion> suggestions = new ArrayList<>(new DirectSpeech(text, speech).find());
		if (cues.isPresent()) {
			ReportedSpeech reported = new ReportedSpeech(text, cues.get(), speech.orElseThrow());
			for (TextSpan sentence : TextParts.sentences(text, article.languageOrEnglish())) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (!hasMarks(text, sentence)) {
					reported.in(sentence).ifPresent(suggestions::add);
				}
			}
		}
		return suggestions;
	}

	private static boolean hasMarks(String text, TextSpan sentence) {
		return text.substring(sentence.begin(), sentence.end()).chars()
				.anyMatch(unit -> QuotedWords.isOpening((char) unit) || QuotedWords.isClosing((char) unit));
	}
}
