// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a project says of its codes: how often and where each marks a passage. As valid as the {@link ProjectReader} that
 * gave it. Where sets of ids are asked for, a passage with several of them counts once. Time grows with the number of
 * annotations.
 */
public interface CodeReader {

	/** How many passages each code marks, by id, those of codes below it not counted; those that mark none are left out. */
	Map<String, Integer> counts() throws StoreException;

	/** What these codes mark. */
	CodeUse use(Set<String> codeIds) throws StoreException;

	/** The ids of the passages that have one of these codes, in the order of articles. */
	List<String> passages(Set<String> codeIds) throws StoreException;

	/**
	 * Row numbers of the first passages that have one of these codes, in article order;
	 * {@link ProjectReader#annotations} tells more of each.
	 */
	long[] first(Set<String> codeIds, int limit) throws StoreException;
}
