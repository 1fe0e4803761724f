// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.names.FoldedName;
import org.pressmark.operations.entities.EntityFinder;
import org.pressmark.operations.entities.EntityQuery;
import org.pressmark.operations.entities.FoundEntity;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.ui.Icons;
import org.pressmark.ui.ModelLabels;

/** Which entities there are to choose from, the likeliest first, and at the end new ones. */
public final class EntityChoices {

	/** Who speaks in the news; a place or a thing only where somebody writes it so. */
	private static final Set<EntityType> SPEAKERS = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
			EntityType.COUNTRY);

	/** How many that are spelt nearly so stand before the other types of a new one. */
	private static final int MOST_NEAR = 3;

	/** By their ids. */
	private final Map<String, Entity> entities = new HashMap<>();
	private final EntityFinder finder;
	private final Consumer<Entity> take;
	private final BiConsumer<EntityType, String> takeNew;
	private String words = "";
	private List<String> likely = List.of();
	private List<String> recent = List.of();
	private Set<EntityType> offered = EnumSet.allOf(EntityType.class);
	private Optional<Runnable> takeNone = Optional.empty();

	/**
	 * @param entities all there are
	 * @param take is given the one that a person chose
	 * @param takeNew is given the type and name of a new one
	 */
	public EntityChoices(List<Entity> entities, Consumer<Entity> take, BiConsumer<EntityType, String> takeNew) {
		entities.forEach(each -> this.entities.put(each.getId(), each));
		this.finder = EntityFinder.of(entities.stream().map(KnownEntity::of).toList());
		this.take = take;
		this.takeNew = takeNew;
	}

	/** These words name the one that is looked for. */
	public EntityChoices naming(String name) {
		words = name;
		return this;
	}

	/** These are likelier than others that fit as well. */
	public EntityChoices likely(List<Entity> first) {
		likely = first.stream().map(Entity::getId).toList();
		return this;
	}

	/** These were used last, the very last one first: they are likelier than others, too. */
	public EntityChoices recent(List<String> ids) {
		recent = ids;
		return this;
	}

	/** They are asked for because they speak or are spoken to: what cannot comes last, and only when it is typed. */
	public EntityChoices speaking() {
		offered = SPEAKERS;
		return this;
	}

	/** Nobody can be chosen, too: after a new one as soon as something else is typed, which Enter must not drop. */
	public EntityChoices orNobody(Runnable none) {
		takeNone = Optional.of(none);
		return this;
	}

	/**
	 * The choices after something was typed, or nothing yet. Those that the words do not name, but that are spelt nearly so,
	 * come behind a new one: who takes the first without looking must not mark another one.
	 */
	public List<Choice> of(String typed) {
		EntityQuery query = query(typed);
		String name = typed.isEmpty() ? words : typed;
		List<Choice> named = new ArrayList<>();
		List<Choice> similar = new ArrayList<>();
		for (FoundEntity found : finder.find(query)) {
			(isNamed(found, query, name) ? named : similar).add(choice(found));
		}
		boolean nobodyFits = name.isBlank() || !Names.rank(List.of(Messages.entity_unknown), name, List::of).isEmpty();
		List<Choice> choices = new ArrayList<>(named);
		if (!named.isEmpty()) {
			choices.addAll(similar);
		}
		if (nobodyFits) {
			takeNone.map(EntityChoices::nobody).ifPresent(choices::add);
		}
		choices.addAll(named.isEmpty() ? amongNew(name, similar) : newOnes(name));
		if (!nobodyFits) {
			takeNone.map(EntityChoices::nobody).ifPresent(choices::add);
		}
		return choices;
	}

	/** Signs alone name nothing, so that everything is found, and none of it is meant. */
	private static boolean isNamed(FoundEntity found, EntityQuery query, String name) {
		return found.match() == FoundEntity.Match.ANY ? name.isBlank() : found.isNamed(query.isTyped());
	}

	/** The likeliest right behind the first new one, the others where they do not hide the other new ones. */
	private List<Choice> amongNew(String name, List<Choice> similar) {
		List<Choice> choices = newOnes(name);
		int near = Math.min(MOST_NEAR, similar.size());
		choices.addAll(similar.subList(near, similar.size()));
		choices.addAll(Math.min(1, choices.size()), similar.subList(0, near));
		return choices;
	}

	private List<Choice> newOnes(String name) {
		List<Choice> choices = new ArrayList<>();
		if (!name.isBlank()) {
			Arrays.stream(EntityType.values()).map(type -> newOne(type, name.strip())).forEach(choices::add);
		}
		return choices;
	}

	private static Choice nobody(Runnable none) {
		return new Choice(Messages.entity_unknown, "", Icons.OTHER, none);
	}

	private EntityQuery query(String typed) {
		boolean isOther = !FoldedName.of(typed).equals(FoldedName.of(words));
		EntityQuery query = typed.isEmpty() || !isOther ? EntityQuery.selected(words) : EntityQuery.typed(typed);
		return query.offering(offered).recent(Stream.concat(likely.stream(), recent.stream()).toList());
	}

	private Choice choice(FoundEntity found) {
		Entity entity = entities.get(found.entity().id());
		return new Choice(found.entity().name(), detail(found), ModelLabels.icon(found.entity().type()),
				() -> take.accept(entity));
	}

	/** The other name that it was found by, else some that it has. */
	private static String detail(FoundEntity found) {
		if (found.match() != FoundEntity.Match.ANY && !found.name().equals(found.entity().name())) {
			return found.name();
		}
		String aliases = found.entity().aliases().stream().limit(3).collect(Collectors.joining(", "));
		return aliases.isEmpty() ? ModelLabels.type(found.entity().type()) : aliases;
	}

	private Choice newOne(EntityType type, String name) {
		String label = NLS.bind(switch (type) {
		case PERSON -> Messages.entity_newPerson;
		case ORGANISATION -> Messages.entity_newOrganisation;
		case COUNTRY -> Messages.entity_newCountry;
		case PLACE -> Messages.entity_newPlace;
		case OTHER -> Messages.entity_newOther;
		}, name);
		return new Choice(label, "", ModelLabels.icon(type), () -> takeNew.accept(type, name));
	}
}
