// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Project;
import org.pressmark.model.text.Folding;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/** Finds the entities and codes that a query names. */
final class NameResolver {

	private final SearchQuery query;
	private final Map<Node.Marks, Set<String>> ids = new HashMap<>();

	private NameResolver(SearchQuery query) {
		this.query = query;
	}

	/**
	 * The ids that each name in a query stands for; the project is read only if there is a name.
	 *
	 * @throws QueryException if nothing has such a name
	 */
	static Map<Node.Marks, Set<String>> resolve(SearchQuery query, ProjectReader reader) throws StoreException {
		NameResolver resolver = new NameResolver(query);
		resolver.add(query.root(), reader);
		return resolver.ids;
	}

	private void add(Node node, ProjectReader reader) throws StoreException {
		List<Node> parts = switch (node) {
		case Node.All all -> all.parts();
		case Node.Any any -> any.parts();
		case Node.Not not -> List.of(not.part());
		default -> List.of();
		};
		for (Node part : parts) {
			add(part, reader);
		}
		if (node instanceof Node.Marks marks) {
			ids.put(marks, ids(marks, reader.project()));
		}
	}

	private Set<String> ids(Node.Marks marks, Project project) {
		String name = Folding.of(marks.name());
		Set<String> found = new HashSet<>();
		if (marks.field() == Field.CODE) {
			project.getCodes().forEach(code -> addCodes(code, name, false, found));
		} else {
			project.getEntities().stream().filter(entity -> isNamed(entity, name)).map(Entity::getId).forEach(found::add);
		}
		if (found.isEmpty()) {
			String reason = marks.field() == Field.CODE ? Messages.query_noCode : Messages.query_noEntity;
			throw new QueryException(query.text(), marks.begin(), marks.end(), NLS.bind(reason, marks.name()));
		}
		return found;
	}

	private static boolean isNamed(Entity entity, String folded) {
		return Stream.concat(Stream.ofNullable(entity.getName()), entity.getAliases().stream()).map(Folding::of)
				.anyMatch(folded::equals);
	}

	private static void addCodes(Code code, String folded, boolean isBelow, Set<String> found) {
		boolean isMeant = isBelow || code.getName() != null && Folding.of(code.getName()).equals(folded);
		if (isMeant) {
			found.add(code.getId());
		}
		code.getCodes().forEach(each -> addCodes(each, folded, isMeant, found));
	}
}
