// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.equinox.log.ExtendedLogReaderService;
import org.eclipse.equinox.log.SynchronousLogListener;
import org.osgi.service.log.LogEntry;

/** What the store writes to the platform's log from now until this is closed. */
final class StoreLog implements AutoCloseable {

	private final List<String> causes = new CopyOnWriteArrayList<>();
	private final SynchronousLogListener listener = this::logged;
	private final ServiceCaller<ExtendedLogReaderService> log = new ServiceCaller<>(StoreLog.class,
			ExtendedLogReaderService.class);

	StoreLog() {
		log.call(reader -> reader.addLogListener(listener));
	}

	/** What the failures that were logged say. */
	List<String> causes() {
		return causes;
	}

	private void logged(LogEntry entry) {
		if (entry.getLoggerName().startsWith("org.pressmark.store") && entry.getException() != null) {
			causes.add(entry.getException().getMessage());
		}
	}

	@Override
	public void close() {
		log.call(reader -> reader.removeLogListener(listener));
		log.unget();
	}
}
