// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.internal.Messages;

/**
 * What a step did to one object, in words.
 *
 * @param what whether it came, went or is another one now
 * @param kind what kind of object: a person, a quotation
 * @param name what it is called; for an annotation, the words that it marks
 * @param article the title of the article that it is in; empty if it is in none, or that is gone
 * @param fields its fields, in the order of the model; of one that came or went, those that say something
 */
public record ObjectChange(What what, String kind, String name, Optional<String> article, List<FieldChange> fields) {

	/** What became of an object. */
	public enum What {
		ADDED, CHANGED, DELETED
	}

	public ObjectChange {
		fields = List.copyOf(fields);
	}

	/** The object and what became of it, in one line. */
	public String line() {
		String object = article.map(title -> NLS.bind(Messages.history_objectIn, new Object[] { kind, name, title }))
				.orElseGet(() -> NLS.bind(Messages.history_object, kind, name));
		return NLS.bind(switch (what) {
		case ADDED -> Messages.history_added;
		case CHANGED -> Messages.history_changed;
		case DELETED -> Messages.history_deleted;
		}, object);
	}

	/** Each field in one line; of an object that went, only what it had. */
	public List<String> fieldLines() {
		return fields.stream().map(field -> what == What.DELETED ? field.had() : field).map(FieldChange::line).toList();
	}
}
