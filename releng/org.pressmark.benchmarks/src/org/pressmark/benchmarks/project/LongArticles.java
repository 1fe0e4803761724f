// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.pressmark.benchmarks.project.ArticleMaker.Made;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Makes a project of a few articles of a given length and number of annotations: many made articles in one, and names
 * where that gives too few annotations. The same sizes are the same project each time, but for the ids.
 */
public final class LongArticles {

	/**
	 * How large an article is.
	 *
	 * @param units of its text
	 * @param annotations on it
	 */
	public record Size(int units, int annotations) {

		/** The title of the article of this size. */
		public String title() {
			return units + " characters, " + annotations + " annotations";
		}

		/** What a person reads of it in a table. */
		public String label() {
			return String.format(Locale.ROOT, "%,d characters, %,d annotations", units, annotations);
		}
	}

	private static final long SEED = 20_210_503;

	private final SplittableRandom random = new SplittableRandom(SEED);
	private final Ids ids = new Ids(random.split());
	private final Cast cast = new Cast(random.split(), ids);
	private final ArticleMaker maker = new ArticleMaker(new Vocabulary(random.split()), cast, ids);

	/**
	 * Makes one.
	 *
	 * @param file where; nothing may be there yet
	 * @return the ids of the articles, in the order of their sizes
	 */
	public List<String> generate(Path file, Size... sizes) throws StoreException {
		try (ProjectStore store = ProjectStore.create(file, "Long articles", "Ada")) {
			List<String> made = new ArrayList<>();
			store.execute(ProjectCommand.of("Set up codes, entities and events", cast::addTo));
			for (Size size : sizes) {
				store.execute(ProjectCommand.of("Import " + size.title(), transaction -> made.add(add(transaction, size))));
			}
			return made;
		}
	}

	private String add(ProjectTransaction transaction, Size size) throws StoreException {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setId(ids.next());
		article.setTitle(size.title());
		article.setLanguage("en");
		StringBuilder text = new StringBuilder();
		List<Annotation> annotations = new ArrayList<>();
		for (int number = 0; text.length() < size.units(); number++) {
			Made made = maker.make(number, random.split());
			append(made, text, article, annotations);
		}
		article.setText(text.toString());
		transaction.add(article, null);
		while (annotations.size() < size.annotations()) {
			annotations.add(name(article.getText()));
		}
		for (Annotation annotation : annotations.subList(0, size.annotations())) {
			transaction.add(annotation, article.getId());
		}
		return article.getId();
	}

	private static void append(Made made, StringBuilder text, Article article, List<Annotation> annotations) {
		int shift = text.length();
		text.append(made.article().getText()).append('\n');
		for (Paragraph paragraph : List.copyOf(made.article().getParagraphs())) {
			paragraph.setBegin(paragraph.getBegin() + shift);
			paragraph.setEnd(paragraph.getEnd() + shift);
			article.getParagraphs().add(paragraph);
		}
		for (Annotation annotation : made.annotations()) {
			annotation.setBegin(annotation.getBegin() + shift);
			annotation.setEnd(annotation.getEnd() + shift);
			annotations.add(annotation);
		}
	}

	/** On some word of a text. */
	private Mention name(String text) {
		int begin = text.indexOf(' ', random.nextInt(text.length() - 100)) + 1;
		int end = begin + 1;
		while (Character.isLetter(text.charAt(end))) {
			end++;
		}
		Mention mention = ModelFactory.eINSTANCE.createMention();
		mention.setId(ids.next());
		mention.setBegin(begin);
		mention.setEnd(end);
		mention.setAuthor("Ada");
		mention.setCreated("2024-02-02T10:00:00Z");
		mention.setEntity(cast.entity(random));
		return mention;
	}
}
