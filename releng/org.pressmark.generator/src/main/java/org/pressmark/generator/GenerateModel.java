// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the generated sources of the model bundle from its Ecore and genmodel, as {@link Generation} says. */
public final class GenerateModel {

	private static final String MODEL = "org.pressmark.model";
	private static final String GENMODEL = "model/pressmark.genmodel";

	private GenerateModel() {
	}

	public static void main(String[] arguments) throws IOException {
		System.exit(Generation.run("generate-model", arguments,
				(bundles, fresh) -> new ModelGenerator(bundles.resolve(MODEL).resolve(GENMODEL), fresh).generate(MODEL),
				List.of(Path.of(MODEL, "src-gen"))));
	}
}
