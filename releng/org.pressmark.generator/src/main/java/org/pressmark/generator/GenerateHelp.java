// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the pages of the help, and its table of contents: sections of the README for analysts; for authors of plug-ins one
 * of each extension point's schema, the tutorial, and what is API. Works as {@link GenerateModel} does.
 */
public final class GenerateHelp {

	private static final Path HELP = Path.of("org.pressmark.ui.help", "help");

	private GenerateHelp() {
	}

	public static void main(String[] arguments) throws IOException {
		System.exit(Generation.run("generate-help", arguments, GenerateHelp::generate, List.of(HELP)));
	}

	private static void generate(Path bundles, Path fresh) throws IOException {
		Path folder = Files.createDirectories(fresh.resolve(HELP));
		List<ExtensionPoint> points = points(bundles);
		for (ExtensionPoint point : points) {
			Files.writeString(folder.resolve(point.page()), PointPage.of(point));
		}
		for (MarkdownPage page : MarkdownPage.all().toList()) {
			Files.writeString(folder.resolve(page.page()), page.html(Files.readString(bundles.resolveSibling(page.file()))));
		}
		Files.writeString(folder.resolve("toc.xml"), TableOfContents.of(points));
	}

	/** In the order of their names. */
	private static List<ExtensionPoint> points(Path bundles) throws IOException {
		List<ExtensionPoint> points = new ArrayList<>();
		try (Stream<Path> all = Files.list(bundles)) {
			for (Path schema : all.map(bundle -> bundle.resolve("schema")).filter(Files::isDirectory).flatMap(GenerateHelp::schemas)
					.sorted().toList()) {
				points.add(SchemaReader.read(schema));
			}
		}
		points.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
		return points;
	}

	private static Stream<Path> schemas(Path folder) {
		return Stream.of(folder.toFile().listFiles((parent, name) -> name.endsWith(".exsd"))).map(File::toPath);
	}
}
