// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.internal.ContributedSuggesters;
import org.pressmark.analysis.internal.Contribution;
import org.pressmark.analysis.internal.Messages;
import org.pressmark.model.text.GraphemeClusters;

/**
 * The suggesters that bundles contribute. One that cannot be made, or fails, is named in the log and asked no more; the
 * others go on. For any thread but that of the window.
 *
 * @since 1.0
 */
public final class Suggesters {

	private static final Comparator<Suggestion> ORDER = Comparator.comparing(Suggestion::place, TextSpan.ORDER)
			.thenComparing(Suggestion::confidence, Comparator.reverseOrder());

	private final List<Contribution> contributions;

	private Suggesters(List<Contribution> contributions) {
		this.contributions = contributions;
	}

	/** Those of the running platform's bundles; none outside of a platform. */
	public static Suggesters installed() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		return registry == null ? new Suggesters(List.of()) : of(registry);
	}

	/** Those that a registry knows. */
	public static Suggesters of(IExtensionRegistry registry) {
		return new Suggesters(ContributedSuggesters.of(registry));
	}

	/** What each of them is called, by its id, in the order of the contributions. */
	public Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		contributions.forEach(each -> names.put(each.id(), each.name()));
		return names;
	}

	/** Only those with these ids. */
	public Suggesters only(List<String> ids) {
		return new Suggesters(contributions.stream().filter(each -> ids.contains(each.id())).toList());
	}

	/**
	 * What they find in an article, in the order of the text; of those that say the same of the same words only the surest.
	 *
	 * @throws OperationCanceledException if the monitor is cancelled
	 */
	public List<Suggestion> suggest(SuggestionContext article, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, contributions.size());
		List<Suggestion> found = new ArrayList<>();
		for (Contribution contribution : contributions) {
			SubMonitor part = progress.split(1);
			contribution.ask(suggester -> suggester.suggest(article, part).stream().map(each -> whole(each, article.text()))
					.toList()).ifPresent(found::addAll);
		}
		found.sort(ORDER);
		Map<Said, Suggestion> surest = new LinkedHashMap<>();
		found.forEach(each -> surest.putIfAbsent(new Said(each.place(), each.mark()), each));
		return List.copyOf(surest.values());
	}

	private record Said(TextSpan place, SuggestedMark mark) {
	}

	/** On whole characters. */
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
