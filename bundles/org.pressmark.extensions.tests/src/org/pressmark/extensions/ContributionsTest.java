// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pressmark.extensions.ContributionState.Status;

/** Contributions that do what they must not: each is named and switched off, and the others go on. */
class ContributionsTest {

	private static final String POINT = "org.pressmark.test.greeters";
	private static final Duration LIMIT = Duration.ofMillis(300);
	private static final Duration LONG = Duration.ofMinutes(5);

	/** What is contributed. */
	public interface Greeter {

		/** Says a word. */
		String greet() throws IOException;
	}

	/** Does what it is to do. */
	public static final class Polite implements Greeter {

		@Override
		public String greet() {
			return "hello";
		}
	}

	/** Cannot be made. */
	public static final class Unmade implements Greeter {

		public Unmade() {
			throw new IllegalStateException("not today");
		}

		@Override
		public String greet() {
			return "";
		}
	}

	/** Cannot even be loaded. */
	public static final class Unloaded implements Greeter {

		private static final String WORD = word();

		private static String word() {
			throw new NoClassDefFoundError("org/pressmark/api/FromTheFuture");
		}

		@Override
		public String greet() {
			return WORD;
		}
	}

	/** Is no greeter. */
	public static final class Other {
	}

	/** What a method of a contribution may do. */
	enum Hostile {
		THROWS("it threw java.lang.IllegalStateException: a plug-in's bug") {
			@Override
			String greet() {
				throw new IllegalStateException("a plug-in's bug\nand more of it");
			}
		},
		LINKS_AGAINST_NEWER("it was made for another version of Pressmark or of a library "
				+ "(java.lang.NoSuchMethodError: Greeter.greetAll())") {
			@Override
			String greet() {
				throw new NoSuchMethodError("Greeter.greetAll()");
			}
		},
		RECURS("it threw java.lang.StackOverflowError") {
			@Override
			String greet() {
				return greet() + greet();
			}
		},
		GIVES_NULL("it gave null instead of a list") {
			@Override
			String greet() {
				return Promised.list((List<String>) null).getFirst();
			}
		},
		GIVES_NULL_AS_SOMETHING("it gave null as the word of greeting") {
			@Override
			String greet() {
				return Promised.value(null, "the word of greeting");
			}
		},
		GIVES_NULL_INSIDE("it gave a list with null in it") {
			@Override
			String greet() {
				return Promised.list(Arrays.asList("hello", null)).getFirst();
			}
		},
		TAKES_ALL_MEMORY("it needs more memory than there is (" + (Runtime.getRuntime().maxMemory() >> 20) + " MB)") {
			@Override
			String greet() {
				throw new OutOfMemoryError("Java heap space");
			}
		},
		ASSERTS("it threw java.lang.AssertionError: no") {
			@Override
			String greet() {
				throw new AssertionError("no");
			}
		},
		CANCELS_UNASKED("it threw org.eclipse.core.runtime.OperationCanceledException") {
			@Override
			String greet() {
				throw new OperationCanceledException();
			}
		},
		NEVER_SAYS_WHY("it did not answer for 1 seconds") {
			@Override
			String greet() {
				throw new IllegalStateException() {

					private static final long serialVersionUID = 1L;

					@Override
					public String getMessage() {
						return WAITS.greet();
					}
				};
			}
		},
		WAITS("it did not answer for 1 seconds") {
			@Override
			String greet() {
				try {
					new CountDownLatch(1).await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return "";
			}
		},
		FAILS_TO_SAY_WHY("it threw " + Unsayable.class.getName()) {
			@Override
			String greet() {
				throw new Unsayable();
			}
		};

		private final String reason;

		Hostile(String reason) {
			this.reason = reason;
		}

		abstract String greet();
	}

	/** Throws when it is asked what it is. */
	private static final class Unsayable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		@Override
		public String toString() {
			throw new Unsayable();
		}
	}

	@TempDir
	private Path folder;
	private final List<String> messages = new CopyOnWriteArrayList<>();

	private Contributions contributions(ContributedRegistry registry) {
		Contributions contributions = Contributions.of(registry.registry(), folder, LIMIT);
		contributions.addListener((state, message) -> messages.add(message));
		return contributions;
	}

	private static ContributedRegistry registry() {
		return new ContributedRegistry(POINT);
	}

	private static String greeter(String id, String className) {
		return "<greeter id='" + id + "' label='The " + id + "' class='" + className + "'/>";
	}

	private static List<String> ids(Contributions contributions) {
		return contributions.to(POINT, Greeter.class).stream().map(Contribution::id).toList();
	}

	private static ContributionState state(Contributions contributions, String id) {
		return contributions.states().stream().filter(state -> state.id().equals(id)).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@EnumSource
	void run_Hostile_IsNamedAndSwitchedOff(Hostile hostile) throws Exception {
		Contributions contributions = contributions(registry().add("com.example.bad", greeter("bad", Polite.class.getName()))
				.add("com.example.good", greeter("good", Polite.class.getName())));
		Contribution<Greeter> bad = contributions.to(POINT, Greeter.class).getFirst();
		Greeter greeter = bad.create();
		assertEquals("hello", bad.run(LONG, null, IOException.class, gate -> greeter.greet()));

		ContributionException failure = assertThrows(ContributionException.class,
				() -> bad.run(LONG, gate -> hostile.greet()));
		String names = "“The bad” (bad) of the plug-in com.example.bad ";
		assertEquals(names + "failed: " + hostile.reason + ".", failure.getMessage());
		assertEquals(List.of(names + "was switched off: " + hostile.reason + "."), messages);
		assertEquals(List.of("good"), ids(contributions));
		assertEquals(Status.FAILED, state(contributions, "bad").status());
		assertEquals(Optional.of(hostile.reason), state(contributions, "bad").reason());
		assertTrue(assertThrows(ContributionException.class, () -> bad.run(LONG, gate -> "")).getMessage()
				.endsWith("is switched off."));

		contributions.switchOn(state(contributions, "bad"));
		assertEquals(List.of("bad", "good"), ids(contributions));
	}

	/** Whoever calls on a thread of ours may be short of memory for another reason. */
	@Test
	void run_NoMemoryOnThreadOfOurs_IsNoFailureOfThePlugIn() {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName())));
		Contribution<Greeter> here = contributions.to(POINT, Greeter.class).getFirst().here();

		assertThrows(OutOfMemoryError.class, () -> here.run(LONG, gate -> Hostile.TAKES_ALL_MEMORY.greet()));
		assertTrue(state(contributions, "a").isOn());
	}

	@Test
	void create_BrokenClasses_AreNamedAndSwitchedOff() {
		Contributions contributions = contributions(registry().add("com.example.bad", greeter("absent", "no.such.Greeter"),
				greeter("unmade", Unmade.class.getName()), greeter("unloaded", Unloaded.class.getName()),
				greeter("other", Other.class.getName()), greeter("fine", Polite.class.getName())));
		for (Contribution<Greeter> each : contributions.to(POINT, Greeter.class)) {
			if (!each.id().equals("fine")) {
				assertThrows(ContributionException.class, each::create, each.id());
			}
		}
		assertEquals(List.of("fine"), ids(contributions));
		assertEquals(4, messages.size(), messages.toString());
		assertTrue(state(contributions, "absent").reason().orElseThrow()
				.startsWith("its class cannot be used (java.lang.ClassNotFoundException: no.such.Greeter"));
		assertReason("its class cannot be used (java.lang.IllegalStateException: not today)", contributions, "unmade");
		assertReason("it was made for another version of Pressmark or of a library "
				+ "(java.lang.NoClassDefFoundError: org/pressmark/api/FromTheFuture)", contributions, "unloaded");
		assertReason("its class " + Other.class.getName() + " is no Greeter", contributions, "other");
	}

	private static void assertReason(String reason, Contributions contributions, String id) {
		assertEquals(Optional.of(reason), state(contributions, id).reason());
	}

	@Test
	void to_Incomplete_IsNamedAndSwitchedOff() {
		Contributions contributions = contributions(registry().add("com.example.bad", greeter("a", "A")));
		assertEquals(List.of(), contributions.to(POINT, Greeter.class, "id", "colour"));
		assertReason("its plugin.xml does not say its colour", contributions, "a");
	}

	@Test
	void to_SameIdTwice_FirstIsUsedAndSecondNamedOnce() {
		Contributions contributions = contributions(registry().add("com.example.b", greeter("same", "B"))
				.add("com.example.a", greeter("same", "A")));
		for (int i = 0; i < 3; i++) {
			assertEquals(List.of("com.example.a"),
					contributions.to(POINT, Greeter.class).stream().map(Contribution::bundle).toList());
		}
		assertEquals(List.of("“The same” (same) of the plug-in com.example.b is not used: the plug-in com.example.a has a "
				+ "contribution with the same id."), messages);
		List<ContributionState> states = contributions.states();
		assertEquals(List.of(Status.ON, Status.DUPLICATE), states.stream().map(ContributionState::status).toList());
		contributions.switchOff(states.getFirst());
		assertEquals(List.of("com.example.b"),
				contributions.to(POINT, Greeter.class).stream().map(Contribution::bundle).toList());
	}

	@Test
	void to_OursComeFirst_AreNotListed_AndNeverSwitchedOff() throws Exception {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName()))
				.add("org.pressmark.export", greeter("z", Polite.class.getName()), greeter("b", Polite.class.getName())));
		assertEquals(List.of("z", "b", "a"), ids(contributions));
		Contribution<Greeter> ours = contributions.to(POINT, Greeter.class).getFirst();
		assertTrue(ours.isOurs());
		assertThrows(ContributionException.class, () -> ours.run(LONG, gate -> Hostile.THROWS.greet()));
		Greeter greeter = ours.create();
		assertEquals("hello", ours.run(LONG, null, IOException.class, gate -> greeter.greet()));
		assertEquals(List.of(), messages);
		assertEquals(List.of("a"), contributions.states().stream().map(ContributionState::id).toList());
	}

	@Test
	void run_WhatMayBeThrown_IsNoFailure() {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName())));
		Contribution<Greeter> a = contributions.to(POINT, Greeter.class).getFirst();
		IOException refused = new IOException("no such source");
		assertSame(refused, assertThrows(IOException.class, () -> a.run(LONG, null, IOException.class, gate -> {
			throw refused;
		})));
		assertTrue(state(contributions, "a").isOn());
	}

	@Test
	void run_Cancelled_WaitsForNobody_AndIsNoFailure() {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName())));
		Contribution<Greeter> a = contributions.to(POINT, Greeter.class).getFirst();
		NullProgressMonitor monitor = new NullProgressMonitor();
		assertThrows(OperationCanceledException.class, () -> a.run(LONG, monitor, RuntimeException.class, gate -> {
			monitor.setCanceled(true);
			return Hostile.WAITS.greet();
		}));
		assertTrue(state(contributions, "a").isOn());
	}

	@Test
	void run_WhoWaitsIsInterrupted_IsNoFailure() {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName())));
		Contribution<Greeter> a = contributions.to(POINT, Greeter.class).getFirst();
		Thread.currentThread().interrupt();
		assertThrows(OperationCanceledException.class, () -> a.run(LONG, gate -> Hostile.WAITS.greet()));
		assertTrue(Thread.interrupted());
		assertTrue(state(contributions, "a").isOn());
	}

	@Test
	void run_ThatIsHeardOf_IsNotGivenUp() throws Exception {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName())));
		Contribution<Greeter> a = contributions.to(POINT, Greeter.class).getFirst();
		long end = System.nanoTime() + LIMIT.multipliedBy(3).toNanos();
		assertEquals("done", a.run(LONG, gate -> {
			Runnable ours = gate.pass(Runnable.class, () -> { });
			while (System.nanoTime() < end) {
				ours.run();
			}
			return "done";
		}));
	}

	@Test
	void gate_GivenUp_LetsNobodyThrough() throws Exception {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName())));
		Contribution<Greeter> a = contributions.to(POINT, Greeter.class).getFirst();
		CountDownLatch givenUp = new CountDownLatch(1);
		CountDownLatch tried = new CountDownLatch(1);
		AtomicReference<Throwable> refusal = new AtomicReference<>();
		List<String> calls = new ArrayList<>();
		assertThrows(ContributionException.class, () -> a.run(LONG, gate -> {
			Runnable ours = gate.pass(Runnable.class, () -> calls.add("called"));
			ours.run();
			awaitInSpiteOfAll(givenUp);
			try {
				ours.run();
			} catch (OperationCanceledException e) {
				refusal.set(e);
			}
			tried.countDown();
			return null;
		}));
		givenUp.countDown();
		tried.await();
		assertTrue(refusal.get() instanceof OperationCanceledException);
		assertEquals(List.of("called"), calls);
	}

	private static void awaitInSpiteOfAll(CountDownLatch latch) {
		while (true) {
			try {
				latch.await();
				return;
			} catch (InterruptedException e) {
				// Who hangs does not care.
			}
		}
	}

	@Test
	void gate_OurOwnFailure_IsNotHeldAgainstThePlugIn() {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName())));
		Contribution<Greeter> a = contributions.to(POINT, Greeter.class).getFirst();
		UncheckedIOException diskFull = new UncheckedIOException(new IOException("disk full"));
		assertSame(diskFull, assertThrows(UncheckedIOException.class, () -> a.run(LONG, gate -> {
			try {
				gate.pass(Runnable.class, () -> {
					throw diskFull;
				}).run();
				return null;
			} catch (UncheckedIOException e) {
				throw new IllegalStateException("wrapped", e);
			}
		})));
		assertTrue(state(contributions, "a").isOn());
	}

	@Test
	void switchedOff_IsKept_AndSharedWithOtherPrograms() throws Exception {
		ContributedRegistry registry = registry().add("com.example.a", greeter("a/../ü", Polite.class.getName()));
		Contributions window = contributions(registry);
		Contributions commandLine = contributions(registry);
		window.switchOff(window.states().getFirst());
		assertEquals(List.of(), ids(commandLine));
		assertEquals(Status.OFF, commandLine.states().getFirst().status());
		commandLine.switchOn(commandLine.states().getFirst());
		window.look();
		assertEquals(List.of("a/../ü"), ids(window));
		try (var files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void failed_AnotherVersionOfTheBundle_IsTriedAnew() throws IOException {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", "no.such.Class"),
				greeter("b", Polite.class.getName())));
		contributions.switchOff(state(contributions, "b"));
		assertThrows(ContributionException.class, () -> contributions.to(POINT, Greeter.class).getFirst().create());
		assertEquals(List.of(), ids(contributions));
		try (var files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.writeString(file, Files.readString(file).replace("version=0.0.0", "version=0.0.0.older"));
			}
		}
		contributions.look();
		assertEquals(List.of("a"), ids(contributions), "what a person switched off stays so");
	}

	@Test
	void look_SwitchedByAnotherProgram_TellsAtWhichPoint() {
		ContributedRegistry registry = registry().add("com.example.a", greeter("a", Polite.class.getName()));
		Contributions window = contributions(registry);
		Contributions commandLine = contributions(registry);
		List<String> switched = new ArrayList<>();
		window.addListener(new ContributionListener() {

			@Override
			public void leftOut(ContributionState contribution, String message) {
				switched.add(message);
			}

			@Override
			public void switched(String point) {
				switched.add(point);
			}
		});
		assertEquals(List.of("a"), ids(window));
		commandLine.switchOff(commandLine.states().getFirst());
		window.look();
		window.look();
		assertEquals(List.of(POINT), switched);
		assertEquals(List.of(), ids(window));
		commandLine.switchOn(commandLine.states().getFirst());
		window.look();
		assertEquals(List.of(POINT, POINT), switched);
	}

	/** Whoever asks may be the thread of the window. */
	@Test
	void to_AfterTheFirstTime_ReadsNoFile() throws IOException {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName())));
		contributions.switchOff(contributions.states().getFirst());
		try (var files = Files.list(folder)) {
			Files.delete(files.findFirst().orElseThrow());
		}
		assertEquals(List.of(), ids(contributions));
	}

	@Test
	void look_PartsOfProgramsThatWereKilled_AreDeleted() throws IOException {
		Contributions contributions = contributions(registry());
		Path old = Files.createFile(folder.resolve("new1.part"));
		Path young = Files.createFile(folder.resolve("new2.part"));
		Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
		contributions.look();
		assertFalse(Files.exists(old));
		assertTrue(Files.exists(young));
	}

	@Test
	void leftOut_ListenerWaitsForAnotherThatFails_BothAreNamed() throws Exception {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName()),
				greeter("b", Polite.class.getName())));
		Contribution<Greeter> b = contributions.to(POINT, Greeter.class).getLast();
		Thread other = new Thread(() -> b.fail("it is wrong", null));
		contributions.addListener((state, message) -> {
			if (state.id().equals("a")) {
				other.start();
				join(other);
			}
		});
		contributions.to(POINT, Greeter.class).getFirst().fail("it is wrong", null);
		assertFalse(other.isAlive());
		assertEquals(2, messages.size());
	}

	private static void join(Thread thread) {
		try {
			thread.join(Duration.ofSeconds(20));
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void nameLikeOurs_IsAPluginAllTheSame() {
		Contributions contributions = contributions(
				registry().add("org.pressmark.export.pdf", greeter("a", Polite.class.getName())));
		assertFalse(contributions.to(POINT, Greeter.class).getFirst().isOurs());
		assertThrows(ContributionException.class,
				() -> contributions.to(POINT, Greeter.class).getFirst().run(LONG, gate -> Hostile.THROWS.greet()));
		assertEquals(Status.FAILED, state(contributions, "a").status());
	}

	/** Says on which thread it was made. */
	public static final class Native implements Greeter {

		private final String thread = Thread.currentThread().getName();

		@Override
		public String greet() {
			return thread;
		}
	}

	@Test
	void here_IsMadeAndCalledOnTheThreadOfTheCaller() throws Exception {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Native.class.getName())));
		Contribution<Greeter> a = contributions.to(POINT, Greeter.class).getFirst().here();
		Greeter greeter = a.create();
		String here = Thread.currentThread().getName();
		assertEquals(here, greeter.greet());
		assertEquals(here, a.run(LONG, gate -> Thread.currentThread().getName()));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "TAKES_ALL_MEMORY")
	void here_Hostile_IsNamedAndSwitchedOff(Hostile hostile) {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName())));
		Contribution<Greeter> a = contributions.to(POINT, Greeter.class).getFirst().here();
		assertThrows(ContributionException.class, () -> a.run(LONG, gate -> hostile.greet()));
		assertFalse(Thread.interrupted());
		assertEquals(Optional.of(hostile.reason), state(contributions, "a").reason());
		assertEquals(1, messages.size());
	}

	@Test
	void here_DoesNotCareForInterrupts_IsNamedWhileItHangs() {
		Contributions contributions = contributions(registry().add("com.example.a", greeter("a", Polite.class.getName())));
		CountDownLatch named = new CountDownLatch(1);
		contributions.addListener((state, message) -> named.countDown());
		assertThrows(ContributionException.class,
				() -> contributions.to(POINT, Greeter.class).getFirst().here().run(LONG, gate -> {
					awaitInSpiteOfAll(named);
					return "";
				}));
		assertEquals(List.of("“The a” (a) of the plug-in com.example.a was switched off: it did not answer for 1 seconds."),
				messages);
	}

	@Test
	void folder_NotWritable_IsRememberedUntilTheEnd() throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		Contributions contributions = Contributions.of(
				registry().add("com.example.a", greeter("a", "no.such.Class")).registry(), file.resolve("sub"), LIMIT);
		contributions.switchOff(contributions.states().getFirst());
		assertEquals(List.of(), ids(contributions));
		contributions.switchOn(contributions.states().getFirst());
		assertEquals(List.of("a"), ids(contributions));
	}

	@Test
	void installed_IsAService_OverTheRegistryOfThePlatform() {
		Contributions installed = Contributions.installed();
		assertSame(installed, Contributions.installed());
		assertFalse(RegistryFactory.getRegistry() == null);
		assertEquals(List.of(), installed.to("org.pressmark.no.such.point", Greeter.class));
	}
}
