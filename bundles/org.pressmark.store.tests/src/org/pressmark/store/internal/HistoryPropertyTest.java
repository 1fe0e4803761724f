// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Identified;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectFixture;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Whatever is done in whatever order: the history takes all of it back, repeats it, and tells it from its start. */
class HistoryPropertyTest {

	private static final int STEPS = 25;
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final String WORDS = "Talks \uD83D\uDE00 in London about North Korea and the G7";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 20210503 })
	void randomCommands_UndoneRedoneAndReplayed(long seed) throws Exception {
		Path file = folder.resolve("p.pressmark");
		Random random = new Random(seed);
		try (ProjectStore store = ProjectStore.create(file, "P", "Ada")) {
			List<String> dumps = new ArrayList<>(List.of(ProjectFixture.dump(file)));
			while (dumps.size() <= STEPS) {
				if (run(store, random)) {
					dumps.add(ProjectFixture.dump(file));
				}
			}
			assertEquals(List.of(), store.read(ProjectReader::check));

			takeBack(store, STEPS, file, dumps);
			repeat(store, file, dumps);
			takeBack(store, STEPS / 2, file, dumps);

			// Which tells the history from its start, too.
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	private static void takeBack(ProjectStore store, int steps, Path file, List<String> dumps) throws Exception {
		for (int i = 1; i <= steps; i++) {
			ProjectFixture.undo(store);
			assertEquals(dumps.get(STEPS - i), ProjectFixture.dump(file));
		}
	}

	private static void repeat(ProjectStore store, Path file, List<String> dumps) throws Exception {
		for (int i = 1; i <= STEPS; i++) {
			ProjectFixture.redo(store);
			assertEquals(dumps.get(i), ProjectFixture.dump(file));
		}
		assertTrue(store.toRedo().isEmpty());
	}

	/** Runs one command of one to three random edits; false if the rules or chance left nothing of it. */
	private static boolean run(ProjectStore store, Random random) {
		try {
			return store.execute(ProjectCommand.of("random", transaction -> {
				State state = new State(transaction, random);
				for (int i = random.nextInt(3); i >= 0; i--) {
					state.edit();
				}
			})).map(HistoryEntry::id).isPresent();
		} catch (StoreException refused) {
			return false;
		}
	}

	/** The project as a command finds it, and things that one can do to it. */
	private static final class State {

		private final ProjectTransaction transaction;
		private final Random random;
		private final List<String> articles;
		private final List<String> entities = new ArrayList<>();
		private final List<String> events = new ArrayList<>();
		private final List<String> codes = new ArrayList<>();

		State(ProjectTransaction transaction, Random random) throws StoreException {
			this.transaction = transaction;
			this.random = random;
			ProjectReader reader = transaction.reader();
			this.articles = reader.articles(org.pressmark.store.ArticleQuery.ALL).stream().map(row -> row.id()).toList();
			reader.project().getEntities().forEach(entity -> entities.add(entity.getId()));
			reader.project().getEvents().forEach(event -> events.add(event.getId()));
			reader.project().eAllContents().forEachRemaining(each -> {
				if (each instanceof Code code) {
					codes.add(code.getId());
				}
			});
		}

		void edit() throws StoreException {
			switch (random.nextInt(15)) {
			case 0, 1 -> addArticle();
			case 2 -> transaction.add(ProjectFixture.entity(null, word()), transaction.project().getId());
			case 3 -> addEvent();
			case 4 -> addCode();
			case 5, 6 -> addAnnotation();
			case 7 -> rename();
			case 8 -> changeAnnotation();
			case 9 -> deleteAnnotation();
			case 10 -> delete(Article.class, articles);
			case 11 -> delete(Entity.class, entities);
			case 12 -> delete(Event.class, events);
			case 13 -> moveCode();
			default -> delete(Code.class, codes);
			}
		}

		private void addArticle() throws StoreException {
			Article article = ProjectFixture.article(null, random.nextInt(4) == 0 ? null : word(), word() + ' ' + WORDS);
			article.getAnnotations().add(ProjectFixture.mention(null, 0, 3, null));
			article.getAuthors().add(word());
			transaction.add(article, null);
		}

		private void addEvent() throws StoreException {
			Event event = ProjectFixture.event(null, word());
			if (!entities.isEmpty()) {
				Participant participant = MODEL.createParticipant();
				participant.setEntity(transaction.find(Entity.class, any(entities)).orElse(null));
				participant.setRole(word());
				event.getParticipants().add(participant);
				event.setPlace(participant.getEntity());
			}
			transaction.add(event, transaction.project().getId());
		}

		private void addCode() throws StoreException {
			boolean child = !codes.isEmpty() && random.nextBoolean();
			transaction.add(ProjectFixture.code(null, word()), child ? any(codes) : transaction.project().getId());
		}

		private void moveCode() throws StoreException {
			String id = codes.isEmpty() ? "" : any(codes);
			String owner = random.nextBoolean() && !codes.isEmpty() ? any(codes) : transaction.project().getId();
			Optional<Code> moved = transaction.find(Code.class, id);
			if (moved.isPresent() && (transaction.find(Code.class, owner).isPresent() || !codes.contains(owner))) {
				transaction.move(moved.get(), owner, random.nextInt(4));
			}
		}

		private void addAnnotation() throws StoreException {
			if (articles.isEmpty()) {
				return;
			}
			Annotation annotation = switch (random.nextInt(3)) {
			case 0 -> {
				Quotation quotation = MODEL.createQuotation();
				quotation.setSpeaker(entities.isEmpty() ? null : transaction.find(Entity.class, any(entities)).orElse(null));
				yield quotation;
			}
			case 1 -> {
				Passage passage = MODEL.createPassage();
				for (int i = 0; i < 2 && !codes.isEmpty(); i++) {
					transaction.find(Code.class, any(codes)).ifPresent(passage.getCodes()::add);
				}
				yield passage;
			}
			default -> MODEL.createTimeExpression();
			};
			annotation.setConfidence(random.nextInt(10) / 10.0);
			transaction.add(ProjectFixture.place(annotation, 0, 1 + random.nextInt(4)), any(articles));
		}

		private void rename() throws StoreException {
			switch (random.nextInt(3)) {
			case 0 -> transaction.project().setDescription(word());
			case 1 -> {
				if (!articles.isEmpty()) {
					transaction.find(Article.class, any(articles)).ifPresent(article -> article.setTitle(word()));
				}
			}
			default -> {
				if (!entities.isEmpty()) {
					transaction.find(Entity.class, any(entities)).ifPresent(entity -> entity.getAliases().add(word()));
				}
			}
			}
		}

		private void changeAnnotation() throws StoreException {
			String id = annotation();
			if (id != null) {
				Annotation annotation = transaction.get(Annotation.class, id);
				annotation.setComment(word());
				annotation.setEnd(annotation.getEnd() + 1);
			}
		}

		private void deleteAnnotation() throws StoreException {
			String id = annotation();
			if (id != null) {
				transaction.delete(transaction.get(Annotation.class, id));
			}
		}

		private String annotation() throws StoreException {
			if (articles.isEmpty()) {
				return null;
			}
			Article article = transaction.reader().article(any(articles)).orElseThrow();
			List<String> ids = article.getAnnotations().stream().map(Identified::getId).toList();
			return ids.isEmpty() ? null : any(ids);
		}

		private <T extends Identified> void delete(Class<T> type, List<String> ids) throws StoreException {
			if (!ids.isEmpty()) {
				transaction.delete(transaction.get(type, any(ids)));
			}
		}

		private String word() {
			return any(List.of("Seoul", "T\u014Dky\u014D", "O'Neil", "\"G7\"", "\uD83D\uDE00", "a\nb", "\uC11C\uC6B8"))
					+ random.nextInt(1000);
		}

		private <T> T any(List<T> list) {
			return list.get(random.nextInt(list.size()));
		}
	}
}
