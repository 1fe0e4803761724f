// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Contributions;
import org.pressmark.sources.SiteRules;

/** A plug-in whose class is missing is named in the window, and is switched on and off in the preferences. */
@ExtendWith(Workbench.Closing.class)
class PluginsTest {

	private static final String PLUGIN = "com.example.absent";
	private static final String XML = """
			<?xml version="1.0"?>
			<?eclipse version="3.4"?>
			<plugin>
				<extension point="%s">
					<siteRules id="com.example.absent.rules" name="Absent rules" class="com.example.absent.NoSuchRules"/>
				</extension>
			</plugin>""".formatted(SiteRules.EXTENSION_POINT);

	private Bundle bundle;

	@BeforeEach
	void install() throws BundleException, IOException {
		bundle = Platform.getBundle("org.pressmark.rcp").getBundleContext().installBundle(PLUGIN,
				new ByteArrayInputStream(jar()));
		bundle.start();
	}

	@AfterEach
	void uninstall() throws BundleException {
		Contributions.installed().states().forEach(Contributions.installed()::switchOn);
		bundle.uninstall();
	}

	private static byte[] jar() throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
		manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, PLUGIN + ";singleton:=true");
		manifest.getMainAttributes().putValue(Constants.BUNDLE_VERSION, "1.2.3");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			jar.putNextEntry(new JarEntry("plugin.xml"));
			jar.write(XML.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static List<Contribution<SiteRules>> rules() {
		return Contributions.installed().to(SiteRules.EXTENSION_POINT, SiteRules.class).stream()
				.filter(rules -> rules.bundle().equals(PLUGIN)).toList();
	}

	@Test
	void classMissing_IsNamed_AndSwitchedOnAndOffInThePreferences() throws Exception {
		Contribution<SiteRules> rules = rules().getFirst();
		assertTrue(assertThrows(ContributionException.class, rules::create).getMessage().contains(PLUGIN));
		assertEquals(List.of(), rules());
		Workbench.run(Optional.empty(), person -> {
			Display.getDefault().asyncExec(() -> PreferencesUtil
					.createPreferenceDialogOn(window(), "org.pressmark.rcp.plugins", null, null).open());
			Table table = person.finds("plugins.table", Table.class);
			person.awaits("the plug-in", () -> state(table).equals("Failed"));
			Text details = person.finds("plugins.details", Text.class);
			person.awaits("why", () -> details.getText().contains("com.example.absent.NoSuchRules")
					&& details.getText().contains(PLUGIN + " 1.2.3"));
			person.pushes("Switch On");
			person.awaits("it is on", () -> state(table).equals("On"));
			person.pushes("Switch Off");
			person.awaits("it is off", () -> state(table).equals("Off"));
			person.pushes("Apply and Close");
			person.awaits("the window", () -> Display.getCurrent().getActiveShell() == window());
			assertEquals(List.of(), rules());
			person.sees(PluginsTest::switchesOnElsewhere);
			person.awaits("what the other program did", () -> rules().size() == 1);
		});
	}

	/** As the command line does, while the person is not in the window. */
	private static boolean switchesOnElsewhere() {
		Shell other = new Shell(Display.getCurrent());
		other.open();
		Contributions commandLine = Contributions.of(RegistryFactory.getRegistry(),
				Path.of(System.getProperty("org.pressmark.extensions.folder")), Duration.ofSeconds(1));
		commandLine.states().forEach(commandLine::switchOn);
		other.dispose();
		window().forceActive();
		return true;
	}

	private static String state(Table table) {
		return table.isDisposed() || table.getItemCount() != 1 ? "" : table.getItem(0).getText(2);
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}
}
