// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.Locale;

/** What a column can say of events. */
public enum EventColumn {
	/** The id that the event has in the project. */
	ID,
	/** What happened. */
	TITLE,
	/** When, all of it. */
	WHEN,
	/** When it began. */
	START,
	/** When it ended. */
	END,
	/** Who takes part, with semicolons between them, each with its role in parentheses. */
	PARTICIPANTS,
	/** Where. */
	PLACE,
	/** Of which kind it is. */
	CATEGORY,
	/** How sure it is. */
	STATUS,
	/** What somebody wants to remember about it. */
	NOTES;

	/** As it is called in commands and files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** As a person calls it. */
	public String label() {
		return switch (this) {
		case ID -> Messages.field_id;
		case TITLE -> Messages.field_title;
		case WHEN -> Messages.field_when;
		case START -> Messages.field_start;
		case END -> Messages.field_end;
		case PARTICIPANTS -> Messages.field_participants;
		case PLACE -> Messages.field_place;
		case CATEGORY -> Messages.field_category;
		case STATUS -> Messages.field_status;
		case NOTES -> Messages.field_notes;
		};
	}
}
