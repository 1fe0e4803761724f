// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.regex.Pattern;

import org.pressmark.model.text.WholeCharacters;

/** Makes file names of what people call things. */
final class FileNames {

	private static final int LONGEST = 80;
	/** What one of the systems that Pressmark runs on does not allow in a file's name. */
	private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}<>:\"/\\\\|?*]+");
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final String BLANK = " ";
	private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
	private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

	private FileNames() {
	}

	/**
	 * A name that is allowed on every system.
	 *
	 * @param name what it is called
	 * @param otherwise what to take when nothing of that name can be kept
	 * @param extension how the file's name ends, without the dot
	 */
	static String of(String name, String otherwise, String extension) {
		String allowed = trimmed(BLANKS.matcher(FORBIDDEN.matcher(name).replaceAll(BLANK)).replaceAll(BLANK));
		String fitting = trimmed(shortened(allowed));
		boolean usable = !fitting.isEmpty() && !RESERVED.matcher(fitting).matches();
		return (usable ? fitting : otherwise) + '.' + extension;
	}

	private static String shortened(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, WholeCharacters.floor(name, LONGEST));
	}

	/** Hidden files begin with a dot, and Windows drops dots and blanks at the end. */
	private static String trimmed(String name) {
		return EDGES.matcher(name).replaceAll("");
	}
}
