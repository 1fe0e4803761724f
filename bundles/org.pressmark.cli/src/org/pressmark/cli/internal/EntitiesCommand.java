// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.entities.IdConflict;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.entities.MergeEntities;
import org.pressmark.operations.entities.MergeSuggestion;
import org.pressmark.operations.entities.MergeSuggestions;
import org.pressmark.operations.entities.RegistryEntry;
import org.pressmark.operations.entities.Touched;
import org.pressmark.store.EntityCounts;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists who and what a project's articles name, suggests which may be the same, and merges them. */
@Command(name = "entities")
final class EntitiesCommand implements Callable<Integer> {

	private static final Comparator<RegistryEntry> BY_NAME = Comparator
			.comparing((RegistryEntry each) -> each.entity().name(), String.CASE_INSENSITIVE_ORDER)
			.thenComparing(each -> each.entity().id());

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Option(names = "--suggest", descriptionKey = "entities.suggest")
	private boolean isSuggesting;

	@Option(names = "--merge", paramLabel = "ENTITY", descriptionKey = "entities.merge")
	private List<String> merged = List.of();

	@Option(names = "--into", paramLabel = "ENTITY", descriptionKey = "entities.into")
	private String into;

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	EntitiesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		if (merged.isEmpty() != (into == null)) {
			throw new ParameterException(spec.commandLine(), Messages.entities_mergeInto);
		}
		if (into != null && isSuggesting) {
			throw new ParameterException(spec.commandLine(), Messages.entities_both);
		}
		if (into != null) {
			merge();
		} else if (isSuggesting) {
			printSuggestions(MergeSuggestions.among(project.read(console, RegistryEntry::all)));
		} else {
			print(project.read(console, RegistryEntry::all).stream().sorted(BY_NAME).toList());
		}
		return Cli.DONE;
	}

	private void merge() throws StoreException {
		try (ProjectStore store = project.openToWrite(author, console)) {
			List<KnownEntity> all = store.read(KnownEntity::all);
			KnownEntity kept = EntityName.find(all, into);
			Set<KnownEntity> named = new LinkedHashSet<>();
			for (String each : merged) {
				named.add(EntityName.find(all, each));
			}
			List<KnownEntity> others = List.copyOf(named);
			warnOfDifferentIds(kept, others);
			Touched touched = store.read(reader -> Touched.by(reader, others.stream().map(KnownEntity::id).toList()));
			MergeEntities command = new MergeEntities(kept, others);
			store.execute(command, console.progress());
			EntityCounts counts = touched.counts();
			console.line(json.isSet() ? counted(new JsonLine().put("id", kept.id()), counts).toString()
					: Plurals.bind(Messages.entities_merged, new Object[] { Plain.line(command.label()), counts.mentions(),
							counts.quotations(), counts.events() }));
		}
	}

	/** What is merged all the same can be taken back. */
	private void warnOfDifferentIds(KnownEntity kept, List<KnownEntity> others) {
		List<IdConflict> conflicts = IdConflict.among(Stream.concat(Stream.of(kept), others.stream()).toList());
		if (!conflicts.isEmpty()) {
			console.warning(NLS.bind(Messages.entities_differentIds, Plain.line(IdConflict.explanation(conflicts))));
		}
	}

	private void print(List<RegistryEntry> registry) {
		if (json.isSet()) {
			registry.forEach(each -> console.line(json(each).toString()));
		} else if (registry.isEmpty()) {
			console.line(Messages.entities_empty);
		} else {
			Table table = new Table(Messages.entities_name, Messages.entities_type, Messages.entities_aliases,
					Messages.entities_mentions, Messages.entities_quotations, Messages.entities_events, Messages.entities_id);
			registry.forEach(each -> table.add(Plain.line(each.entity().name()), each.entity().type().getLiteral(),
					Plain.shorten(String.join(", ", each.entity().aliases()), 40), Integer.toString(each.counts().mentions()),
					Integer.toString(each.counts().quotations()), Integer.toString(each.counts().events()), each.entity().id()));
			table.print(console);
		}
	}

	private static JsonLine json(RegistryEntry entry) {
		KnownEntity entity = entry.entity();
		JsonLine line = new JsonLine().put("id", entity.id()).put("type", entity.type().getLiteral()).put("name", entity.name())
				.put("aliases", entity.aliases())
				.putObjects("externalIds", entity.externalIds().stream()
						.map(id -> new JsonLine().put("scheme", id.scheme()).put("value", id.value())).toList())
				.put("notes", entity.notes()).put("distinctFrom", entity.distinctFrom().stream().sorted().toList());
		return counted(line, entry.counts());
	}

	private static JsonLine counted(JsonLine line, EntityCounts counts) {
		return line.put("mentions", counts.mentions()).put("quotations", counts.quotations()).put("events", counts.events());
	}

	private void printSuggestions(List<MergeSuggestion> suggestions) {
		if (json.isSet()) {
			suggestions.forEach(each -> console.line(new JsonLine().put("merge", each.other().id()).put("into", each.into().id())
					.put("score", each.score()).put("reason", each.reason().name().toLowerCase(Locale.ROOT))
					.put("mergeName", each.otherName()).put("intoName", each.intoName()).toString()));
		} else if (suggestions.isEmpty()) {
			console.line(Messages.entities_noSuggestions);
		} else {
			suggestions.forEach(each -> console.line(NLS.bind(Messages.entities_suggestion, new Object[] { each.other().id(),
					each.into().id(), (int) (100 * each.score()), Plain.line(each.explanation()) })));
		}
	}
}
