// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.sections.SectionParameter;

/** The few sentences that are to stay, as a list: written by an analyst. Nothing if nobody wrote them. */
public final class KeyMessagesSection extends WordSection {

	/** The messages, one a line; [3] leads to the third source. */
	@SectionParameter(label = "keyMessages_text", multiline = true)
	public String text = "";

	private static final String NAME = "keyMessages";

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		if (!text.isBlank()) {
			String heading = report.words().of(NAME);
			Heading.section(heading, NAME).write(document);
			new WrittenText(heading, report, document).writeClaims(text, Style.KEY_MESSAGE);
		}
	}
}
