// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.internal.Messages;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.web.FeedLinks;
import org.pressmark.sources.web.WebAddress;
import org.pressmark.sources.web.WebVisit;
import org.pressmark.sources.web.WebVisit.Manner;

/**
 * The pages that are meant when somebody names addresses: what is there, or, if that is a feed, the pages that it is
 * about. Each is fetched when its turn has come to be read, so all of them belong to the thread that reads; an address
 * that is named more than once, also by a feed, is fetched once.
 */
public final class WebSources {

	/** How many pages of a feed are fetched if nobody says otherwise. */
	public static final int FEED_ENTRIES = 50;

	private static final String COMMENT = "#";

	private final WebVisit visit;
	private final int feedEntries;
	/** What is fetched for one who named it before. Feeds are read on several threads. */
	private final Set<URI> named = ConcurrentHashMap.newKeySet();

	/**
	 * @param visit fetches the pages
	 * @param feedEntries the most pages of a feed to fetch
	 */
	public WebSources(WebVisit visit, int feedEntries) {
		this.visit = visit;
		this.feedEntries = feedEntries;
	}

	/** The addresses in a text, one a line; lines that are blank or begin with # are none. */
	public static List<String> lines(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith(COMMENT)).toList();
	}

	/**
	 * A page that somebody asks for.
	 *
	 * @param address as the person wrote it; one that is wrong is refused when its turn has come, and of one that was named
	 *                before nothing is read then
	 * @param manner {@link Manner#NAMED} if it is the only one
	 */
	public NamedSource page(String address, Manner manner) {
		try {
			WebAddress page = WebAddress.of(address);
			return new NamedSource(address, new Page(page, manner, !named.add(page.uri())));
		} catch (ImportException e) {
			return NamedSource.refused(address, e);
		}
	}

	private NamedSource entry(WebAddress address) {
		return new NamedSource(address.name(), () -> fetch(address, Manner.LISTED));
	}

	/** Sources are read on several threads, pages are fetched one after the other. */
	private synchronized Source fetch(WebAddress address, Manner manner) throws ImportException {
		return visit.fetch(address, manner);
	}

	/** A page that may turn out to be a feed. */
	private final class Page implements SourceSupplier {

		private static final int LONGEST_LINK = 100;

		private final WebAddress address;
		private final Manner manner;
		private final boolean isNamedBefore;
		private Source fetched;

		Page(WebAddress address, Manner manner, boolean isNamedBefore) {
			this.address = address;
			this.manner = manner;
			this.isNamedBefore = isNamedBefore;
		}

		@Override
		public Optional<List<NamedSource>> parts() throws ImportException {
			if (isNamedBefore) {
				return Optional.of(List.of());
			}
			fetched = fetch(address, manner);
			List<WebAddress> links = FeedLinks.of(fetched).orElse(null);
			if (links == null) {
				return Optional.empty();
			}
			List<String> others = FeedLinks.others(fetched);
			fetched = null;
			if (links.isEmpty() && others.isEmpty()) {
				throw new ImportException(NLS.bind(Messages.feed_empty, address.name()));
			}
			List<NamedSource> entries = entries(links);
			if (!others.isEmpty()) {
				entries.add(NamedSource.refused(address.name(), new ImportException(NLS.bind(Messages.feed_otherLinks,
						new Object[] { address.name(), others.size(), shortened(others.getFirst()) }))));
			}
			return Optional.of(entries);
		}

		private static String shortened(String link) {
			String line = link.replaceAll("\\s+", " ");
			return line.length() <= LONGEST_LINK ? line : line.substring(0, LONGEST_LINK) + '\u2026';
		}

		private List<NamedSource> entries(List<WebAddress> links) {
			List<NamedSource> entries = new ArrayList<>();
			links.stream().limit(feedEntries).filter(link -> named.add(link.uri())).map(WebSources.this::entry)
					.forEach(entries::add);
			if (links.size() > feedEntries) {
				entries.add(NamedSource.refused(address.name(), new ImportException(
						NLS.bind(Messages.feed_more, new Object[] { address.name(), links.size(), feedEntries }))));
			}
			return entries;
		}

		@Override
		public Source read() throws ImportException {
			return fetched == null ? fetch(address, manner) : fetched;
		}
	}
}
