// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.project;

import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Articles as nobody writes them, but as they come out of databases and programs that went wrong. */
public enum HardArticle {

	/** So many marks on the first word that nobody can tell them apart. */
	ONE_WORD("10,000 marks on one word", 10_000, " "),
	/** No line feed anywhere. */
	ONE_LINE("2,000,000 characters on one line", 2_000_000, " "),
	/** Long, and without a mark. */
	LONG("2,000,000 characters", 2_000_000, "\n");

	private static final int MARKS = 10_000;
	/** Of a paragraph, or a sentence. */
	private static final int WORDS = 60;
	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private final String title;
	private final int units;
	private final String between;

	HardArticle(String title, int units, String between) {
		this.title = title;
		this.units = units;
		this.between = between;
	}

	/** What it is called. */
	public String title() {
		return title;
	}

	/**
	 * Adds it to a project that has an entity and that nobody has open.
	 *
	 * @return its id
	 */
	public String addTo(Path project) throws StoreException {
		String[] id = new String[1];
		try (ProjectStore store = ProjectStore.openToWrite(project, "Ada")) {
			store.execute(ProjectCommand.of("Import " + title, transaction -> id[0] = add(transaction)));
		}
		return id[0];
	}

	/** A command that marks words of an article, the one behind the other, as mentions of an entity. */
	public static ProjectCommand markWords(String articleId, String entityId, int count) {
		return ProjectCommand.of("Mark " + count + " words", transaction -> {
			Entity entity = transaction.get(Entity.class, entityId);
			Matcher words = WORD.matcher(transaction.text(articleId));
			for (int i = 0; i < count && words.find(); i++) {
				mark(transaction, articleId, entity, words.start(), words.end());
			}
		});
	}

	private String add(ProjectTransaction transaction) throws StoreException {
		Ids ids = new Ids(new SplittableRandom(ordinal()));
		Vocabulary vocabulary = new Vocabulary(new SplittableRandom(1));
		SplittableRandom random = new SplittableRandom(2);
		StringBuilder text = new StringBuilder(units + 1000);
		while (text.length() < units) {
			text.append(IntStream.range(0, WORDS).mapToObj(i -> vocabulary.word(random)).collect(Collectors.joining(" ")))
					.append('.').append(between);
		}
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setId(ids.next());
		article.setTitle(title);
		article.setLanguage("en");
		article.setText(text.toString());
		transaction.add(article, null);
		if (this == ONE_WORD) {
			Entity entity = transaction.get(Entity.class, transaction.reader().project().getEntities().getFirst().getId());
			for (int i = 0; i < MARKS; i++) {
				mark(transaction, article.getId(), entity, 0, text.indexOf(" "));
			}
		}
		return article.getId();
	}

	private static void mark(ProjectTransaction transaction, String articleId, Entity entity, int begin, int end)
			throws StoreException {
		Mention mention = (Mention) transaction.create(ModelPackage.Literals.MENTION);
		mention.setBegin(begin);
		mention.setEnd(end);
		mention.setEntity(entity);
		mention.setAuthor("Ada");
		mention.setCreated("2024-02-02T10:00:00Z");
		transaction.add(mention, articleId);
	}
}
