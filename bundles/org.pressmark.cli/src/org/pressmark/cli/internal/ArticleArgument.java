// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The article that a command is about, and the project that it is in. */
final class ArticleArgument {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "ARTICLE", descriptionKey = "article")
	private String name;

	/** The project. */
	ProjectArgument project() {
		return project;
	}

	/** The article as it is now; refuses one that is gone. */
	Article read(ProjectReader reader) throws StoreException {
		return reader.article(ArticleName.id(reader, name))
				.orElseThrow(() -> new StoreException(NLS.bind(Messages.article_none, name)));
	}
}
