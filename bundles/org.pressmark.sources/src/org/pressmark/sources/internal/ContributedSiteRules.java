// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Contributions;
import org.pressmark.extensions.Promised;
import org.pressmark.sources.SiteRule;
import org.pressmark.sources.SiteRules;

/** Asks for the rules that bundles contribute at the extension point {@code siteRules}. */
public final class ContributedSiteRules {

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private ContributedSiteRules() {
	}

	/**
	 * The rules that are contributed.
	 *
	 * @param contributions what is contributed
	 * @return the rules in the order of the contributions, without those of one that fails
	 */
	public static List<SiteRule> of(Contributions contributions) {
		List<SiteRule> rules = new ArrayList<>();
		for (Contribution<SiteRules> contribution : contributions.to(SiteRules.EXTENSION_POINT, SiteRules.class)) {
			try {
				SiteRules made = contribution.create();
				rules.addAll(contribution.run(LONGEST, gate -> Promised.list(made.rules())));
			} catch (ContributionException e) {
				// Which has been named; the others go on.
			}
		}
		return rules;
	}
}
