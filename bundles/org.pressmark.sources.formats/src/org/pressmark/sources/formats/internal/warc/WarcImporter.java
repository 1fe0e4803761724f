// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.warc;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.pressmark.sources.ArchiveImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.gzip.Packed;

/**
 * Reads web archives (WARC, ISO 28500), packed or not: the pages and documents that servers answered with, each with
 * its address. Pictures, styles and scripts are left out, and so are answers that say that there is no page.
 */
public final class WarcImporter implements ArchiveImporter {

	private static final String SIGNATURE = "WARC/";

	/** The pages of an archive, each of which is read where the reader stands. */
	private static final class Pages implements Entries {

		private final String name;
		private final WarcReader reader;
		private boolean any;

		Pages(String name, WarcReader reader) {
			this.name = name;
			this.reader = reader;
		}

		@Override
		public Optional<Entry> next() throws ImportException {
			try {
				Optional<Entry> page = nextPage();
				any |= page.isPresent();
				if (!any) {
					throw new ImportException(NLS.bind(Messages.warc_noPages, name));
				}
				return page;
			} catch (IOException | RuntimeException e) {
				throw damaged(name, e);
			}
		}

		private Optional<Entry> nextPage() throws IOException {
			Optional<Entry> page = Optional.empty();
			Optional<WarcRecord> record = reader.next();
			while (record.isPresent() && page.isEmpty()) {
				page = page(record.get());
				record = page.isEmpty() ? reader.next() : record;
			}
			return page;
		}

		/** An answer that is not as it should be does not keep the others away. */
		private Optional<Entry> page(WarcRecord record) {
			try {
				return Answer.of(record).map(Answer::entry);
			} catch (IOException | RuntimeException e) {
				String address = record instanceof WarcTargetRecord target ? target.target() : record.id().toString();
				return Optional.of(new Entry(Answer.line(address), Optional.empty(), Optional.empty(), () -> {
					throw damaged(name + Reading.INSIDE + Answer.line(address), e);
				}));
			}
		}

		@Override
		public void close() throws IOException {
			reader.close();
		}
	}

	@Override
	public boolean accepts(Source source) {
		return SIGNATURE.equals(Packed.begin(source, SIGNATURE.length()));
	}

	@Override
	public Entries open(Source source) throws ImportException {
		try {
			return new Pages(source.name(), new WarcReader(Packed.open(source)));
		} catch (IOException | RuntimeException e) {
			throw damaged(source.name(), e);
		}
	}

	private static ImportException damaged(String name, Exception e) {
		String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		String reason = message.lines().findFirst().orElse("");
		return new ImportException(NLS.bind(Messages.document_damaged, name, reason), e);
	}
}
