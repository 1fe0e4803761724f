// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.sqlite.SQLiteConfig;

/** A project that tests work on and back up, with a clock of their own. */
final class BackedUpProject implements InstantSource {

	/** All that a project says, its history included. */
	record State(String name, List<ArticleRow> articles, List<String> texts, List<HistoryEntry> history) {

		static State of(Path project) throws StoreException {
			try (ProjectStore store = ProjectStore.openReadOnly(project)) {
				assertEquals(List.of(), store.read(ProjectReader::check));
				return store.read(reader -> {
					List<ArticleRow> articles = reader.articles(ArticleQuery.ALL);
					List<String> texts = new java.util.ArrayList<>();
					for (ArticleRow article : articles) {
						texts.add(reader.article(article.id()).orElseThrow().getText());
					}
					return new State(reader.project().getName(), articles, texts, reader.history(Integer.MAX_VALUE));
				});
			}
		}
	}

	final Path file;
	private Instant now = Instant.parse("2026-11-26T10:15:00.25Z");
	private int articles;

	BackedUpProject(Path file, String name) throws StoreException {
		this.file = file;
		ProjectStore.create(file, name, "Ada").close();
	}

	@Override
	public Instant instant() {
		return now;
	}

	void goOn(Duration time) {
		now = now.plus(time);
	}

	/** One step more. */
	void change() throws StoreException {
		try (ProjectStore store = ProjectStore.openToWrite(file, "Ada")) {
			change(store);
		}
	}

	void change(ProjectStore store) throws StoreException {
		int number = ++articles;
		store.execute(ProjectCommand.of("Add article " + number, transaction -> {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setTitle("Article " + number);
			article.setText("These are the words of article " + number + ". ".repeat(2000));
			transaction.add(article, null);
		}));
	}

	RollingBackup rolling(BackupSettings settings) {
		return new RollingBackup(file, settings, this);
	}

	/** One more backup, a minute after the last one. */
	Path backUp(BackupSettings settings) throws StoreException {
		goOn(Duration.ofMinutes(1));
		return rolling(settings).run(new NullProgressMonitor()).made().orElseThrow();
	}

	RestoreBackup.Result restore(Path backup, ProjectBackups backups) throws StoreException {
		return new RestoreBackup(backup, backups, "Ada", this).run(new NullProgressMonitor());
	}

	/** Changes a file without the store. */
	static void sql(Path file, String sql) throws SQLException {
		try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** As if a disk had lost what is behind the first pages. */
	static void overwrite(Path file) throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
			for (long at = 4096; at < bytes.length(); at += 4096) {
				bytes.seek(at);
				bytes.write(new byte[512]);
			}
		}
	}

	/** The files below a folder with what is in them. */
	static Map<String, byte[]> contents(Path folder) throws IOException {
		Map<String, byte[]> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
			}
		}
		return contents;
	}

	static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
