// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pressmark.store.StoreException;

/** Whatever becomes of a job, whoever waits for it hears of it. */
class JobRunnerTest {

	private final DisplayThread ui = new DisplayThread();
	private final JobRunner jobs = new JobRunner(ui);

	@AfterEach
	void close() {
		ui.close();
	}

	@Test
	void value_ComesOnTheThread() throws Exception {
		CompletableFuture<String> seen = ui.ask(
				() -> jobs.run("job", monitor -> "done").thenApply(value -> value + ' ' + Thread.currentThread().getName()));

		assertEquals("done ui", seen.get(1, TimeUnit.MINUTES));
	}

	@Test
	void failures_ComeAsTheyAre() {
		StoreException refused = new StoreException("no");
		IllegalStateException broken = new IllegalStateException("broken");

		assertSame(refused, failure(jobs.run("job", monitor -> {
			throw refused;
		})));
		assertSame(broken, failure(jobs.runUnseen("job", monitor -> {
			throw broken;
		})));
	}

	@Test
	void error_ComesToWhoWaits_AndToTheLog() throws Exception {
		OutOfMemoryError full = new OutOfMemoryError("as a test");
		try (PlatformLog log = new PlatformLog()) {
			CompletableFuture<Void> outcome = jobs.run("job", monitor -> {
				throw full;
			});
			assertSame(full, failure(outcome));
			assertSame(full, log.first());
		}
	}

	@Test
	void runAsked_IsWhatThePersonAskedFor() throws Exception {
		CompletableFuture<Boolean> asked = jobs.runAsked("asked", monitor -> Job.getJobManager().currentJob().isUser());
		CompletableFuture<Boolean> ran = jobs.run("run", monitor -> Job.getJobManager().currentJob().isUser());

		assertEquals(true, asked.get(1, TimeUnit.MINUTES));
		assertEquals(false, ran.get(1, TimeUnit.MINUTES));
	}

	@Test
	void cancelledBeforeItBegan() {
		IJobManager manager = Job.getJobManager();
		manager.suspend();
		try {
			CompletableFuture<String> outcome = jobs.run("job that never runs", monitor -> "done");
			for (Job job : manager.find(null)) {
				if ("job that never runs".equals(job.getName())) {
					job.cancel();
				}
			}
			assertInstanceOf(OperationCanceledException.class, failure(outcome));
		} finally {
			manager.resume();
		}
	}

	private static Throwable failure(CompletableFuture<?> outcome) {
		return assertThrows(ExecutionException.class, () -> outcome.get(1, TimeUnit.MINUTES)).getCause();
	}
}
