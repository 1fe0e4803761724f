// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.zip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The paths of the files in an archive, and which of them are meant: as in a folder, those that are not hidden, without
 * what browsers save beside a page. Paths only name; nothing is written anywhere, whatever they pretend to be.
 */
public final class Paths {

	private static final String COMPANION = "_files";
	private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
	private static final Pattern EXTENSION = Pattern.compile("\\.x?html?$", Pattern.CASE_INSENSITIVE);

	private final Set<String> pages;

	/** @param paths all of the archive, each made by {@link #of} */
	public Paths(Collection<String> paths) {
		pages = paths.stream().map(path -> EXTENSION.matcher(path).replaceFirst("")).collect(Collectors.toSet());
	}

	/**
	 * A path without what would lead out of a folder.
	 *
	 * @param name as it stands in the archive
	 * @return a path with slashes that begins with none
	 */
	public static String of(String name) {
		List<String> parts = new ArrayList<>();
		for (String part : SEPARATOR.split(name)) {
			if (!part.isBlank() && !".".equals(part) && !"..".equals(part) && !part.endsWith(":")) {
				parts.add(CONTROL.matcher(part).replaceAll("_"));
			}
		}
		return parts.isEmpty() ? "_" : String.join("/", parts);
	}

	/**
	 * Whether a file is meant: hidden files, what the Mac adds to each archive, and the folder beside a saved page are not.
	 *
	 * @param path made by {@link #of}
	 * @return true when it is to be read
	 */
	public boolean isWanted(String path) {
		int from = 0;
		for (int end = path.indexOf('/'); from <= path.length(); end = path.indexOf('/', from)) {
			int stop = end < 0 ? path.length() : end;
			String part = path.substring(from, stop);
			boolean companion = end >= 0 && part.endsWith(COMPANION)
					&& pages.contains(path.substring(0, stop - COMPANION.length()));
			if (part.startsWith(".") || "__MACOSX".equals(part) || companion) {
				return false;
			}
			from = stop + 1;
		}
		return true;
	}
}
