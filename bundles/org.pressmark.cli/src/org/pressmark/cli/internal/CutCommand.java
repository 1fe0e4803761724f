// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.edit.CutParagraph;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Cuts a paragraph away from an article's text, or lists what there is to cut and what was cut. */
@Command(name = "cut")
final class CutCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ArticleArgument article;

	@Option(names = "--paragraph", paramLabel = "N", descriptionKey = "cut.paragraph")
	private Optional<Integer> paragraph;

	@Option(names = "--with-marks", descriptionKey = "cut.withMarks")
	private boolean withMarks;

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	CutCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		if (paragraph.isEmpty()) {
			new ArticleParts(article.project().read(console, article::read)).print(console, json.isSet());
			return Cli.DONE;
		}
		try (ProjectStore store = article.project().openToWrite(author, console)) {
			CutParagraph command = store.read(reader -> command(reader, paragraph.get()));
			store.execute(command);
			print(command);
		}
		return Cli.DONE;
	}

	private CutParagraph command(ProjectReader reader, int number) throws StoreException {
		Article found = article.read(reader);
		int begin = new ArticleParts(found).paragraph(number);
		long marks = CutParagraph.annotationsOn(found, begin);
		if (marks > 0 && !withMarks) {
			throw new StoreException(Plurals.bind(Messages.cut_marks, number, marks));
		}
		return CutParagraph.of(found, begin, withMarks);
	}

	private void print(CutParagraph cut) {
		int block = cut.removedIndex().orElseThrow() + 1;
		console.line(json.isSet()
				? new JsonLine().put("block", block).put("marksDeleted", cut.deleted()).put("marksShortened", cut.shortened())
						.toString()
				: NLS.bind(Messages.cut_done,
						new Object[] { Plain.line(cut.label()), block, cut.deleted(), cut.shortened() }));
	}
}
