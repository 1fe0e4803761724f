// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.internal.Messages;
import org.pressmark.sources.Importers;
import org.pressmark.store.ProjectFile;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * The sample project: four articles on the G7 foreign ministers' meeting of May 2021, imported and annotated the way
 * an analyst would, from the files of the {@code seeds} folder. Undo begins with what is done after that.
 */
public final class SampleProject {

	private static final String ANNOTATIONS = "annotations.jsonl";

	private SampleProject() {
	}

	/**
	 * Makes the sample project. The file appears when the project is complete and not before.
	 *
	 * @param project where; nothing may be there yet
	 * @param seeds the folder with the articles and {@code annotations.jsonl}
	 * @param author who makes it, for the history
	 * @throws StoreException if a seed is missing or not as it should be, or the project cannot be written
	 */
	public static void create(Path project, Path seeds, String author, Importers importers, IProgressMonitor monitor)
			throws StoreException {
		if (Files.exists(project)) {
			throw new StoreException(NLS.bind(Messages.sample_exists, project));
		}
		// It is made elsewhere and moved there, so the store does not look.
		if (ProjectFile.isCompanion(project)) {
			throw new StoreException(NLS.bind(Messages.sample_companion, project));
		}
		try {
			Path folder = Files.createDirectories(project.toAbsolutePath().getParent());
			Path workshop = Files.createTempDirectory(folder, ".sample");
			Path part = workshop.resolve(project.getFileName());
			try {
				fill(part, seeds, author, importers, SubMonitor.convert(monitor, 2));
				Files.move(part, project);
			} finally {
				Files.deleteIfExists(part);
				Files.delete(workshop);
			}
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.sample_failed, project, e.getMessage()), e);
		}
	}

	private static void fill(Path project, Path seeds, String author, Importers importers, SubMonitor progress)
			throws StoreException, IOException {
		try (ProjectStore store = ProjectStore.create(project, Messages.sample_name, author)) {
			ImportResult imported = new ImportOperation(store, importers, ImportOverrides.NONE).run(articles(seeds),
					progress.split(1));
			throwFirst(imported.failures());
			AnnotateResult annotated = new AnnotateOperation(store).run(seeds.resolve(ANNOTATIONS), progress.split(1));
			throwFirst(annotated.failures());
			ProjectStore.await(store.setBaseline(Messages.sample_made));
		}
	}

	private static List<SourceSupplier> articles(Path seeds) throws IOException {
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> folder = Files.newDirectoryStream(seeds, "*.txt")) {
			folder.forEach(files::add);
		}
		return files.stream().sorted().map(SourceSupplier::of).toList();
	}

	private static void throwFirst(List<Failure> failures) throws StoreException {
		if (!failures.isEmpty()) {
			throw new StoreException(failures.getFirst().message(), failures.getFirst().cause().orElse(null));
		}
	}
}
