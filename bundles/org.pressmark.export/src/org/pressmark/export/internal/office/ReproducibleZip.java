// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file in which all entries have the same time, so that the same contents are the same bytes. */
public final class ReproducibleZip extends ZipArchiveOutputStream {

	/** Far enough from 1980, the first year of the format, for no time zone to fall before it. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	/** A file that is written to a stream from its beginning to its end. */
	public ReproducibleZip(OutputStream output) {
		super(output);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli()); // stored as a local time
		super.putArchiveEntry(entry);
	}
}
