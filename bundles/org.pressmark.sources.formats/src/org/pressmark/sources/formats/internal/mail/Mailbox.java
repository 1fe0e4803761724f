// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArchiveImporter.Entries;
import org.pressmark.sources.ArchiveImporter.Entry;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.zip.Archive;

/**
 * Parts a file of messages (mbox, RFC 4155) at its postmarks: lines that begin with {@code From } at the beginning or
 * after an empty line. Lines of a message that look alike have a {@code >} before them, and had one less before they
 * were put there (mboxrd). Lengths that some programs note are not heeded: others do not keep them true.
 */
final class Mailbox implements Entries {

	private static final byte[] POSTMARK = "From ".getBytes(StandardCharsets.US_ASCII);
	/** One more than a source may have is enough to tell that it has too many. */
	private static final int MOST = Source.MAXIMUM_BYTES + 1;

	private final String name;
	private final InputStream in;
	private final byte[] buffer = new byte[1 << 16];
	private final Text line = new Text();
	private int at;
	private int end;
	private boolean more;
	private int number;

	/** Bytes that are looked at where they are. */
	private static final class Text extends ByteArrayOutputStream {

		boolean isEmptyLine() {
			return count == 1 || count == 2 && buf[0] == '\r';
		}

		boolean isPostmark(int from) {
			if (count - from < POSTMARK.length) {
				return false;
			}
			for (int i = 0; i < POSTMARK.length; i++) {
				if (buf[from + i] != POSTMARK[i]) {
					return false;
				}
			}
			return true;
		}

		/** Whether a {@code >} was put before it. */
		boolean isQuotedPostmark() {
			int from = 0;
			while (from < count && buf[from] == '>') {
				from++;
			}
			return from > 0 && isPostmark(from);
		}

		/** Adds these bytes as far as they fit into a message. */
		void add(byte[] bytes, int from, int to) {
			write(bytes, from, Math.min(to - from, MOST - count));
		}

		void copyTo(Text other) {
			other.add(buf, isQuotedPostmark() ? 1 : 0, count);
		}
	}

	/**
	 * @param name of the file, for messages
	 * @param in   its bytes, which this closes
	 * @throws IOException when they cannot be read
	 */
	Mailbox(String name, InputStream in) throws IOException {
		this.name = name;
		this.in = in;
		this.more = readLine();
	}

	@Override
	public Optional<Entry> next() throws ImportException {
		if (!more) {
			return Optional.empty();
		}
		number++;
		try {
			byte[] message = message();
			return Optional.of(new Entry(number + ".eml", Optional.empty(), Optional.of("message/rfc822"),
					() -> new ByteArrayInputStream(message)));
		} catch (IOException e) {
			more = false;
			throw new ImportException(NLS.bind(Messages.document_damaged, name, Archive.reason(e)), e);
		}
	}

	/** All lines after the postmark, on which it stands, to the next one. */
	private byte[] message() throws IOException {
		Text message = new Text();
		boolean afterEmpty = false;
		more = readLine();
		while (more && !(afterEmpty && line.isPostmark(0))) {
			line.copyTo(message);
			afterEmpty = line.isEmptyLine();
			more = readLine();
		}
		return message.toByteArray();
	}

	/** Whether there was one. */
	private boolean readLine() throws IOException {
		line.reset();
		boolean ended = false;
		while (!ended && fill()) {
			int stop = at;
			while (stop < end && buffer[stop] != '\n') {
				stop++;
			}
			ended = stop < end;
			int next = ended ? stop + 1 : stop;
			line.add(buffer, at, next);
			at = next;
		}
		return line.size() > 0;
	}

	private boolean fill() throws IOException {
		if (at == end) {
			at = 0;
			end = Math.max(0, in.read(buffer));
		}
		return end > 0;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
