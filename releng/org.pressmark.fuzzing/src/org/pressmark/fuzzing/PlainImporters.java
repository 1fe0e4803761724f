// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.fuzzing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Importers;

/**
 * The importers of the bundles on the class path, in the order in which the platform's registry would give them: the
 * fuzzer cannot run inside the platform.
 */
final class PlainImporters {

	private static final String POINT = "extension[point=" + Importers.EXTENSION_POINT + "] > importer";

	private PlainImporters() {
	}

	static List<Importer> all() throws IOException, ReflectiveOperationException {
		List<Element> elements = new ArrayList<>();
		for (URL plugin : Collections.list(PlainImporters.class.getClassLoader().getResources("plugin.xml"))) {
			try (InputStream in = plugin.openStream()) {
				elements.addAll(Jsoup.parse(in, "UTF-8", "", Parser.xmlParser()).select(POINT));
			}
		}
		elements.sort(Comparator.comparingInt(PlainImporters::priority).reversed()
				.thenComparing(element -> element.attr("id")));
		List<Importer> importers = new ArrayList<>();
		for (Element element : elements) {
			importers.add((Importer) Class.forName(element.attr("class")).getDeclaredConstructor().newInstance());
		}
		if (importers.isEmpty()) {
			throw new IllegalStateException("no bundle on the class path contributes an importer");
		}
		return importers;
	}

	private static int priority(Element importer) {
		return importer.hasAttr("priority") ? Integer.parseInt(importer.attr("priority")) : 0;
	}
}
