// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArchiveImporter.Entry;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;

/** Reads the bytes of a source inside another one, as far as the budget goes. */
final class Unpacked {

	private Unpacked() {
	}

	/** The source that an entry is; counts it, also when it cannot be read. */
	static Source of(Source outer, Entry entry, Budget budget) throws ImportException, Budget.EndedException {
		String name = outer.name() + Reading.INSIDE + entry.path();
		budget.countSource();
		try (InputStream in = entry.content().open()) {
			return new Source(name, entry.uri(), bytes(name, in, budget), entry.contentType());
		} catch (IOException | RuntimeException e) {
			// Libraries that unpack complain of damage in ways of their own.
			String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
			String reason = message.lines().findFirst().orElse(message);
			throw new ImportException(NLS.bind(Messages.source_damaged, name, reason), e);
		}
	}

	private static byte[] bytes(String name, InputStream in, Budget budget)
			throws IOException, ImportException, Budget.EndedException {
		int most = Math.min(Source.MAXIMUM_BYTES, budget.remaining());
		byte[] bytes = in.readNBytes(most);
		budget.countBytes(bytes.length);
		if (bytes.length == most && in.read() >= 0) {
			if (most < Source.MAXIMUM_BYTES) {
				throw new Budget.EndedException(budget.exceeded(name).orElseThrow());
			}
			throw new ImportException(NLS.bind(Messages.source_tooLarge, name, Source.MAXIMUM_BYTES >> 20));
		}
		return bytes;
	}
}
