// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.sections.BrokenSectionException;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.ReportContent;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.SectionType;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;
import org.pressmark.model.Quotation;

class SpeakersSectionTest {

	private final Project project = ModelFactory.eINSTANCE.createProject();
	private final Entity blinken = entity("1", "Antony Blinken");
	private final Entity raab = entity("2", "Dominic Raab");
	private final SpeakersSection section = new SpeakersSection();

	private static Entity entity(String id, String name) {
		Entity entity = ModelFactory.eINSTANCE.createEntity();
		entity.setId(id);
		entity.setName(name);
		return entity;
	}

	private static Article article(Entity... speakers) {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setText("Much was said.");
		for (Entity speaker : speakers) {
			Quotation quotation = ModelFactory.eINSTANCE.createQuotation();
			quotation.setBegin(0);
			quotation.setEnd(4);
			quotation.setSpeaker(speaker);
			article.getAnnotations().add(quotation);
		}
		return article;
	}

	private List<String> written(Article... articles) throws IOException {
		WrittenBody body = new WrittenBody();
		section.write(new Content(project, List.of(articles)), body, new NullProgressMonitor());
		return body.lines();
	}

	@Test
	void write_MostQuotedFirst() throws IOException {
		assertEquals(List.of("# Who speaks", "| Speaker | Quotations | Articles", "| Dominic Raab | 3 | [1] [2]",
				"| Antony Blinken | 1 | [1]"), written(article(blinken, raab, raab), article(raab, null)));
	}

	@Test
	void write_AsChosen() throws IOException {
		section.most = 1;
		section.order = SpeakersSection.Order.NAME;
		section.articles = false;

		assertEquals(List.of("# Who speaks", "| Speaker | Quotations", "| Antony Blinken | 1", "And one other."),
				written(article(raab, raab, blinken)));
	}

	/** A correction of the text has taken the words away that were quoted. */
	@Test
	void write_LostQuotation_DoesNotCount() throws IOException {
		Article article = article(raab);
		article.getAnnotations().getFirst().setFormerWords("We are ready to talk");

		assertEquals(List.of("# Who speaks", "Nobody is quoted."), written(article));
	}

	@Test
	void contributed_WithItsParameters() throws BrokenSectionException {
		SectionType type = ReportSections.installed().byId("org.pressmark.example.speakers").orElseThrow();

		assertEquals(List.of("most", "order", "articles"), type.parameters().stream().map(Parameter::name).toList());
		assertEquals(List.of("At most", "Order", "Name the articles"),
				type.parameters().stream().map(Parameter::label).toList());
	}

	private record Content(Project project, List<Article> articles) implements ReportContent {

		@Override
		public ReportOptions options() {
			return new ReportOptions("Title", Optional.empty(), "Author", ZonedDateTime.of(2021, 5, 31, 0, 0, 0, 0, ZoneOffset.UTC),
					Locale.UK, Optional.empty());
		}

		@Override
		public int articleCount() {
			return articles.size();
		}

		@Override
		public void readArticles(ArticleReader reader, IProgressMonitor monitor) throws IOException {
			for (int i = 0; i < articles.size(); i++) {
				reader.read(i + 1, articles.get(i));
			}
		}
	}
}
