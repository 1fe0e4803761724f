// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Reading in the background, told on one thread. */
class ReadingTest {

	private static final int PATIENCE_SECONDS = 60;

	@TempDir
	private Path folder;
	private final ExecutorService thread = Executors.newSingleThreadExecutor();
	private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
	private final CountDownLatch begun = new CountDownLatch(1);
	private final CountDownLatch goOn = new CountDownLatch(1);
	private ProjectStore store;
	private Reading<String, Integer> reading;

	@BeforeEach
	void open() throws Exception {
		store = ProjectStore.create(folder.resolve("reading.pressmark"), "Reading", "tester");
		reading = new Reading<>(thread, new Hearing());
	}

	@AfterEach
	void close() throws Exception {
		store.close();
		thread.shutdown();
	}

	@Test
	void rows_ComeBeforeTheCounts() throws Exception {
		start((reader, found, monitor) -> {
			found.accept("a");
			found.accept("b");
			return 2;
		});
		assertEquals("found [a, b]", next());
		assertEquals("done 2", next());
	}

	@Test
	void stop_IsTold_WithWhatWasFound() throws Exception {
		start(this::untilCancelled);
		begun.await();
		thread.submit(reading::stop).get();
		goOn.countDown();
		assertEquals("found [early]", next());
		assertEquals("stopped", next());
	}

	@Test
	void overtaken_IsNotHeardOfAnyMore() throws Exception {
		start(this::untilCancelled);
		begun.await();
		start((reader, found, monitor) -> 0);
		goOn.countDown();
		assertEquals("done 0", next());
		assertEquals(0, heard.size());
	}

	@Test
	void failure_IsTold() throws Exception {
		start((reader, found, monitor) -> {
			throw new StoreException("No such thing.");
		});
		assertEquals("failed No such thing.", next());
	}

	private void start(Reading.Work<String, Integer> work) throws Exception {
		thread.submit(() -> reading.start("Reading", store, work)).get();
	}

	/** Goes on when the test lets it, and looks then whether it was cancelled. */
	private int untilCancelled(ProjectReader reader, Consumer<String> found, IProgressMonitor monitor) {
		found.accept("early");
		begun.countDown();
		try {
			goOn.await();
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return -1;
	}

	private String next() throws InterruptedException {
		return heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	private final class Hearing implements Reading.Listener<String, Integer> {

		@Override
		public void found(List<String> rows) {
			heard.add("found " + rows);
		}

		@Override
		public void done(Integer counts) {
			heard.add("done " + counts);
		}

		@Override
		public void stopped() {
			heard.add("stopped");
		}

		@Override
		public void failed(Throwable failure) {
			heard.add("failed " + failure.getMessage());
		}
	}
}
