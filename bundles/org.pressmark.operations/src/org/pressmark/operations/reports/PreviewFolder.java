// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders for previews among the temporary files, which tell which process made them. */
final class PreviewFolder {

	private static final Pattern NAME = Pattern.compile("pressmark-preview-(\\d{1,18})-.*");

	private PreviewFolder() {
	}

	/** Makes one in a folder. */
	static Path create(Path temporary) throws IOException {
		return Files.createTempDirectory(temporary, "pressmark-preview-" + ProcessHandle.current().pid() + '-');
	}

	/** Removes those in a folder whose process was killed; what cannot be removed stays. */
	static void removeLeftOnes(Path temporary) {
		try (Stream<Path> folders = Files.list(temporary)) {
			folders.filter(Files::isDirectory).filter(PreviewFolder::isLeft).forEach(PreviewFolder::remove);
		} catch (IOException | UncheckedIOException e) {
			return; // for whoever comes next
		}
	}

	private static boolean isLeft(Path folder) {
		Matcher name = NAME.matcher(folder.getFileName().toString());
		return name.matches()
				&& ProcessHandle.of(Long.parseLong(name.group(1))).filter(process -> hasMade(folder, process)).isEmpty();
	}

	/** A process that began later has got the number of one that ended. */
	private static boolean hasMade(Path folder, ProcessHandle process) {
		return process.info().startInstant().map(start -> !start.isAfter(changed(folder))).orElse(true);
	}

	private static Instant changed(Path folder) {
		try {
			return Files.getLastModifiedTime(folder).toInstant();
		} catch (IOException e) {
			return Instant.MAX; // it is going
		}
	}

	/** Removes one with all that is in it, as far as that is possible. */
	static void remove(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : innermostFirst) {
				Files.deleteIfExists(file);
			}
		} catch (IOException | UncheckedIOException e) {
			return; // somebody still has a page open, or it is somebody else's
		}
	}
}
