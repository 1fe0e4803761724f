// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.pressmark.operations.entities.lookup.LookupService;
import org.pressmark.operations.lookup.LookupCandidate;
import org.pressmark.operations.lookup.LookupQuery;
import org.pressmark.ui.FailureLog;
import org.pressmark.ui.Failures;

/** Asks services on another thread, one after the other. UI thread only; so are the answers. */
final class Lookup {

	private final Display display;
	private final Consumer<List<LookupCandidate>> found;
	private final Consumer<String> failed;
	private Job job;

	/**
	 * @param found is given what was found
	 * @param failed is told why nothing could be found
	 */
	Lookup(Display display, Consumer<List<LookupCandidate>> found, Consumer<String> failed) {
		this.display = display;
		this.found = found;
		this.failed = failed;
	}

	/** Whether an answer is being waited for. */
	boolean isAsking() {
		return job != null;
	}

	/** Asks; an answer that is still being waited for is wanted no more. */
	void ask(LookupService service, LookupQuery query) {
		cancel();
		Job[] asking = new Job[1];
		asking[0] = Job.create(NLS.bind(Messages.lookup_job, query.name(), service.name()), monitor -> {
			try {
				List<LookupCandidate> candidates = service.find(query, monitor);
				answer(asking[0], () -> found.accept(candidates));
			} catch (OperationCanceledException e) {
				answer(asking[0], () -> found.accept(List.of()));
			} catch (IOException e) {
				// The service's contract: its message says to a person why.
				String line = Objects.toString(e.getMessage(), Failures.line(e));
				FailureLog.write(line, e.getMessage() == null ? e : e.getCause());
				answer(asking[0], () -> failed.accept(line));
			}
		});
		job = asking[0];
		job.schedule();
	}

	/** Waits no more. */
	void cancel() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	/** One that comes after others were asked for is nobody's. */
	private void answer(Job asked, Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (job == asked) {
					job = null;
					work.run();
				}
			});
		}
	}
}
