// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.entities.Concordance;
import org.pressmark.operations.entities.ConcordanceWorkbook;
import org.pressmark.operations.entities.Frequency;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.entities.Naming;
import org.pressmark.operations.entities.Period;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows every place where an entity is named, or how often by outlet and over time. */
@Command(name = "concordance")
final class ConcordanceCommand implements Callable<Integer> {

	private static final int PAGE = 500;

	private final Console console;

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "ENTITY", descriptionKey = "concordance.entity")
	private String entity;

	@Option(names = "--by", paramLabel = "PERIOD", descriptionKey = "concordance.by")
	private Period period;

	@Option(names = "--excel", paramLabel = "FILE", descriptionKey = "concordance.excel")
	private Path excel;

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	ConcordanceCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		try (ProjectStore store = project.openToRead(console)) {
			KnownEntity named = EntityName.find(store.read(KnownEntity::all), entity);
			if (excel != null) {
				ReportOptions options = new ReportOptions(named.name(), Optional.empty(), author.name(), ZonedDateTime.now(),
						Locale.getDefault(), Optional.empty());
				ConcordanceWorkbook.write(store, named.id(), options, Optional.empty(), excel).forEach(console::warning);
				console.line(NLS.bind(Messages.report_written, excel));
				return Cli.DONE;
			}
			return store.read(reader -> {
				Concordance concordance = Concordance.of(reader, named.id());
				if (period != null) {
					printCounts(concordance);
				} else {
					printPlaces(concordance, reader);
				}
				concordance.leftOut().ifPresent(console::warning);
				return Cli.DONE;
			});
		}
	}

	private void printPlaces(Concordance concordance, ProjectReader reader) throws StoreException {
		if (concordance.size() == 0 && !json.isSet()) {
			console.line(Messages.concordance_empty);
		}
		for (int from = 0; from < concordance.size() && console.isRead(); from += PAGE) {
			List<Naming> page = concordance.page(reader, from, PAGE);
			page.forEach(each -> console.line(json.isSet() ? json(each).toString() : text(each)));
		}
	}

	private static String text(Naming naming) {
		String place = Plain.line(naming.place().before() + '[' + naming.place().words() + ']' + naming.place().after());
		return NLS.bind(Messages.concordance_line, new Object[] { naming.article().articleId(),
				naming.article().outlet().map(Plain::line).orElse(Messages.article_outletUnknown),
				naming.article().published().map(Plain::line).orElse(Messages.article_dateUnknown), place });
	}

	private static JsonLine json(Naming naming) {
		return new JsonLine().put("article", naming.article().articleId()).put("title", naming.article().title())
				.put("outlet", naming.article().outlet()).put("published", naming.article().published())
				.put("annotation", naming.place().id()).put("kind", naming.place().kind()).put("begin", naming.place().begin())
				.put("end", naming.place().end()).put("before", naming.place().before()).put("text", naming.place().words())
				.put("after", naming.place().after());
	}

	/** The outlets, then the stretches of time; a line each. */
	private void printCounts(Concordance concordance) {
		concordance.outlets().forEach(each -> count("outlet", each.outlet(), Messages.article_outletUnknown,
				each.annotations(), each.articles()));
		Frequency frequency = concordance.over(period);
		String name = period.name().toLowerCase(Locale.ROOT);
		frequency.counts().forEach(each -> count(name, Optional.of(period.edtf(each.begin())), "", each.annotations(),
				each.articles()));
		if (frequency.unknown() > 0) {
			count(name, Optional.empty(), Messages.article_dateUnknown, frequency.unknown(), frequency.unknownArticles());
		}
	}

	private void count(String kind, Optional<String> value, String unknown, int annotations, int articles) {
		console.line(json.isSet()
				? new JsonLine().put(kind, value).put("annotations", annotations).put("articles", articles).toString()
				: Plurals.bind(Messages.concordance_count,
						new Object[] { value.map(Plain::line).orElse(unknown), annotations, articles }));
	}
}
