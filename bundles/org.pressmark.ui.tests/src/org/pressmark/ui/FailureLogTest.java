// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.sources.ImportException;
import org.pressmark.store.StoreException;

/** Whoever looks for a fault of the program in the log finds it, and no refusals that look like one. */
class FailureLogTest {

	static Stream<Exception> refusals() {
		return Stream.of(new ImportException("a.html is a list.", null, ImportException.Rule.ARTICLES_ONLY),
				new ImportException("a.html does not exist.", new NoSuchFileException("a.html")),
				new StoreException("Somebody has it open."));
	}

	static Stream<Exception> faults() {
		return Stream.of(new IllegalStateException("broken"), new IOException("broken"),
				new ImportException("The importer failed.", new IllegalStateException("broken")),
				new StoreException("The disk is full.", new SQLException("full")),
				new StoreException("Deep.", new IOException(new StackOverflowError())));
	}

	private static IStatus logged(Exception failure) {
		try (PlatformLog log = new PlatformLog()) {
			FailureLog.write("a line", failure);
			List<IStatus> entries = log.entries().stream().filter(entry -> "a line".equals(entry.getMessage())).toList();
			assertEquals(1, entries.size());
			return entries.getFirst();
		}
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void refusal_IsInformationWithoutATrace(Exception refusal) {
		IStatus entry = logged(refusal);

		assertEquals(IStatus.INFO, entry.getSeverity());
		assertNull(entry.getException());
	}

	@Test
	void lineThatSaysAll_IsInformation() {
		assertEquals(IStatus.INFO, logged(null).getSeverity());
	}

	@ParameterizedTest
	@MethodSource("faults")
	void fault_IsAnErrorWithItsTrace(Exception fault) {
		IStatus entry = logged(fault);

		assertEquals(IStatus.ERROR, entry.getSeverity());
		assertSame(fault, entry.getException());
	}
}
