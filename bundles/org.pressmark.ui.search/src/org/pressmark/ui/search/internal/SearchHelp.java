// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import org.pressmark.operations.search.Field;

/** What a field of a query is for. */
final class SearchHelp {

	private SearchHelp() {
	}

	static String of(Field field) {
		return switch (field) {
		case OUTLET -> Messages.field_outlet;
		case DATE -> Messages.field_date;
		case LANGUAGE -> Messages.field_language;
		case AUTHOR -> Messages.field_author;
		case TITLE -> Messages.field_title;
		case STATUS -> Messages.field_status;
		case ENTITY -> Messages.field_entity;
		case CODE -> Messages.field_code;
		case SPEAKER -> Messages.field_speaker;
		};
	}
}
