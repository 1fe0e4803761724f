// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import picocli.CommandLine.Option;

/** For people or for scripts. */
final class JsonOption {

	@Option(names = "--json", descriptionKey = "json")
	private boolean isSet;

	/** Whether the result is to be JSON lines. */
	boolean isSet() {
		return isSet;
	}
}
