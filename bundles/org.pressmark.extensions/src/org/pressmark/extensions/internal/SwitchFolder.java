// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.Log;

/**
 * A folder with a small file for each contribution that is switched off. No file is ever written into another one's place
 * half, so any number of programs may share it; what others write is seen when somebody asks for a look. What cannot be
 * written is remembered as long as the program runs. For any thread; only the first question and a look read files.
 */
public final class SwitchFolder {

	private static final String ENDING = ".properties";
	private static final String PART = ".part";
	/** Nobody still writes a part that is so old. */
	private static final Duration ABANDONED = Duration.ofHours(1);
	private static final String POINT = "point";
	private static final String ID = "id";
	private static final String BUNDLE = "bundle";
	private static final String VERSION = "version";
	private static final String REASON = "reason";
	private static final String SINCE = "since";

	private final Path folder;
	/** Held while files are read or written, so that nobody who only asks waits for a disk. */
	private final Object disk = new Object();
	private final Map<String, Switch> unwritten = new HashMap<>();
	private volatile Optional<Map<String, Switch>> known = Optional.empty();

	/** @param folder need not exist */
	public SwitchFolder(Path folder) {
		this.folder = folder;
	}

	/** All that is switched off. */
	Collection<Switch> all() {
		return known().values();
	}

	/** By names that only this class knows. */
	private Map<String, Switch> known() {
		Optional<Map<String, Switch>> before = known;
		if (before.isPresent()) {
			return before.get();
		}
		synchronized (disk) {
			known = known.or(() -> Optional.of(read()));
			return known.get();
		}
	}

	/** Looks again. Gives the extension points where somebody else switched something. */
	Set<String> look() {
		synchronized (disk) {
			Map<String, Switch> before = known();
			Map<String, Switch> now = read();
			known = Optional.of(now);
			return Stream.concat(before.entrySet().stream().filter(each -> !each.getValue().equals(now.get(each.getKey()))),
					now.entrySet().stream().filter(each -> !each.getValue().equals(before.get(each.getKey()))))
					.map(each -> each.getValue().point()).collect(Collectors.toSet());
		}
	}

	private Map<String, Switch> read() {
		Map<String, Switch> switches = new HashMap<>(unwritten);
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*{" + ENDING + ',' + PART + '}')) {
			for (Path file : files) {
				if (file.toString().endsWith(ENDING)) {
					read(file, switches);
				} else {
					deleteAbandoned(file);
				}
			}
		} catch (NoSuchFileException e) {
			// Nothing was ever switched off.
		} catch (IOException | DirectoryIteratorException e) {
			Log.error(SwitchFolder.class, NLS.bind(Messages.folder_unreadable, folder), e);
		}
		return Map.copyOf(switches);
	}

	/** A file that somebody else takes away meanwhile, or that is not ours, says nothing. */
	private static void read(Path file, Map<String, Switch> switches) {
		Properties values = new Properties();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			values.load(reader);
			Switch read = new Switch(values.getProperty(POINT, ""), values.getProperty(ID, ""),
					values.getProperty(BUNDLE, ""), values.getProperty(VERSION, ""), values.getProperty(REASON, ""),
					Instant.parse(values.getProperty(SINCE, "")));
			switches.put(file.getFileName().toString(), read);
		} catch (NoSuchFileException e) {
			// It was just switched on.
		} catch (IOException | IllegalArgumentException | DateTimeException e) {
			Log.error(SwitchFolder.class, NLS.bind(Messages.folder_unreadable, file), e);
		}
	}

	/** What a program left that was killed while it wrote. */
	private static void deleteAbandoned(Path part) throws IOException {
		try {
			if (Files.getLastModifiedTime(part).toInstant().isBefore(Instant.now().minus(ABANDONED))) {
				Files.deleteIfExists(part);
			}
		} catch (NoSuchFileException e) {
			// It was written to its end.
		}
	}

	/** Switches off. */
	void add(Switch off) {
		String name = name(off.point(), off.id(), off.bundle());
		synchronized (disk) {
			try {
				Files.createDirectories(folder);
				write(off, folder.resolve(name));
			} catch (IOException e) {
				unwritten.put(name, off);
				Log.error(SwitchFolder.class, NLS.bind(Messages.folder_unwritable, folder), e);
			}
			Map<String, Switch> now = new HashMap<>(known());
			now.put(name, off);
			known = Optional.of(Map.copyOf(now));
		}
	}

	private void write(Switch off, Path file) throws IOException {
		Path part = Files.createTempFile(folder, "new", PART);
		try {
			try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
				properties(off).store(writer, null);
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private static Properties properties(Switch off) {
		Properties values = new Properties();
		values.setProperty(POINT, off.point());
		values.setProperty(ID, off.id());
		values.setProperty(BUNDLE, off.bundle());
		values.setProperty(VERSION, off.version());
		values.setProperty(REASON, off.reason());
		values.setProperty(SINCE, off.since().toString());
		return values;
	}

	/** Switches on. */
	void remove(String point, String id, String bundle) {
		String name = name(point, id, bundle);
		synchronized (disk) {
			unwritten.remove(name);
			try {
				Files.deleteIfExists(folder.resolve(name));
			} catch (IOException e) {
				Log.error(SwitchFolder.class, NLS.bind(Messages.folder_unwritable, folder), e);
			}
			Map<String, Switch> now = new HashMap<>(known());
			now.remove(name);
			known = Optional.of(Map.copyOf(now));
		}
	}

	/** Ids may be anything. */
	private static String name(String point, String id, String bundle) {
		try {
			byte[] key = String.join("\n", point, id, bundle).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key)) + ENDING;
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // each Java has it
		}
	}
}
