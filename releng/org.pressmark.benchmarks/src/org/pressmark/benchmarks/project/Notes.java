// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.project;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short reports in several languages that are one form filled in by chance, as of the police or the weather. */
public final class Notes {

	private static final Pattern BLANK = Pattern.compile("\\{(\\w+)\\}");
	private static final String NUMBER = "n";
	private static final int MOST = 900;

	private final Properties forms = new Properties();

	/** Reads the forms. */
	public Notes() throws IOException {
		try (Reader file = new InputStreamReader(Notes.class.getResourceAsStream("notes.properties"),
				StandardCharsets.UTF_8)) {
			forms.load(file);
		}
	}

	/** The names of all forms; they begin with their language. */
	public List<String> forms() {
		return list("forms");
	}

	/** A report. The same word is filled in wherever a blank of the same name is, but each number is another one. */
	public String report(String form, SplittableRandom random) {
		String language = form.substring(0, 2);
		Map<String, String> words = new HashMap<>();
		Matcher blanks = BLANK.matcher(forms.getProperty(form).replace('|', '\n'));
		return blanks.replaceAll(blank -> blank.group(1).equals(NUMBER) ? String.valueOf(2 + random.nextInt(MOST))
				: words.computeIfAbsent(blank.group(1), name -> one(list(language + '.' + name), random)));
	}

	private static String one(List<String> words, SplittableRandom random) {
		return words.get(random.nextInt(words.size()));
	}

	private List<String> list(String key) {
		return List.of(forms.getProperty(key).split("\\|"));
	}
}
