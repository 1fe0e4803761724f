// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.eclipse.osgi.util.NLS;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;

/**
 * Reads web archives (WARC, ISO 28500), packed or not: the pages and documents that servers answered with, each with
 * its address. Pictures, styles and scripts are left out, and so are answers that say that there is no page.
 */
public final class WarcImporter implements CompoundImporter {

	private static final String SIGNATURE = "WARC/";
	private static final long MOST_BYTES = 1L << 30;

	/** Ends a stream that unpacks to more than any archive of articles. */
	private static final class Bounded extends FilterInputStream {

		private long rest = MOST_BYTES;

		Bounded(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int b = super.read();
			count(b < 0 ? 0 : 1);
			return b;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int bytes) throws IOException {
			rest -= bytes;
			if (rest < 0) {
				throw new IOException("more than " + (MOST_BYTES >> 20) + " MB");
			}
		}
	}

	@Override
	public boolean accepts(Source source) {
		try (InputStream in = open(source)) {
			return SIGNATURE.equals(new String(in.readNBytes(SIGNATURE.length()), StandardCharsets.US_ASCII));
		} catch (IOException e) {
			return false; // Packed, but damaged, or something else.
		}
	}

	private static InputStream open(Source source) throws IOException {
		byte[] bytes = source.bytes();
		boolean packed = bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
		InputStream in = new ByteArrayInputStream(bytes);
		return packed ? new BufferedInputStream(new Bounded(new GZIPInputStream(in))) : in;
	}

	@Override
	public void read(Source source, Reading reading) throws ImportException {
		int pages = 0;
		try (WarcReader reader = new WarcReader(open(source))) {
			for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
				Optional<Answer> answer = answer(source, record.get(), reading);
				if (answer.isPresent()) {
					pages++;
					if (!answer.get().tell(reading)) {
						return;
					}
				}
			}
		} catch (IOException | RuntimeException e) {
			throw damaged(source.name(), e);
		}
		if (pages == 0) {
			throw new ImportException(NLS.bind(Messages.warc_noPages, source.name()));
		}
	}

	/** An answer that is not as it should be does not keep the others away. */
	private static Optional<Answer> answer(Source source, WarcRecord record, Reading reading) {
		try {
			return Answer.of(record);
		} catch (IOException | RuntimeException e) {
			String address = record instanceof WarcTargetRecord target ? target.target() : record.id().toString();
			reading.fail(damaged(source.name() + Reading.INSIDE + address, e));
			return Optional.empty();
		}
	}

	private static ImportException damaged(String name, Exception e) {
		String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		String reason = message.lines().findFirst().orElse("");
		return new ImportException(NLS.bind(Messages.document_damaged, name, reason), e);
	}
}
