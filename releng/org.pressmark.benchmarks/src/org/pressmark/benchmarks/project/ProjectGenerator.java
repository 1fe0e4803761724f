// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.pressmark.benchmarks.project.ArticleMaker.Made;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * Makes a project as analysts would: its cast first, then articles imported fifty at a time, each lot followed by what
 * was marked in it. The same number of articles is the same project each time, but for the ids and the times of the
 * history.
 */
public final class ProjectGenerator {

	private static final long SEED = 20_210_503;
	private static final int LOT = 50;
	private static final String ANALYST = "Ada";

	private final SplittableRandom random = new SplittableRandom(SEED);
	private final Ids ids = new Ids(random.split());
	private final Vocabulary vocabulary = new Vocabulary(random.split());
	private final Cast cast = new Cast(random.split(), ids);
	private final ArticleMaker maker = new ArticleMaker(vocabulary, cast, ids);

	/**
	 * Makes one.
	 *
	 * @param file where; nothing may be there yet
	 * @param articles how many articles it has
	 */
	public void generate(Path file, int articles) throws StoreException {
		try (ProjectStore store = ProjectStore.create(file, articles + " articles", ANALYST)) {
			store.execute(ProjectCommand.of("Set up codes, entities and events", cast::addTo));
			for (int from = 0; from < articles; from += LOT) {
				addLot(store, from, Math.min(articles, from + LOT));
			}
		}
	}

	/**
	 * Makes one of articles without annotations, of which one in ten is what an outlet made of an earlier one, as
	 * {@link Versions} tells.
	 *
	 * @param file where; nothing may be there yet
	 * @param articles how many articles it has
	 */
	public void generateStories(Path file, int articles) throws StoreException {
		Versions versions = new Versions(random.split());
		try (ProjectStore store = ProjectStore.create(file, articles + " articles", ANALYST)) {
			for (int from = 0; from < articles; from += LOT) {
				int begin = from;
				int end = Math.min(articles, from + LOT);
				store.execute(ProjectCommand.of("Import articles", transaction -> {
					for (int i = begin; i < end; i++) {
						transaction.add(article(i, versions), null);
					}
				}));
			}
		}
	}

	/** An article that no other one is a version of, so far. */
	public Article article(int number) {
		Article article = maker.make(number, random.split()).article();
		article.getAnnotations().clear();
		return article;
	}

	private Article article(int number, Versions versions) {
		Article article = article(number);
		article.setText(versions.next(article.getText()));
		article.getParagraphs().clear();
		return article;
	}

	private void addLot(ProjectStore store, int from, int to) throws StoreException {
		List<Made> lot = new ArrayList<>();
		for (int i = from; i < to; i++) {
			lot.add(maker.make(i, random.split()));
		}
		store.execute(ProjectCommand.of("Import " + lot.size() + " articles", transaction -> {
			for (Made made : lot) {
				made.article().setSourceHash(transaction.keepSource(made.source()));
				transaction.add(made.article(), null);
			}
		}));
		store.execute(ProjectCommand.of("Annotate " + lot.size() + " articles", transaction -> {
			for (Made made : lot) {
				for (Annotation annotation : made.annotations()) {
					transaction.add(annotation, made.article().getId());
				}
			}
		}));
	}
}
