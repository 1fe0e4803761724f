// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.Failure;
import org.pressmark.operations.ImportResult;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.FailureLog;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.sources.internal.Messages;

/**
 * What an import brought, for a person to check.
 *
 * @param imported the new articles
 * @param alreadyThere names of the sources that the project has already
 * @param failures the sources, and what is inside them, that could not be imported
 * @param warnings what was imported and wants a look, in a line each
 * @param stories of those new articles that tell a story that was there before, the first one that tells it, by its id
 * @param cancelled whether somebody cancelled it, so that some sources are in none of these lists
 */
public record ImportOutcome(List<ArticleRow> imported, List<String> alreadyThere, List<Failure> failures,
		List<String> warnings, Map<String, ArticleRow> stories, boolean cancelled) {

	/** A line of a table about it. */
	record Line(String outcome, String explanation) {
	}

	public ImportOutcome {
		imported = List.copyOf(imported);
		alreadyThere = List.copyOf(alreadyThere);
		failures = List.copyOf(failures);
		warnings = List.copyOf(warnings);
		stories = Map.copyOf(stories);
	}

	/**
	 * Looks the new articles up, and logs what failed. Not for the UI thread.
	 *
	 * @param leftOut what of plug-ins was switched off, in a line each
	 */
	static ImportOutcome of(ProjectStore store, ImportResult result, List<String> leftOut, boolean cancelled) throws StoreException {
		List<String> warnings = Stream.concat(leftOut.stream(), result.warnings().stream()).toList();
		result.failures().forEach(each -> FailureLog.write(each.message(), each.cause().orElse(null)));
		return store.read(reader -> {
			List<ArticleRow> rows = rows(reader, result.articleIds());
			Set<String> stories = rows.stream().filter(ArticleRow::isLaterVersion).map(ArticleRow::story)
					.collect(Collectors.toSet());
			Map<String, ArticleRow> first = rows(reader, List.copyOf(stories)).stream()
					.collect(Collectors.toMap(ArticleRow::id, Function.identity()));
			return new ImportOutcome(rows, result.alreadyThere(), result.failures(), warnings, first, cancelled);
		});
	}

	/** Whether something is not in the project that was wanted there, or not as it should be. */
	boolean leftOut() {
		return cancelled || !alreadyThere.isEmpty() || !failures.isEmpty() || !warnings.isEmpty();
	}

	/** How many of each kind, in a sentence each. */
	public String summary() {
		List<String> sentences = new ArrayList<>();
		sentences.add(count(imported.size(), Messages.imported_one, Messages.imported_many));
		long versions = imported.stream().filter(ArticleRow::isLaterVersion).count();
		if (versions > 0) {
			sentences.add(NLS.bind(versions == 1 ? Messages.result_versionsOne : Messages.result_versionsMany,
					NumberFormat.getInstance().format(versions), NumberFormat.getInstance().format(imported.size())));
		}
		if (!alreadyThere.isEmpty()) {
			sentences.add(count(alreadyThere.size(), Messages.result_knownOne, Messages.result_knownMany));
		}
		if (!failures.isEmpty()) {
			sentences.add(count(failures.size(), Messages.result_failedOne, Messages.result_failedMany));
		}
		if (!warnings.isEmpty()) {
			sentences.add(count(warnings.size(), Messages.result_warnedOne, Messages.result_warnedMany));
		}
		if (cancelled) {
			sentences.add(Messages.result_cancelled);
		}
		return String.join(" ", sentences);
	}

	/** What became of each source: first what wants attention. */
	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		failures.forEach(failure -> lines.add(new Line(Messages.result_failed, explanation(failure))));
		warnings.forEach(warning -> lines.add(new Line(Messages.result_warned, warning)));
		alreadyThere.forEach(name -> lines.add(new Line(Messages.result_known, name)));
		imported.stream().filter(ArticleRow::isLaterVersion).forEach(row -> lines.add(new Line(Messages.result_version,
				NLS.bind(Messages.result_versionOf, article(row), story(row)))));
		imported.stream().filter(row -> !row.isLaterVersion())
				.forEach(row -> lines.add(new Line(Messages.result_imported, article(row))));
		return lines;
	}

	/** Why it failed, and where in this window the rule is lifted that kept it out. */
	private static String explanation(Failure failure) {
		return failure.rule().map(rule -> failure.message() + ' ' + switch (rule) {
		case ARTICLES_ONLY -> NLS.bind(Messages.rule_articlesOnly, LegacyActionTools.removeMnemonics(Messages.request_anyway));
		case PUBLIC_ADDRESSES_ONLY -> Messages.rule_publicAddressesOnly;
		}).orElse(failure.message());
	}

	private String story(ArticleRow row) {
		return Optional.ofNullable(stories.get(row.story())).map(ImportOutcome::article).orElse("");
	}

	private static String article(ArticleRow row) {
		return Stream.of(ModelLabels.title(row), ModelLabels.outlet(row.outlet()), ModelLabels.date(row.published()))
				.collect(Collectors.joining(" \u00b7 "));
	}

	private static List<ArticleRow> rows(ProjectReader reader, List<String> ids) throws StoreException {
		List<ArticleRow> rows = new ArrayList<>();
		for (String id : ids) {
			Optional<ArticleRow> row = reader.row(id);
			row.ifPresent(rows::add);
		}
		return rows;
	}

	private static String count(int number, String one, String many) {
		return NLS.bind(number == 1 ? one : many, NumberFormat.getInstance().format(number));
	}
}
