// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.Article;
import org.pressmark.model.Event;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;

class DigestWriterTest {

	private static final ReportOptions OPTIONS = new ReportOptions("G7 in London", Optional.empty(), "Desk A",
			ZonedDateTime.of(2021, 5, 31, 0, 0, 0, 0, ZoneOffset.UTC), Locale.UK, Optional.of("Internal"));

	private final Project project = ModelFactory.eINSTANCE.createProject();

	private static Article article(String title, String outlet, String published) {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setTitle(title);
		article.setOutlet(outlet);
		article.setPublished(published);
		return article;
	}

	private void event(String title, String when) {
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setTitle(title);
		event.setWhen(when);
		project.getEvents().add(event);
	}

	private String written(IProgressMonitor monitor, Article... articles) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		new DigestWriter().write(ReportInput.of(project, List.of(articles)), OPTIONS, output, monitor);
		return output.toString(StandardCharsets.UTF_8);
	}

	@Test
	void write_EventsInTheirOrderAndArticles() throws IOException {
		event("Some day", null);
		event("Summit", "2021-06-11");
		event("Talks", "2021-05");

		assertEquals("""
				# G7 in London

				Desk A, 31 May 2021, Internal

				## Events

				- May 2021: Talks
				- 11 Jun 2021: Summit
				- date unknown: Some day

				## Articles

				1. **Ministers meet**, The Hankyoreh, 7 May 2021
				1. **Untitled**, date unknown
				""", written(new NullProgressMonitor(), article("Ministers meet", "The Hankyoreh", "2021-05-07"),
				article(null, null, null)));
	}

	@Test
	void write_TextStaysText() throws IOException {
		String written = written(new NullProgressMonitor(), article("[Click](http://x)\n# <b>*now*", null, "2021"));

		assertEquals("1. **\\[Click\\]\\(http://x\\) \\# \\<b\\>\\*now\\***, 2021", written.lines().toList().getLast());
	}

	@Test
	void write_Cancelled() {
		IProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> written(monitor, article("Title", null, null)));
	}

	@Test
	void contributed_ByItsExtension() {
		assertEquals("Digest (Markdown)",
				ReportFormats.installed().byFileName("digest.md").orElseThrow().label());
	}
}
