// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal.plugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a plug-in: of its bundle, of its Java package and of a folder, and fit for all three on every system.
 *
 * @param value such as {@code com.example.wire}
 */
public record PluginName(String value) {

	/** What stands against a name. */
	public enum Flaw {
		/** It is no series of at least two words of lower case letters, digits and underscores with dots between. */
		FORM,
		/** One of its words means something in Java or names a device on Windows. */
		WORD,
		/** It is among the names of Java, of Eclipse or of Pressmark itself. */
		TAKEN,
		/** It is longer than the paths that are made of it allow on Windows. */
		LENGTH
	}

	private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*+(\\.[a-z][a-z0-9_]*+)++");
	private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");
	private static final Set<String> TAKEN = Set.of("java", "javax", "jdk", "sun", "org.eclipse", "org.osgi", "org.pressmark");

	/** Reserved words and literals, section 3.9 of the Java Language Specification; those of modules may be in names. */
	private static final Set<String> KEYWORDS = Set.of("""
			abstract assert boolean break byte case catch char class const continue default do double else enum extends false
			final finally float for goto if implements import instanceof int interface long native new null package private
			protected public return short static strictfp super switch synchronized this throw throws transient true try void
			volatile while _""".split("\\s+"));

	/** It comes three times into a path, which may have 260 characters. */
	private static final int LONGEST = 60;

	/** Checks the name; {@link #flaw} tells before whether it is one. */
	public PluginName {
		if (flaw(value).isPresent()) {
			throw new IllegalArgumentException(value);
		}
	}

	/** What stands against a text as a name; empty for a name. */
	public static Optional<Flaw> flaw(String text) {
		if (text.length() > LONGEST) {
			return Optional.of(Flaw.LENGTH);
		}
		if (!FORM.matcher(text).matches()) {
			return Optional.of(Flaw.FORM);
		}
		List<String> words = List.of(text.split("\\."));
		if (words.stream().anyMatch(word -> KEYWORDS.contains(word) || DEVICE.matcher(word).matches())) {
			return Optional.of(Flaw.WORD);
		}
		return TAKEN.stream().anyMatch(taken -> (text + '.').startsWith(taken + '.')) ? Optional.of(Flaw.TAKEN) : Optional.empty();
	}

	/** Where the sources of its package are. */
	String path() {
		return value.replace('.', '/');
	}

	/** Whose it is, as its name says: all but the last word. */
	String vendor() {
		return value.substring(0, value.lastIndexOf('.'));
	}
}
