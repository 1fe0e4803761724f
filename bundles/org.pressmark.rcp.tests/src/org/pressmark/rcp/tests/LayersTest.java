// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** The arrows between the installed bundles go down only, as CONTRIBUTING says. */
class LayersTest {

	private static final String OURS = "org.pressmark.";
	private static final String UI = OURS + "ui";
	/** What a bundle is the sources of. */
	private static final String SOURCES_OF = "Eclipse-SourceBundle";

	/** What each headless bundle may use of ours. */
	private static final Map<String, Set<String>> ARROWS = Map.ofEntries( //
			entry("extensions"), //
			entry("model", "extensions"), //
			entry("store", "model", "extensions"), //
			entry("sources", "model", "extensions"), //
			entry("sources.formats", "sources"), //
			entry("sources.web", "sources"), //
			entry("analysis", "model", "extensions"), //
			entry("timeline", "model", "extensions"), //
			entry("export", "model", "timeline", "extensions"), //
			entry("operations", "model", "store", "sources", "sources.web", "analysis", "timeline", "export", "extensions"), //
			entry("cli", "model", "store", "sources", "sources.web", "analysis", "timeline", "export", "operations", "extensions"));

	private static Map.Entry<String, Set<String>> entry(String bundle, String... mayUse) {
		return Map.entry(bundle, Set.of(mayUse));
	}

	@Test
	void headlessBundles_UseNoUserInterface() {
		for (Bundle bundle : headless()) {
			List<String> uses = uses(bundle);
			assertEquals(List.of(), uses.stream().filter(LayersTest::isUserInterface).toList(), bundle.getSymbolicName());
		}
	}

	@Test
	void headlessBundles_UseOnlyWhatIsBelowThem() {
		Set<String> known = new TreeSet<>();
		for (Bundle bundle : headless()) {
			String name = bundle.getSymbolicName().substring(OURS.length());
			known.add(name);
			assertUsesOnly(ARROWS.getOrDefault(name, Set.of()), bundle);
		}
		assertEquals(new TreeSet<>(ARROWS.keySet()), known, "every headless bundle has its place");
	}

	/** What they have to say to each other, they say by way of what they share. */
	@Test
	void bundlesOfTheWindow_DoNotUseEachOther() {
		for (Bundle bundle : ours().filter(LayersTest::isOfTheWindow).toList()) {
			assertUsesOnly(Set.of(bundle.getSymbolicName().equals(UI) ? "operations" : "ui"), bundle);
		}
	}

	private static void assertUsesOnly(Set<String> allowed, Bundle bundle) {
		List<String> wrong = uses(bundle).stream().filter(used -> used.startsWith(OURS))
				.map(used -> used.substring(OURS.length())).filter(used -> !allowed.contains(used)).toList();
		assertEquals(List.of(), wrong, bundle.getSymbolicName());
	}

	@Test
	void product_HasOneVersionOfEachBundle() {
		List<String> names = Arrays.stream(bundles()).map(Bundle::getSymbolicName).sorted().toList();
		Set<String> once = new TreeSet<>(names);
		assertTrue(names.size() == once.size(), names::toString);
	}

	private static List<Bundle> headless() {
		return ours().filter(bundle -> !isOfTheWindow(bundle)).toList();
	}

	/** Bundles of code: those with its sources hold none and use nothing. */
	private static Stream<Bundle> ours() {
		return Arrays.stream(bundles()).filter(bundle -> bundle.getSymbolicName().startsWith(OURS))
				.filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
				.filter(bundle -> bundle.getHeaders().get(SOURCES_OF) == null);
	}

	private static boolean isOfTheWindow(Bundle bundle) {
		String name = bundle.getSymbolicName();
		return name.equals(UI) || name.startsWith(UI + '.') || name.equals(OURS + "rcp");
	}

	private static Bundle[] bundles() {
		return Platform.getBundle("org.pressmark.rcp").getBundleContext().getBundles();
	}

	private static boolean isUserInterface(String name) {
		return Stream.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui")
				.anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + '.'));
	}

	/** Required bundles and imported packages. */
	private static List<String> uses(Bundle bundle) {
		return Stream.of(Constants.REQUIRE_BUNDLE, Constants.IMPORT_PACKAGE)
				.flatMap(header -> Arrays.stream(elements(bundle, header))).map(ManifestElement::getValue).toList();
	}

	private static ManifestElement[] elements(Bundle bundle, String header) {
		try {
			ManifestElement[] elements = ManifestElement.parseHeader(header, bundle.getHeaders().get(header));
			return elements == null ? new ManifestElement[0] : elements;
		} catch (BundleException e) {
			throw new AssertionError(bundle.getSymbolicName() + " has a wrong " + header, e);
		}
	}
}
