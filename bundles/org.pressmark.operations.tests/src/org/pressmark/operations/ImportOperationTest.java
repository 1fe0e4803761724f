// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Evidence;
import org.pressmark.model.Paragraph;
import org.pressmark.model.RemovedBlock;
import org.pressmark.model.time.Edtf;
import org.pressmark.sources.ArchiveImporter;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Block;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Sources become articles, in batches; what cannot be imported is named and harms nothing else. */
class ImportOperationTest {

	private static final int BATCH = 100;

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void seeds_TitlesOutletsAndDates() throws Exception {
		ImportResult result = run(Seeds.articles());

		assertEquals(List.of(), result.failures());
		assertEquals(List.of(), result.alreadyThere());
		List<ArticleRow> rows = rows();
		assertEquals(result.articleIds(), rows.stream().map(ArticleRow::id).toList());
		assertEquals(List.of(Seeds.HANKYOREH, Seeds.PHNOM_PENH, Seeds.MAY_3, Seeds.MAY_4),
				rows.stream().map(row -> row.sourceName().orElseThrow()).toList());
		assertEquals(Optional.of("US puts ball in Pyongyang\u2019s court instead of actively seeking dialogue"),
				rows.get(0).title());
		assertEquals(Optional.of("2021-05-07T16:59+09:00"), rows.get(0).published());
		assertEquals(Optional.of("US\u2019 top diplomat presents new North Korea approach as G7 meets in person"),
				rows.get(1).title());
		assertEquals(Optional.of("Phnom Penh Post"), rows.get(1).outlet());
		assertEquals(Optional.empty(), rows.get(1).published());
		assertEquals(Optional.of("2021-05-03"), rows.get(2).published());
		assertEquals(Optional.of("2021-05-04"), rows.get(3).published());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void seeds_TextParagraphsAndWhatWasRemoved() throws Exception {
		run(Seeds.articles());

		for (ArticleRow row : rows()) {
			Article article = store.read(reader -> reader.article(row.id())).orElseThrow();
			List<String> paragraphs = new ArrayList<>();
			for (Paragraph paragraph : article.getParagraphs()) {
				paragraphs.add(article.getText().substring(paragraph.getBegin(), paragraph.getEnd()));
			}
			assertEquals(article.getText(), String.join("\n", paragraphs));
			for (RemovedBlock block : article.getRemoved()) {
				assertFalse(block.getText().isBlank());
				assertTrue(block.getReason().matches("[a-z-]+"), block.getReason());
				assertTrue(block.getPosition() >= 0 && block.getPosition() <= article.getText().length());
			}
			assertTrue(article.getRetrieved().endsWith("Z"), article.getRetrieved());
			assertEquals("text/plain", article.getMediaType());
		}
		Article phnomPenh = store.read(reader -> reader.article(rows().get(1).id())).orElseThrow();
		assertTrue(phnomPenh.getRemoved().stream().anyMatch(block -> block.getReason().equals("repeated-title")));
		assertTrue(phnomPenh.getText().startsWith("US Secretary of State Antony Blinken"), phnomPenh.getText());
	}

	@Test
	void seeds_OriginalBytesAreKept() throws Exception {
		run(Seeds.articles());

		for (ArticleRow row : rows()) {
			String hash = store.read(reader -> reader.article(row.id())).orElseThrow().getSourceHash();
			assertArrayEquals(Files.readAllBytes(Seeds.folder().resolve(row.sourceName().orElseThrow())),
					store.read(reader -> reader.source(hash)).orElseThrow());
		}
	}

	@Test
	void failures_AreNamedAndTheOthersImported() throws Exception {
		Path good = Files.writeString(folder.resolve("good.txt"), "A report from London that is long enough to be read.");
		Path missing = folder.resolve("missing.txt");
		Path empty = Files.createFile(folder.resolve("empty.txt"));
		Path binary = Files.write(folder.resolve("picture.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, 0 });

		ImportResult result = run(of(missing, empty, good, binary, folder));

		assertEquals(1, result.articleIds().size());
		assertEquals(List.of("good.txt"), rows().stream().map(row -> row.sourceName().orElseThrow()).toList());
		List<String> messages = result.failures().stream().map(Failure::message).toList();
		assertEquals(4, messages.size(), messages.toString());
		for (Path each : List.of(missing, empty, binary, folder)) {
			assertTrue(messages.stream().anyMatch(message -> message.contains(each.toString())), messages.toString());
		}
		messages.forEach(message -> assertEquals(1, message.lines().count(), message));
	}

	/** A page that has nothing but links to articles. */
	private static String frontPage() {
		return "<html><head><link rel='canonical' href='https://example.org/'></head><body><p>Your paper, every day.</p>"
				+ IntStream.range(0, 20)
						.mapToObj(i -> "<p><a href='/" + i + "'>What happened today in town number " + i + "</a></p>")
						.collect(Collectors.joining())
				+ "</body></html>";
	}

	@Test
	void noArticle_RefusedUnlessTold() throws Exception {
		List<SourceSupplier> sources = List.of(text("front.html", frontPage()), text("one", "First words"));

		ImportResult refused = run(sources);
		assertEquals(1, refused.articleIds().size());
		Failure failure = refused.failures().getFirst();
		assertTrue(failure.message().startsWith("front.html was not imported: "), failure.message());
		assertEquals(Optional.of(ImportException.Rule.ARTICLES_ONLY), failure.rule());

		ImportResult told = new ImportOperation(store, Importers.installed(),
				new ImportOverrides(Optional.empty(), Optional.empty(), true)).run(sources, monitor());
		assertEquals(1, told.articleIds().size());
		assertEquals(List.of(), told.failures());
	}

	@Test
	void impossibleDate_LeftOutAndSaid() throws Exception {
		ImportResult result = run(List.of(text("page.html", "<html><head><title>Talks</title><meta name='date' content='2021-02-31'></head><body><h1>Talks</h1>"
				+ "<p>The ministers of the seven states met in London on Monday, and they spoke for two hours about the policy of the new "
				+ "administration and of all the others, which they had not done for two years.</p><p>They meet again in June, and will then "
				+ "speak about all that was left out this time.</p></body></html>")));

		assertEquals(List.of("page.html: the date 2021-02-31 was left out, for there is no such day (meta date). Look for the right one, "
				+ "and correct the article."), result.warnings());
		assertNull(first().getPublished());
		assertEquals("impossible-date: the date 2021-02-31 was left out, for there is no such day (meta date)", evidence(first(), "published"));
	}

	@Test
	void incomplete_ImportedAndSaid() throws Exception {
		ImportResult result = run(List.of(text("part.html", "<html><body><h1>Talks</h1>"
				+ "<p>The ministers of the seven states met in London on Monday, and they spoke for two hours about "
				+ "the policy of the …</p></body></html>")));

		assertEquals(1, result.articleIds().size());
		assertEquals(1, result.warnings().size());
		assertTrue(result.warnings().getFirst().startsWith("part.html looks incomplete: "), result.warnings().toString());
	}
	@Test
	void sourceWithDamagedCharacters_ImportedAndNamed() throws StoreException {
		ImportResult result = run(List.of(text("a.txt", "The talks in Gen\uFFFDve were frank and went on for two days.")));

		assertEquals(1, result.articleIds().size());
		assertEquals(List.of("a.txt: 1 of its characters cannot be read, for the source mixes encodings or was damaged. "
				+ "Compare it with the page."), result.warnings());
	}


	/** Not so long as a source may be, and too long for an article. */
	@Test
	void articleThatTheProjectRefuses_TakesNobodyWithIt() throws Exception {
		byte[] long11 = "Words. ".repeat(11_000_000 / 7).getBytes(StandardCharsets.UTF_8);
		List<SourceSupplier> sources = List.of(text("one", "First words"), () -> Source.of("long.txt", long11),
				text("two", "Second words"));

		ImportResult result = new ImportOperation(store, Importers.of(List.of(readable())), ImportOverrides.NONE)
				.run(sources, monitor());

		assertEquals(List.of("one", "two"), rows().stream().map(row -> row.sourceName().orElseThrow()).toList());
		assertEquals(1, result.failures().size());
		assertTrue(result.failures().getFirst().message().startsWith("long.txt was not imported: "), result.toString());
	}

	@Test
	void importerThatBreaks_TakesNobodyWithIt() throws Exception {
		Importer broken = new Importer() {

			@Override
			public boolean accepts(Source source) {
				return source.name().endsWith("bad");
			}

			@Override
			public List<ArticleDraft> read(Source source) throws ImportException {
				throw new IllegalStateException("a plug-in's bug");
			}
		};
		Importers importers = Importers.of(List.of(broken, readable()));

		ImportResult result = new ImportOperation(store, importers, ImportOverrides.NONE).run(
				List.of(text("one", "First words"), text("bad", "Second words"), text("two", "Third words")), monitor());

		assertEquals(2, result.articleIds().size());
		assertEquals(1, result.failures().size());
		assertTrue(result.failures().getFirst().message().contains("bad"), result.failures().toString());
		assertTrue(result.failures().getFirst().cause().isPresent());
	}

	/** What an archive holds need not be in memory at once, and comes before what is named after the archive. */
	@Test
	void archive_LargerThanABatch() throws Exception {
		CompoundImporter box = new CompoundImporter() {

			@Override
			public boolean accepts(Source source) {
				return source.name().equals("box");
			}

			@Override
			public void read(Source source, Reading reading) throws ImportException {
				int number = 0;
				boolean more = true;
				while (more && number < 10) {
					byte[] text = ("Words " + number + ". " + " ".repeat(12 << 20)).getBytes(StandardCharsets.UTF_8);
					more = reading.inside("t" + number, Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(text));
					number++;
				}
			}
		};
		Importers importers = Importers.of(List.of(box, readable()));

		ImportResult result = new ImportOperation(store, importers, ImportOverrides.NONE).run(
				List.of(text("box", " ".repeat(2 << 20)), text("last", "Last words")), monitor());

		assertEquals(List.of(), result.failures());
		List<String> names = new ArrayList<>();
		for (String id : result.articleIds()) {
			names.add(store.read(reader -> reader.row(id)).orElseThrow().sourceName().orElseThrow());
		}
		List<String> expected = IntStream.range(0, 10).mapToObj(i -> "box!/t" + i).collect(Collectors.toList());
		expected.add("last");
		assertEquals(expected, names);
	}

	/** Of texts that are much larger than what is kept of them. */
	private static final class Archive implements ArchiveImporter {

		private final int count;
		private final AtomicInteger unpacked = new AtomicInteger();
		private final AtomicInteger open = new AtomicInteger();

		Archive(int count) {
			this.count = count;
		}

		@Override
		public boolean accepts(Source source) {
			return source.name().endsWith("archive");
		}

		@Override
		public Entries open(Source source) {
			open.incrementAndGet();
			return new Entries() {

				private int next;

				@Override
				public Optional<Entry> next() {
					int number = next;
					next++;
					return number == count ? Optional.empty()
							: Optional.of(new Entry("t" + number, Optional.empty(), Optional.empty(), () -> text(number)));
				}

				@Override
				public void close() {
					open.decrementAndGet();
				}
			};
		}

		private InputStream text(int number) {
			unpacked.incrementAndGet();
			return new ByteArrayInputStream(
					("Words " + number + ". " + " ".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8));
		}

		ImportResult run(ProjectStore store, List<SourceSupplier> sources, IProgressMonitor monitor) throws StoreException {
			return new ImportOperation(store, Importers.of(List.of(this, readable())), ImportOverrides.NONE).run(sources,
					monitor);
		}
	}

	private static IProgressMonitor cancelledAfter(int pieces) {
		return new NullProgressMonitor() {

			private int done;

			@Override
			public void worked(int work) {
				done++;
				setCanceled(done >= pieces);
			}
		};
	}

	/** What is in it counts as if it were named itself, and comes before what is named after the archive. */
	@Test
	void archive_UnpackedOnce() throws Exception {
		Archive archive = new Archive(20);

		ImportResult result = archive.run(store, List.of(text("archive", "1"), text("last", "Last words")), monitor());

		assertEquals(List.of(), result.failures());
		List<String> expected = IntStream.range(0, 20).mapToObj(i -> "archive!/t" + i).collect(Collectors.toList());
		expected.add("last");
		assertEquals(expected, rows().stream().map(row -> row.sourceName().orElseThrow()).toList());
		assertEquals(20, archive.unpacked.get());
		assertEquals(0, archive.open.get());
	}

	/** Nobody unpacks the rest, and the archive is let go of; again, what is there is not parsed. */
	@Test
	void archive_CancelledInTheMiddleAndGoneOnWith() throws Exception {
		Archive archive = new Archive(50);

		ImportResult first = archive.run(store, List.of(text("archive", " ".repeat(2 << 20))), cancelledAfter(5));

		int kept = first.articleIds().size();
		assertTrue(kept > 0 && kept < 50, first::toString);
		assertTrue(archive.unpacked.get() < 50, () -> "unpacked " + archive.unpacked);
		assertEquals(0, archive.open.get());
		assertEquals(rows().stream().map(ArticleRow::id).toList(), first.articleIds());

		ImportResult second = archive.run(store, List.of(text("archive", " ".repeat(2 << 20))), monitor());

		assertEquals(kept, second.alreadyThere().size());
		assertEquals(50, rows().size());
		assertEquals(0, archive.open.get());
	}

	@Test
	void sameBytesTwice_InOneRunAndInAnother() throws Exception {
		SourceSupplier one = text("one.txt", "The very same words, said twice.");
		SourceSupplier two = text("two.txt", "The very same words, said twice.");

		ImportResult first = run(List.of(one, two));
		ImportResult second = run(List.of(two));

		assertEquals(1, first.articleIds().size());
		assertEquals(List.of("two.txt"), first.alreadyThere());
		assertEquals(List.of(), second.articleIds());
		assertEquals(List.of("two.txt"), second.alreadyThere());
		assertEquals(1, rows().size());
		assertEquals(2, store.read(reader -> reader.history(9)).size());
	}

	@Test
	void sameBytesAgain_AfterUndo() throws Exception {
		SourceSupplier one = text("one.txt", "Words that come back.");
		run(List.of(one));
		ProjectStore.await(store.undo());

		assertEquals(1, run(List.of(one)).articleIds().size());
	}

	@Test
	void overrides_WinOverWhatTheSourceSays() throws Exception {
		new ImportOperation(store, Importers.installed(),
				new ImportOverrides(Optional.of("My Paper"), Optional.of(Edtf.parse("2020-02"))))
				.run(List.of(SourceSupplier.of(Seeds.folder().resolve(Seeds.HANKYOREH))), monitor());

		assertEquals(Optional.of("My Paper"), rows().getFirst().outlet());
		assertEquals(Optional.of("2020-02"), rows().getFirst().published());
	}

	@Test
	void page_CaptionPaywallAndWhereValuesCameFrom() throws Exception {
		run(List.of(text("page.html", "<html lang='en'><head><title>Talks</title><meta property='og:title' content='Talks in London'>"
				+ "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks in London\","
				+ "\"datePublished\":\"2021-05-04\",\"isAccessibleForFree\":false,"
				+ "\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Hu\"},{\"@type\":\"Person\",\"name\":\"Bo Lee\"}]}</script>"
				+ "<meta property='og:image:alt' content='Ministers on the steps'></head><body><article><h1>Talks in London</h1>"
				+ "<p>The ministers of the seven states met in London on Monday, and they spoke for two hours about "
				+ "the policy of the …</p></article></body></html>")));

		Article article = first();
		assertEquals("Ministers on the steps", article.getCaption());
		assertEquals(Boolean.TRUE, article.getPaywalled());
		assertEquals("json-ld datePublished", evidence(article, "published"));
		assertEquals("json-ld author", evidence(article, "authors"));
		assertEquals("meta og:image:alt", evidence(article, "caption"));
		assertEquals("json-ld isAccessibleForFree", evidence(article, "paywalled"));
		assertTrue(evidence(article, "text").startsWith("incomplete: "), evidence(article, "text"));
		assertEquals("", evidence(article, "updated"));
		assertEquals(article.getEvidence().stream().map(Evidence::getFeature).distinct().count(),
				article.getEvidence().size());
		assertEquals("json-ld author", rows().getFirst().origin().evidence().get("authors"));
		assertEquals(Optional.of(true), rows().getFirst().origin().paywalled());
	}

	@Test
	void overrides_HaveNoEvidence() throws Exception {
		new ImportOperation(store, Importers.installed(),
				new ImportOverrides(Optional.of("My Paper"), Optional.of(Edtf.parse("2020-02"))))
				.run(List.of(SourceSupplier.of(Seeds.folder().resolve(Seeds.HANKYOREH))), monitor());

		assertEquals("", evidence(first(), "outlet"));
		assertEquals("", evidence(first(), "published"));
		assertTrue(evidence(first(), "authors").startsWith("line "), evidence(first(), "authors"));
	}

	private Article first() throws StoreException {
		return store.read(reader -> reader.article(rows().getFirst().id())).orElseThrow();
	}

	private static String evidence(Article article, String feature) {
		return article.getEvidence().stream().filter(each -> each.getFeature().equals(feature)).map(Evidence::getSource)
				.collect(Collectors.joining());
	}

	@Test
	void history_StepsThatAreTakenBackTogether() throws Exception {
		run(many(2 * BATCH + 1));

		assertEquals(2 * BATCH + 1, rows().size());
		assertEquals(List.of("Import 201 articles", "Import 200 articles", "Import 100 articles"), labels(3));
		assertEquals("Import 201 articles", store.toUndo().orElseThrow().label());
		assertEquals("Import 201 articles", ProjectStore.await(store.undo()).orElseThrow().label());
		assertEquals(List.of(), rows());
		assertEquals("Import 201 articles", ProjectStore.await(store.redo()).orElseThrow().label());
		assertEquals(2 * BATCH + 1, rows().size());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void history_AnotherImportIsAnotherBatch() throws Exception {
		run(many(2));
		run(many(BATCH + 5));

		assertEquals(List.of("Import 103 articles", "Import 100 articles", "Import 2 articles"), labels(3));
		ProjectStore.await(store.undo());
		assertEquals(2, rows().size());
	}

	/** What comes after that is what the import brought, as far as undo is concerned. */
	@Test
	void takenBack_WhileTheImportGoesOn() throws Exception {
		AtomicInteger read = new AtomicInteger();
		List<SourceSupplier> sources = many(3 * BATCH).stream().<SourceSupplier>map(source -> () -> {
			if (read.getAndIncrement() == 2 * BATCH + 20) {
				undoUnchecked();
			}
			return source.read();
		}).toList();

		new ImportOperation(store, Importers.installed(), ImportOverrides.NONE, 1).run(sources, monitor());

		assertEquals(List.of("Import 100 articles", "Import 100 articles", "Import 200 articles", "Import 200 articles",
				"Import 100 articles"), labels(5));
		assertEquals(BATCH, rows().size());
		ProjectStore.await(store.undo());
		assertEquals(List.of(), rows());
		assertTrue(store.toUndo().isEmpty());
		ProjectStore.await(store.redo());
		assertEquals(BATCH, rows().size());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	private void undoUnchecked() {
		try {
			ProjectStore.await(store.undo());
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private List<String> labels(int limit) throws StoreException {
		return store.read(reader -> reader.history(limit)).stream().map(entry -> entry.label()).toList();
	}

	@Test
	void batch_EndsWithItsBytes() throws Exception {
		byte[] megabytes = "Words. ".repeat(9 * 1024 * 1024 / 7).getBytes(StandardCharsets.UTF_8);
		List<SourceSupplier> sources = IntStream.range(0, 6).<SourceSupplier>mapToObj(i -> () -> {
			byte[] bytes = megabytes.clone();
			bytes[0] = (byte) ('A' + i);
			return Source.of("s" + i + ".txt", bytes);
		}).toList();

		new ImportOperation(store, Importers.of(List.of(brief())), ImportOverrides.NONE).run(sources, monitor());

		assertEquals(List.of("Import 6 articles", "Import 4 articles"),
				store.read(reader -> reader.history(2)).stream().map(entry -> entry.label()).toList());
	}

	@Test
	void cancel_KeepsTheSourcesOfTheBatchThatAreDone() throws Exception {
		IProgressMonitor monitor = new NullProgressMonitor() {

			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};

		ImportResult result = new ImportOperation(store, Importers.installed(), ImportOverrides.NONE).run(many(5), monitor);

		assertFalse(result.articleIds().isEmpty());
		assertEquals(rows().stream().map(ArticleRow::id).toList(), result.articleIds());
		assertEquals(List.of("s0.txt", "s1.txt", "s2.txt", "s3.txt", "s4.txt").subList(0, rows().size()),
				rows().stream().map(row -> row.sourceName().orElseThrow()).toList());
	}

	/** Whoever waits for a source that does not come can stop waiting. */
	@Test
	@Timeout(value = 60, unit = TimeUnit.SECONDS)
	void cancel_DoesNotWaitForASourceThatHangs() throws Exception {
		IProgressMonitor monitor = monitor();
		SourceSupplier hanging = () -> {
			monitor.setCanceled(true);
			try {
				new CountDownLatch(1).await();
			} catch (InterruptedException e) {
				throw new ImportException("interrupted", e);
			}
			throw new AssertionError("nothing ends the wait");
		};

		ImportResult result = new ImportOperation(store, Importers.installed(), ImportOverrides.NONE)
				.run(List.of(hanging), monitor);

		assertEquals(List.of(), result.articleIds());
		assertEquals(List.of(), result.failures());
	}

	/** What is there already is not parsed again. */
	@Test
	void againAfterCancel_GoesOnWithTheOthers() throws Exception {
		run(many(3));
		AtomicInteger parsed = new AtomicInteger();
		Importer counting = new Importer() {

			@Override
			public boolean accepts(Source source) {
				return true;
			}

			@Override
			public List<ArticleDraft> read(Source source) throws ImportException {
				parsed.incrementAndGet();
				return readable().read(source);
			}
		};

		ImportResult result = new ImportOperation(store, Importers.of(List.of(counting)), ImportOverrides.NONE)
				.run(many(5), monitor());

		assertEquals(2, parsed.get());
		assertEquals(List.of("s0.txt", "s1.txt", "s2.txt"), result.alreadyThere());
		assertEquals(2, result.articleIds().size());
	}

	@Test
	void sourcesThatTakeTheirTime_KeepTheirPlaces() throws Exception {
		CountDownLatch others = new CountDownLatch(1);
		List<SourceSupplier> sources = new ArrayList<>(many(3));
		SourceSupplier first = sources.getFirst();
		sources.set(0, () -> {
			try {
				others.await();
			} catch (InterruptedException e) {
				throw new ImportException("interrupted", e);
			}
			return first.read();
		});
		SourceSupplier last = sources.getLast();
		sources.set(2, () -> {
			others.countDown();
			return last.read();
		});

		new ImportOperation(store, Importers.installed(), ImportOverrides.NONE, 2).run(sources, monitor());

		assertEquals(List.of("s0.txt", "s1.txt", "s2.txt"), rows().stream().map(row -> row.sourceName().orElseThrow()).toList());
	}

	@Test
	void overrides_DateIsNoPublicationDate() {
		assertThrows(IllegalArgumentException.class, () -> new ImportOverrides(Optional.empty(),
				Optional.of(Edtf.parse("2021-05-03/2021-05-05"))));
	}

	/** That are all before the one at which it was cancelled, and those that other threads had done by then. */
	@Test
	void cancel_KeepsWhatIsDone() throws Exception {
		IProgressMonitor monitor = monitor();
		List<SourceSupplier> sources = new ArrayList<>(many(2 * BATCH));
		sources.set(BATCH + 20, () -> {
			monitor.setCanceled(true);
			return Source.of("last.txt", "the last words".getBytes(StandardCharsets.UTF_8));
		});

		ImportResult result = new ImportOperation(store, Importers.installed(), ImportOverrides.NONE, 2).run(sources, monitor);

		assertEquals(rows().stream().map(ArticleRow::id).toList(), result.articleIds());
		assertTrue(result.articleIds().size() >= BATCH && result.articleIds().size() <= BATCH + 25, result::toString);
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void cancel_BeforeTheFirst() throws Exception {
		IProgressMonitor monitor = monitor();
		monitor.setCanceled(true);

		assertEquals(List.of(), new ImportOperation(store, Importers.installed(), ImportOverrides.NONE)
				.run(many(3), monitor).articleIds());
		assertEquals(1, store.read(reader -> reader.history(9)).size());
	}

	@Test
	void closedProject_IsAFailureOfTheWhole() throws Exception {
		store.close();

		assertThrows(StoreException.class, () -> run(many(1)));
	}

	@Test
	void sourceName_IsTheLastPartOfAnyPath() throws Exception {
		run(List.of(text("C:\\press\\a.txt", "Words of a file from elsewhere."),
				text("/press/b.txt", "Words of another file.")));

		assertEquals(List.of("a.txt", "b.txt"), rows().stream().map(row -> row.sourceName().orElseThrow()).toList());
	}

	@Test
	void sourceInsideAnother_KeepsItsOwnBytesAndItsPath() throws Exception {
		CompoundImporter box = new CompoundImporter() {

			@Override
			public boolean accepts(Source source) {
				return source.name().endsWith("a.box");
			}

			@Override
			public void read(Source source, Reading reading) throws ImportException {
				for (String words : List.of("First words from London.", "", "Last words from London.")) {
					reading.inside("in/" + words.length() + ".txt", Optional.empty(), Optional.empty(),
							() -> new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
				}
				reading.warn("a.box is old.");
			}
		};
		Importers importers = Importers.of(List.of(box, readable()));

		ImportResult result = new ImportOperation(store, importers, ImportOverrides.NONE)
				.run(List.of(text("/press/a.box", "Box")), monitor());

		assertEquals(2, result.articleIds().size());
		assertEquals(List.of("a.box!/in/24.txt", "a.box!/in/23.txt"),
				rows().stream().map(row -> row.sourceName().orElseThrow()).toList());
		Article first = store.read(reader -> reader.article(result.articleIds().getFirst())).orElseThrow();
		assertArrayEquals("First words from London.".getBytes(StandardCharsets.UTF_8),
				store.read(reader -> reader.source(first.getSourceHash())).orElseThrow());
		assertEquals(List.of("a.box is old."), result.warnings());
		assertEquals(1, result.failures().size());
		assertTrue(result.failures().getFirst().message().startsWith("/press/a.box!/in/0.txt is empty"));
	}

	/** An importer that leaves out nearly everything. */
	private static Importer brief() {
		return new Importer() {

			@Override
			public boolean accepts(Source source) {
				return true;
			}

			@Override
			public List<ArticleDraft> read(Source source) {
				return List.of(new ArticleDraft(source.name(), "text/plain", Metadata.UNKNOWN,
						List.of(Block.kept(ParagraphKind.TEXT, "Brief."))));
			}
		};
	}

	/** An importer that a plug-in might bring: the whole source is one paragraph. */
	private static Importer readable() {
		return new Importer() {

			@Override
			public boolean accepts(Source source) {
				return true;
			}

			@Override
			public List<ArticleDraft> read(Source source) throws ImportException {
				return Importers.installed().read(source);
			}
		};
	}

	private static List<SourceSupplier> many(int count) {
		return IntStream.range(0, count).mapToObj(i -> text("s" + i + ".txt", "Report number " + i + " from London."))
				.toList();
	}

	private static SourceSupplier text(String name, String words) {
		return () -> Source.of(name, words.getBytes(StandardCharsets.UTF_8));
	}

	private static List<SourceSupplier> of(Path... files) {
		return List.of(files).stream().map(SourceSupplier::of).toList();
	}

	private static IProgressMonitor monitor() {
		return new NullProgressMonitor();
	}

	private ImportResult run(List<SourceSupplier> sources) throws StoreException {
		return new ImportOperation(store, Importers.installed(), ImportOverrides.NONE).run(sources, monitor());
	}

	private List<ArticleRow> rows() throws StoreException {
		return store.read(reader -> reader.articles(ArticleQuery.ALL));
	}
}
