// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Passage;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Marks what a search found as mentions of an entity or as passages with codes, as {@link MarkAll} tells. */
public final class MarkHits extends MarkAll {

	/** Makes what a place is marked with. */
	@FunctionalInterface
	private interface Making {

		Annotation make(ProjectTransaction transaction, MarkTarget target) throws StoreException;
	}

	private final String label;
	private final Making making;

	private MarkHits(List<MarkTarget> targets, String label, Making making) {
		super(targets);
		this.label = label;
		this.making = making;
	}

	/** Marks hits as mentions of an entity. */
	public static MarkHits asMentions(List<HitPlace> hits, Entity entity) {
		Map<String, Entity> known = new HashMap<>();
		return new MarkHits(hits.stream().map(hit -> MarkTarget.of(hit, entity.getId())).toList(),
				Plurals.bind(Messages.label_markHits, hits.size(), entity.getName()),
				(transaction, target) -> MarkOccurrences.mention(transaction, target, known));
	}

	/**
	 * Marks hits as mentions of an entity that is made with them; none is if no hit can be marked.
	 *
	 * @param type what it is
	 * @param name its preferred name
	 */
	public static MarkHits asMentionsOfNew(List<HitPlace> hits, EntityType type, String name) {
		List<Entity> made = new ArrayList<>();
		return new MarkHits(hits.stream().map(MarkTarget::of).toList(),
				Plurals.bind(Messages.label_markHits, hits.size(), name), (transaction, target) -> {
					if (made.isEmpty()) {
						made.add(CreateEntity.create(transaction, type, name));
					}
					return MarkOccurrences.mention(transaction, target, made.getFirst());
				});
	}

	/**
	 * Marks hits as passages.
	 *
	 * @param codes at least one
	 */
	public static MarkHits asPassages(List<HitPlace> hits, List<Code> codes) {
		if (codes.isEmpty()) {
			throw new IllegalArgumentException();
		}
		List<String> ids = codes.stream().map(Code::getId).toList();
		String names = codes.stream().map(Code::getName).collect(Collectors.joining(", "));
		return new MarkHits(hits.stream().map(MarkTarget::of).toList(),
				Plurals.bind(Messages.label_codeHits, hits.size(), names), (transaction, target) -> passage(transaction, ids));
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	Annotation make(ProjectTransaction transaction, MarkTarget target) throws StoreException {
		return making.make(transaction, target);
	}

	private static Annotation passage(ProjectTransaction transaction, List<String> codeIds) throws StoreException {
		Passage passage = (Passage) transaction.create(ModelPackage.Literals.PASSAGE);
		for (String id : codeIds) {
			passage.getCodes().add(transaction.get(Code.class, id));
		}
		return passage;
	}
}
