// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

/**
 * What is held of a project file while it is open, and what of that changes meanwhile: the file can be moved away and
 * come back, be found damaged, and become free when whoever had it closes it. What is told of it may be asked on any
 * thread; all else is for the thread that writes.
 */
public final class Holding {

	/** Told the rest of what another program did, before this one takes its place. */
	@FunctionalInterface
	public interface LastNews {

		/** Tells it. */
		void tell() throws StoreException;
	}

	private final SqliteFile file;
	private final String author;
	private final StoreFailure failure;
	private volatile Access access;
	private volatile Optional<Writer> writer;
	private volatile Optional<String> stopped = Optional.empty();
	private volatile boolean gone;

	/** @param access is this one's to close from now on, also if this fails */
	public Holding(SqliteFile file, Access access, String author, StoreFailure failure) throws StoreException {
		this.file = file;
		this.author = author;
		this.failure = failure;
		this.access = access;
		this.writer = writer(access);
	}

	/** Why nothing can be changed, as one line for a person; empty if it can. */
	public Optional<String> readOnly() {
		return refusal().or(() -> gone ? Optional.of(file.gone()) : Optional.empty());
	}

	private Optional<String> refusal() {
		return access.readOnly().or(() -> writer.flatMap(Writer::damage)).or(() -> stopped);
	}

	/** Who writes; empty if the project is only read. */
	public Optional<Writer> writer() {
		return writer;
	}

	/** Lets nothing be written any more. */
	public void stopWriting(String reason) {
		stopped = Optional.of(reason);
	}

	/**
	 * Who writes, for one time.
	 *
	 * @throws StoreException if nothing can be changed, or the file was moved, deleted or replaced; what was done before
	 *         is all in it then
	 */
	public Writer toWrite() throws StoreException {
		Optional<String> refusal = refusal();
		if (refusal.isPresent()) {
			throw new StoreException(refusal.get());
		}
		gone = !file.isStillThere();
		if (gone) {
			checkpoint();
			throw new StoreException(file.gone());
		}
		return writer.orElseThrow();
	}

	/** Takes what was done into the file itself, so that it is whole without its journal; unless that is damaged. */
	public void checkpoint() {
		if (access.checkpoint()) {
			stopWriting(NLS.bind(Messages.write_damaged, file.path()));
		}
	}

	/**
	 * Looks whether the file is still there, and whether it can be had now.
	 *
	 * @return whether {@link #readOnly()} tells something else than before
	 */
	public boolean lookAgain(LastNews news) throws StoreException {
		if (writer.isEmpty()) {
			return access.isFree() && takeOver(news);
		}
		boolean before = gone;
		gone = !file.isStillThere();
		if (gone && !before) {
			checkpoint();
		}
		return gone != before;
	}

	/** Closes the file. */
	public void close() throws StoreException {
		access.close();
	}

	private boolean takeOver(LastNews news) throws StoreException {
		Access next = Access.toWrite(file, author, null);
		if (next.readOnly().isPresent()) {
			// Somebody else was quicker.
			next.close();
			return false;
		}
		try {
			news.tell();
			Access last = access;
			writer = writer(next);
			access = next;
			last.close();
			return true;
		} catch (StoreException e) {
			if (access != next) {
				next.closeAfter(e);
			}
			throw e;
		}
	}

	private Optional<Writer> writer(Access of) throws StoreException {
		return of.readOnly().isPresent() ? Optional.empty()
				: Optional.of(failure.reading(() -> new Writer(of.statements(), failure)));
	}
}
