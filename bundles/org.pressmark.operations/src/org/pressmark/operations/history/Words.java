// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.ResourceBundle;

import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;

/** What kinds of objects, their fields and the literals of the model are called. */
final class Words {

	/** A long text is told by its beginning. */
	static final int VALUE_CHARACTERS = 160;
	static final int NAME_CHARACTERS = 60;

	private static final ResourceBundle WORDS = ResourceBundle.getBundle(Words.class.getPackageName() + ".words");

	private Words() {
	}

	/** A kind of object, by its class or, for an entity, its type; one that a plug-in contributes as that calls it. */
	static String kind(String name) {
		return name.indexOf('#') < 0 ? word("kind." + name, name)
				: AnnotationTypes.installed().named(name).map(AnnotationType::label)
						.orElse(name.substring(name.indexOf('#') + 1));
	}

	/** A field, by its column. */
	static String field(String column) {
		return word("field." + column, column);
	}

	/** A literal of an enumeration. */
	static String literal(String enumeration, String literal) {
		return word("literal." + enumeration + '.' + literal, literal);
	}

	/** Whether something holds. */
	static String flag(boolean holds) {
		return WORDS.getString("flag." + holds);
	}

	/** A text in one line and of at most so many characters. */
	static String shortened(String text, int characters) {
		String line = text.strip().replaceAll("(?U)\\s+", " ");
		if (line.codePointCount(0, line.length()) <= characters) {
			return line;
		}
		return line.substring(0, line.offsetByCodePoints(0, characters - 1)).strip() + '\u2026';
	}

	/** What a plug-in adds has no word here and is called what it calls itself. */
	private static String word(String key, String otherwise) {
		return isKnown(key) ? WORDS.getString(key) : otherwise;
	}

	static boolean isKnown(String key) {
		return WORDS.containsKey(key);
	}
}
