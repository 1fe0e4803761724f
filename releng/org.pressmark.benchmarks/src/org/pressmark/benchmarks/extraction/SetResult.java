// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What became of the pages of a set.
 *
 * @param pages    in the order of their ids
 * @param doubtful which labels are wrong
 */
record SetResult(List<PageResult> pages, DoubtfulLabels doubtful) {

	static final String BODY = "body";
	static final String TITLE = "title";
	static final String AUTHORS = "authors";
	static final String DATE = "date";

	/** How many labels of a field are wrong. */
	long wrongLabels(String field) {
		return pages.stream().filter(result -> isDoubtful(result, field)).count();
	}

	private boolean isDoubtful(PageResult result, String field) {
		return doubtful.reason(result.page().id(), field).isPresent();
	}

	double precision(boolean all) {
		return mean(all, BodyScore::precision);
	}

	double recall(boolean all) {
		return mean(all, BodyScore::recall);
	}

	double f1(boolean all) {
		return BodyScore.f1(precision(all), recall(all));
	}

	double exact(boolean all) {
		return mean(all, score -> score.exact() ? 1 : 0);
	}

	/** @param all with the pages whose label is wrong */
	private double mean(boolean all, ToDoubleFunction<BodyScore> figure) {
		return pages.stream().filter(result -> all || !isDoubtful(result, BODY)).map(PageResult::body)
				.mapToDouble(figure).average().orElse(0);
	}

	/** The share of the labels that are met, of those that there are; with the wrong ones or without. */
	double right(String field, Function<MetadataScore, Optional<Boolean>> score, boolean all) {
		return pages.stream().filter(result -> all || !isDoubtful(result, field)).map(PageResult::metadata).map(score)
				.flatMap(Optional::stream).mapToDouble(right -> right ? 1 : 0).average().orElse(0);
	}
}
