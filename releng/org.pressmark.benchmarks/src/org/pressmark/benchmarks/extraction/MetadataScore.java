// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.sources.ArticleDraft;

/**
 * Whether what a draft says of its article is what the label says: the title by its letters and digits without accents,
 * the authors as a set of names by theirs, the date by its day as the page has it. Empty where the label has nothing.
 *
 * @param title   whether the title is right
 * @param authors whether all authors and no others are there
 * @param date    whether the day is right
 */
record MetadataScore(Optional<Boolean> title, Optional<Boolean> authors, Optional<Boolean> date) {

	static MetadataScore of(Optional<ArticleDraft> draft, LabelledPage page) {
		String title = draft.flatMap(ArticleDraft::title).map(MetadataScore::key).orElse("");
		Set<String> authors = names(draft.map(ArticleDraft::authors).orElse(List.of()));
		String date = draft.flatMap(ArticleDraft::published).map(MetadataScore::day).orElse("");
		return new MetadataScore(labelled(page.title()).map(label -> key(label).equals(title)),
				labelled(page.authors()).map(label -> names(split(label)).equals(authors)),
				labelled(page.date()).map(label -> label.equals(date)));
	}

	private static Optional<String> labelled(Optional<String> label) {
		return label.filter(value -> !value.isBlank());
	}

	private static List<String> split(String authors) {
		return Arrays.asList(authors.split("\\s*[,;&]\\s*|\\s+and\\s+"));
	}

	private static Set<String> names(List<String> names) {
		return names.stream().map(MetadataScore::key).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
	}

	private static String day(String edtf) {
		return edtf.substring(0, Math.min(edtf.length(), "yyyy-mm-dd".length()));
	}

	private static String key(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{N}]", "");
	}
}
