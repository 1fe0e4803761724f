// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.List;

/**
 * Makes article drafts of the bytes of one kind of source. Plug-ins contribute importers at the extension point
 * {@code org.pressmark.sources.importers}.
 * <p>
 * An importer is stateless: one instance serves any number of threads at the same time. What it is given is hostile:
 * it must cope with any bytes, run nothing, fetch nothing, and bound the time and memory that it takes. It tells what
 * the source says and nothing else: a value that the source does not give stays unknown. In particular, the day of
 * the import is never the day of publication. An importer of sources that hold several things is a
 * {@link CompoundImporter}.
 * <p>
 * One that throws something else than it may, needs more than ten seconds to say what it accepts, or is not heard of for two
 * minutes while it reads, is switched off until a person switches it on again. Who was only asked what it accepts then makes
 * way for the next one; a source that it was reading has failed for that reason, and the others are asked of the sources
 * after it, and of this one when it is imported again.
 *
 * @since 1.0
 */
public interface Importer {

	/**
	 * Tells whether this importer knows how to read the source. The answer rests on the content first and on names
	 * and declared types only where the content leaves it open. It is quick: it may look at all bytes but does not
	 * parse them.
	 *
	 * @param source the source
	 * @return whether {@link #read} should be tried; true is no promise that it succeeds
	 */
	boolean accepts(Source source);

	/**
	 * Reads the source.
	 *
	 * @param source a source that this importer {@linkplain #accepts accepts}
	 * @return the drafts in the order of the source, at least one
	 * @throws ImportException when the source holds no article that can be read; nothing else is thrown, whatever
	 *                         the bytes
	 */
	List<ArticleDraft> read(Source source) throws ImportException;
}
