// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal;

import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.Suggester;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.SuggestionContext;
import org.pressmark.analysis.TextSpan;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Promised;
import org.pressmark.model.text.GraphemeClusters;

/** A suggester that a bundle contributes, made when it is first asked. For any thread. */
public final class ContributedSuggester {

	/** For an article without a sign of life. */
	private static final Duration LONGEST = Duration.ofSeconds(30);

	private final Contribution<Suggester> contribution;
	private Suggester suggester;

	public ContributedSuggester(Contribution<Suggester> contribution) {
		this.contribution = contribution;
	}

	/** Its identity. */
	public String id() {
		return contribution.id();
	}

	/** What people know it by. */
	public String label() {
		return contribution.label();
	}

	/**
	 * What it finds in an article, on whole characters; nothing if it fails, after which it is switched off.
	 *
	 * @throws OperationCanceledException if the monitor is cancelled
	 */
	public List<Suggestion> suggest(SuggestionContext article, IProgressMonitor monitor) {
		try {
			Suggester made = suggester();
			return contribution.run(LONGEST, monitor, null,
					gate -> Promised.list(made.suggest(article, gate.pass(IProgressMonitor.class, monitor))).stream()
							.map(each -> whole(each, article.text())).toList());
		} catch (ContributionException e) {
			// Which has been named; the others go on.
			return List.of();
		}
	}

	private synchronized Suggester suggester() throws ContributionException {
		if (suggester == null) {
			suggester = contribution.create();
		}
		return suggester;
	}

	private static Suggestion whole(Suggestion suggestion, String text) {
		TextSpan place = suggestion.place();
		if (place.end() > text.length() || place.of(text).isBlank()) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.suggester_noWords, new Object[] { place.begin(), place.end(), text.length() }));
		}
		TextSpan whole = new TextSpan(GraphemeClusters.floor(text, place.begin()), GraphemeClusters.ceil(text, place.end()));
		return new Suggestion(whole, suggestion.mark(), suggestion.confidence(), suggestion.reason());
	}
}
