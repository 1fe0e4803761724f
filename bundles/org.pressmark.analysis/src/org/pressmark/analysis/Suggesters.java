// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.analysis.internal.ContributedSuggester;
import org.pressmark.extensions.Contributions;

/**
 * The suggesters that bundles contribute. One that cannot be made, fails or doesn't answer is named, switched off and asked
 * no more; the others go on. For any thread but that of the window.
 *
 * @since 1.0
 */
public final class Suggesters {

	private static final Comparator<Suggestion> ORDER = Comparator.comparing(Suggestion::place, TextSpan.ORDER)
			.thenComparing(Suggestion::confidence, Comparator.reverseOrder());

	private final List<ContributedSuggester> contributions;

	private Suggesters(List<ContributedSuggester> contributions) {
		this.contributions = contributions;
	}

	/** Those of the running platform's bundles; none outside of a platform. */
	public static Suggesters installed() {
		return of(Contributions.installed());
	}

	/** Those that are contributed. */
	static Suggesters of(Contributions contributions) {
		return new Suggesters(contributions.to(Suggester.EXTENSION_POINT, Suggester.class).stream().map(ContributedSuggester::new)
				.toList());
	}

	/** What each of them is called, by its id, in the order of the contributions. */
	public Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		contributions.forEach(each -> names.put(each.id(), each.label()));
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
		contributions.forEach(each -> found.addAll(each.suggest(article, progress.split(1))));
		found.sort(ORDER);
		Map<Said, Suggestion> surest = new LinkedHashMap<>();
		found.forEach(each -> surest.putIfAbsent(new Said(each.place(), each.mark()), each));
		return List.copyOf(surest.values());
	}

	private record Said(TextSpan place, SuggestedMark mark) {
	}
}
