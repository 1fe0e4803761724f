// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.views;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Project;
import org.pressmark.ui.annotator.internal.text.Names;

/** The entities of a project by their types; only those that match what was typed. */
final class EntityTree implements ITreeContentProvider {

	private Project project;
	private String filter = ""; //$NON-NLS-1$

	void setProject(Project project) {
		this.project = project;
	}

	void setFilter(String words) {
		filter = words.strip();
	}

	/** The entities of a type, by name. */
	List<Entity> entities(EntityType type) {
		List<Entity> all = project.getEntities().stream().filter(entity -> entity.getType() == type)
				.sorted(Comparator.comparing(Entity::getName, String.CASE_INSENSITIVE_ORDER)).toList();
		return filter.isEmpty() ? all : Names.rank(all, filter,
				entity -> Stream.concat(Stream.of(entity.getName()), entity.getAliases().stream()).toList());
	}

	@Override
	public Object[] getElements(Object input) {
		return project == null ? new Object[0]
				: Arrays.stream(EntityType.values()).filter(type -> !entities(type).isEmpty()).toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		return element instanceof EntityType type ? entities(type).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Entity entity ? entity.getType() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof EntityType;
	}
}
