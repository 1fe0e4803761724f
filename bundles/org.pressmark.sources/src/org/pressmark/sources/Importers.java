// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.List;

import org.pressmark.extensions.Contributions;
import org.pressmark.sources.internal.ContributedImporters;
import org.pressmark.sources.internal.SourceReading;
import org.pressmark.sources.internal.StepwiseReading;

/**
 * The importers that there are, in the order in which they are asked. Immutable; any thread may use it.
 *
 * @since 1.0
 */
public final class Importers {

	/** The id of the extension point at which importers are contributed. */
	public static final String EXTENSION_POINT = "org.pressmark.sources.importers";

	private final List<Importer> importers;

	private Importers(List<Importer> importers) {
		this.importers = List.copyOf(importers);
	}

	/**
	 * The given importers.
	 *
	 * @param importers asked in this order
	 * @return the importers
	 */
	public static Importers of(List<Importer> importers) {
		return new Importers(importers);
	}

	/**
	 * All importers that the running platform's bundles contribute, made anew at each call. Those of higher priority
	 * come first, those of the same priority by their ids. A plug-in's that cannot be made, or later does what it must not,
	 * is named to the person and switched off.
	 *
	 * @return the importers
	 */
	public static Importers installed() {
		return new Importers(ContributedImporters.of(Contributions.installed()));
	}

	/**
	 * Reads a source, and what is inside it, with the first importer that accepts it.
	 *
	 * @param source the source
	 * @return the drafts in the order of the source, at least one
	 * @throws ImportException when no importer accepts the source, when the one that does finds no article in it, when
	 *                         a part of it cannot be read, or when one breaks its contract and throws something else:
	 *                         nothing but a lack of memory or a defect of the installation comes through
	 */
	public List<ArticleDraft> read(Source source) throws ImportException {
		Findings findings = readAll(source);
		if (!findings.failures().isEmpty()) {
			throw findings.failures().getFirst();
		}
		return findings.drafts();
	}

	/**
	 * Reads a source, and what is inside it, as far as that is possible: what cannot be read does not keep the rest
	 * away.
	 *
	 * @param source the source
	 * @return what was found and what could not be read
	 */
	public Findings readAll(Source source) {
		return SourceReading.read(importers, source);
	}

	/**
	 * Reads a source as {@link #readAll} does, but not all at once, and so more of it.
	 *
	 * @param source the source; nothing of it is looked at before the first step
	 * @return the steps, of which all sources but archives take one; the caller closes them
	 */
	public ReadingSteps steps(Source source) {
		return new StepwiseReading(importers, source);
	}
}
