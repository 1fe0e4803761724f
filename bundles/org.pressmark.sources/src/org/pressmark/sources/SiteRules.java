// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.List;

/**
 * Where the pages of certain sites have their articles, for sites whose pages are not understood by what all pages have
 * in common. Plug-ins contribute rules at the extension point {@code org.pressmark.sources.siteRules}.
 * <p>
 * Called once for each run of an import or of a command, on any thread. Runs nothing, fetches nothing. One that throws, or
 * needs more than ten seconds, is switched off until a person switches it on again.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface SiteRules {

	/** The id of the extension point at which rules are contributed. */
	String EXTENSION_POINT = "org.pressmark.sources.siteRules";

	/**
	 * The rules.
	 *
	 * @return any number of rules; of several for a host the first counts
	 */
	List<SiteRule> rules();
}
