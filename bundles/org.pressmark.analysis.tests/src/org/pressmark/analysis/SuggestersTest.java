// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.text.GraphemeClusters;
import org.pressmark.model.time.Edtf;

/** Suggesters that plug-ins contribute, and ours, which do so too. */
class SuggestersTest {

	private static final long SEED = 20261127;
	private static final int ROUNDS = 200;
	private static final List<String> PIECES = List.of("Maria Vance", "Blinken", "said", "“", "”", "\"", "«", "»", ",", ".", "\n",
			" ", " ", "3 May 2021", "two years", "every Monday", "in 2019", "de\u0301ja", "\uD83D\uDE00", "\uD83D", "\uDE00",
			"\uD83D\uDC69\u200D\uD83D\uDC67", "런던에서", "말했다", "ロンドン", "لندن", "a\u0301", "\u0301", "US", "Secretary of State", "(", ")",
			"\u0000", "\t", "\u00a0", "\u2028", "of", "the", "99999999999", "’s", "'");

	private static final Duration LIMIT = Duration.ofSeconds(5);

	@TempDir
	private Path folder;

	/** A contribution as a plug-in makes it. */
	public static final class Fish implements Suggester {

		@Override
		public List<Suggestion> suggest(SuggestionContext article, IProgressMonitor monitor) {
			int at = article.text().indexOf("fish");
			return at < 0 ? List.of() : List.of(suggestion(at, at + 4, 0.3), suggestion(at, at + 4, 0.7));
		}

		static Suggestion suggestion(int begin, int end, double confidence) {
			return new Suggestion(new TextSpan(begin, end), new SuggestedMark.Passage(List.of("Fish")), confidence, "a fish");
		}
	}

	/** A contribution that fails when it is asked. */
	public static final class Throwing implements Suggester {

		private static int asked;

		@Override
		public List<Suggestion> suggest(SuggestionContext article, IProgressMonitor monitor) {
			asked++;
			throw new IllegalStateException("a plug-in's bug");
		}
	}

	/** A contribution that does not look where it suggests something. */
	public static final class Outside implements Suggester {

		@Override
		public List<Suggestion> suggest(SuggestionContext article, IProgressMonitor monitor) {
			return List.of(Fish.suggestion(0, article.text().length() + 1, 1));
		}
	}

	/** A contribution that counts characters otherwise. */
	public static final class Half implements Suggester {

		@Override
		public List<Suggestion> suggest(SuggestionContext article, IProgressMonitor monitor) {
			return List.of(Fish.suggestion(1, 2, 1));
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

	private Suggesters suggesters(Class<?>... contributions) throws IOException {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new OurClasses(), key, key);
		try (InputStream plugin = Suggester.class.getResourceAsStream("/plugin.xml")) {
			add(registry, Objects.requireNonNull(plugin, "plugin.xml"), key, "org.pressmark.analysis");
		}
		for (Class<?> each : contributions) {
			String xml = "<plugin><extension point='" + Suggester.EXTENSION_POINT + "'><suggester id='" + each.getSimpleName()
					+ "' name='A plug-in' class='" + each.getName() + "'/></extension></plugin>";
			add(registry, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), key, "org.example.fish");
		}
		return Suggesters.of(Contributions.of(registry, folder, LIMIT));
	}

	private static void add(IExtensionRegistry registry, InputStream plugin, Object key, String bundle) {
		registry.addContribution(plugin, new RegistryContributor(bundle, bundle, null, null), false, "plugin.xml", null, key);
	}

	private static List<Suggestion> suggest(Suggesters suggesters, String text) {
		return suggesters.suggest(Articles.in("en", text), new NullProgressMonitor());
	}

	@Test
	void contributed_IsAskedBesideOurs_AndTheSurestCounts() throws IOException {
		Suggesters suggesters = suggesters(Fish.class);
		List<Suggestion> found = suggest(suggesters, "In London a fish swam on 3 May 2021.");
		assertEquals(List.of("London", "fish", "3 May 2021"),
				found.stream().map(each -> each.place().of("In London a fish swam on 3 May 2021.")).toList());
		assertEquals(0.7, found.get(1).confidence());
		assertEquals(List.of("fish"), suggest(suggesters.only(List.of("Fish")), "In London a fish").stream()
				.map(each -> each.place().of("In London a fish")).toList());
		assertEquals("A plug-in", suggesters.names().get("Fish"));
		assertEquals(4, suggesters.names().size());
	}

	@Test
	void contributed_ThatFails_IsAskedNoMore() throws IOException {
		Suggesters suggesters = suggesters(Throwing.class, Outside.class, Fish.class);
		Throwing.asked = 0;
		assertEquals(2, suggest(suggesters, "In London a fish").size());
		assertEquals(2, suggest(suggesters, "In London a fish").size());
		assertEquals(1, Throwing.asked);
	}

	@Test
	void contributed_ThatCannotBeMade_IsLeftOut() throws IOException {
		assertEquals(2, suggest(suggesters(SuggestersTest.class, Fish.class), "In London a fish").size());
	}

	@Test
	void contributed_WithinACharacter_IsWidened() throws IOException {
		String text = "\uD83D\uDC69\u200D\uD83D\uDC67 fish";
		assertEquals("\uD83D\uDC69\u200D\uD83D\uDC67",
				suggest(suggesters(Half.class).only(List.of("Half")), text).getFirst().place().of(text));
	}

	@Test
	void cancelled_Throws() throws IOException {
		IProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		Suggesters suggesters = suggesters();
		assertThrows(OperationCanceledException.class, () -> suggesters.suggest(Articles.in("en", "In London."), monitor));
	}

	@Test
	void anyText_PlacesAreWordsAndWholeCharacters() throws IOException {
		Suggesters suggesters = suggesters();
		Random random = new Random(SEED);
		int found = 0;
		for (int round = 0; round < ROUNDS; round++) {
			List<String> parts = new ArrayList<>();
			for (int i = random.nextInt(40); i >= 0; i--) {
				parts.add(PIECES.get(random.nextInt(PIECES.size())));
				parts.add(random.nextBoolean() ? " " : "");
			}
			String text = String.join("", parts);
			List<String> languages = List.of("en", "de", "fr", "ko", "ja", "ar", "ru", "xx");
			SuggestionContext article = new SuggestionContext(text,
					Optional.of(languages.get(random.nextInt(languages.size()))).map(Locale::of),
					random.nextBoolean() ? Optional.empty() : Optional.of(Edtf.parse("2021-05-07")), Articles.TERMS);
			List<Suggestion> all = suggesters.suggest(article, new NullProgressMonitor());
			all.forEach(each -> assertIsWhole(each, text));
			assertEquals(all, suggesters.suggest(article, new NullProgressMonitor()), text);
			found += all.size();
		}
		assertTrue(found > ROUNDS, "else this proves nothing: " + found);
		assertFalse(suggest(suggesters, "In London.").isEmpty(), "none of ours has failed");
		assertFalse(suggest(suggesters, "On 3 May 2021.").isEmpty(), "none of ours has failed");
		assertFalse(suggest(suggesters, "“We will all go to bed,” he said.").isEmpty(), "none of ours has failed");
	}

	private static void assertIsWhole(Suggestion suggestion, String text) {
		TextSpan place = suggestion.place();
		assertTrue(place.begin() >= 0 && place.end() <= text.length(), suggestion::toString);
		assertFalse(place.of(text).isBlank(), suggestion::toString);
		assertFalse(GraphemeClusters.splits(text, place.begin()) || GraphemeClusters.splits(text, place.end()),
				() -> suggestion + " in " + text);
	}

	@Test
	void hugeLine_TakesNoLongerThanManyLines() throws IOException {
		Suggesters suggesters = suggesters();
		String huge = "Maria Vance said “no” on 3 May 2021 and then , ".repeat(500) + "x".repeat(100_000) + "“".repeat(3_000);
		assertTimeoutPreemptively(Duration.ofSeconds(120), () -> assertTrue(suggest(suggesters, huge).size() >= 500));
	}
}
