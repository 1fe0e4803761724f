// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One reading of a source that may hold other sources; see {@link CompoundImporter}. All that is read for the source
 * that a person named, however deep inside, shares one budget: how deep sources lie in each other, how many there are,
 * how many bytes they expand to, and how long it takes. Belongs to the thread that reads.
 *
 * @since 1.0
 * @noimplement Pressmark implements it; methods may be added.
 */
public interface Reading {

	/** What stands between the name of a source and the path of another one inside it: {@code a.zip!/b/c.html}. */
	String INSIDE = "!/";

	/** The bytes of a source inside another one. */
	@FunctionalInterface
	interface Content {

		/**
		 * Begins to read them.
		 *
		 * @return a stream of them, which the caller closes
		 * @throws IOException     when they are damaged
		 * @throws ImportException when they cannot be read for another reason, which it tells: a password, say
		 */
		InputStream open() throws IOException, ImportException;
	}

	/**
	 * Tells an article of the source that is being read; the source's bytes are what the article was read from.
	 *
	 * @param draft the article
	 */
	void add(ArticleDraft draft);

	/**
	 * Reads a source inside the one that is being read with the importer that accepts it. What is found there comes
	 * from its own bytes, not from those around it. That it cannot be read is one failure more and harms nothing else.
	 *
	 * @param path        where it lies in the source that is being read, for people; nothing is ever written there
	 * @param uri         where it came from, when that is known
	 * @param contentType how its sender declared it
	 * @param content     its bytes
	 * @return whether more may be read; false when the budget is used up, which is then among the failures
	 */
	boolean inside(String path, Optional<URI> uri, Optional<String> contentType, Content content);

	/**
	 * Reads a part of the source that is being read, such as the web page that a message has as its text, with the
	 * importer that accepts it. The drafts are the caller's to complete and to {@linkplain #add add}.
	 *
	 * @param part made of the bytes that are being read
	 * @return its drafts, at least one
	 * @throws ImportException when it cannot be read, or the budget is used up
	 */
	List<ArticleDraft> convert(Source part) throws ImportException;

	/**
	 * Tells that something in the source cannot be read.
	 *
	 * @param failure what, where, what to do
	 */
	void fail(ImportException failure);

	/**
	 * Tells something that a person should look at, though all could be read.
	 *
	 * @param message one line: what, where, what to do
	 */
	void warn(String message);
}
