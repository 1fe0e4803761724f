// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;

import org.eclipse.osgi.util.NLS;

/**
 * A folder with a small file for each contribution that is switched off. It is looked at each time, and no file is ever
 * written into another one's place half, so any number of programs may share it. What cannot be written is remembered as
 * long as the program runs. For any thread.
 */
public final class SwitchFolder {

	private static final String ENDING = ".properties";
	private static final String POINT = "point";
	private static final String ID = "id";
	private static final String BUNDLE = "bundle";
	private static final String VERSION = "version";
	private static final String REASON = "reason";
	private static final String SINCE = "since";

	private final Path folder;
	private final Map<String, Switch> unwritten = new HashMap<>();

	/** @param folder need not exist */
	public SwitchFolder(Path folder) {
		this.folder = folder;
	}

	/** All that is switched off, by names that only this class knows. */
	synchronized Map<String, Switch> read() {
		Map<String, Switch> switches = new HashMap<>(unwritten);
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
			for (Path file : files) {
				read(file, switches);
			}
		} catch (NoSuchFileException e) {
			// Nothing was ever switched off.
		} catch (IOException e) {
			Log.error(null, NLS.bind(Messages.folder_unreadable, folder), e);
		}
		return switches;
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
			Log.error(null, NLS.bind(Messages.folder_unreadable, file), e);
		}
	}

	/** Switches off. */
	synchronized void add(Switch off) {
		String name = name(off.point(), off.id(), off.bundle());
		try {
			Files.createDirectories(folder);
			Path part = Files.createTempFile(folder, "new", ".part");
			try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
				properties(off).store(writer, null);
			}
			Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			unwritten.put(name, off);
			Log.error(null, NLS.bind(Messages.folder_unwritable, folder), e);
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
	synchronized void remove(String point, String id, String bundle) {
		String name = name(point, id, bundle);
		unwritten.remove(name);
		try {
			Files.deleteIfExists(folder.resolve(name));
		} catch (IOException e) {
			Log.error(null, NLS.bind(Messages.folder_unwritable, folder), e);
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
