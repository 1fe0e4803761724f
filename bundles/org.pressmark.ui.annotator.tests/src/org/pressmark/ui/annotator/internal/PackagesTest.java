// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** Which packages of this bundle use which others: what the package-infos say, read from the names in class files. */
class PackagesTest {

	/** Each line a package and those that it may use, which stand above it. */
	private static final String MAY_USE = """
			text:
			popup:
			document: text
			painting: document text
			marking: popup text
			filter: document
			rulers: painting document
			header:
			correcting: painting
			decisions: correcting
			editor: header correcting painting marking filter rulers document text
			details: editor marking document popup
			handlers: details decisions editor marking
			""";

	private static final String ROOT = "org/pressmark/ui/annotator/internal/";
	private static final Pattern USE = Pattern.compile(Pattern.quote(ROOT) + "([a-z]+)/[A-Z]");

	@Test
	void packages_HaveNoCycle() {
		Set<String> above = new HashSet<>();
		allowed().forEach((name, uses) -> {
			assertTrue(above.containsAll(uses), () -> name + " may use what stands below it: " + uses);
			above.add(name);
		});
	}

	@Test
	void packages_UseOnlyWhatTheyMay() throws IOException {
		Map<String, Set<String>> found = new TreeMap<>();
		for (URL file : classes()) {
			String name = file.getPath().substring(file.getPath().indexOf(ROOT) + ROOT.length());
			if (name.contains("/") && !name.endsWith("Test.class")) {
				String own = name.substring(0, name.indexOf('/'));
				Set<String> uses = found.computeIfAbsent(own, each -> new TreeSet<>());
				uses.addAll(usesOf(file));
				uses.remove(own);
			}
		}
		assertEquals(new TreeMap<>(allowed()), found);
	}

	private static Map<String, Set<String>> allowed() {
		Map<String, Set<String>> allowed = new LinkedHashMap<>();
		MAY_USE.lines().map(line -> line.split(": ?| ")).map(List::of).forEach(
				words -> allowed.put(words.getFirst(), new TreeSet<>(words.subList(1, words.size()))));
		return allowed;
	}

	private static List<URL> classes() {
		return Collections.list(FrameworkUtil.getBundle(PackagesTest.class).findEntries(ROOT, "*.class", true));
	}

	private static Set<String> usesOf(URL file) throws IOException {
		try (InputStream in = file.openStream()) {
			String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
			return USE.matcher(content).results().map(use -> use.group(1)).collect(TreeSet::new, Set::add, Set::addAll);
		}
	}
}
