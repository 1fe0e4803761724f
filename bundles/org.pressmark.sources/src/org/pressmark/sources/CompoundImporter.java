// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.List;

/**
 * Reads sources that hold more than one thing, of which some may be unreadable while the others are not: archives,
 * messages with attachments, feeds, exports of many articles in one file. What it finds it tells its {@link Reading}
 * at once, so that nothing is lost when the rest fails. All else is as with every {@link Importer}.
 *
 * @since 1.0
 */
public interface CompoundImporter extends Importer {

	/**
	 * Reads the source.
	 *
	 * @param source  a source that this importer {@linkplain #accepts accepts}
	 * @param reading is told what is found, and gives what is inside back to the other importers; not to be kept
	 * @throws ImportException when the source, or what is left of it, cannot be read; what the reading was told before
	 *                         counts all the same
	 */
	void read(Source source, Reading reading) throws ImportException;

	/**
	 * Reads the source with this importer alone.
	 *
	 * @throws ImportException also when a part of it cannot be read
	 */
	@Override
	default List<ArticleDraft> read(Source source) throws ImportException {
		return Importers.of(List.of(this)).read(source);
	}
}
