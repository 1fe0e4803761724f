// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.operations.edit.KeepRemoved;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings a block that was cut from an article back into its text, or lists what was cut. */
@Command(name = "keep")
final class KeepCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ArticleArgument article;

	@Option(names = "--block", paramLabel = "N", descriptionKey = "keep.block")
	private Optional<Integer> block;

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	KeepCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		if (block.isEmpty()) {
			new ArticleParts(article.project().read(article::read)).print(console, json.isSet());
			return Cli.DONE;
		}
		try (ProjectStore store = article.project().openToWrite(author)) {
			KeepRemoved command = store.read(reader -> command(reader, block.get()));
			store.execute(command);
			int paragraph = store.read(reader -> paragraph(reader, command.begin().orElseThrow()));
			console.line(json.isSet() ? new JsonLine().put("paragraph", paragraph).toString()
					: NLS.bind(Messages.keep_done, Plain.line(command.label()), paragraph));
		}
		return Cli.DONE;
	}

	private KeepRemoved command(ProjectReader reader, int number) throws StoreException {
		Article found = article.read(reader);
		return KeepRemoved.of(found, new ArticleParts(found).block(number));
	}

	/** The number of the paragraph that begins there. */
	private int paragraph(ProjectReader reader, int begin) throws StoreException {
		return 1 + (int) article.read(reader).getText().substring(0, begin).chars().filter(c -> c == '\n').count();
	}
}
