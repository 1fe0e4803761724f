// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.Set;

import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.Quotation;

/** What annotations refer to. */
final class References {

	private References() {
	}

	/**
	 * Lets an annotation refer to another entity.
	 *
	 * @param ids the ids of the entities that it may refer to now
	 * @param entity what it refers to instead; null for nothing
	 * @return whether it referred to one of them
	 */
	static boolean replace(Annotation annotation, Set<String> ids, Entity entity) {
		return switch (annotation) {
		case Mention mention -> replaceNamed(mention, ids, entity);
		case Quotation quotation -> replaceSpeakers(quotation, ids, entity);
		default -> false;
		};
	}

	private static boolean replaceNamed(Mention mention, Set<String> ids, Entity entity) {
		boolean refers = isOf(mention.getEntity(), ids);
		if (refers) {
			mention.setEntity(entity);
		}
		return refers;
	}

	private static boolean replaceSpeakers(Quotation quotation, Set<String> ids, Entity entity) {
		boolean speaks = isOf(quotation.getSpeaker(), ids);
		boolean isAddressed = isOf(quotation.getAddressee(), ids);
		if (speaks) {
			quotation.setSpeaker(entity);
		}
		if (isAddressed) {
			quotation.setAddressee(entity);
		}
		return speaks || isAddressed;
	}

	/** Whether something is one of them. */
	static boolean isOf(Entity entity, Set<String> ids) {
		return entity != null && ids.contains(entity.getId());
	}
}
