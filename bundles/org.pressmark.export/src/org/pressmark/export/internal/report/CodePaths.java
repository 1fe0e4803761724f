// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.pressmark.model.Code;

/** The codes of a codebook with those that they are below, by which codes of the same name can be told apart. */
public final class CodePaths {

	private static final String BELOW = " › ";

	private final Map<String, String> paths = new HashMap<>();

	/** Those of a codebook. */
	public CodePaths(List<Code> codebook) {
		add(codebook, "");
	}

	private void add(List<Code> level, String above) {
		for (Code code : level) {
			String path = above + name(code);
			paths.put(ReportBuilder.key(code), path);
			add(code.getCodes(), path + BELOW);
		}
	}

	/** The code's name behind those above it; its own name when it is not in the codebook. */
	public String of(Code code) {
		return paths.getOrDefault(ReportBuilder.key(code), name(code));
	}

	private static String name(Code code) {
		return Objects.toString(code.getName(), "");
	}
}
