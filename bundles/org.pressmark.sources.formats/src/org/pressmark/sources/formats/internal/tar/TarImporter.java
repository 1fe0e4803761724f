// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.tar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArchiveImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.gzip.Packed;
import org.pressmark.sources.formats.internal.tar.TarFile.Member;
import org.pressmark.sources.formats.internal.zip.Paths;

/** Reads the files in a TAR archive, packed by gzip or not, as those in a ZIP archive. Links are not followed. */
public final class TarImporter implements ArchiveImporter {

	/** More than are read of one source. */
	private static final int MOST_MEMBERS = 250_000;

	/** The files of an open archive. */
	private record Files(Source source, TarFile archive, Paths paths) implements Entries {

		@Override
		public Optional<Entry> next() throws ImportException {
			try {
				Optional<Member> member = archive.next();
				while (member.isPresent() && !isMeant(member.get())) {
					member = archive.next();
				}
				return member.map(this::entry);
			} catch (IOException e) {
				throw damaged(source, e);
			}
		}

		private boolean isMeant(Member member) {
			return (member.isFile() || member.isLink()) && paths.isWanted(Paths.of(member.name()));
		}

		private Entry entry(Member member) {
			return new Entry(Paths.of(member.name()), Optional.empty(), Optional.empty(), () -> open(member));
		}

		private InputStream open(Member member) throws ImportException {
			if (member.isLink()) {
				throw new ImportException(
						NLS.bind(Messages.archive_link, source.name() + Reading.INSIDE + Paths.of(member.name())));
			}
			return archive.content();
		}

		@Override
		public void close() throws IOException {
			archive.close();
		}
	}

	@Override
	public boolean accepts(Source source) {
		return TarFile.begins(Packed.begin(source, TarFile.BLOCK).getBytes(StandardCharsets.ISO_8859_1));
	}

	@Override
	public Entries open(Source source) throws ImportException {
		List<String> names = names(source);
		Paths paths = new Paths(names);
		if (names.stream().noneMatch(paths::isWanted)) {
			throw new ImportException(NLS.bind(Messages.zip_noFiles, source.name()));
		}
		try {
			return new Files(source, new TarFile(Packed.open(source)), paths);
		} catch (IOException e) {
			throw damaged(source, e);
		}
	}

	/** The paths of the files, which lie before them here and there; where the archive is damaged, those before that. */
	private static List<String> names(Source source) throws ImportException {
		List<String> names = new ArrayList<>();
		try (TarFile archive = new TarFile(Packed.open(source))) {
			for (Optional<Member> member = archive.next(); member.isPresent(); member = archive.next()) {
				if (names.size() == MOST_MEMBERS) {
					throw new ImportException(NLS.bind(Messages.document_tooManyParts, source.name(), MOST_MEMBERS));
				}
				if (member.get().isFile() || member.get().isLink()) {
					names.add(Paths.of(member.get().name()));
				}
			}
		} catch (IOException e) {
			if (names.isEmpty()) {
				throw damaged(source, e);
			}
			// Whoever reads what comes before the damage comes upon it, too, and tells then.
		}
		return names;
	}

	private static ImportException damaged(Source source, IOException e) {
		return new ImportException(NLS.bind(Messages.tar_damaged, source.name(), e.getMessage()), e);
	}
}
