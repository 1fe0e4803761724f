// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.Contributions;
import org.pressmark.sources.internal.ContributedImporters;

/** Which importer reads a source, and how importers are found. */
class ImportersTest {

	private static final Source PAGE = Source.of("page.txt", "<html><body><p>A page.".getBytes(StandardCharsets.UTF_8));
	private static final Duration LIMIT = Duration.ofMillis(500);
	private static final Source TEXT = Source.of("text.html", "A text.".getBytes(StandardCharsets.UTF_8));

	@TempDir
	private Path folder;

	/** Accepts everything and says so. */
	public static final class Greedy implements Importer {

		@Override
		public boolean accepts(Source source) {
			return true;
		}

		@Override
		public List<ArticleDraft> read(Source source) {
			return List.of(new ArticleDraft(source.name(), "test/greedy", Metadata.UNKNOWN, List.of()));
		}
	}

	/** Does not come to an end. */
	private static <T> T hang() {
		try {
			new CountDownLatch(1).await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		throw new IllegalStateException("woken");
	}

	/** Hangs when it is asked what it accepts. */
	public static final class Undecided implements Importer {

		@Override
		public boolean accepts(Source source) {
			return hang();
		}

		@Override
		public List<ArticleDraft> read(Source source) {
			return List.of();
		}
	}

	/** Throws while it reads, after it has found something. */
	public static final class Throwing implements CompoundImporter {

		@Override
		public boolean accepts(Source source) {
			return true;
		}

		@Override
		public void read(Source source, Reading reading) {
			reading.add(new ArticleDraft("found", "test/throwing", Metadata.UNKNOWN, List.of()));
			throw new NoSuchMethodError("Reading.addAll");
		}
	}

	/** Archives of one entry, whose bytes never come. */
	public static final class Endless implements ArchiveImporter {

		@Override
		public boolean accepts(Source source) {
			return true;
		}

		@Override
		public Entries open(Source source) {
			return new Entries() {

				@Override
				public Optional<Entry> next() {
					return Optional.of(new Entry("a", Optional.empty(), Optional.empty(), () -> new InputStream() {

						@Override
						public int read() {
							return hang();
						}
					}));
				}

				@Override
				public void close() {
					// Nothing is open.
				}
			};
		}
	}

	/** What an archive of one entry may do that breaks its contract. */
	enum Breach {
		NO_NEXT("next entry"), NO_CONTENT("content of an entry"), NO_STREAM("stream of an entry"),
		ZERO_BYTES("did not answer"), TOO_MANY_BYTES("IndexOutOfBounds"), CLOSE_THROWS("cannot close"),
		CLOSE_HANGS("did not answer");

		private final String reason;

		Breach(String reason) {
			this.reason = reason;
		}
	}

	/** An archive that breaks its contract. */
	public static final class Breaching implements ArchiveImporter {

		private static Breach breach;

		@Override
		public boolean accepts(Source source) {
			return source == TEXT;
		}

		@Override
		public Entries open(Source source) {
			return new Entries() {

				private boolean isAtEnd;

				@Override
				public Optional<Entry> next() {
					Optional<Entry> next = isAtEnd ? Optional.empty()
							: Optional.of(new Entry("a", Optional.empty(), Optional.empty(), content()));
					isAtEnd = true;
					return breach == Breach.NO_NEXT ? null : next;
				}

				@Override
				public void close() {
					if (breach == Breach.CLOSE_THROWS) {
						throw new IllegalStateException("cannot close");
					} else if (breach == Breach.CLOSE_HANGS) {
						hang();
					}
				}
			};
		}

		private static Reading.Content content() {
			return breach == Breach.NO_CONTENT ? null : () -> breach == Breach.NO_STREAM ? null : stream();
		}

		private static InputStream stream() {
			return new ByteArrayInputStream("A text.".getBytes(StandardCharsets.UTF_8)) {

				@Override
				public int read(byte[] bytes, int offset, int length) {
					return switch (breach) {
					case ZERO_BYTES -> 0;
					case TOO_MANY_BYTES -> length + 1;
					default -> super.read(bytes, offset, length);
					};
				}
			};
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

	/** Those of a registry of its own with our contributions and some more. */
	private Importers contributed(String... elements) throws IOException {
		return Importers.of(ContributedImporters.of(contributions(elements)));
	}

	private Contributions contributions(String... elements) throws IOException {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new OurClasses(), key, key);
		try (InputStream plugin = ImportersTest.class.getResourceAsStream("/plugin.xml")) {
			add(registry, Objects.requireNonNull(plugin, "plugin.xml"), "org.pressmark.sources", key);
		}
		for (String element : elements) {
			String xml = "<plugin><extension point='org.pressmark.sources.importers'>" + element + "</extension></plugin>";
			add(registry, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "com.example.plugin", key);
		}
		return Contributions.of(registry, folder, LIMIT);
	}

	private static void add(IExtensionRegistry registry, InputStream xml, String bundle, Object key) {
		RegistryContributor contributor = new RegistryContributor(bundle, bundle, null, null);
		assertTrue(registry.addContribution(xml, contributor, false, null, null, key));
	}

	private static String mediaType(Importers importers, Source source) throws ImportException {
		return importers.read(source).getFirst().mediaType();
	}

	@Test
	void source_ReadByItsContentNotItsName() throws ImportException {
		assertEquals("text/html", mediaType(Drafts.IMPORTERS, PAGE));
		assertEquals("text/plain", mediaType(Drafts.IMPORTERS, TEXT));
	}

	@Test
	void text_AboutPagesIsText() throws ImportException {
		assertEquals("text/plain", Drafts.read("How pages begin: <html> is their first tag.").mediaType());
	}

	@Test
	void page_WithPrologue() throws ImportException {
		assertEquals("text/html", Drafts.read("<?xml version=\"1.0\"?>\n<!-- saved -->\n<html><body>A page.")
				.mediaType());
	}

	@Test
	void source_NobodyReads() {
		ImportException refused = assertThrows(ImportException.class, () -> Importers.of(List.of()).read(TEXT));
		assertEquals("text.html is not text, nor a kind of document that Pressmark reads. "
				+ "Name a file of one of the kinds in the README.", refused.getMessage());
	}

	/** An importer that does this instead of reading. */
	private static Importers doing(Supplier<List<ArticleDraft>> read) {
		return Importers.of(List.of(new Importer() {

			@Override
			public boolean accepts(Source source) {
				return true;
			}

			@Override
			public List<ArticleDraft> read(Source source) {
				return read.get();
			}
		}));
	}

	private static void assertFails(String reason, Supplier<List<ArticleDraft>> read) {
		ImportException failed = assertThrows(ImportException.class, () -> doing(read).read(TEXT));
		assertTrue(failed.getMessage().startsWith("The importer for text.html failed: " + reason), failed.getMessage());
		assertEquals(1, failed.getMessage().lines().count());
		assertNotNull(failed.getCause());
	}

	@Test
	void importer_BreaksItsContract() {
		assertFails("java.lang.IllegalStateException: one", () -> {
			throw new IllegalStateException("one\ntwo");
		});
		assertFails("java.lang.NullPointerException", () -> null);
		assertFails("java.lang.StackOverflowError", () -> {
			throw new StackOverflowError();
		});
	}

	@Test
	void importer_OutOfMemory() {
		assertThrows(OutOfMemoryError.class, () -> doing(() -> {
			throw new OutOfMemoryError();
		}).read(TEXT));
	}

	@Test
	void installed_OursInTheirOrder() throws ImportException {
		assertEquals("text/html", mediaType(Importers.installed(), PAGE));
		assertEquals("text/plain", mediaType(Importers.installed(), TEXT));
	}

	@Test
	void contributed_OursInTheirOrder() throws Exception {
		Importers importers = contributed();
		assertEquals("text/html", mediaType(importers, PAGE));
		assertEquals("text/plain", mediaType(importers, TEXT));
	}

	@Test
	void contributed_HigherPriorityFirst() throws Exception {
		String greedy = "<importer id='z' name='Greedy' priority='%d' class='" + Greedy.class.getName() + "'/>";
		assertEquals("test/greedy", mediaType(contributed(greedy.formatted(1)), PAGE));
		assertEquals("text/html", mediaType(contributed(greedy.formatted(0)), PAGE));
		assertEquals("test/greedy", mediaType(contributed(greedy.formatted(-99)), TEXT));
		assertEquals("text/plain", mediaType(contributed(greedy.formatted(-101)), TEXT));
	}

	@Test
	void contributed_BrokenOnesLeftOut() throws Exception {
		Importers importers = contributed("<importer id='a' priority='9' class='no.such.Importer'/>",
				"<importer id='b' priority='9' class='java.lang.Object'/>",
				"<importer id='c' priority='high' class='" + Greedy.class.getName() + "'/>", "<importer/>");
		assertEquals("test/greedy", mediaType(importers, PAGE));
	}

	private static String importer(Class<?> type) {
		return "<importer id='a' name='The A' priority='9' class='" + type.getName() + "'/>";
	}

	private static void assertIsOff(String reason, Contributions contributions) {
		ContributionState state = contributions.states().getFirst();
		assertEquals(ContributionState.Status.FAILED, state.status());
		assertTrue(state.reason().orElseThrow().contains(reason), state::toString);
	}

	@Test
	void contributed_HangsWhenAsked_IsSwitchedOff_AndTheNextReads() throws Exception {
		Contributions contributions = contributions(importer(Undecided.class));
		assertEquals("text/html", mediaType(Importers.of(ContributedImporters.of(contributions)), PAGE));
		assertIsOff("did not answer", contributions);
	}

	@Test
	void contributed_ThrowsWhenItReads_SourceIsNamed_AndTheOthersAreReadWithoutIt() throws Exception {
		Contributions contributions = contributions(importer(Throwing.class));
		Importers importers = Importers.of(ContributedImporters.of(contributions));
		Findings findings = importers.readAll(PAGE);
		assertEquals("page.txt could not be read: \u201cThe A\u201d (a) of the plug-in com.example.plugin failed: it was made for "
				+ "another version of Pressmark or of a library (java.lang.NoSuchMethodError: Reading.addAll). Import it again "
				+ "to try without the plug-in.", findings.failures().getFirst().getMessage());
		assertEquals(1, findings.found().size());
		assertIsOff("NoSuchMethodError", contributions);
		assertEquals("text/html", mediaType(importers, PAGE));
	}

	@ParameterizedTest
	@EnumSource
	void contributed_ArchiveThatBreaksItsContract_IsSwitchedOff(Breach breach) throws Exception {
		Breaching.breach = breach;
		Contributions contributions = contributions(importer(Breaching.class));
		Findings findings = Importers.of(ContributedImporters.of(contributions)).readAll(TEXT);
		assertIsOff(breach.reason, contributions);
		boolean isRead = breach == Breach.CLOSE_THROWS || breach == Breach.CLOSE_HANGS;
		assertEquals(isRead ? 1 : 0, findings.drafts().size(), findings::toString);
		assertEquals(isRead, findings.failures().isEmpty(), findings::toString);
	}

	@Test
	void contributed_ArchiveWhoseBytesNeverCome_IsSwitchedOff() throws Exception {
		Contributions contributions = contributions(importer(Endless.class));
		Importers importers = Importers.of(ContributedImporters.of(contributions));
		try (ReadingSteps steps = importers.steps(TEXT)) {
			Findings findings = steps.next().getFirst().parse();
			assertTrue(findings.failures().getFirst().getMessage().contains("did not answer"), findings::toString);
		}
		assertIsOff("did not answer", contributions);
	}
}
