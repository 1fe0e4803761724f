// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage.Literals;
import org.pressmark.operations.ImportOperation;
import org.pressmark.operations.ImportOverrides;
import org.pressmark.operations.SourceSupplier;
import org.pressmark.operations.edit.Delete;
import org.pressmark.operations.edit.MarkMention;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.operations.edit.Span;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Source;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * A program that works on a project until it is killed. It says what it is about to do, {@code begin} and the number of
 * steps that it will take, and when that is confirmed, {@code done} and the ids of the steps.
 * Arguments: the project, and a number from which all that it does by chance follows.
 */
final class Editor {

	/** How many marks an article has that has been marked all over. */
	static final int MARKS = 200;

	private static final int MOST_ARTICLES = 25;
	private static final int SOME_STEPS = 6;

	private final Path file;
	private final Random random;
	private final Importers importers;
	private final List<String> steps = new ArrayList<>();
	private ProjectStore store;

	private Editor(Path file, long seed) throws ReflectiveOperationException {
		this.file = file;
		this.random = new Random(seed);
		this.importers = Importers.of(List.of(importer("html.HtmlImporter"), importer("text.PlainTextImporter")));
	}

	public static void main(String[] arguments) throws Exception {
		Child.endWithParent();
		Editor editor = new Editor(Path.of(arguments[0]), Long.parseLong(arguments[1]));
		editor.open();
		while (true) {
			editor.doSomething();
		}
	}

	/** What a source of that name holds. */
	static byte[] content(String name) {
		String number = name.replaceAll("\\D", "");
		String sentence = "The ministers of state " + number + " met in London on Tuesday, a spokesman said. ";
		String text = name.endsWith(".html")
				? "<html><head><title>Talks " + number + "</title></head><body><article><h1>Talks " + number + "</h1><p>"
						+ sentence.repeat(9) + "</p><p>" + sentence.repeat(7) + "</p></article></body></html>"
				: "Talks " + number + "\n\n" + sentence.repeat(9) + "\n\n" + sentence.repeat(7) + '\n';
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static Importer importer(String name) throws ReflectiveOperationException {
		return (Importer) Class.forName("org.pressmark.sources.internal." + name).getConstructor().newInstance();
	}

	private void open() throws StoreException {
		store = ProjectStore.openToWrite(file, "Ada");
		store.addListener(commit -> steps.add(commit.entry().id()));
	}

	private void doSomething() throws StoreException {
		List<ArticleRow> articles = store.read(reader -> reader.articles(ArticleQuery.ALL));
		if (articles.size() < 2) {
			importSome();
		} else if (articles.size() > MOST_ARTICLES) {
			deleteArticle(any(articles).id());
		} else {
			doSomething(any(articles).id());
		}
	}

	private void doSomething(String articleId) throws StoreException {
		switch (random.nextInt(16)) {
		case 0, 1 -> setTitle(articleId);
		case 2 -> markOne(articleId);
		case 3, 4 -> importSome();
		case 5, 6, 7 -> markAllOver(articleId);
		case 8, 9 -> deleteArticle(articleId);
		case 10, 11 -> undo();
		case 12 -> redo();
		case 13 -> undoOne();
		case 14 -> undoMany();
		default -> closeAndOpen();
		}
	}

	private void setTitle(String articleId) throws StoreException {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setId(articleId);
		step(new SetFeature("Change the title", article, Literals.ARTICLE__TITLE, "Title " + random.nextLong()));
	}

	private void markOne(String articleId) throws StoreException {
		Article article = read(articleId);
		if (article.getAnnotations().isEmpty()) {
			step(MarkMention.ofNew(new Span(articleId, 0, 5), "Talks", EntityType.PERSON, "N" + random.nextLong()));
		}
	}

	/** The article has no marks then or {@value #MARKS}, and these have the same comment. */
	private void markAllOver(String articleId) throws StoreException {
		List<String> marks = read(articleId).getAnnotations().stream().map(Annotation::getId).toList();
		String comment = "comment " + random.nextLong();
		if (marks.size() == MARKS) {
			step(ProjectCommand.of("Comment all", transaction -> {
				for (String id : marks) {
					transaction.get(Mention.class, id).setComment(comment);
				}
			}));
		} else {
			step(ProjectCommand.of("Mark all", transaction -> {
				for (String id : marks) {
					transaction.delete(transaction.get(Annotation.class, id));
				}
				for (int i = 0; i < MARKS; i++) {
					Mention mention = ModelFactory.eINSTANCE.createMention();
					mention.setBegin(i);
					mention.setEnd(i + 1);
					mention.setComment(comment);
					transaction.add(mention, articleId);
				}
			}));
		}
	}

	private void importSome() throws StoreException {
		List<SourceSupplier> sources = LongStream.rangeClosed(0, random.nextInt(3))
				.mapToObj(i -> Math.abs(random.nextLong()) + (random.nextBoolean() ? ".html" : ".txt"))
				.map(name -> (SourceSupplier) () -> Source.of(name, content(name))).toList();
		begin(1);
		new ImportOperation(store, importers, ImportOverrides.NONE).run(sources, new NullProgressMonitor());
		done();
	}

	private void deleteArticle(String articleId) throws StoreException {
		step(new Delete("Delete an article", Article.class, List.of(articleId)));
	}

	private void undo() throws StoreException {
		if (store.toUndo().isPresent()) {
			begin(1);
			ProjectStore.await(store.undo());
			done();
		}
	}

	private void redo() throws StoreException {
		if (store.toRedo().isPresent()) {
			begin(1);
			ProjectStore.await(store.redo());
			done();
		}
	}

	/** Any of the last steps: some cannot be taken back, because of what was done since. */
	private void undoOne() throws StoreException {
		HistoryEntry entry = any(newest());
		begin(1);
		try {
			ProjectStore.await(store.undo(entry.id()));
			done();
		} catch (StoreException e) {
			Child.say("refused");
		}
	}

	private void undoMany() throws StoreException {
		HistoryEntry last = newest().getLast();
		int count = (int) store.read(reader -> reader.history(Integer.MAX_VALUE)).stream()
				.filter(each -> each.seq() > last.seq() && each.kind() == Kind.DO && !each.takenBack()).count();
		begin(count);
		ProjectStore.await(store.undoAfter(last.id()));
		done();
	}

	private void closeAndOpen() throws StoreException {
		store.close();
		open();
	}

	private List<HistoryEntry> newest() throws StoreException {
		return store.read(reader -> reader.history(SOME_STEPS));
	}

	private Article read(String articleId) throws StoreException {
		return store.read((ProjectReader reader) -> reader.article(articleId)).orElseThrow();
	}

	private void step(ProjectCommand command) throws StoreException {
		begin(1);
		Optional<HistoryEntry> entry = store.execute(command);
		if (entry.isEmpty()) {
			throw new IllegalStateException(command.label() + " changed nothing");
		}
		done();
	}

	private void begin(int count) {
		steps.clear();
		Child.say("begin " + count);
	}

	private void done() {
		Child.say("done " + String.join(" ", steps));
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
