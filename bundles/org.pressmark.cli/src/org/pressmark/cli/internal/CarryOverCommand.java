// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.versions.Carried;
import org.pressmark.operations.versions.Carried.Outcome;
import org.pressmark.operations.versions.CarryOver;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the annotations of one version of a story onto the same words of another one. */
@Command(name = "carry-over")
final class CarryOverCommand implements Callable<Integer> {

	private static final int WORDS_CHARACTERS = 60;

	private final Console console;

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "FROM", descriptionKey = "carryOver.from")
	private String from;

	@Parameters(index = "2", paramLabel = "TO", descriptionKey = "carryOver.to")
	private String to;

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	CarryOverCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		try (ProjectStore store = project.openToWrite(author, console)) {
			CarryOver command = store.read(this::command);
			store.execute(command);
			print(command.carried());
		}
		return Cli.DONE;
	}

	private CarryOver command(ProjectReader reader) throws StoreException {
		String source = ArticleName.id(reader, from);
		String target = ArticleName.id(reader, to);
		return new CarryOver(source, target, reader.row(target).map(ArticleLine::title).orElse(to), id -> true);
	}

	private void print(List<Carried> carried) {
		if (json.isSet()) {
			carried.forEach(each -> console.line(json(each).toString()));
			return;
		}
		console.line(NLS.bind(Messages.carryOver_result,
				new Object[] { count(carried, Outcome.CARRIED), count(carried, Outcome.THERE),
						count(carried, Outcome.MISSING) + count(carried, Outcome.CHANGED) }));
		carried.stream().filter(each -> each.outcome() == Outcome.MISSING || each.outcome() == Outcome.CHANGED)
				.forEach(each -> console.line(NLS.bind(Messages.carryOver_not, new Object[] { each.begin(), each.end(),
						each.kind().getName(), Plain.shorten(each.words(), WORDS_CHARACTERS), each.explanation() })));
	}

	private static long count(List<Carried> carried, Outcome outcome) {
		return carried.stream().filter(each -> each.outcome() == outcome).count();
	}

	private static JsonLine json(Carried each) {
		boolean found = each.newBegin() >= 0;
		return new JsonLine().put("annotation", each.annotationId()).put("kind", each.kind().getName()).put("about", each.about())
				.put("text", each.words()).put("begin", each.begin()).put("end", each.end())
				.put("outcome", each.outcome().name().toLowerCase(Locale.ROOT))
				.put("newBegin", found ? each.newBegin() : null).put("newEnd", found ? each.newEnd() : null);
	}
}
