// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.operations.edit.CorrectText;
import org.pressmark.operations.edit.Span;
import org.pressmark.store.ChangedWords;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Corrects an article's text, and lists the annotations of which somebody has to decide because of corrections. */
@Command(name = "correct")
final class CorrectCommand implements Callable<Integer> {

	private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "ARTICLE", descriptionKey = "correct.article")
	private String article;

	@Option(names = "--at", paramLabel = "BEGIN-END", descriptionKey = "correct.at")
	private String at;

	@Option(names = "--with", paramLabel = "TEXT", descriptionKey = "correct.with")
	private String with;

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	CorrectCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		if ((at == null) != (with == null)) {
			throw new ParameterException(spec.commandLine(), Messages.correct_atWith);
		}
		if (at == null) {
			project.read(console, reader -> {
				print(toDecide(reader, ArticleName.id(reader, article)));
				return null;
			});
			return Cli.DONE;
		}
		Matcher range = RANGE.matcher(at);
		if (!range.matches()) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.correct_badRange, at));
		}
		int begin = Integer.parseInt(range.group(1));
		int end = Integer.parseInt(range.group(2));
		if (end < begin) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.correct_reversed, at));
		}
		correct(begin, end);
		return Cli.DONE;
	}

	private void correct(int begin, int end) throws StoreException {
		try (ProjectStore store = project.openToWrite(author, console)) {
			String id = store.read(reader -> ArticleName.id(reader, article));
			String text = store.read(reader -> reader.article(id)).map(Article::getText)
					.orElseThrow(() -> new StoreException(NLS.bind(Messages.article_none, article)));
			CorrectText command = new CorrectText(new Span(id, begin, end), text, with);
			boolean isDone = store.execute(command).isPresent();
			if (!json.isSet()) {
				console.line(isDone ? Plain.line(command.label()) : Messages.correct_same);
			}
			print(store.read(reader -> toDecide(reader, id)));
		}
	}

	private static List<ChangedWords> toDecide(ProjectReader reader, String articleId) throws StoreException {
		return reader.changedWords(reader.changedWordsOrder(Optional.of(articleId)));
	}

	private void print(List<ChangedWords> marks) {
		if (json.isSet()) {
			marks.forEach(each -> console.line(new JsonLine().put("annotation", each.annotation().id())
					.put("kind", each.annotation().kind()).put("begin", each.annotation().begin())
					.put("end", each.annotation().end()).put("text", each.annotation().words())
					.put("formerText", each.formerWords()).put("lost", each.isLost()).toString()));
		} else if (marks.isEmpty()) {
			console.line(Messages.correct_nothingToDecide);
		} else {
			marks.forEach(each -> console.line(NLS.bind(each.isLost() ? Messages.correct_decideLost : Messages.correct_decide,
					new Object[] { each.annotation().id(), each.annotation().kind(), Plain.line(each.formerWords()),
							Plain.line(each.annotation().words()) })));
		}
	}
}
