// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Project;
import org.pressmark.operations.entities.EntityFinder;
import org.pressmark.operations.entities.EntityQuery;
import org.pressmark.operations.entities.KnownEntity;

/**
 * The entities of a project by their types; only those that match what was typed. They are sorted and searched when
 * they or what was typed change, not when a row comes into sight.
 */
final class EntityTree implements ILazyTreeContentProvider {

	/** An entity as it was. */
	private record Listed(Entity entity, KnownEntity known) {

		static Listed of(Entity entity) {
			return new Listed(entity, KnownEntity.of(entity));
		}

		String name() {
			return known.name();
		}

		boolean isStill() {
			return known.equals(KnownEntity.of(entity));
		}
	}

	private final TreeViewer tree;
	private Optional<Project> project = Optional.empty();
	private String filter = ""; //$NON-NLS-1$
	private final Map<EntityType, List<Listed>> all = new EnumMap<>(EntityType.class);
	private final Map<EntityType, List<Entity>> shown = new EnumMap<>(EntityType.class);

	/** @param tree shows this */
	EntityTree(TreeViewer tree) {
		this.tree = tree;
	}

	void setProject(Optional<Project> project) {
		this.project = project;
		update();
	}

	void setFilter(String words) {
		filter = words.strip();
		search();
	}

	/** Looks at the entities again, because they changed. */
	void update() {
		Map<Entity, Listed> known = new HashMap<>();
		all.values().forEach(listed -> listed.forEach(each -> known.put(each.entity(), each)));
		all.clear();
		project.ifPresent(open -> open.getEntities().forEach(entity -> all
				.computeIfAbsent(entity.getType(), type -> new ArrayList<>()).add(Optional.ofNullable(known.get(entity))
						.filter(Listed::isStill).orElseGet(() -> Listed.of(entity)))));
		all.values().forEach(listed -> listed.sort(Comparator.comparing(Listed::name, String.CASE_INSENSITIVE_ORDER)));
		search();
	}

	/** The types of which there are entities. */
	List<EntityType> types() {
		return List.copyOf(shown.keySet());
	}

	/** The entities of a type, by name or the best first. */
	List<Entity> entities(EntityType type) {
		return shown.getOrDefault(type, List.of());
	}

	/** Makes sure that the tree has an item for an entity; false if it is not shown. */
	boolean materialize(Entity entity) {
		int type = types().indexOf(entity.getType());
		int index = entities(entity.getType()).indexOf(entity);
		if (index >= 0) {
			updateElement(tree.getInput(), type);
			updateElement(entity.getType(), index);
		}
		return index >= 0;
	}

	/** Shows the entities of all types. The viewer's own way to expand an item makes an item of each child. */
	void expandTypes() {
		for (int i = 0; i < types().size(); i++) {
			updateElement(tree.getInput(), i);
			tree.getTree().getItem(i).setExpanded(true);
		}
	}

	@Override
	public void updateElement(Object parent, int index) {
		if (parent instanceof EntityType type) {
			if (index < entities(type).size()) {
				tree.replace(type, index, entities(type).get(index));
			}
		} else if (index < types().size()) {
			EntityType type = types().get(index);
			tree.replace(parent, index, type);
			tree.setChildCount(type, entities(type).size());
		}
	}

	@Override
	public void updateChildCount(Object element, int count) {
		int now = switch (element) {
		case Entity entity -> 0;
		case EntityType type -> entities(type).size();
		default -> types().size();
		};
		if (now != count) {
			tree.setChildCount(element, now);
		}
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Entity entity ? entity.getType() : null;
	}

	private void search() {
		shown.clear();
		for (EntityType type : EntityType.values()) {
			List<Entity> found = found(all.getOrDefault(type, List.of()));
			if (!found.isEmpty()) {
				shown.put(type, found);
			}
		}
	}

	private List<Entity> found(List<Listed> listed) {
		if (filter.isEmpty()) {
			return listed.stream().map(Listed::entity).toList();
		}
		Map<String, Entity> entities = new HashMap<>();
		listed.forEach(each -> entities.put(each.known().id(), each.entity()));
		return EntityFinder.of(listed.stream().map(Listed::known).toList())
				.find(EntityQuery.typed(filter).limit(listed.size())).stream()
				.map(found -> entities.get(found.entity().id())).toList();
	}
}
