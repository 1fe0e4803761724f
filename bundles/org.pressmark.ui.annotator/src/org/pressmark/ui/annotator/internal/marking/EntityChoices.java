// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.pressmark.ui.Icons;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.annotator.internal.popup.Choice;
import org.pressmark.ui.annotator.internal.text.Names;

/** Which entities there are to choose from, the likeliest first, and at the end new ones. */
final class EntityChoices {

	/** Who speaks in the news; a place or a thing only where somebody writes it so. */
	private static final Set<EntityType> SPEAKERS = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
			EntityType.COUNTRY);

	/** Whoever is not among so many is found by typing more. */
	private static final int MOST = 200;

	private final List<Entity> entities;
	/** What they are found by, as long as the choices are shown. */
	private final Map<Entity, List<String>> folded = new HashMap<>();
	private final Consumer<Entity> take;
	private final BiConsumer<EntityType, String> takeNew;
	private String words = ""; //$NON-NLS-1$
	private List<Entity> likely = List.of();
	private Set<EntityType> offered = EnumSet.allOf(EntityType.class);
	private Optional<Runnable> takeNone = Optional.empty();

	/**
	 * @param entities all there are
	 * @param take is given the one that a person chose
	 * @param takeNew is given the type and name of a new one
	 */
	EntityChoices(List<Entity> entities, Consumer<Entity> take, BiConsumer<EntityType, String> takeNew) {
		this.entities = entities.stream()
				.sorted(Comparator.comparing(Entity::getName, String.CASE_INSENSITIVE_ORDER)).toList();
		this.take = take;
		this.takeNew = takeNew;
	}

	/** These words name the one that is looked for. */
	EntityChoices naming(String name) {
		words = name;
		return this;
	}

	/** These come first until somebody types; then all others. */
	EntityChoices likely(List<Entity> first) {
		likely = first;
		return this;
	}

	/** They are asked for because they speak or are spoken to: what cannot comes last, and only when it is typed. */
	EntityChoices speaking() {
		offered = SPEAKERS;
		return this;
	}

	/** Nobody can be chosen, too: after a new one as soon as something else is typed, which Enter must not drop. */
	EntityChoices orNobody(Runnable none) {
		takeNone = Optional.of(none);
		return this;
	}

	/** The choices after something was typed, or nothing yet. */
	List<Choice> of(String typed) {
		String name = typed.isEmpty() ? words : typed;
		Set<Entity> found = new LinkedHashSet<>();
		if (name.isEmpty()) {
			Stream.concat(likely.stream(), entities.stream()).filter(this::isOffered).forEach(found::add);
		} else {
			List<Entity> matching = ranked(entities, name);
			Stream.concat(ranked(likely, name).stream(), matching.stream()).filter(this::isOffered).forEach(found::add);
			found.addAll(matching);
		}
		List<Choice> choices = new ArrayList<>(found.stream().limit(MOST).map(this::choice).toList());
		boolean nobodyFits = name.isBlank() || !Names.rank(List.of(Messages.entity_unknown), name, List::of).isEmpty();
		if (nobodyFits) {
			takeNone.map(EntityChoices::nobody).ifPresent(choices::add);
		}
		if (!name.isBlank()) {
			Arrays.stream(EntityType.values()).map(type -> newOne(type, name.strip())).forEach(choices::add);
		}
		if (!nobodyFits) {
			takeNone.map(EntityChoices::nobody).ifPresent(choices::add);
		}
		return choices;
	}

	private static Choice nobody(Runnable none) {
		return new Choice(Messages.entity_unknown, "", Icons.OTHER, none); //$NON-NLS-1$
	}

	private boolean isOffered(Entity entity) {
		return offered.contains(entity.getType());
	}

	private List<Entity> ranked(List<Entity> some, String name) {
		return Names.rankFolded(some, name, entity -> folded.computeIfAbsent(entity, EntityChoices::names));
	}

	private static List<String> names(Entity entity) {
		return Stream.concat(Stream.of(entity.getName()), entity.getAliases().stream()).map(Names::fold).toList();
	}

	private Choice choice(Entity entity) {
		String aliases = entity.getAliases().stream().limit(3).collect(Collectors.joining(", ")); //$NON-NLS-1$
		String detail = aliases.isEmpty() ? ModelLabels.type(entity.getType()) : aliases;
		return new Choice(entity.getName(), detail, ModelLabels.icon(entity.getType()), () -> take.accept(entity));
	}

	private Choice newOne(EntityType type, String name) {
		String label = NLS.bind(switch (type) {
		case PERSON -> Messages.entity_newPerson;
		case ORGANISATION -> Messages.entity_newOrganisation;
		case COUNTRY -> Messages.entity_newCountry;
		case PLACE -> Messages.entity_newPlace;
		case OTHER -> Messages.entity_newOther;
		}, name);
		return new Choice(label, "", ModelLabels.icon(type), () -> takeNew.accept(type, name)); //$NON-NLS-1$
	}
}
