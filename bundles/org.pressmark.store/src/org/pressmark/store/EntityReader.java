// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a project says of its entities: how often, where and by what each is named. As valid as the {@link ProjectReader}
 * that gave it. Where sets of ids are asked for, what refers to several of them counts once.
 */
public interface EntityReader {

	/**
	 * How often each entity is named, by id; those that are named nowhere are left out. Annotations that have lost their
	 * words name nothing here; they do wherever sets of ids are asked for, which is about what refers to entities.
	 */
	Map<String, EntityCounts> counts() throws StoreException;

	/** How often these entities are named. Looks at indexes, not at each annotation. */
	EntityCounts counts(Set<String> entityIds) throws StoreException;

	/** What refers to these entities. Time and memory grow with the number of annotations. */
	EntityUses uses(Set<String> entityIds) throws StoreException;

	/** The ids of the events that one of these entities takes part in, or takes place in. */
	List<String> events(Set<String> entityIds) throws StoreException;

	/** The ids of the entities that say of themselves that they are distinct from one of these. */
	List<String> declaredDistinct(Set<String> entityIds) throws StoreException;

	/** The articles in which annotations refer to one of these entities, in the order of their ids. */
	List<ArticleUse> articles(Set<String> entityIds) throws StoreException;

	/**
	 * Row numbers of the annotations of one article that refer to one of these entities, in the order of its text;
	 * {@link ProjectReader#annotations} tells more of each.
	 */
	long[] inArticle(Set<String> entityIds, String articleId) throws StoreException;

	/**
	 * The mentions that would say the same on the same words if one entity were others too.
	 *
	 * @param entityId whom the mentions name that would stay
	 * @param others whom the mentions name that would say nothing new
	 * @return by the id of each mention of one of the others, the id of one of the entity's; among mentions of the others
	 *         on the same words, the id of the first of them
	 */
	Map<String, String> doubledMentions(String entityId, Set<String> others) throws StoreException;
}
