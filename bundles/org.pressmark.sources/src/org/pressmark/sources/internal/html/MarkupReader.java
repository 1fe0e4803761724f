// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Hands the parser its markup until that is more than any page has. The parser takes a hundred times the memory of a
 * short tag, and for some markup a time that grows with the square of its length; so it must be stopped on its way.
 */
public final class MarkupReader extends FilterReader {

	/** The parser copies a name anew with each part of it that it reads. */
	private static final int LONGEST_NAME = 20_000;

	/** Says that a limit was passed. */
	public static final class LimitException extends IOException {

		private static final long serialVersionUID = 1L;

		private final boolean time;

		private LimitException(boolean time) {
			this.time = time;
		}

		/**
		 * Whether it was that of time, not that of size.
		 *
		 * @return true for time
		 */
		public boolean isTime() {
			return time;
		}
	}

	/** The shortest tag has so many characters. */
	private static final int TAG = 3;
	/** What is no longer than a common page can take neither much time nor much memory. */
	private static final int SMALL = 500_000;

	/** The time is asked for at each of so many reads, for that takes time too. */
	private static final int EACH = 16;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final boolean small;
	private int reads;
	private final int mostTags;
	private final Duration longest;
	private final long begin = nanoseconds();
	private int tags;
	/** The characters since the last tag began, as far as they can be its name; -1 outside. */
	private int name = -1;

	/**
	 * @param html     the markup
	 * @param length   how many characters that has at most
	 * @param mostTags after so many characters that can begin a tag it is too much
	 * @param longest  after such a time of the processor it is too much; the thread that makes the reader uses it
	 */
	public MarkupReader(Reader html, int length, int mostTags, Duration longest) {
		super(html);
		small = length <= Math.min(SMALL, TAG * mostTags);
		this.mostTags = mostTags;
		this.longest = longest;
	}

	/**
	 * As a reader does.
	 *
	 * @throws LimitException when it was too much
	 */
	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		if (!small) {
			for (int i = offset; i < offset + read; i++) {
				see(buffer[i]);
			}
		}
		if (tags > mostTags || name > LONGEST_NAME) {
			throw new LimitException(false);
		}
		if (reads++ % EACH == 0 && nanoseconds() - begin >= longest.toNanos()) {
			throw new LimitException(true);
		}
		return read;
	}

	/** What this thread has worked, so that a page is read or not however busy the machine is. */
	private static long nanoseconds() {
		boolean measured = THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();
		return measured ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
	}

	private void see(char c) {
		if (c == '<') {
			tags++;
			name = Math.max(name, 0);
		} else if (name >= 0 && name <= LONGEST_NAME) {
			boolean goesOn = c > ' ' && c != '>' && (c != '/' || name == 0);
			name = goesOn ? name + 1 : -1;
		}
	}
}
