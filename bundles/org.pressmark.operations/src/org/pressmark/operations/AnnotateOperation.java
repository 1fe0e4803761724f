// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.internal.AnnotationApplier;
import org.pressmark.operations.internal.AppliedLines;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * Applies codes, entities, events and annotations given as JSON lines, the format of {@code seeds/README.md}. A line
 * that cannot be applied is named in the result and the others are applied all the same; all of them are one step of
 * the history. Applying the same lines again changes nothing. A line about an annotation that is there already replaces its
 * comment and date, and is named; one that contradicts an earlier line of the file about either is not applied. Not for the UI thread.
 */
public final class AnnotateOperation {

	private final ProjectStore store;

	/** @param store what to annotate */
	public AnnotateOperation(ProjectStore store) {
		this.store = store;
	}

	/**
	 * Applies a file's lines.
	 *
	 * @param file JSON lines in UTF-8
	 * @param monitor is told of each line; cancelling applies nothing
	 * @throws StoreException if the file cannot be read, nothing is in it, or the project not be written; nothing is applied then
	 */
	public AnnotateResult run(Path file, IProgressMonitor monitor) throws StoreException {
		List<String> lines = read(file);
		if (lines.stream().allMatch(String::isBlank)) {
			throw new StoreException(NLS.bind(Messages.annotate_empty, file));
		}
		SubMonitor progress = SubMonitor.convert(monitor, Messages.annotate_task, lines.size());
		AnnotateResult[] result = new AnnotateResult[1];
		store.execute(ProjectCommand.of(NLS.bind(Messages.label_annotate, file.getFileName()), transaction -> {
			AnnotationApplier applier = new AnnotationApplier(transaction);
			AppliedLines applied = new AppliedLines(applier);
			int number = 0;
			for (String line : lines) {
				number++;
				// Throwing is how a command takes everything back.
				progress.split(1);
				if (!line.isBlank()) {
					applied.apply(line, file + ":" + number);
				}
			}
			applier.dateEvidence();
			result[0] = applied.result();
		}));
		return result[0];
	}

	private static List<String> read(Path file) throws StoreException {
		try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			return reader.lines().toList();
		} catch (NoSuchFileException e) {
			throw new StoreException(NLS.bind(Messages.annotate_missing, file), e);
		} catch (java.io.UncheckedIOException e) {
			throw new StoreException(NLS.bind(unreadable(e.getCause()), file), e);
		} catch (IOException e) {
			throw new StoreException(NLS.bind(unreadable(e), file), e);
		}
	}

	private static String unreadable(IOException e) {
		return e instanceof CharacterCodingException ? Messages.annotate_notText : Messages.annotate_unreadable;
	}
}
