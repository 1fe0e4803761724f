// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip file in which all entries have the same time, so that the same contents are the same bytes. No entry is packed to
 * less than a fiftieth: programs that read office files, POI among them, refuse what grows more than a hundredfold as an
 * attack, and a long sheet of much the same rows would.
 */
public final class ReproducibleZip extends ZipArchiveOutputStream {

	/** Far enough from 1980, the first year of the format, for no time zone to fall before it. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
	private static final int MAX_GROWTH = 50;

	/** A file that is written to a stream from its beginning to its end. */
	public ReproducibleZip(OutputStream output) {
		super(output);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli()); // stored as a local time
		super.putArchiveEntry(entry);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		boolean isTooDense = def.getBytesRead() > MAX_GROWTH * def.getBytesWritten();
		def.setLevel(isTooDense ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
		super.write(bytes, offset, length);
	}
}
