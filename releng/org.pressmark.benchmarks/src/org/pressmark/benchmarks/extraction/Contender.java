// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;

import net.dankito.readability4j.Readability4J;

/** Who reads pages: the parser alone, the importer from the bytes to the draft, Readability4J with its own parser. */
enum Contender {

	PARSER("`Jsoup.parse` alone") {

		@Override
		void read(LabelledPage page) throws IOException {
			Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, page.url());
		}
	},

	OURS("Pressmark, bytes to draft") {

		@Override
		void read(LabelledPage page) {
			Extraction.of(page.source());
		}
	},

	READABILITY("Readability4J 1.0.8, bytes to text") {

		@Override
		void read(LabelledPage page) {
			new Readability4J(page.url(), new String(page.bytes(), StandardCharsets.UTF_8)).parse().getTextContent();
		}
	};

	private final String title;

	Contender(String title) {
		this.title = title;
	}

	/** As the report names it. */
	String title() {
		return title;
	}

	abstract void read(LabelledPage page) throws IOException;
}
