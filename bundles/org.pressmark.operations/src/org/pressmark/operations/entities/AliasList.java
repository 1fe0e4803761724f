// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.Collection;

import org.pressmark.model.Entity;

/** An entity's other names: each once, and not the preferred one. */
final class AliasList {

	private final Entity entity;

	AliasList(Entity entity) {
		this.entity = entity;
	}

	boolean contains(String name) {
		return name.equals(entity.getName()) || entity.getAliases().contains(name);
	}

	/** @return whether the entity did not have that name */
	boolean add(String name) {
		return !contains(name) && entity.getAliases().add(name);
	}

	void addAll(Collection<String> names) {
		names.forEach(this::add);
	}

	/** Takes all names of another entity. */
	void addNamesOf(Entity other) {
		add(other.getName());
		addAll(other.getAliases());
	}
}
