// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Promised;
import org.pressmark.extensions.Work;
import org.pressmark.sources.ArchiveImporter;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;

/**
 * The importer of a plug-in, which may do what it must not. A source that it fails to read is named with that, and once
 * it is switched off the other importers are asked.
 */
class GuardedImporter implements Importer {

	private static final Duration ACCEPTING = Duration.ofSeconds(10);
	/** Ordinary articles take a twentieth of a second. */
	private static final Duration READING = Duration.ofMinutes(2);

	/** The importer of a plug-in that reads sources with several things in them. */
	private static class Compound extends GuardedImporter implements CompoundImporter {

		private final CompoundImporter importer;

		Compound(Contribution<?> contribution, CompoundImporter importer) {
			super(contribution, importer);
			this.importer = importer;
		}

		@Override
		public List<ArticleDraft> read(Source source) throws ImportException {
			return CompoundImporter.super.read(source);
		}

		@Override
		public void read(Source source, Reading reading) throws ImportException {
			run(source.name(), gate -> {
				importer.read(source, gate.pass(Reading.class, reading));
				return null;
			});
		}
	}

	/** The importer of a plug-in that reads archives. */
	private static final class Archive extends Compound implements ArchiveImporter {

		private final ArchiveImporter importer;

		Archive(Contribution<?> contribution, ArchiveImporter importer) {
			super(contribution, importer);
			this.importer = importer;
		}

		@Override
		public void read(Source source, Reading reading) throws ImportException {
			ArchiveImporter.super.read(source, reading);
		}

		@Override
		public Entries open(Source source) throws ImportException {
			return new GuardedEntries(this, source.name(), run(source.name(),
					gate -> Promised.value(importer.open(source), "the entries of an archive")));
		}
	}

	private final Contribution<?> contribution;
	private final Importer importer;

	private GuardedImporter(Contribution<?> contribution, Importer importer) {
		this.contribution = contribution;
		this.importer = importer;
	}

	/** Guards an importer, unless it is ours. */
	static Importer of(Contribution<?> contribution, Importer importer) {
		if (contribution.isOurs()) {
			return importer;
		}
		return switch (importer) {
		case ArchiveImporter archive -> new Archive(contribution, archive);
		case CompoundImporter compound -> new Compound(contribution, compound);
		default -> new GuardedImporter(contribution, importer);
		};
	}

	@Override
	public boolean accepts(Source source) {
		try {
			return contribution.run(ACCEPTING, gate -> importer.accepts(source));
		} catch (ContributionException e) {
			return false; // It has been named, and the next one is asked.
		}
	}

	@Override
	public List<ArticleDraft> read(Source source) throws ImportException {
		return run(source.name(), gate -> Promised.list(importer.read(source)));
	}

	/** Has the plug-in do something with a source. */
	<R> R run(String sourceName, Work<R, ImportException> work) throws ImportException {
		try {
			return contribution.run(READING, null, ImportException.class, work);
		} catch (ContributionException e) {
			throw new ImportException(NLS.bind(Messages.importers_broken, sourceName, e.getMessage()), e);
		}
	}

	/** Has the plug-in close what it opened. */
	void close(Closeable opened) throws IOException {
		try {
			contribution.run(READING, null, IOException.class, gate -> {
				opened.close();
				return null;
			});
		} catch (ContributionException e) {
			// Which has been named.
		}
	}
}
