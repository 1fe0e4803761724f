// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.extensions.LeftOutPlugin;

/** The mistakes that every author of a plug-in makes once: it is installed, and the registry passes it over. */
class SilentBundlesTest {

	private static final String NAME = "com.example.silent";
	private static final String SINGLETON = NAME + ";singleton:=true";
	private static final String WHOLE = "<plugin>\n<extension-point id='some' name='Some'/>\n</plugin>";

	private final BundleContext context = FrameworkUtil.getBundle(SilentBundlesTest.class).getBundleContext();
	private Bundle installed;

	@AfterEach
	void uninstall() throws BundleException {
		installed.uninstall();
	}

	private List<String> lines(String symbolicName, String pluginXml) throws IOException, BundleException {
		Manifest manifest = new Manifest(new ByteArrayInputStream(("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\n"
				+ "Bundle-SymbolicName: " + symbolicName + "\nBundle-Version: 1.2.0\n").getBytes(StandardCharsets.UTF_8)));
		ByteArrayOutputStream jar = new ByteArrayOutputStream();
		try (JarOutputStream output = new JarOutputStream(jar, manifest)) {
			output.putNextEntry(new ZipEntry("plugin.xml"));
			output.write(pluginXml.getBytes(StandardCharsets.UTF_8));
		}
		installed = context.installBundle(NAME, new ByteArrayInputStream(jar.toByteArray()));
		installed.start();
		return new SilentBundles(RegistryFactory.getRegistry(), context).leftOut().stream()
				.filter(plugin -> plugin.name().equals(NAME + " 1.2.0")).map(LeftOutPlugin::line).toList();
	}

	@Test
	void leftOut_NoSingleton_SaysWhatToWrite() throws IOException, BundleException {
		List<String> lines = lines(NAME, WHOLE);

		assertEquals(1, lines.size(), lines::toString);
		assertTrue(lines.getFirst().endsWith("Bundle-SymbolicName: com.example.silent;singleton:=true"), lines::toString);
	}

	@Test
	void leftOut_BrokenPluginXml_NamedWithItsLine() throws IOException, BundleException {
		List<String> lines = lines(SINGLETON, "<plugin>\n<extension point='some'>\n</plugin>");

		assertEquals(1, lines.size(), lines::toString);
		assertTrue(lines.getFirst().contains("plugin.xml is broken: in line 3, "), lines::toString);
	}

	@Test
	void leftOut_ContributesOrHasNothingTo_IsNotNamed() throws IOException, BundleException {
		assertEquals(List.of(), lines(SINGLETON, WHOLE));
		installed.uninstall();
		assertEquals(List.of(), lines(SINGLETON, "<plugin/>"));
	}
}
