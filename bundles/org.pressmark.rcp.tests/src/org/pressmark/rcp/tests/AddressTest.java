// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.web.WebPreferences;

/** An address is typed, fetched from a server on this machine when the preferences allow it, and becomes an article. */
@ExtendWith(Workbench.Closing.class)
class AddressTest {

	private static final String PAGE = """
			<html><head><title>Ministers met in London</title></head><body><h1>Ministers met in London</h1>
			<p>The talks will go on for three days, it was said. The ministers want to speak about vaccines, about trade and
			about what their countries can do together against the warming of the climate.</p>
			<p>Nobody of them had met another one face to face for two years, and the host had seen to it that all could sit
			far apart from each other in the large hall by the river.</p></body></html>""";

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(WebPreferences.NODE);
	@TempDir
	private Path folder;
	private ServerSocket server;

	@BeforeEach
	void start() throws IOException {
		server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofPlatform().daemon().start(this::serve);
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
		preferences.remove(WebPreferences.PRIVATE_ALLOWED);
	}

	@Test
	void importFromAddress_RefusedThenAllowed() throws Exception {
		Path file = folder.resolve("web.pressmark");
		ProjectStore.create(file, "Web", "tester").close();
		Workbench.run(Optional.of(file), person -> {
			person.finds("sources.noArticles", Control.class);
			asksFor(person);
			Text whole = person.finds("import.whole", Text.class);
			person.awaits("the reason", () -> whole.getText().startsWith(address() + " was not fetched: 127.0.0.1 is on"));
			person.pushes("Close");

			preferences.putBoolean(WebPreferences.PRIVATE_ALLOWED, true);
			asksFor(person);
			Table result = person.finds("import.result", Table.class);
			person.awaits("the article", () -> result.getItemCount() == 1
					&& result.getItem(0).getText(1).startsWith("Ministers met in London"));
			person.pushes("Close");
			Table articles = person.finds("sources.table", Table.class);
			person.awaits("the article in the list", () -> articles.getItemCount() == 1 && articles.getSelectionCount() == 1);
		});
		try (ProjectStore store = ProjectStore.open(file, "tester")) {
			assertEquals(List.of(), store.read(ProjectReader::check));
			assertEquals(List.of(Optional.of(address())), store.read(AddressTest::sourceNames));
		}
	}

	private void asksFor(Person person) throws Exception {
		person.presses("ctrl+l");
		Text addresses = person.finds("import.addresses", Text.class);
		person.awaits("focus", addresses::isFocusControl);
		person.types(address());
		person.awaits("the address", () -> address().equals(addresses.getText()));
		person.pushes("Import");
	}

	private String address() {
		return "http://127.0.0.1:" + server.getLocalPort() + "/a";
	}

	private static List<Optional<String>> sourceNames(ProjectReader reader) throws StoreException {
		return reader.rows(reader.order(ArticleQuery.ALL)).stream().map(ArticleRow::sourceName).toList();
	}

	private void serve() {
		while (!server.isClosed()) {
			try (Socket client = server.accept()) {
				BufferedReader in = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
				while (!in.readLine().isEmpty()) {
					continue;
				}
				client.getOutputStream().write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
						+ PAGE.length() + "\r\n\r\n" + PAGE).getBytes(StandardCharsets.US_ASCII));
			} catch (IOException e) {
				continue; // Closed, or a client that leaves.
			}
		}
	}
}
