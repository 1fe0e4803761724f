// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.operations.events.tables.PlannedEvent.Part;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.StoreException;

/** Tells whom a cell names, and as what: "Kim (host); Moon". */
final class PartReader {

	private static final Pattern BETWEEN = Pattern.compile("[;\\n\uFF1B]");
	private static final Pattern WITH_ROLE = Pattern.compile("(.*\\S)\\s*[(\\[\uFF08](.*)[)\\]\uFF09]");

	private final NameIndex names;
	private final boolean makes;
	private final List<String> unknown = new ArrayList<>();

	/** @param makes whether names that nobody has become entities */
	PartReader(NameIndex names, boolean makes) {
		this.names = names;
		this.makes = makes;
	}

	/** What to tell a person of names that nobody, or more than one, has: they are left out. */
	List<String> unknown() {
		return List.copyOf(unknown);
	}

	List<Part> participants(String text) throws CellException {
		List<Part> parts = new ArrayList<>();
		for (String each : BETWEEN.split(text)) {
			if (!each.isBlank()) {
				participant(oneLine(each)).ifPresent(parts::add);
			}
		}
		return parts;
	}

	/** Parentheses may be a part of the name. */
	private Optional<Part> participant(String text) throws CellException {
		Matcher withRole = WITH_ROLE.matcher(text);
		if (!names.find(text).isEmpty() || !withRole.matches()) {
			return part(text, Optional.empty());
		}
		return part(withRole.group(1), Optional.of(withRole.group(2).strip()).filter(role -> !role.isEmpty()));
	}

	Optional<Part> place(String text) throws CellException {
		return part(oneLine(text), Optional.empty());
	}

	private Optional<Part> part(String name, Optional<String> role) {
		List<Entity> found = names.find(name);
		if (found.size() == 1) {
			return Optional.of(new Part(Optional.of(found.getFirst().getId()), found.getFirst().getName(), role));
		}
		if (found.isEmpty() && makes) {
			return Optional.of(new Part(Optional.empty(), name, role));
		}
		unknown.add(NLS.bind(found.isEmpty() ? Messages.name_unknown : Messages.name_ambiguous, name));
		return Optional.empty();
	}

	/** Those who take part already, and those of others who do not yet. */
	static List<Part> joined(List<Part> present, List<Part> others) {
		return Stream.concat(present.stream(),
				others.stream().filter(each -> present.stream().noneMatch(known -> known.entityId().equals(each.entityId()))))
				.toList();
	}

	private static String oneLine(String text) throws CellException {
		try {
			return Names.of(text);
		} catch (StoreException e) {
			throw new CellException(e.getMessage(), e);
		}
	}
}
