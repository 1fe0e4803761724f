// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.text.NumberFormat;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Says how many of many pieces are done, as often as one can read it. For one thread. */
final class CountedProgress {

	private static final long PAUSE_NANOS = 200_000_000;

	private final SubMonitor progress;
	private final String words;
	private final String total;
	private final NumberFormat number = NumberFormat.getIntegerInstance();
	private long done;
	private long saidAt = System.nanoTime();

	/**
	 * @param progress gets the pieces as its work
	 * @param words with places for how many are done and how many there are
	 * @param total how many there are
	 */
	CountedProgress(SubMonitor progress, String words, long total) {
		this.progress = progress;
		this.words = words;
		this.total = number.format(total);
		progress.setWorkRemaining((int) Math.min(Integer.MAX_VALUE, Math.max(1, total)));
		say();
	}

	/** @throws OperationCanceledException if nobody wants the others */
	void advance() {
		progress.checkCanceled();
		done++;
		if (System.nanoTime() - saidAt > PAUSE_NANOS) {
			saidAt = System.nanoTime();
			say();
		}
		progress.worked(1);
	}

	private void say() {
		progress.subTask(NLS.bind(words, number.format(done), total));
	}
}
