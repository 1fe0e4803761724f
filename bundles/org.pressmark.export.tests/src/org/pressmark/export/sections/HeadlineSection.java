// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.model.color.MarkLook;

/** A section as the author of a plug-in writes it: with nothing but the API. */
public class HeadlineSection implements ReportSection {

	/** How it can begin. */
	public enum Beginning {
		PLAIN, WITH_NOTE
	}

	@SectionParameter(label = "headlines_most", least = 1, most = 50)
	public int most = 20;

	@SectionParameter(label = "headlines_numbers")
	public boolean numbers = true;

	@SectionParameter(label = "headlines_title")
	public String title = "Headlines";

	@SectionParameter(label = "headlines_words", multiline = true)
	public String words = "";

	@SectionParameter(label = "headlines_beginning")
	public Beginning beginning = Beginning.PLAIN;

	public int noParameter;

	@Override
	public void write(ReportContent content, ReportBody body, IProgressMonitor monitor) throws IOException {
		Place place = body.heading(1, title);
		if (beginning == Beginning.WITH_NOTE) {
			body.note().text("Of ").strong(Integer.toString(content.articleCount())).text(" articles. ")
					.marked("Marked", MarkLook.PERSON).text(words).webLink("https://example.org/").link(" Up", place);
		}
		ReportTable table = body.table("The headlines", TableColumn.number("No.", 1), TableColumn.text("Headline", 9));
		content.readArticles((number, article) -> {
			if (number <= most) {
				ReportRow row = table.row();
				ReportParagraph cell = row.cell();
				if (numbers) {
					cell.source(number);
				}
				row.cell().language(Optional.ofNullable(article.getLanguage()))
						.text(article.getTitle() == null ? "Untitled" : article.getTitle());
			}
		}, monitor);
		body.paragraph().text("End of " + content.project().getName());
	}
}
