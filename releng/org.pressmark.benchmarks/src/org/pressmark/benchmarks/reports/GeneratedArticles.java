// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.pressmark.export.ReportInput;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;

/** Articles that are made anew whenever they are read, one at a time, always the same; entities are named in them. */
final class GeneratedArticles implements ReportInput {

	/** How many names are marked in an article. */
	static final int MENTIONS = 50;
	/** How many quotations are. */
	static final int QUOTATIONS = 3;
	private static final int ENTITIES = 2_000;
	private static final int OUTLETS = 40;
	private static final int DAYS = 365;
	private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
	private static final List<String> WORDS = List.of("the", "minister", "said", "on", "Monday", "that", "talks", "about",
			"trade", "and", "security", "would", "go", "on", "in", "spite", "of", "sanctions", "which", "both", "sides", "called",
			"unfair");
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private final int articles;
	private final Project project = FACTORY.createProject();

	GeneratedArticles(int articles) {
		this.articles = articles;
		project.setId("project");
		project.setName("Generated");
		IntStream.range(0, ENTITIES).mapToObj(GeneratedArticles::entity).forEach(project.getEntities()::add);
	}

	private static Entity entity(int number) {
		Entity entity = FACTORY.createEntity();
		entity.setId("entity-" + number);
		entity.setName("Name Of" + number);
		entity.setType(EntityType.values()[number % EntityType.values().length]);
		return entity;
	}

	@Override
	public Project project() {
		return project;
	}

	@Override
	public Iterable<Article> articles() {
		return () -> IntStream.range(0, articles).mapToObj(this::article).iterator();
	}

	private Article article(int number) {
		Random random = new Random(number);
		Article article = FACTORY.createArticle();
		article.setId("article-" + number);
		article.setTitle("Article number " + number + " about what the minister said");
		article.setOutlet("Outlet " + random.nextInt(OUTLETS));
		article.setPublished(FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
		article.setUrl("https://example.org/articles/" + number);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < MENTIONS; i++) {
			addWords(text, random);
			Entity entity = project.getEntities().get(random.nextInt(ENTITIES));
			article.getAnnotations().add(mention(number + "-" + i, entity, text.length()));
			text.append(entity.getName()).append(i % 5 == 4 ? ".\n" : " ");
		}
		for (int i = 0; i < QUOTATIONS; i++) {
			article.getAnnotations().add(quotation(number + "-said-" + i, article.getAnnotations().size() * i / QUOTATIONS, article));
		}
		article.setText(text.toString());
		return article;
	}

	private static void addWords(StringBuilder text, Random random) {
		for (int i = 0; i < 8; i++) {
			text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
		}
	}

	/** From one name to the next. */
	private static Quotation quotation(String id, int first, Article article) {
		Mention speaker = (Mention) article.getAnnotations().get(first);
		Quotation quotation = FACTORY.createQuotation();
		quotation.setId(id);
		quotation.setSpeaker(speaker.getEntity());
		quotation.setBegin(speaker.getEnd() + 1);
		quotation.setEnd(article.getAnnotations().get(first + 1).getBegin() - 1);
		quotation.setMode(QuotationMode.DIRECT);
		quotation.setAuthor("Analyst");
		quotation.setCreated("2021-06-01T12:00:00Z");
		return quotation;
	}

	private static Mention mention(String id, Entity entity, int begin) {
		Mention mention = FACTORY.createMention();
		mention.setId(id);
		mention.setEntity(entity);
		mention.setBegin(begin);
		mention.setEnd(begin + entity.getName().length());
		mention.setAuthor("Analyst");
		mention.setCreated("2021-06-01T12:00:00Z");
		return mention;
	}
}
