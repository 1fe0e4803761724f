// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.plugins;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A p2 repository made from another one by other words in its metadata and in the manifests of its artifacts, as another
 * version or another range of what is required. What does not change is a hard link.
 */
final class ChangedRepository {

	private static final Pattern ARTIFACT = Pattern
			.compile("(?s)<artifact classifier='([^']+)' id='([^']+)' version='([^']+)'.*?</artifact>");
	private static final Pattern DIGEST = Pattern.compile("(name='[a-z.]*(?:checksum\\.)?sha-?256' value=')[0-9a-f]+'");
	private static final Pattern SIZE_OR_OTHER_DIGEST = Pattern
			.compile("\\s*<property name='(?:download\\.size|artifact\\.size|[a-z.]*(?:md5|sha-?512|sha-?1))' value='[^']*'/>");

	private final Path from;
	private final Path to;
	private final Map<String, String> words;
	/** By the name of a changed artifact's file. */
	private final Map<String, String> digests = new HashMap<>();

	private ChangedRepository(Path from, Path to, Map<String, String> words) {
		this.from = from;
		this.to = to;
		this.words = words;
	}

	/**
	 * Makes one.
	 *
	 * @param to its folder, which must not be there
	 * @param words what to put in the place of what
	 * @return its folder
	 */
	static Path make(Path from, Path to, Map<String, String> words) throws IOException {
		ChangedRepository repository = new ChangedRepository(from, to, words);
		for (String kind : List.of("plugins", "features", "binary")) {
			repository.copyArtifacts(kind);
		}
		repository.copyIndex("content", text -> text);
		repository.copyIndex("artifacts", repository::withDigests);
		return to;
	}

	/** Takes the end of a repository's description away, as a server or a disk may that is full. */
	static void truncate(Path repository) throws IOException {
		Path content = repository.resolve("content.jar");
		byte[] bytes = Files.readAllBytes(content);
		Files.write(content, Arrays.copyOf(bytes, bytes.length / 2));
	}

	/** Turns bits of a plug-in without telling the repository. */
	static void damage(Path repository, String plugin) throws IOException {
		Path file;
		try (Stream<Path> files = Files.list(repository.resolve("plugins"))) {
			file = files.filter(path -> path.getFileName().toString().startsWith(plugin + '_')).findFirst().orElseThrow();
		}
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 0x55;
		Files.delete(file);
		Files.write(file, bytes);
	}

	private void copyArtifacts(String kind) throws IOException {
		if (!Files.isDirectory(from.resolve(kind))) {
			return;
		}
		Path folder = Files.createDirectories(to.resolve(kind));
		try (Stream<Path> files = Files.list(from.resolve(kind))) {
			for (Path file : files.toList()) {
				copyArtifact(file, folder);
			}
		}
	}

	private void copyArtifact(Path file, Path folder) throws IOException {
		String name = changed(file.getFileName().toString());
		if (isOurs(file)) {
			byte[] bytes = rewritten(Files.readAllBytes(file));
			digests.put(name, sha256(bytes));
			Files.write(folder.resolve(name), bytes);
		} else {
			Links.make(folder.resolve(name), file);
		}
	}

	private static boolean isOurs(Path file) {
		return file.getFileName().toString().startsWith("org.pressmark.");
	}

	private byte[] rewritten(byte[] jar) throws IOException {
		ByteArrayOutputStream result = new ByteArrayOutputStream();
		try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(jar));
				ZipOutputStream output = new ZipOutputStream(result)) {
			for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
				byte[] bytes = input.readAllBytes();
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTime(entry.getTime());
				output.putNextEntry(copy);
				output.write(changed(entry.getName(), bytes));
			}
		}
		return result.toByteArray();
	}

	private byte[] changed(String name, byte[] bytes) throws IOException {
		if (name.equals(JarFile.MANIFEST_NAME)) {
			return changedManifest(bytes);
		}
		return name.equals("feature.xml")
				? changed(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
				: bytes;
	}

	/** Its lines are folded, also within a word. */
	private byte[] changedManifest(byte[] bytes) throws IOException {
		Manifest manifest = new Manifest(new ByteArrayInputStream(bytes));
		manifest.getMainAttributes().replaceAll((header, value) -> changed((String) value));
		ByteArrayOutputStream result = new ByteArrayOutputStream();
		manifest.write(result);
		return result.toByteArray();
	}

	private void copyIndex(String name, UnaryOperator<String> change) throws IOException {
		String text;
		try (ZipInputStream input = new ZipInputStream(Files.newInputStream(from.resolve(name + ".jar")))) {
			input.getNextEntry();
			text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
		}
		try (OutputStream file = Files.newOutputStream(to.resolve(name + ".jar"));
				ZipOutputStream output = new ZipOutputStream(file)) {
			output.putNextEntry(new ZipEntry(name + ".xml"));
			output.write(change.apply(changed(text)).getBytes(StandardCharsets.UTF_8));
		}
	}

	private String changed(String text) {
		String result = text;
		for (Map.Entry<String, String> word : words.entrySet()) {
			result = result.replace(word.getKey(), word.getValue());
		}
		return result;
	}

	private String withDigests(String artifacts) {
		return ARTIFACT.matcher(artifacts).replaceAll(found -> Matcher
				.quoteReplacement(withDigest(found.group(), file(found.group(1), found.group(2), found.group(3)))));
	}

	private static String file(String classifier, String id, String version) {
		return id + '_' + version + (classifier.equals("binary") ? "" : ".jar");
	}

	private String withDigest(String artifact, String file) {
		String digest = digests.get(file);
		return digest == null ? artifact
				: DIGEST.matcher(SIZE_OR_OTHER_DIGEST.matcher(artifact).replaceAll("")).replaceAll("$1" + digest + "'");
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
