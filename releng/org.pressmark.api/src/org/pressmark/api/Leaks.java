// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds promises that name types of ours which are no API: whoever relies on the one relies on the other. Not that a type of the
 * API extends one beside it which is none: that hands down what it promises, and need not be named.
 */
final class Leaks {

	private static final Pattern OUR_TYPE = Pattern.compile("\\borg\\.pressmark\\.[\\w.$]+");

	private Leaks() {
	}

	static List<String> problems(List<ApiPackage> api) {
		Set<String> known = api.stream().flatMap(each -> each.types().keySet().stream()).collect(Collectors.toSet());
		return api.stream().flatMap(each -> each.types().entrySet().stream())
				.flatMap(type -> type.getValue().stream().filter(Facts::isPromise).map(Facts::words)
						.filter(promise -> !isHandedDown(promise, type.getKey()))
						.flatMap(promise -> unknown(promise, known).map(leak -> type.getKey() + " of the API: " + promise
								+ "\n    " + leak + " is no API. Say it by types that are, or move one of both.")))
				.toList();
	}

	private static boolean isHandedDown(String promise, String type) {
		return promise.startsWith(Facts.IS_A) && packageOf(promise.substring(Facts.IS_A.length())).equals(packageOf(type));
	}

	private static String packageOf(String type) {
		return type.substring(0, type.lastIndexOf('.'));
	}

	private static Stream<String> unknown(String promise, Set<String> known) {
		return OUR_TYPE.matcher(promise).results().map(MatchResult::group)
				.filter(name -> !known.contains(name)).distinct();
	}
}
