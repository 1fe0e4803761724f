// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.color.MarkLine;
import org.pressmark.model.color.MarkLook;

/** The kinds of marks that look different. */
public enum MarkKind {

	PERSON, ORGANISATION, COUNTRY, PLACE, OTHER, QUOTATION, EVENT, TIME, PASSAGE, CONTRIBUTED;

	private static final String COLOR_PREFIX = "org.pressmark.ui.annotator.color.";

	/** How it is underlined, here as in a report. */
	public MarkLine line() {
		return MarkLook.valueOf(name()).line();
	}

	/** The id of its colour in the theme. */
	public String colorId() {
		return COLOR_PREFIX + name().toLowerCase(java.util.Locale.ROOT);
	}

	/** The kind of an annotation; all that plug-ins add are of one kind, whether they are installed or not. */
	public static MarkKind of(Annotation annotation) {
		return switch (annotation) {
		case Mention mention -> of(mention.getEntity());
		case Quotation quotation -> QUOTATION;
		case EventMention mention -> EVENT;
		case TimeExpression time -> TIME;
		case Passage passage -> PASSAGE;
		default -> CONTRIBUTED;
		};
	}

	private static MarkKind of(Entity entity) {
		return entity == null ? OTHER : of(entity.getType());
	}

	private static MarkKind of(EntityType type) {
		return switch (type) {
		case PERSON -> PERSON;
		case ORGANISATION -> ORGANISATION;
		case COUNTRY -> COUNTRY;
		case PLACE -> PLACE;
		case OTHER -> OTHER;
		};
	}
}
