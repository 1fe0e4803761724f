// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.sources.ImportException;

/** Which files are meant when somebody names a file or a folder. */
class SourceFilesTest {

	@TempDir
	private Path root;

	@Test
	void folder_FilesByName_FoldersAmongThem() throws IOException {
		List<Path> files = List.of(file("a.txt"), file("b/1.txt"), file("b/2.txt"), file("c.txt"));

		assertEquals(files, found(root));
	}

	@Test
	void folder_HiddenOnesAndProjects_LeftOut() throws IOException {
		Path article = file("a.txt");
		for (String name : List.of(".hidden", ".git/config", "p.pressmark", "p.pressmark-wal", "p.pressmark-shm",
				"p.pressmark.part")) {
			file(name);
		}

		assertEquals(List.of(article), found(root));
	}

	@Test
	void folder_CompanionOfAPage_LeftOut() throws IOException {
		file("page_files/style.css");
		Path other = file("other_files/note.txt");
		Path page = file("page.html");
		Path sameEnd = file("page2_files");

		assertEquals(List.of(other, page, sameEnd), found(root));
	}

	@Test
	void companion_NamedItself_Meant() throws IOException {
		file("page.html");
		Path inside = file("page_files/text.txt");

		assertEquals(List.of(inside), found(root.resolve("page_files")));
	}

	@Test
	void folder_LinkToNothing_IsNamedWithTheReason() throws IOException {
		Path article = file("a.txt");
		Path link = Files.createSymbolicLink(root.resolve("b.html"), root.resolve("gone.html"));

		assertEquals(List.of(article, link), found(root));
		assertEquals(link + " was not imported: it is a link, and what it leads to is not there. Remove the link, or restore "
				+ "the file.", refusal(1));
	}

	@Test
	void folder_LinkToAFolder_IsNamedUnlessThatIsAmongTheOthers(@TempDir Path elsewhere) throws IOException {
		Path article = file("a/1.txt");
		Path outside = Files.createSymbolicLink(root.resolve("b"), elsewhere);
		Files.createSymbolicLink(root.resolve("c"), root.resolve("a"));
		Path linked = Files.createSymbolicLink(root.resolve("d.txt"), article);

		assertEquals(List.of(article, outside, linked), found(root));
		assertTrue(refusal(1).startsWith(outside + " was not imported: it is a link to a folder elsewhere"), refusal(1));
	}

	@Test
	void folder_LinkToAFileElsewhere_IsNotFollowed(@TempDir Path elsewhere) throws IOException {
		Path article = file("a.txt");
		Path outside = Files.createSymbolicLink(root.resolve("b.txt"), Files.writeString(elsewhere.resolve("secret.txt"), "A secret."));

		assertEquals(List.of(article, outside), found(root));
		assertEquals(outside + " was not imported: it is a link to a file elsewhere, which is not followed. Name that file itself.",
				refusal(1));
		assertEquals(List.of(outside), found(outside));
	}

	@Test
	void folder_PipeAndSocket_AreNamedWithTheReason() throws Exception {
		Path pipe = root.resolve("a.html");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		Path socket = root.resolve("b.sock");
		try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			server.bind(UnixDomainSocketAddress.of(socket));

			assertEquals(List.of(pipe, socket), found(root));
			assertEquals(pipe + " is not an ordinary file. Name a file that holds an article.", refusal(0));
			assertEquals(socket + " is not an ordinary file. Name a file that holds an article.", refusal(1));
		}
	}

	/** What is said of one of the sources in the folder. */
	private String refusal(int source) {
		return assertThrows(ImportException.class, SourceFiles.of(root).get(source).supplier()::read).getMessage();
	}

	@Test
	void folder_Empty_IsRefused() throws IOException {
		Path empty = Files.createDirectory(root.resolve("empty"));

		NamedSource source = SourceFiles.of(empty).getFirst();

		String reason = assertThrows(ImportException.class, source.supplier()::read).getMessage();
		assertEquals(empty + " has no files to import. Check the folder.", reason);
		assertEquals(empty.toString(), source.name());
	}

	@Test
	void file_Missing_LeftToTheImport() {
		Path missing = root.resolve("missing.txt");

		assertEquals(List.of(missing), found(missing));
		assertThrows(ImportException.class, SourceFiles.of(missing).getFirst().supplier()::read);
	}

	@Test
	void file_NamedItself_IsTakenAndRead() throws Exception {
		Path hidden = file(".hidden");

		assertArrayEquals(".hidden".getBytes(StandardCharsets.UTF_8),
				SourceFiles.of(hidden).getFirst().supplier().read().bytes());
	}

	private Path file(String name) throws IOException {
		Path file = root.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, name);
	}

	private static List<Path> found(Path path) {
		return SourceFiles.of(path).stream().map(NamedSource::name).map(Path::of).toList();
	}
}
