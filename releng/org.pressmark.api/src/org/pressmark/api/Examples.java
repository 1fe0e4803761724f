// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Finds examples in the schemas of extension points that say what there is not, or do not compile against a product. */
final class Examples {

	/** What an IDE would import. */
	private static final List<String> IMPORTS = List.of("java.io.*", "java.nio.charset.*", "java.util.*", "java.util.regex.*",
			"java.util.stream.*", "org.eclipse.core.runtime.*", "org.eclipse.swt.SWT", "org.eclipse.swt.widgets.Button");
	private static final Pattern NAME = Pattern.compile("\\bclass (\\w+)");

	private record Unit(String name, String text) {

		JavaFileObject file() {
			return new SimpleJavaFileObject(URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {

				@Override
				public CharSequence getCharContent(boolean ignoresErrors) {
					return text;
				}
			};
		}
	}

	private final List<ApiPackage> api;
	private final List<Unit> units = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	private Examples(List<ApiPackage> api) {
		this.api = api;
	}

	/**
	 * @param api      what plug-ins may use of the product
	 * @param plugins  the folder of the product's plug-ins
	 * @param bundles  the sources of the bundles
	 */
	static List<String> problems(List<ApiPackage> api, Path plugins, Path bundles) throws IOException {
		Examples examples = new Examples(api);
		for (Path schema : schemas(bundles)) {
			examples.add(Example.of(schema));
		}
		examples.compile(plugins);
		return examples.problems;
	}

	private static List<Path> schemas(Path bundles) throws IOException {
		try (Stream<Path> files = Files.list(bundles)) {
			List<Path> all = new ArrayList<>();
			for (Path folder : files.map(bundle -> bundle.resolve("schema")).filter(Files::isDirectory).sorted().toList()) {
				try (Stream<Path> inside = Files.list(folder)) {
					inside.filter(file -> file.toString().endsWith(".exsd")).sorted().forEach(all::add);
				}
			}
			return all;
		}
	}

	private void add(Example example) throws IOException {
		problems.addAll(example.problems());
		Optional<String[]> contributed = example.contributed();
		String name = contributed.map(each -> each[0].substring(0, each[0].lastIndexOf('.'))).orElse("example");
		for (String block : example.java()) {
			Matcher type = NAME.matcher(block);
			if (type.find()) {
				units.add(unit(example, name, type.group(1), block));
			}
		}
		String proof = "Contributed" + units.size();
		contributed.ifPresent(each -> units.add(unit(example, name, proof,
				"class " + proof + " { " + each[1] + " it = new " + each[0] + "(); }")));
	}

	/** Where two bundles have types of one name, the one is meant that is beside the extension point. */
	private Unit unit(Example example, String inPackage, String type, String text) {
		Stream<String> near = api.stream().filter(each -> each.bundle().equals(example.bundle()))
				.flatMap(each -> each.types().keySet().stream()).filter(each -> each.indexOf('$') < 0);
		Stream<String> all = api.stream().map(each -> each.name() + ".*");
		String imports = Stream.of(IMPORTS.stream(), near, all).flatMap(each -> each).map(each -> "import " + each + "; ")
				.collect(Collectors.joining());
		return new Unit(inPackage + '.' + type, "package " + inPackage + "; " + imports + text);
	}

	private void compile(Path plugins) throws IOException {
		String classPath;
		try (Stream<Path> jars = Files.list(plugins)) {
			classPath = jars.map(Path::toString).filter(jar -> jar.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
		}
		Path classes = Files.createTempDirectory("examples");
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter said = new StringWriter();
		List<String> options = List.of("-proc:none", "--release", "21", "-nowarn", "-cp", classPath, "-d", classes.toString());
		boolean isDone = compiler.getTask(said, null, null, options, null, units.stream().map(Unit::file).toList()).call();
		if (!isDone) {
			problems.add("Examples of the extension points' schemas do not compile:\n" + said);
		}
		delete(classes);
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
				Files.delete(each);
			}
		}
	}
}
