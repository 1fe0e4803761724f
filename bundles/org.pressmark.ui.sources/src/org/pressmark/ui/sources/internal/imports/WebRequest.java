// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.operations.NamedSource;
import org.pressmark.operations.WebSources;
import org.pressmark.sources.web.WebFetcher;
import org.pressmark.sources.web.WebVisit.Manner;
import org.pressmark.ui.web.WebPreferences;

/**
 * Pages that somebody wants to import.
 *
 * @param addresses as the person wrote them
 * @param fetcher fetches them
 */
public record WebRequest(List<String> addresses, WebFetcher fetcher) {

	public WebRequest {
		addresses = List.copyOf(addresses);
	}

	/** The pages, fetched as the preferences say when their turn has come. Several of them count as a list. */
	List<NamedSource> pages(IProgressMonitor monitor) {
		WebSources web = new WebSources(fetcher.begin(WebPreferences.current(), monitor), WebPreferences.feedEntries());
		Manner manner = addresses.size() == 1 ? Manner.NAMED : Manner.LISTED;
		return addresses.stream().map(address -> web.page(address, manner)).toList();
	}
}
