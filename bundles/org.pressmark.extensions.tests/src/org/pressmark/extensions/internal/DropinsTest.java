// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.extensions.LeftOutPlugin;

/** What is put into the folder "dropins" and is not at work. */
class DropinsTest {

	private static final String NEEDED = "Require-Bundle";
	private static final String IMPORTED = "Import-Package";

	private final BundleContext context = FrameworkUtil.getBundle(DropinsTest.class).getBundleContext();
	private Bundle installed;

	@TempDir
	private Path folder;

	@AfterEach
	void uninstall() throws BundleException {
		if (installed != null) {
			installed.uninstall();
		}
	}

	private Path drop(String name, Map<String, String> headers) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.forEach((header, value) -> manifest.getMainAttributes().put(new Attributes.Name(header), value));
		Path jar = folder.resolve(name);
		Files.createDirectories(jar.getParent());
		try (OutputStream output = Files.newOutputStream(jar)) {
			new JarOutputStream(output, manifest).close();
		}
		return jar;
	}

	private static Map<String, String> plugin(String version, String header, String value) {
		return Map.of("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "org.other;singleton:=true", "Bundle-Version", version,
				header, value);
	}

	private String onlyLine() throws IOException {
		List<LeftOutPlugin> all = new Dropins(folder, context).leftOut();
		assertEquals(1, all.size(), all::toString);
		return all.getFirst().line();
	}

	private void assertSays(String... words) throws IOException {
		String line = onlyLine();
		for (String word : words) {
			assertTrue(line.contains(word), line);
		}
	}

	@Test
	void leftOut_NoFolder_Nothing() throws IOException {
		assertEquals(List.of(), new Dropins(folder.resolve("nowhere"), context).leftOut());
	}

	@Test
	void leftOut_NewerApiRequired_NamedWithItsVersions() throws IOException {
		drop("new.jar", plugin("1.2.0", NEEDED, "org.eclipse.equinox.common,org.eclipse.equinox.registry;bundle-version=\"[9.0.0,10.0.0)\""));

		assertSays("new.jar", "org.other 1.2.0", "org.eclipse.equinox.registry [9.0.0,10.0.0)");
	}

	@Test
	void leftOut_PackageIsMissing_NamedUnlessOptional() throws IOException {
		drop("deep/plugins/packages.jar", plugin("1.2.0", IMPORTED,
				"org.osgi.framework;version=\"[1.8,2)\",org.gone;resolution:=optional,org.missing;version=\"3\""));

		assertSays("packages.jar", "org.missing 3");
	}

	@Test
	void leftOut_AnotherOfThatIdIsInstalled_BothNamed() throws IOException, BundleException {
		installed = context
				.installBundle("reference:" + drop("one.jar", plugin("2.0.0", NEEDED, "org.eclipse.equinox.common")).toUri());
		installed.start(Bundle.START_ACTIVATION_POLICY);
		drop("two.jar", plugin("1.5.0", NEEDED, "org.eclipse.equinox.common"));

		assertSays("two.jar", "org.other 1.5.0", "org.other 2.0.0", "one.jar");
	}

	@Test
	void leftOut_LaterJavaRequired_Named() throws IOException {
		drop("java.jar", plugin("1.2.0", "Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""));

		assertSays("java.jar", "Java 99");
	}

	@Test
	void leftOut_NoPlugin_Told() throws IOException {
		drop("library.jar", Map.of("Created-By", "somebody"));

		assertSays("library.jar", "no plug-in");
	}

	@Test
	void leftOut_Damaged_Told() throws IOException {
		Files.write(folder.resolve("damaged.jar"), "PK and no more".getBytes(StandardCharsets.UTF_8));

		assertSays("damaged.jar", "can't be read");
	}

	@Test
	void leftOut_OtherFiles_AreNobodysMatter() throws IOException {
		Files.writeString(folder.resolve("README.txt"), "read me");

		assertEquals(List.of(), new Dropins(folder, context).leftOut());
	}
}
