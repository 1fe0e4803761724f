// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;

/**
 * Looks at a PDF document's packed streams before the library does, which unpacks each of them whole into memory. A
 * page of a newspaper scanned at 300 dots an inch unpacks to 100 MB and is not unpacked for its text.
 */
final class StreamCheck {

	private static final int MOST_BYTES = 160 << 20;
	/** All streams together: each is unpacked and forgotten again. */
	private static final long MOST_ALL = 1L << 30;
	/** Ways to pack that no program uses any more, but which unpack to many times their size. */
	private static final int MOST_RARE = 1 << 20;
	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
	private static final int DICTIONARY = 600;
	private static final int MOST_LAYERS = 4;

	private final Source source;
	private final byte[] bytes;
	private long all;

	private StreamCheck(Source source) {
		this.source = source;
		bytes = source.bytes();
	}

	static void check(Source source) throws ImportException {
		new StreamCheck(source).check();
	}

	/** Looks at the streams of a document that is encrypted without a password, whose bytes tell nothing. */
	static void check(Source source, COSDocument document) throws ImportException, IOException {
		StreamCheck check = new StreamCheck(source);
		for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
			if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
				try (InputStream in = stream.createRawInputStream()) {
					byte[] packed = in.readAllBytes();
					if (isPacked(packed, 0)) {
						check.checkPacked(packed, 0, 1);
					}
				}
			}
		}
	}

	private void check() throws ImportException {
		for (int at = indexOf(STREAM, 0); at >= 0; at = indexOf(STREAM, at + STREAM.length)) {
			boolean end = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
			if (!end) {
				checkStream(at);
			}
		}
	}

	private void checkStream(int at) throws ImportException {
		int begin = at + STREAM.length;
		while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
			begin++;
		}
		String dictionary = new String(bytes, Math.max(0, at - DICTIONARY), Math.min(at, DICTIONARY),
				StandardCharsets.ISO_8859_1);
		String own = dictionary.substring(dictionary.lastIndexOf("obj") + 1);
		if (own.contains("LZW") || own.contains("RunLength") || own.contains("#")) {
			int end = indexOf(END, begin);
			if ((end < 0 ? bytes.length : end) - begin > MOST_RARE) {
				throw tooLarge();
			}
		}
		if (begin < bytes.length && isPacked(bytes, begin)) {
			checkPacked(bytes, begin, 1);
		}
	}

	/** Whether a zlib stream may begin here (RFC 1950): the way, and a check of both bytes. */
	private static boolean isPacked(byte[] data, int at) {
		return at + 1 < data.length && (data[at] & 0x0F) == 8 && ((data[at] & 0xFF) << 8 | data[at + 1] & 0xFF) % 31 == 0;
	}

	/** What is packed once more inside, if more than a buffer of it, unpacks to a thousand times a thousand times. */
	private void checkPacked(byte[] data, int at, int layer) throws ImportException {
		if (layer > MOST_LAYERS) {
			throw tooLarge();
		}
		Inflater inflater = new Inflater();
		byte[] buffer = new byte[1 << 16];
		byte[] start = null;
		long size = 0;
		try {
			inflater.setInput(data, at, data.length - at);
			for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
				start = start == null ? Arrays.copyOf(buffer, read) : start;
				size += read;
				all += read;
				if (size > MOST_BYTES || all > MOST_ALL) {
					throw tooLarge();
				}
			}
		} catch (DataFormatException e) {
			// What is damaged is not unpacked further by the library either.
		} finally {
			inflater.end();
		}
		if (start != null && size > start.length && isPacked(start, 0)) {
			throw tooLarge();
		}
		if (start != null && isPacked(start, 0)) {
			checkPacked(start, 0, layer + 1);
		}
	}

	private ImportException tooLarge() {
		return new ImportException(NLS.bind(Messages.document_tooLarge, source.name(), MOST_BYTES >> 20));
	}

	private int indexOf(byte[] word, int from) {
		for (int i = from; i <= bytes.length - word.length; i++) {
			if (bytes[i] == word[0] && Arrays.equals(bytes, i, i + word.length, word, 0, word.length)) {
				return i;
			}
		}
		return -1;
	}
}
