// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Contributions;
import org.pressmark.extensions.LeftOutPlugin;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Source;

import com.google.gson.JsonObject;

/** What plug-ins contribute is listed, is named when it fails, and is switched off and on. */
class PluginsTest {

	private static final String ID = "com.example.wire";

	@TempDir
	private Path folder;
	private List<LeftOutPlugin> leftOut = List.of();
	private Contributions contributions;
	private CommandRunner runner;

	@BeforeEach
	void contribute() {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(null, key, key);
		add(registry, "org.pressmark.sources", "<extension-point id='importers' name='Importers'/>", key);
		String element = "<extension point='%s'><importer id='%s' name='The wire' class='no.such.Importer'/></extension>"
				.formatted(Importers.EXTENSION_POINT, ID);
		add(registry, "com.example.plugin", element, key);
		add(registry, "com.example.twin", element, key);
		contributions = Contributions.of(registry, folder.resolve("off"), Duration.ofSeconds(20), () -> leftOut);
		runner = new CommandRunner(contributions, Importers.of(List.of(new Failing())));
	}

	private static void add(IExtensionRegistry registry, String bundle, String content, Object key) {
		byte[] xml = ("<plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8);
		assertTrue(registry.addContribution(new ByteArrayInputStream(xml), ContributorFactorySimple.createContributor(bundle),
				false, bundle, null, key));
	}

	/** Does as an importer of a plug-in does whose class is missing. */
	private final class Failing implements Importer {

		@Override
		public boolean accepts(Source source) {
			return true;
		}

		@Override
		public List<ArticleDraft> read(Source source) throws ImportException {
			for (Contribution<Importer> each : contributions.to(Importers.EXTENSION_POINT, Importer.class)) {
				try {
					each.create();
				} catch (ContributionException e) {
					throw new ImportException(e.getMessage(), e);
				}
			}
			throw new ImportException("nothing reads it");
		}
	}

	@Test
	void command_PlugInFails_IsNamedOnceWithTheWayBack() {
		Result result = runner.run("extract", CommandRunner.HANKYOREH);
		assertEquals(Cli.FAILED, result.code());
		List<String> named = result.err().stream().filter(line -> line.contains("was switched off")).toList();
		assertEquals(1, named.size(), result.toString());
		assertTrue(named.getFirst().contains("(com.example.wire) of the plug-in com.example.plugin"), named.getFirst());
		assertTrue(named.getFirst().endsWith(" To try it again: pressmark plugins --on com.example.wire"), named.getFirst());
		assertTrue(result.err().stream().anyMatch(line -> line.contains("of the plug-in com.example.twin is not used")),
				result.toString());
	}

	@Test
	void command_NoMemory_EndsInALine() {
		CommandRunner greedy = new CommandRunner(Importers.of(List.of(new Importer() {

			@Override
			public boolean accepts(Source source) {
				return true;
			}

			@Override
			public List<ArticleDraft> read(Source source) {
				throw new OutOfMemoryError("Java heap space");
			}
		})));

		Result result = greedy.run("extract", CommandRunner.HANKYOREH);
		assertEquals(Cli.FAILED, result.code());
		assertEquals(1, result.err().size(), result::toString);
		assertTrue(result.err().getFirst().contains("needs more memory"), result::toString);
	}

	@Test
	void plugins_ListsAndSwitches() {
		assertEquals(List.of("on", "duplicate"), states(runner.run("plugins", "--json")));
		assertEquals(List.of("off", "on"), states(runner.run("plugins", "--off", ID, "--json")));
		JsonObject off = runner.run("plugins", "--json").json().getFirst();
		assertEquals("com.example.plugin", off.get("plugin").getAsString());
		assertTrue(!off.get("isOn").getAsBoolean() && !off.get("since").isJsonNull(), off::toString);
		Result table = runner.run("plugins");
		assertEquals(List.of("off", "The wire", "com.example.wire", "org.pressmark.sources.importers", "com.example.plugin 0.0.0"),
				List.of(table.out().get(1).split(" {2,}")));
		assertEquals("on", states(runner.run("plugins", "--on", ID, "--json")).getFirst());
	}

	private static List<String> states(Result result) {
		assertEquals(Cli.DONE, result.code(), result::toString);
		return result.json().stream().map(line -> line.get("state").getAsString()).toList();
	}

	@Test
	void plugins_LeftOut_FirstWithTheReason() {
		leftOut = List.of(new LeftOutPlugin("newer.jar", "newer.jar needs Java 99, which is not here."));

		Result table = runner.run("plugins");
		assertTrue(table.out().get(1).matches("left out +newer\\.jar +newer\\.jar needs Java 99, which is not here\\."), table::toString);
		List<JsonObject> lines = runner.run("plugins", "--json").json();
		assertEquals(List.of("leftOut", "on", "duplicate"),
				lines.stream().map(line -> line.get("state").getAsString()).toList());
		assertEquals("newer.jar", lines.getFirst().get("plugin").getAsString());
		assertEquals("newer.jar needs Java 99, which is not here.", lines.getFirst().get("reason").getAsString());
	}

	@Test
	void plugins_WrongUsage() {
		assertEquals(Cli.WRONG_USAGE, runner.run("plugins", "--on", "no.such.id").code());
		assertEquals(Cli.WRONG_USAGE, runner.run("plugins", "--on", ID, "--off", ID).code());
	}

	@Test
	void plugins_None() {
		assertEquals(List.of("No plug-in adds anything to Pressmark."), new CommandRunner().run("plugins").out());
	}
}
