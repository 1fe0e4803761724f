// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.store.ProjectFixture.change;
import static org.pressmark.store.ProjectFixture.code;
import static org.pressmark.store.ProjectFixture.mention;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Identified;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.model.Passage;
import org.pressmark.model.Project;
import org.pressmark.store.HistoryEntry.Kind;

/** The EMF objects of a view follow what happens in the project, on their own thread. */
class ProjectViewTest {

	@TempDir
	Path folder;
	private final ExecutorService ui = Executors.newSingleThreadExecutor(work -> new Thread(work, "ui"));
	private ProjectStore store;
	private ProjectView view;

	@BeforeEach
	void create() throws Exception {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		ProjectFixture.addMention(store);
		view = ProjectStore.await(ProjectView.open(store, ui));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
		ui.shutdown();
		assertTrue(ui.awaitTermination(1, TimeUnit.MINUTES));
	}

	@Test
	void open_ShowsWhatIsThere() throws Exception {
		onUi(() -> {
			assertEquals("P", view.project().getName());
			assertEquals("Blinken", view.project().getEntities().getFirst().getName());
			assertEquals("pressmark:/project", view.project().eResource().getURI().toString());
			assertSame(view.project().getEntities().getFirst(), view.find(Entity.class, "e").orElseThrow());
			assertTrue(view.find(Entity.class, "nobody").isEmpty());
			assertTrue(view.find(Article.class, "a").isEmpty());
			assertSame(store, view.store());
			return null;
		});
	}

	@Test
	void open_WhileCommandsRun_MissesNone() throws Exception {
		for (int round = 0; round < 10; round++) {
			List<CompletableFuture<?>> commands = new ArrayList<>();
			CompletableFuture<ProjectView> opening = null;
			for (int i = 0; i < 10; i++) {
				commands.add(addEntity(round + "-" + i));
				if (i == 5) {
					opening = ProjectView.open(store, ui);
				}
			}
			for (CompletableFuture<?> each : commands) {
				ProjectStore.await(each);
			}
			ProjectView opened = ProjectStore.await(opening);
			int expected = store.read(reader -> reader.project().getEntities().size());

			assertEquals(expected, onUi(() -> opened.project().getEntities().size()));
			onUi(() -> {
				opened.close();
				return null;
			});
		}
	}

	@Test
	void submit_CompletesOnTheThreadOfTheView_WhenItShowsTheOutcome() throws Exception {
		CompletableFuture<String> seen = onUi(() -> view
				.submit(ProjectCommand.of("rename", transaction -> transaction.get(Entity.class, "e").setName("Antony Blinken")))
				.thenApply(entry -> Thread.currentThread().getName() + ": " + view.project().getEntities().getFirst().getName()));

		assertEquals("ui: Antony Blinken", ProjectStore.await(seen));
	}

	@Test
	void submit_OfWhatFails() throws Exception {
		CompletableFuture<?> refused = onUi(() -> view.submit(ProjectCommand.of("no", transaction -> {
			transaction.project().setName("half");
			throw new StoreException("no");
		})));

		assertEquals("no", assertThrows(StoreException.class, () -> ProjectStore.await(refused)).getMessage());
		assertEquals("P", onUi(() -> view.project().getName()));
	}

	@Test
	void objects_StayTheSameWhenTheyChange() throws Exception {
		Article article = show("a");
		Entity entity = onUi(() -> view.project().getEntities().getFirst());
		Annotation mention = onUi(() -> article.getAnnotations().getFirst());
		List<Notification> notifications = watch(article, view.project());

		change(store, transaction -> {
			transaction.get(Entity.class, "e").setName("Antony Blinken");
			transaction.get(Article.class, "a").setTitle("Other");
			transaction.get(Mention.class, "m").setEnd(5);
		});

		onUi(() -> {
			assertEquals("Antony Blinken", entity.getName());
			assertEquals("Other", article.getTitle());
			assertEquals(5, mention.getEnd());
			assertEquals(List.of("name", "title", "end"), notifications.stream().map(ProjectViewTest::featureName).toList());
			return null;
		});
	}

	@Test
	void objects_ComeAndGo() throws Exception {
		Article article = show("a");
		change(store, transaction -> {
			Entity kim = ProjectFixture.entity("kim", "Kim");
			transaction.add(mention("n", 8, 13, kim), "a");
			transaction.add(kim, transaction.project().getId());
			Event event = ProjectFixture.event("ev", "Summit");
			Participant participant = ModelFactory.eINSTANCE.createParticipant();
			participant.setEntity(kim);
			event.getParticipants().add(participant);
			event.setPlace(kim);
			transaction.add(event, transaction.project().getId());
		});
		onUi(() -> {
			Entity kim = view.find(Entity.class, "kim").orElseThrow();
			assertSame(kim, view.project().getEntities().get(1));
			assertSame(kim, ((Mention) article.getAnnotations().get(1)).getEntity());
			assertSame(kim, view.project().getEvents().getFirst().getPlace());
			assertSame(kim, view.project().getEvents().getFirst().getParticipants().getFirst().getEntity());
			return null;
		});

		onUiAwait(() -> view.undo());
		onUi(() -> {
			assertEquals(1, view.project().getEntities().size());
			assertEquals(0, view.project().getEvents().size());
			assertEquals(1, article.getAnnotations().size());
			assertTrue(view.find(Entity.class, "kim").isEmpty());
			return null;
		});

		onUiAwait(() -> view.redo());
		onUi(() -> {
			assertSame(view.find(Entity.class, "kim").orElseThrow(), ((Mention) article.getAnnotations().get(1)).getEntity());
			return null;
		});
	}

	@Test
	void references_LeadToTheObjectsOfTheView() throws Exception {
		change(store, transaction -> {
			Code code = code("c", "Policy");
			transaction.add(code, transaction.project().getId());
			Passage passage = ProjectFixture.place(ModelFactory.eINSTANCE.createPassage(), 0, 7);
			passage.setId("p");
			passage.getCodes().add(code);
			transaction.add(passage, "a");
		});
		Article article = show("a");

		onUi(() -> {
			assertSame(view.project().getEntities().getFirst(), view.find(Mention.class, "m").orElseThrow().getEntity());
			assertSame(view.project().getCodes().getFirst(), view.find(Passage.class, "p").orElseThrow().getCodes().getFirst());
			assertEquals(2, article.getAnnotations().size());
			return null;
		});
	}

	@Test
	void show_LoadsOnceAndUnloadsWhenNobodyShowsIt() throws Exception {
		Article first = show("a");
		Article second = show("a");

		onUi(() -> {
			assertSame(first, second);
			assertEquals("pressmark:/articles/a", first.eResource().getURI().toString());
			assertEquals(2, first.eResource().getResourceSet().getResources().size());
			view.release("a");
			assertSame(first, view.find(Article.class, "a").orElseThrow());
			view.release("a");
			assertTrue(view.find(Article.class, "a").isEmpty());
			assertTrue(view.find(Mention.class, "m").isEmpty());
			assertNull(first.eResource());
			assertEquals(1, view.project().eResource().getResourceSet().getResources().size());
			view.release("a");
			return null;
		});
		change(store, transaction -> transaction.get(Article.class, "a").setTitle("Other"));
		Article third = show("a");
		assertNotSame(first, third);
		assertEquals("Other", onUi(third::getTitle));
		assertEquals("Talks", onUi(first::getTitle));
	}

	@Test
	void show_OfWhatIsNotThere() throws Exception {
		CompletableFuture<Article> missing = onUi(() -> view.show("nothing"));

		String reason = assertThrows(StoreException.class, () -> ProjectStore.await(missing)).getMessage();

		assertTrue(reason.contains("nothing"), reason);
		ProjectFixture.addArticle(store, "nothing", "Now there", "text");
		assertEquals("Now there", onUi(show("nothing")::getTitle));
	}

	@Test
	void show_ReleasedBeforeItIsLoaded() throws Exception {
		CompletableFuture<Article> shown = onUi(() -> {
			CompletableFuture<Article> future = view.show("a");
			view.release("a");
			return future;
		});
		ProjectStore.await(shown);

		assertTrue(onUi(() -> view.find(Article.class, "a")).isEmpty());
	}

	@Test
	void begin_TellsOfTheFirstPages_BeforeTheArticleIsWhole() throws Exception {
		int far = 100_000;
		ProjectFixture.addArticle(store, "long", "Long", "Blinken spoke. ".repeat(10_000));
		change(store, transaction -> {
			Entity entity = transaction.get(Entity.class, "e");
			transaction.add(mention("last", far, far + 7, entity), "long");
			transaction.add(mention("first", 0, 7, entity), "long");
			transaction.add(mention("second", 15, 22, entity), "long");
		});
		List<String> seen = new ArrayList<>();
		CompletableFuture<Article> shown = onUi(() -> {
			CompletableFuture<Article> whole = view.show("long");
			view.begin("long").thenAccept(article -> seen.add(marks(article) + view.find(Article.class, "long").isPresent()));
			whole.thenAccept(article -> seen.add(marks(article) + view.find(Article.class, "long").isPresent()));
			return whole;
		});
		Article article = ProjectStore.await(shown);

		onUi(() -> {
			assertEquals(List.of("first Blinken, second Blinken: false", "first Blinken, second Blinken, last Blinken: true"), seen);
			assertSame(article, view.begin("long").join());
			assertSame(article.getAnnotations().getLast(), view.find(Mention.class, "last").orElseThrow());
			return null;
		});
		onUiAwait(() -> view.submit(ProjectCommand.of("delete", transaction -> transaction.delete(transaction.get(Mention.class, "last")))));
		assertEquals("first Blinken, second Blinken: ", onUi(() -> marks(article)));
	}

	@Test
	void begin_OfWhatIsNotShown() throws Exception {
		CompletableFuture<Article> begun = onUi(() -> {
			view.show("nothing");
			return view.begin("nothing");
		});

		assertThrows(StoreException.class, () -> ProjectStore.await(begun));
		assertTrue(onUi(() -> view.begin("a").isCompletedExceptionally()));
	}

	private String marks(Article article) {
		return article.getAnnotations().stream().map(Mention.class::cast)
				.peek(each -> assertSame(view.project().getEntities().getFirst(), each.getEntity()))
				.map(each -> each.getId() + ' ' + each.getEntity().getName()).collect(Collectors.joining(", ", "", ": "));
	}

	/** Whatever falls between the reading of the article and its arrival on the thread of the view. */
	@Test
	void show_WhileCommandsRun_MissesNone() throws Exception {
		for (int round = 0; round < 50; round++) {
			String title = "Title " + round;
			CompletableFuture<CompletableFuture<Article>> showing = CompletableFuture.supplyAsync(() -> view.show("a"), ui);
			change(store, transaction -> transaction.get(Article.class, "a").setTitle(title));
			Article article = ProjectStore.await(ProjectStore.await(showing));

			assertEquals(title, onUi(article::getTitle));
			onUi(() -> {
				view.release("a");
				return null;
			});
		}
	}

	@Test
	void deletedArticle_GoesAndCanBeReleasedAndComesBack() throws Exception {
		Article article = show("a");
		change(store, transaction -> transaction.delete(transaction.get(Article.class, "a")));

		onUi(() -> {
			assertNull(article.eResource());
			assertTrue(view.find(Article.class, "a").isEmpty());
			assertTrue(view.find(Mention.class, "m").isEmpty());
			view.release("a");
			return null;
		});
		onUiAwait(() -> view.undo());
		Article again = show("a");
		onUi(() -> {
			assertEquals(1, again.getAnnotations().size());
			assertSame(view.project().getEntities().getFirst(), ((Mention) again.getAnnotations().getFirst()).getEntity());
			return null;
		});
	}

	@Test
	void changedText_ComesWithTheCommit() throws Exception {
		Article article = show("a");
		change(store, transaction -> transaction.get(Article.class, "a").setText("Blinken spoke elsewhere."));
		assertEquals("Blinken spoke elsewhere.", onUi(article::getText));
		onUiAwait(() -> view.undo());
		assertEquals(ProjectFixture.TEXT, onUi(article::getText));
	}

	@Test
	void codes_KeepTheirTreeAndOrder() throws Exception {
		change(store, transaction -> {
			for (String id : List.of("1", "2", "3")) {
				transaction.add(code(id, "Code " + id), transaction.project().getId());
			}
			transaction.add(code("2.1", "Child"), "2");
			transaction.add(code("2.2", "Child"), "2");
		});
		change(store, transaction -> transaction.delete(transaction.get(Code.class, "2")));
		assertEquals("1 3", codes());
		onUiAwait(() -> view.undo());
		assertEquals("1 2(2.1 2.2) 3", codes());
		change(store, transaction -> transaction.delete(transaction.get(Code.class, "2.1")));
		assertEquals("1 2(2.2) 3", codes());
		onUiAwait(() -> view.undo());

		ProjectView reopened = ProjectStore.await(ProjectView.open(store, ui));
		assertEquals("1 2(2.1 2.2) 3", codes());
		assertEquals(codes(), onUi(() -> codes(reopened.project().getCodes())));
		change(store, transaction -> transaction.delete(transaction.get(Code.class, "1")));
		onUiAwait(() -> view.undo());
		assertEquals("1 2(2.1 2.2) 3", onUi(() -> codes(reopened.project().getCodes())));
	}

	@Test
	void codes_Moved() throws Exception {
		change(store, transaction -> {
			for (String id : List.of("1", "2", "3", "4")) {
				transaction.add(code(id, "Code " + id), transaction.project().getId());
			}
			transaction.add(code("2.1", "Child"), "2");
		});
		moved("4", "", 0, "4 1 2(2.1) 3");
		moved("1", "", 9, "4 2(2.1) 3 1");
		moved("3", "2", 0, "4 2(3 2.1) 1");
		change(store, transaction -> {
			transaction.move(transaction.get(Code.class, "2.1"), transaction.project().getId(), 1);
			transaction.move(transaction.get(Code.class, "2"), "2.1", 0);
			transaction.add(code("5", "New"), "2.1");
		});
		assertEquals("4 2.1(2(3) 5) 1", codes());
		onUiAwait(() -> view.undo());
		assertEquals("4 2(3 2.1) 1", codes());
		onUiAwait(() -> view.redo());
		change(store, transaction -> {
			transaction.move(transaction.get(Code.class, "2"), transaction.project().getId(), 0);
			transaction.delete(transaction.get(Code.class, "2.1"));
		});
		assertEquals("2(3) 4 1", codes());
		ProjectView reopened = ProjectStore.await(ProjectView.open(store, ui));
		assertEquals(codes(), onUi(() -> codes(reopened.project().getCodes())));
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	private void moved(String id, String parent, int place, String expected) throws Exception {
		change(store, transaction -> transaction.move(transaction.get(Code.class, id),
				parent.isEmpty() ? transaction.project().getId() : parent, place));
		assertEquals(expected, codes());
		onUiAwait(() -> view.undo());
		onUiAwait(() -> view.redo());
		assertEquals(expected, codes());
	}

	@Test
	void annotations_StayInReadingOrder() throws Exception {
		Article article = show("a");
		change(store, transaction -> {
			transaction.add(mention("3", 8, 13, null), "a");
			transaction.add(mention("1", 0, 13, null), "a");
			transaction.add(mention("2", 2, 4, null), "a");
		});

		assertEquals(List.of("1", "m", "2", "3"),
				onUi(() -> article.getAnnotations().stream().map(Identified::getId).toList()));
	}

	@Test
	void listener_HearsCommitsAfterTheObjectsShowThem() throws Exception {
		List<String> heard = new ArrayList<>();
		onUi(() -> {
			view.addListener(commit -> heard.add(commit.entry().kind() + " " + Thread.currentThread().getName() + " "
					+ view.project().getName()));
			return null;
		});
		change(store, transaction -> transaction.project().setName("Other"));
		onUiAwait(() -> view.undo());

		assertEquals(List.of(Kind.DO + " ui Other", Kind.UNDO + " ui P"), onUi(() -> List.copyOf(heard)));
	}

	@Test
	void listener_ThatFails_FailsAlone() throws Exception {
		List<String> heard = new ArrayList<>();
		onUi(() -> {
			view.addListener(commit -> {
				throw new IllegalStateException("broken");
			});
			view.addListener(commit -> heard.add(commit.entry().label()));
			return null;
		});
		try (StoreLog log = new StoreLog()) {
			change(store, transaction -> transaction.project().setName("Other"));
			assertEquals(1, onUi(heard::size));
			assertEquals(List.of("broken"), log.causes());
		}
	}

	@Test
	void close_StopsFollowing() throws Exception {
		onUi(() -> {
			view.close();
			return null;
		});
		change(store, transaction -> transaction.project().setName("Other"));

		assertEquals("P", onUi(() -> view.project().getName()));
	}

	@Test
	void threadOfTheViewGone_HarmsNoCommand() throws Exception {
		ui.shutdown();
		change(store, transaction -> transaction.project().setName("Other"));

		assertEquals("Other", store.<String>read(reader -> reader.project().getName()));
	}

	@Test
	void twoViews_EachItsOwnObjects() throws Exception {
		ProjectView other = ProjectStore.await(ProjectView.open(store, ui));
		change(store, transaction -> transaction.get(Entity.class, "e").setName("Antony"));

		onUi(() -> {
			Project one = view.project();
			assertNotSame(one, other.project());
			assertEquals("Antony", one.getEntities().getFirst().getName());
			assertEquals("Antony", other.project().getEntities().getFirst().getName());
			assertFalse(one.eResource() == other.project().eResource());
			return null;
		});
	}

	private List<Notification> watch(Identified... objects) throws Exception {
		List<Notification> notifications = new ArrayList<>();
		EContentAdapter adapter = new EContentAdapter() {

			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (!notification.isTouch()) {
					notifications.add(notification);
				}
			}
		};
		onUi(() -> {
			for (Identified each : objects) {
				each.eAdapters().add(adapter);
			}
			return null;
		});
		return notifications;
	}

	private static String featureName(Notification notification) {
		return ((org.eclipse.emf.ecore.EStructuralFeature) notification.getFeature()).getName();
	}

	private CompletableFuture<?> addEntity(String id) {
		return store.submit(ProjectCommand.of("add",
				transaction -> transaction.add(ProjectFixture.entity(id, id), transaction.project().getId())));
	}

	private String codes() throws Exception {
		return onUi(() -> codes(view.project().getCodes()));
	}

	private static String codes(List<Code> codes) {
		return String.join(" ", codes.stream()
				.map(code -> code.getId() + (code.getCodes().isEmpty() ? "" : '(' + codes(code.getCodes()) + ')')).toList());
	}

	private Article show(String id) throws Exception {
		return ProjectStore.await(onUi(() -> view.show(id)));
	}

	private <T> T onUiAwait(Callable<CompletableFuture<T>> action) throws Exception {
		return ProjectStore.await(onUi(action));
	}

	/** Runs behind everything that the view's thread has to do by now. */
	private <T> T onUi(Callable<T> action) throws Exception {
		try {
			return ui.submit(action).get(1, TimeUnit.MINUTES);
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case Error failed -> throw failed;
			case Exception failed -> throw failed;
			default -> throw e;
			}
		}
	}
}
