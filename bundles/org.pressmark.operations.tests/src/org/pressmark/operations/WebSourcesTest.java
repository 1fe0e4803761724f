// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Block;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.Source;
import org.pressmark.sources.web.WebAddress;
import org.pressmark.sources.web.WebVisit;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Addresses become articles that tell where they came from and when; feeds become the pages that they are about. */
class WebSourcesTest implements WebVisit {

	private static final String SITE = "https://example.org/";

	private final Map<String, String> pages = new HashMap<>();
	private final List<String> fetched = new ArrayList<>();
	private final NullProgressMonitor monitor = new NullProgressMonitor();
	@TempDir
	private Path folder;
	private ProjectStore store;
	private final WebSources web = new WebSources(this, WebSources.FEED_ENTRIES);
	private String cancelAt = "";

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Override
	public Source fetch(WebAddress address, Manner manner) throws ImportException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		fetched.add(address.name() + ' ' + manner);
		if (address.name().equals(cancelAt)) {
			monitor.setCanceled(true);
			throw new OperationCanceledException();
		}
		if (!pages.containsKey(address.name())) {
			throw new ImportException(address.name() + " is not there");
		}
		return new Source(address.name(), Optional.of(address.uri().resolve("/found")),
				pages.get(address.name()).getBytes(StandardCharsets.UTF_8), Optional.of("text/html"));
	}

	@Test
	void page_KeepsAddressTimeAndBytes() throws StoreException {
		pages.put(SITE + "a/", "A.");
		Instant before = Instant.now().minusSeconds(1);

		ImportResult result = run(page(SITE + "a/"));

		Article article = store.read(reader -> reader.article(result.articleIds().getFirst())).orElseThrow();
		assertEquals(SITE + "a/", article.getSourceName());
		assertEquals(SITE + "found", article.getUrl());
		assertTrue(Instant.parse(article.getRetrieved()).isAfter(before), article.getRetrieved());
		assertArrayEquals("A.".getBytes(StandardCharsets.UTF_8),
				store.read(reader -> reader.source(article.getSourceHash())).orElseThrow());
		assertEquals("Import " + SITE + "a/", store.read(reader -> reader.history(1)).getFirst().label());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void feed_BecomesItsPages_InItsPlace() throws StoreException {
		pages.put(SITE + "feed", feed(2));
		pages.put(SITE + "1", "One.");
		pages.put(SITE + "2", "Two.");
		pages.put(SITE + "last", "Last.");

		ImportResult result = run(page(SITE + "feed"), page(SITE + "missing"), page(SITE + "last"));

		assertEquals(Set.of(SITE + "feed NAMED", SITE + "1 LISTED", SITE + "2 LISTED", SITE + "missing NAMED",
				SITE + "last NAMED"), Set.copyOf(fetched));
		assertEquals(5, fetched.size());
		assertEquals(List.of(SITE + "1", SITE + "2", SITE + "last"), store.read(reader -> reader.articles(ArticleQuery.ALL))
				.stream().map(row -> row.sourceName().orElseThrow()).toList());
		assertEquals(List.of(SITE + "missing is not there"), result.failures().stream().map(Failure::message).toList());
	}

	@Test
	void feed_OfMorePagesThanAllowed_SaysSo() throws StoreException {
		pages.put(SITE + "feed", feed(12));
		IntStream.rangeClosed(1, 12).forEach(i -> pages.put(SITE + i, "Page " + i + "."));

		ImportResult result = run(new WebSources(this, 3).page(SITE + "feed", Manner.NAMED));

		assertEquals(3, result.articleIds().size());
		assertEquals(4, fetched.size());
		assertTrue(result.failures().getFirst().message()
				.startsWith(SITE + "feed is a feed of 12 articles, and only the first 3 were fetched. "));
	}

	@Test
	void feed_LinksThatLeadToNoPage_AreTold() throws StoreException {
		pages.put(SITE + "1", "One.");
		pages.put(SITE + "feed", "<rss><channel><item><link>" + SITE + "1</link></item><item><link>file:///etc/passwd</link></item>"
				+ "<item><link>mailto:desk@example.org</link></item></channel></rss>");

		ImportResult result = run(page(SITE + "feed"));

		assertEquals(1, result.articleIds().size());
		assertEquals(List.of("Links of " + SITE + "feed that lead to no web page are left out (2), the first to file:///etc/passwd."
				+ " Import files by themselves."), result.failures().stream().map(Failure::message).toList());
	}

	@Test
	void address_NamedTwice_IsFetchedOnce() throws StoreException {
		pages.put(SITE + "a", "A.");
		pages.put(SITE + "1", "One.");
		pages.put(SITE + "2", "Two.");
		pages.put(SITE + "feed", feed(2));
		pages.put(SITE + "other", feed(2));

		ImportResult result = run(page(SITE + "a"), page(SITE + "1"), page(SITE + "a#part"), page(SITE + "feed"),
				page(SITE + "other"), page("HTTPS://EXAMPLE.org/a"));

		assertEquals(5, fetched.size(), fetched.toString());
		assertEquals(3, result.articleIds().size());
		assertEquals(List.of(), result.failures());
		assertEquals(List.of(), result.alreadyThere());
	}

	@Test
	void feed_Empty_AndFeedInAFeed() throws StoreException {
		pages.put(SITE + "empty", "<rss/>");
		pages.put(SITE + "feed", feed(1));
		pages.put(SITE + "1", feed(1));

		ImportResult result = run(page(SITE + "empty"), page(SITE + "feed"));

		assertTrue(result.failures().getFirst().message().startsWith(SITE + "empty is a feed without links"));
		assertEquals(Set.of(SITE + "empty NAMED", SITE + "feed NAMED", SITE + "1 LISTED"), Set.copyOf(fetched));
	}

	@Test
	void cancelled_KeepsWhatIsThere_AndFetchesNoMore() throws StoreException {
		pages.put(SITE + "a", "A.");
		cancelAt = SITE + "b";

		ImportResult result = run(1, page(SITE + "a"), page(SITE + "b"), page(SITE + "c"));

		assertEquals(List.of(), result.failures());
		assertEquals(1, store.read(reader -> reader.order(ArticleQuery.ALL)).length);
		assertEquals(List.of(SITE + "a NAMED", SITE + "b NAMED"), fetched);
	}

	@Test
	void address_Wrong_IsRefusedWhenItsTurnHasCome() throws StoreException {
		pages.put(SITE + "a", "A.");

		ImportResult result = run(page("ftp://example.org/"), page(SITE + "a"));

		assertEquals(1, result.articleIds().size());
		assertTrue(result.failures().getFirst().message().startsWith("ftp://example.org/ cannot be fetched: "));
	}

	@Test
	void lines_WithoutCommentsAndBlankOnes() {
		assertEquals(List.of("https://a/#b", "c"), WebSources.lines("# links\r\n\n  https://a/#b \n#x\nc"));
	}

	private NamedSource page(String address) {
		return web.page(address, Manner.NAMED);
	}

	private ImportResult run(NamedSource... sources) throws StoreException {
		return run(2, sources);
	}

	private ImportResult run(int threads, NamedSource... sources) throws StoreException {
		Importers importers = Importers.of(List.of(new WholeText()));
		return new ImportOperation(store, importers, ImportOverrides.NONE, threads)
				.run(List.of(sources).stream().map(NamedSource::supplier).toList(), monitor);
	}

	private static String feed(int entries) {
		return IntStream.rangeClosed(1, entries).mapToObj(i -> "<item><link>" + URI.create(SITE + i) + "</link></item>")
				.collect(Collectors.joining("", "<rss><channel>", "</channel></rss>"));
	}

	/** Takes whatever there is as one paragraph. */
	private static final class WholeText implements Importer {

		@Override
		public boolean accepts(Source source) {
			return true;
		}

		@Override
		public List<ArticleDraft> read(Source source) {
			return List.of(new ArticleDraft(source.name(), "text/plain", Metadata.UNKNOWN, List.of(
					Block.kept(ParagraphKind.TEXT, new String(source.bytes(), StandardCharsets.UTF_8)))));
		}
	}
}
