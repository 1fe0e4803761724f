// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.sites;

import java.util.List;

import org.pressmark.sources.SiteRule;
import org.pressmark.sources.SiteRules;

/**
 * Rules for two sites, which there are not, whose pages would be misread: one calls its stories advertisements, the other has
 * its headline where others have their motto. What a rule leaves open is found as on any other page.
 */
public final class Bulletins implements SiteRules {

	private static final SiteRule HARBOUR = SiteRule.of("harbour-bulletin.example").body("div.ad").remove("div.ad .tickets")
			.title("p.t").authors("p.w").published("p.d");

	private static final SiteRule HILLS = SiteRule.of("hills-bulletin.example", "hills.example").title("header .motto");

	@Override
	public List<SiteRule> rules() {
		return List.of(HARBOUR, HILLS);
	}
}
