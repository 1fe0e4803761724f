// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Passage;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Marks what a search found as mentions of an entity or as passages with codes, as {@link MarkAll} tells. */
public final class MarkHits extends MarkAll {

	private final String name;
	/** None for mentions. */
	private final List<String> codeIds;
	private final Map<String, Entity> entities = new HashMap<>();

	private MarkHits(List<MarkTarget> targets, List<String> codeIds, String name) {
		super(targets);
		this.codeIds = codeIds;
		this.name = name;
	}

	/** Marks hits as mentions of an entity. */
	public static MarkHits asMentions(List<Hit> hits, Entity entity) {
		return new MarkHits(hits.stream().map(hit -> MarkTarget.of(hit, entity.getId())).toList(), List.of(),
				entity.getName());
	}

	/**
	 * Marks hits as passages.
	 *
	 * @param codes at least one
	 */
	public static MarkHits asPassages(List<Hit> hits, List<Code> codes) {
		if (codes.isEmpty()) {
			throw new IllegalArgumentException();
		}
		return new MarkHits(hits.stream().map(MarkTarget::of).toList(), codes.stream().map(Code::getId).toList(),
				codes.stream().map(Code::getName).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	@Override
	public String label() {
		return NLS.bind(codeIds.isEmpty() ? Messages.label_markHits : Messages.label_codeHits, size(), name);
	}

	@Override
	Annotation make(ProjectTransaction transaction, MarkTarget target) throws StoreException {
		if (codeIds.isEmpty()) {
			return MarkOccurrences.mention(transaction, target, entities);
		}
		Passage passage = (Passage) transaction.create(ModelPackage.Literals.PASSAGE);
		for (String id : codeIds) {
			passage.getCodes().add(transaction.get(Code.class, id));
		}
		return passage;
	}
}
