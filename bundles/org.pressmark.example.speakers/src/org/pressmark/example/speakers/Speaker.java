// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.speakers;

import java.util.SortedSet;
import java.util.TreeSet;

/** Somebody who is quoted. Grows as articles are read. */
final class Speaker {

	private final String name;
	private final SortedSet<Integer> articles = new TreeSet<>();
	private int quotations;

	Speaker(String name) {
		this.name = name;
	}

	void quotedIn(int article) {
		quotations++;
		articles.add(article);
	}

	String name() {
		return name;
	}

	int quotations() {
		return quotations;
	}

	/** The numbers of the articles in the report. */
	SortedSet<Integer> articles() {
		return articles;
	}
}
