// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.model.text.Folding;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.search.Exclusion.Reason;
import org.pressmark.operations.search.Hit;
import org.pressmark.operations.search.MarkOccurrences;
import org.pressmark.operations.search.MarkTarget;
import org.pressmark.operations.search.Occurrence;
import org.pressmark.operations.search.OccurrenceCounts;
import org.pressmark.operations.search.OccurrenceSearch;
import org.pressmark.operations.search.WantedName;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Marks all occurrences of an entity's names that nothing stands against. */
@Command(name = "mark-all")
final class MarkAllCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "markAll.name")
	private String name;

	@Option(names = "--entity", paramLabel = "ID", descriptionKey = "markAll.entity")
	private String entityId;

	@Option(names = "--articles", arity = "1..*", paramLabel = "ARTICLE", descriptionKey = "markAll.articles")
	private List<String> articles;

	@Option(names = "--dry-run", descriptionKey = "markAll.dryRun")
	private boolean isDry;

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	MarkAllCommand(Console console) {
		this.console = console;
	}

	/**
	 * What was found.
	 *
	 * @param entity of whom
	 * @param occurrences all of them
	 * @param counts how many
	 */
	private record Found(Entity entity, List<Occurrence> occurrences, OccurrenceCounts counts) {
	}

	@Override
	public Integer call() throws StoreException {
		if ((name == null) == (entityId == null)) {
			throw new ParameterException(spec.commandLine(), Messages.markAll_whom);
		}
		try (ProjectStore store = isDry ? project.openToRead(console) : project.openToWrite(author, console)) {
			Found found = store.read(this::find);
			if (json.isSet()) {
				found.occurrences.forEach(each -> console.line(json(each).toString()));
			}
			return isDry ? store.read(reader -> tellCounts(found, reader)) : mark(store, found);
		}
	}

	private Found find(ProjectReader reader) throws StoreException {
		Entity named = entity(reader);
		Optional<Set<String>> scope = Optional.empty();
		if (articles != null) {
			Set<String> ids = new HashSet<>();
			for (String article : articles) {
				ids.add(ArticleName.id(reader, article));
			}
			scope = Optional.of(ids);
		}
		List<Occurrence> occurrences = new ArrayList<>();
		OccurrenceCounts counts = new OccurrenceSearch(reader, WantedName.of(named), scope).find(occurrences::add,
				console.progress());
		return new Found(named, occurrences, counts);
	}

	private Entity entity(ProjectReader reader) throws StoreException {
		List<Entity> found = reader.project().getEntities().stream()
				.filter(each -> entityId != null ? each.getId().equals(entityId) : isNamed(each, Folding.of(name)))
				.toList();
		if (found.size() != 1) {
			throw new StoreException(NLS.bind(found.isEmpty() ? Messages.markAll_none : Messages.markAll_many,
					entityId != null ? entityId : name));
		}
		return found.getFirst();
	}

	private static boolean isNamed(Entity entity, String folded) {
		return WantedName.of(entity).stream().anyMatch(name -> Folding.of(name.name()).equals(folded));
	}

	private int tellCounts(Found found, ProjectReader reader) throws StoreException {
		if (!json.isSet()) {
			console.line(Plurals.bind(Messages.markAll_wouldMark,
					new Object[] { found.counts.free(), found.entity.getName(), found.counts.articles() }));
			tellExcluded(found.counts.excluded());
			ArticleTitles titles = new ArticleTitles(reader);
			for (Hit hit : found.occurrences.stream().filter(Occurrence::isFree).map(Occurrence::hit).toList()) {
				console.line(Kwic.line(hit.before(), hit.match(), hit.after(), titles.of(hit.articleId(), hit.title())));
			}
		}
		return Cli.DONE;
	}

	private int mark(ProjectStore store, Found found) throws StoreException {
		MarkOccurrences command = MarkOccurrences.of(found.occurrences.stream().filter(Occurrence::isFree).toList(),
				found.entity);
		store.execute(command, console.progress());
		if (!json.isSet()) {
			console.line(Plurals.bind(Messages.markAll_marked, command.marked(), found.entity.getName()));
			tellExcluded(found.counts.excluded());
		}
		for (MarkTarget target : command.refused()) {
			console.error(NLS.bind(Messages.markAll_changed, new Object[] { target.span().begin(), target.span().end(),
					target.span().articleId(), target.words() }), null);
		}
		return command.refused().isEmpty() ? Cli.DONE : Cli.FAILED;
	}

	private void tellExcluded(Map<Reason, Integer> excluded) {
		for (Reason reason : Reason.values()) {
			if (excluded.containsKey(reason)) {
				console.line(NLS.bind(Messages.markAll_excluded, excluded.get(reason), word(reason)));
			}
		}
	}

	private static String word(Reason reason) {
		return switch (reason) {
		case MARKED -> Messages.markAll_reasonMarked;
		case MARKED_OTHERWISE -> Messages.markAll_reasonMarkedOtherwise;
		case LONGER_NAME -> Messages.markAll_reasonLongerName;
		case SHARED_NAME -> Messages.markAll_reasonSharedName;
		case OTHER_MARK -> Messages.markAll_reasonOtherMark;
		};
	}

	private static JsonLine json(Occurrence each) {
		return new JsonLine().put("article", each.hit().articleId()).put("title", each.hit().title())
				.put("begin", each.hit().begin()).put("end", each.hit().end()).put("before", each.hit().before())
				.put("text", each.hit().match()).put("after", each.hit().after()).put("name", each.name().name())
				.put("entity", each.name().entityId()).put("quoted", each.isQuoted())
				.put("excluded", each.exclusion().map(why -> why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')))
				.put("by", each.exclusion().map(why -> why.by()));
	}
}
