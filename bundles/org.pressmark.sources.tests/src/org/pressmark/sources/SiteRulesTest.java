// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.extensions.Contributions;
import org.pressmark.sources.internal.ContributedSiteRules;
import org.pressmark.sources.internal.html.HtmlImporter;

/** Rules that plug-ins contribute for the pages of certain sites. */
class SiteRulesTest {

	/** The page of a site that calls its story an advertisement and its menu a story. */
	private static final String PAGE = """
			<html><head><link rel="canonical" href="https://www.example.org/odd"><title>Site</title></head><body>
			<p class="t">The odd headline</p><p class="w">Jane Doe, John Roe</p><p class="d">4 May 2021, 10:00</p>
			<div class="ad"><p>The harbour was closed for three days, the port authority said on Tuesday.</p>
			<p class="x">Buy your tickets for the harbour's museum now, and bring all of your friends.</p>
			<p>Ships were sent to other ports, and some of them waited in the bay.</p></div>
			<div class="main"><p>This is the menu of our site, which explains at length what else there is to see.</p></div>
			</body></html>""";

	private static final SiteRule RULE = SiteRule.of("example.org").body("div.ad").remove("p.x").title("p.t")
			.authors("p.w").published("p.d");

	@TempDir
	private Path folder;

	private static ArticleDraft read(SiteRule rule) throws ImportException {
		Source source = Source.of("odd.html", PAGE.getBytes(StandardCharsets.UTF_8));
		ArticleDraft draft = new HtmlImporter(List.of(rule)).read(source).getFirst();
		Drafts.assertConsistent(draft);
		return draft;
	}

	@Test
	void rule_SaysWhereAllIs() throws ImportException {
		ArticleDraft draft = read(RULE);
		assertEquals("""
				The harbour was closed for three days, the port authority said on Tuesday.
				Ships were sent to other ports, and some of them waited in the bay.""", draft.text());
		assertEquals("The odd headline", draft.title().orElseThrow());
		assertEquals(List.of("Jane Doe", "John Roe"), draft.authors());
		assertEquals("2021-05-04T10:00", draft.published().orElseThrow());
		assertEquals("rule for example.org", draft.metadata().published().orElseThrow().evidence());
	}

	@Test
	void rule_ForAnotherHost() throws ImportException {
		SiteRule other = SiteRule.of("example.net", "notexample.org").body("div.main");
		assertEquals(read(SiteRule.of("example.com")).text(), read(other).text());
	}

	@Test
	void rule_WhoseBodyIsNotThere() throws ImportException {
		assertEquals(read(SiteRule.of("example.com")).text(), read(SiteRule.of("example.org").body("main.none")).text());
	}

	@Test
	void selector_ThatIsNone() {
		SiteRule rule = SiteRule.of("example.org");
		assertThrows(IllegalArgumentException.class, () -> rule.body("div["));
		assertThrows(IllegalArgumentException.class, () -> rule.remove("p", ""));
		assertThrows(IllegalArgumentException.class, SiteRule::of);
	}

	/** A contribution as a plug-in makes it. */
	public static final class OddSite implements SiteRules {

		@Override
		public List<SiteRule> rules() {
			return List.of(RULE);
		}
	}

	/** A contribution that fails when it is asked. */
	public static final class Throwing implements SiteRules {

		@Override
		public List<SiteRule> rules() {
			throw new IllegalStateException("a plug-in's bug");
		}
	}

	/** Makes contributions of the classes that this test sees. */
	private static final class OurClasses extends RegistryStrategy {

		OurClasses() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String other)
				throws CoreException {
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error(className, e));
			}
		}
	}

	private List<SiteRule> contributed(String... classes) throws Exception {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new OurClasses(), key, key);
		try (InputStream plugin = SiteRulesTest.class.getResourceAsStream("/plugin.xml")) {
			add(registry, Objects.requireNonNull(plugin, "plugin.xml"), "org.pressmark.sources", key);
		}
		for (String name : classes) {
			String xml = "<plugin><extension point='" + SiteRules.EXTENSION_POINT + "'><siteRules id='" + name
					+ "' name='Test' class='" + name + "'/></extension></plugin>";
			add(registry, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "com.example." + name, key);
		}
		return ContributedSiteRules.of(Contributions.of(registry, folder, Duration.ofSeconds(10)));
	}

	private static void add(IExtensionRegistry registry, InputStream xml, String bundle, Object key) {
		RegistryContributor contributor = new RegistryContributor(bundle, bundle, null, null);
		assertTrue(registry.addContribution(xml, contributor, false, null, null, key));
	}

	@Test
	void contributed_Ours() throws Exception {
		assertEquals(List.of(RULE), contributed(OddSite.class.getName()));
	}

	@Test
	void contributed_BrokenOnesLeftOut() throws Exception {
		assertEquals(List.of(RULE), contributed("no.such.Rules", Throwing.class.getName(), "java.lang.Object",
				OddSite.class.getName()));
	}
}
