// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What became of a package. What it promises has to stay, and nothing may come to limit it: these break plug-ins, be it when
 * they are compiled or when they run. Whatever else is new is an addition.
 */
final class Comparison {

	static final String ADVICE = "Restore it beside what is new, and give what others would have to add a default. If this is "
			+ "for the next major version, raise the version of the bundle and store the new API: releng/check-api --accept";

	private final ApiPackage before;
	private final ApiPackage now;

	Comparison(ApiPackage before, ApiPackage now) {
		this.before = before;
		this.now = now;
	}

	List<String> problems() {
		List<String> problems = new ArrayList<>();
		before.types().forEach((type, facts) -> {
			if (now.types().containsKey(type)) {
				problems(type, facts, problems);
			} else {
				problems.add(broken(type, "is gone"));
			}
		});
		return problems;
	}

	private void problems(String type, List<String> facts, List<String> problems) {
		Set<String> known = Set.copyOf(facts);
		Set<String> present = Set.copyOf(now.types().get(type));
		facts.stream().filter(Facts::isPromise).filter(fact -> !present.contains(fact))
				.forEach(fact -> problems.add(broken(type, "has no more: " + Facts.words(fact))));
		now.types().get(type).stream().filter(fact -> !Facts.isPromise(fact) && !known.contains(fact))
				.forEach(fact -> problems.add(broken(type, "is now " + Facts.words(fact))));
	}

	private String broken(String type, String what) {
		return "API break in " + now.bundle() + ": " + type + " " + what + "\n    "
				+ (major(now).equals(major(before)) ? ADVICE : "The major version of the bundle was raised, so store the new API: "
						+ "releng/check-api --accept");
	}

	private static String major(ApiPackage api) {
		return api.version().split("\\.")[0];
	}

	/** How many types and members are new. */
	int additions() {
		return now.types().entrySet().stream().mapToInt(type -> {
			List<String> known = before.types().get(type.getKey());
			return known == null ? 1 : (int) type.getValue().stream().filter(Facts::isPromise).filter(fact -> !known.contains(fact)).count();
		}).sum();
	}
}
