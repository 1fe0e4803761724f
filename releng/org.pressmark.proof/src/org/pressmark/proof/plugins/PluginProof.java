// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.plugins;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proves that plug-ins and updates get into the built product and out of it, and that what is wrong with them harms nothing. */
public final class PluginProof {

	private static final String SAMPLE = "org.pressmark.example.holidays";
	private static final String SAMPLE_UNIT = SAMPLE + ".feature.feature.group";
	private static final String FUTURE = "org.pressmark.example.future";
	private static final String RCP = "org.pressmark.rcp";
	/** What the titles of the window and of a dialog before it match; xdotool finds nothing that ends with a dollar sign. */
	private static final String WINDOW = "sample.*Pressmark";
	private static final String DIALOG = "^Pressmark";
	private static final String PRODUCT = "org.pressmark.product";
	/** What the build calls everything of ours. */
	private static final String VERSION = "1.0.0.dev";
	private static final String NEWER = "1.1.0.dev";
	private static final String NEEDED = "[1.0.0,2.0.0)";
	private static final String NEEDED_IN_FUTURE = "[9.0.0,10.0.0)";

	private interface Proof {
		void run() throws IOException, InterruptedException;
	}

	private final Installation installation;
	private final Path work;
	private final Path samples;
	private final Path products;
	private final Path project;
	private final Claims claims = new Claims();

	private PluginProof(Path work, Path product, Path products, Path samples, List<String> options) throws IOException {
		this.work = work;
		this.samples = samples;
		this.products = products;
		project = work.resolve("sample.pressmark");
		installation = new Installation(product, work.resolve("pressmark"), options);
	}

	/**
	 * @param arguments a folder to work in, which holds the jar "probe.jar" and, for the server and for who trusts it,
	 * "server.p12" and "trust.p12"; the product, the product's repository, the samples' repository; the password of both files
	 */
	public static void main(String[] arguments) throws Exception {
		Path work = Path.of(arguments[0]);
		String password = arguments[4];
		List<String> trust = List.of("-Djavax.net.ssl.trustStore=" + work.resolve("trust.p12"),
				"-Djavax.net.ssl.trustStorePassword=" + password);
		PluginProof proof = new PluginProof(work, Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]), trust);
		proof.prepare();
		try (RepositoryServer server = new RepositoryServer(work, work.resolve("server.p12"), password.toCharArray())) {
			proof.all(server);
		}
		proof.claims.broken().forEach(System.out::println);
		System.out.printf("%d problems%n", proof.claims.broken().size());
		System.exit(proof.claims.broken().isEmpty() ? 0 : 1);
	}

	private void all(RepositoryServer server) throws InterruptedException {
		prove("Samples are installed by p2 and uninstalled", this::samples);
		prove("Samples work from dropins", this::dropins);
		prove("A plug-in and Pressmark are updated over HTTPS and go back", () -> update(server));
		prove("A repository that is not there harms nothing", this::unreachable);
		prove("A damaged repository harms nothing", this::damaged);
		prove("What is not signed is refused by who wants signatures", this::unsigned);
		prove("A plug-in for a newer Pressmark, and two of one id", this::wrongPlugins);
		prove("A workspace that is in use is not used twice", this::locked);
	}

	/** One that can't go on is a problem as well, and the others are still looked at. */
	private void prove(String title, Proof proof) throws InterruptedException {
		long start = System.nanoTime();
		try {
			proof.run();
		} catch (IOException | RuntimeException e) {
			claims.claim(false, title + ": " + e);
		}
		System.out.printf("%-60s %3d s%n", title, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
	}

	private void prepare() throws IOException {
		Files.copy(work.resolve("probe.jar"), installation.dropins().resolve("probe.jar"));
		expect(installation.command("sample", project.toString(), "--from", work.resolve("pressmark/seeds").toString()),
				"the sample project");
	}

	private void expect(Outcome outcome, String what) {
		claims.claim(outcome.isDone(), what + ": " + outcome);
	}

	/** Whatever is done here fails with these words, and leaves the installation as it is. */
	private void refused(Path repository, String unit, String... words) throws IOException {
		refused(repository.toUri(), unit, List.of(), words);
	}

	private void refused(URI repository, String unit, List<String> options, String... words) throws IOException {
		String before = installation.state();
		Outcome outcome = installation.director(Stream.concat(
				Stream.of("-repository", repository.toString(), "-installIU", unit), options.stream()).toArray(String[]::new));
		claims.claim(!outcome.isDone(), repository + " was taken: " + outcome);
		// Of a repository that can't be read the director says only in its log what is wrong.
		String said = outcome.output() + installation.log();
		for (String word : words) {
			claims.claim(said.contains(word), "instead of '" + word + "' p2 says of " + repository + ": " + outcome);
		}
		claims.claim(before.equals(installation.state()), repository + " has changed the installation");
	}

	private void install(URI repository, String... units) {
		expect(installation.director("-repository", repository.toString(), "-installIU", String.join(",", units)),
				"installing from " + repository);
	}

	private void uninstall(String... units) {
		expect(installation.director("-uninstallIU", String.join(",", units)), "uninstalling " + List.of(units));
	}

	private void samples() throws IOException {
		Set<String> known = Sample.ALL.stream().map(Sample::bundle).collect(Collectors.toSet());
		try (Stream<Path> plugins = Files.list(samples.resolve("plugins"))) {
			Set<String> built = plugins.map(file -> file.getFileName().toString().replaceFirst("_.*", "")).collect(Collectors.toSet());
			claims.claim(built.equals(known), "the samples are " + built + ", and this proof knows " + known);
		}
		install(samples.toUri(), units());
		areAtWork(true);
		uninstall(units());
		areAtWork(false);
	}

	private static String[] units() {
		return Sample.ALL.stream().map(Sample::unit).toArray(String[]::new);
	}

	private void dropins() throws IOException {
		try (Stream<Path> plugins = Files.list(samples.resolve("plugins"))) {
			for (Path jar : plugins.toList()) {
				Files.copy(jar, installation.dropins().resolve(jar.getFileName()));
			}
		}
		areAtWork(true);
		for (Sample sample : Sample.ALL) {
			Files.delete(installation.dropins().resolve(sample.bundle() + '_' + VERSION + ".jar"));
		}
		saysVersion("1.0.0");
		for (Sample sample : Sample.ALL) {
			claims.claim(!installation.has(sample.bundle(), VERSION), sample.bundle() + " has gone from dropins, and is still there");
		}
	}

	/** Each of the samples is at work, or none. */
	private void areAtWork(boolean isSo) throws IOException {
		String article = article(Sample.CLAIMED_IN); // the first start takes what is in dropins
		for (Sample sample : Sample.ALL) {
			claims.claim(installation.has(sample.bundle(), VERSION) == isSo, sample.bundle() + (isSo ? " is not there" : " is still there"));
			if (!sample.command().isEmpty()) {
				Path input = work.resolve(sample.bundle() + ".txt");
				Files.writeString(input, sample.input());
				Outcome outcome = installation.command(sample.command().stream().map(argument -> named(argument, input)).toArray(String[]::new));
				claims.claim(outcome.output().contains(sample.says()) == isSo, sample + ": " + outcome);
			}
		}
		List<String> seen = Sample.ALL.stream().filter(sample -> sample.isInWindow() || !isSo).map(Sample::bundle).toList();
		for (String line : installation.window(project, article, seen)) {
			claims.claim(line.endsWith(isSo ? " runs" : " absent"), "in the window: " + line);
		}
	}

	/** The id of the article of a source. */
	private String article(String source) {
		Matcher id = Pattern.compile("\"id\":\"([^\"]+)\".*\"" + Pattern.quote(source) + '"')
				.matcher(installation.command("list", project.toString(), "--json").output());
		return id.find() ? id.group(1) : "none";
	}

	private String named(String argument, Path input) {
		return argument.replace("PROJECT", project.toString()).replace("INPUT", input.toString()).replace("WORK", work.toString());
	}

	private void update(RepositoryServer server) throws IOException, InterruptedException {
		server.serve(samples);
		install(server.address(), SAMPLE_UNIT);
		claims.claim(installation.has(SAMPLE, VERSION), "version 1 is not there");
		String before = installation.profile();
		server.serve(newerSamples());
		update(server.address(), SAMPLE_UNIT);
		claims.claim(installation.has(SAMPLE, NEWER) && !installation.has(SAMPLE, VERSION), "version 2 is not there");
		server.serve(ChangedRepository.make(products, work.resolve("newer-product"), Map.of(VERSION, NEWER)));
		update(server.address(), PRODUCT);
		saysVersion("1.1.0");
		List<String> window = installation.window(project, List.of(SAMPLE, RCP));
		claims.claim(window.equals(List.of(SAMPLE + ' ' + NEWER + " runs", RCP + ' ' + NEWER + " runs")), "after the update: " + window);
		server.serve(samples);
		expect(installation.director("-repository", products.toUri() + "," + server.address(), "-revert", before), "going back");
		claims.claim(installation.has(SAMPLE, VERSION) && !installation.has(SAMPLE, NEWER), "version 1 is not back");
		saysVersion("1.0.0");
		window = installation.windowAfter(DIALOG, "Return", project, List.of(SAMPLE, RCP));
		claims.claim(window.equals(List.of(SAMPLE + ' ' + VERSION + " runs", RCP + ' ' + VERSION + " runs")),
				"in a workspace of a newer version: " + window);
		uninstall(SAMPLE_UNIT);
	}

	private Path newerSamples() throws IOException {
		return ChangedRepository.make(samples, work.resolve("newer-samples"), Map.of(VERSION, NEWER));
	}

	private void update(URI repository, String unit) {
		expect(installation.director("-repository", repository.toString(), "-uninstallIU", unit, "-installIU", unit),
				"updating from " + repository);
	}

	private void saysVersion(String version) {
		Outcome outcome = installation.command("--version");
		claims.claim(outcome.output().contains("Pressmark " + version), "instead of " + version + ": " + outcome);
	}

	private void unreachable() throws IOException {
		refused(URI.create("https://localhost:1/"), SAMPLE_UNIT, List.of(), "https://localhost:1/content");
		refused(work.resolve("nowhere"), SAMPLE_UNIT, "No repository found at " + work.resolve("nowhere").toUri());
	}

	private void damaged() throws IOException {
		Path truncated = ChangedRepository.make(samples, work.resolve("truncated"), other("1.2.0"));
		ChangedRepository.truncate(truncated);
		refused(truncated, SAMPLE_UNIT, "truncated/content");
		Path damaged = ChangedRepository.make(samples, work.resolve("damaged"), other("1.3.0"));
		ChangedRepository.damage(damaged, SAMPLE);
		refused(damaged, SAMPLE_UNIT, SAMPLE, "SHA-256");
	}

	/** Another version than those whose files may be in the installation already, so that p2 has to fetch it. */
	private static Map<String, String> other(String version) {
		return Map.of(VERSION, version);
	}

	private void unsigned() throws IOException {
		Path unsigned = ChangedRepository.make(samples, work.resolve("unsigned"), other("1.4.0"));
		refused(unsigned.toUri(), SAMPLE_UNIT, List.of("-trustSignedContentOnly"), "Unsigned content is rejected");
	}

	private void wrongPlugins() throws IOException {
		Path future = ChangedRepository.make(samples, work.resolve("future"),
				Map.of(NEEDED, NEEDED_IN_FUTURE, SAMPLE, FUTURE, VERSION, "1.5.0"));
		refused(future, FUTURE + ".feature.feature.group", "org.pressmark.timeline", NEEDED_IN_FUTURE);
		drop(future, FUTURE, "future.jar");
		drop(samples, SAMPLE, "one.jar");
		drop(work.resolve("newer-samples"), SAMPLE, "two.jar");
		List<String> window = installation.window(project, List.of(SAMPLE, FUTURE));
		claims.claim(window.equals(List.of(SAMPLE + ' ' + NEWER + " runs", FUTURE + " absent")), "of three in dropins: " + window);
		String log = installation.log();
		for (String jar : List.of("future.jar", "one.jar")) {
			claims.claim(log.contains("The plug-in " + jar + " in the folder dropins"), "no log names " + jar);
		}
	}

	private void drop(Path repository, String plugin, String name) throws IOException {
		try (Stream<Path> plugins = Files.list(repository.resolve("plugins"))) {
			Path jar = plugins.filter(file -> file.getFileName().toString().startsWith(plugin + '_')).findFirst().orElseThrow();
			Files.copy(jar, installation.dropins().resolve(name));
		}
	}

	/** A second window over the same workspace says so and goes, and the first one stays. */
	private void locked() throws IOException, InterruptedException {
		Running first = installation.open(project);
		Screen.await(WINDOW);
		Running second = installation.open(project);
		Screen.press(DIALOG, "Return");
		expect(second.end(), "a second window");
		claims.claim(first.isAlive(), "the first window is gone");
		Screen.press(WINDOW, "alt+F4");
		expect(first.end(), "the first window");
	}
}
