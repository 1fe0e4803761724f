// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.text.Folding;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Marks occurrences of names as mentions of their entities, as {@link MarkAll} tells. Words that are none of the entity's
 * names yet, whatever their letter case, become an alias of it if they have a letter.
 */
public final class MarkOccurrences extends MarkAll {

	private final String name;
	/** The entities that are named, with what they are called, folded. */
	private final Map<String, Entity> entities = new HashMap<>();

	/**
	 * @param targets each with the entity that it names
	 * @param name what the history shall call them
	 */
	MarkOccurrences(List<MarkTarget> targets, String name) {
		super(targets);
		this.name = name;
	}

	/**
	 * Marks occurrences as the entities whose names were wanted.
	 *
	 * @param occurrences the ones that were ticked; each of the name of an entity
	 * @param name what the history shall call them: the entity, or what they have in common
	 */
	public static MarkOccurrences of(List<Occurrence> occurrences, String name) {
		return new MarkOccurrences(occurrences.stream()
				.map(each -> MarkTarget.of(each.hit(), each.name().entityId().orElseThrow())).toList(), name);
	}

	/** Marks occurrences, of whatever words, as one entity that the project has. */
	public static MarkOccurrences of(List<Occurrence> occurrences, Entity entity) {
		return new MarkOccurrences(occurrences.stream().map(each -> MarkTarget.of(each.hit(), entity.getId())).toList(),
				entity.getName());
	}

	/** Marks places, of whatever words, as one entity that the project has. */
	public static MarkOccurrences ofPlaces(List<NamePlace> places, Entity entity) {
		String id = entity.getId();
		return new MarkOccurrences(places.stream().map(each -> MarkTarget.of(each, id)).toList(), entity.getName());
	}

	@Override
	public String label() {
		return Plurals.bind(Messages.label_markOccurrences, size(), name);
	}

	@Override
	Annotation make(ProjectTransaction transaction, MarkTarget target) throws StoreException {
		return mention(transaction, target, entities);
	}

	static Annotation mention(ProjectTransaction transaction, MarkTarget target, Map<String, Entity> known)
			throws StoreException {
		String id = target.entityId().orElseThrow();
		Entity entity = known.get(id);
		if (entity == null) {
			entity = transaction.get(Entity.class, id);
			known.put(id, entity);
		}
		return mention(transaction, target, entity);
	}

	static Annotation mention(ProjectTransaction transaction, MarkTarget target, Entity entity) {
		addAlias(entity, Names.oneLine(target.words()));
		Mention mention = (Mention) transaction.create(ModelPackage.Literals.MENTION);
		mention.setEntity(entity);
		return mention;
	}

	private static void addAlias(Entity entity, String words) {
		String folded = Folding.of(words);
		boolean isKnown = Optional.ofNullable(entity.getName()).map(Folding::of).filter(folded::equals).isPresent()
				|| entity.getAliases().stream().map(Folding::of).anyMatch(folded::equals);
		if (!isKnown && Names.canBeName(words)) {
			entity.getAliases().add(words);
		}
	}
}
