// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads who reported from what agencies put below their text: {@code (Reporting by Jane Doe in London and John Roe; editing
 * by Max Poe)}. Who wrote it up, edited or translated it is no author.
 */
public final class ReportingCredit {

	private static final int LONGEST = 400;
	private static final String OTHERS = "additional|writing|written|editing|edited|compiled|graphics?|translat|with reporting"
			+ "|geschrieben|redigiert|bearbeitet|editad[oa]|edición|traduc|édité|version française|rédigé|édition|edição|texto";
	private static final Pattern CREDIT = Pattern.compile("(?:(?:^|[(\\[])\\s*(?:reporting|reported)(?:\\s(?:and|&)\\s(?:writing|written))?"
			+ "\\sby|[(\\[]\\s*(?:bericht(?:e|et)?\\svon|reporte\\s(?:de|por)|reportage\\s(?:de|par)|reportagem\\s(?:de|por)))\\s"
			+ "([^()\\[\\];]{3,200}?)(?:\\s?[;)\\]].*|[.,]?\\s(?:" + OTHERS + ").*|\\.?)$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private ReportingCredit() {
	}

	/**
	 * Claims the authors that a credit names, if nobody is known yet.
	 *
	 * @param lines what stands at the end of the text and below it
	 * @param known takes them
	 */
	public static void read(Stream<String> lines, Known known) {
		if (known.authors().isEmpty()) {
			lines.forEach(line -> known.authors(reporters(line), "credit: " + line));
		}
	}

	/**
	 * The people that a line says the reporting is by.
	 *
	 * @param line one line, the credit being its end
	 * @return their names; empty when it has no such credit
	 */
	public static List<String> reporters(String line) {
		String end = line.substring(Math.max(0, line.length() - LONGEST));
		Matcher credit = CREDIT.matcher(end);
		return line.indexOf(' ') > 0 && credit.find() ? Bylines.names(credit.group(1)).stream()
				.filter(name -> name.indexOf(' ') > 0 && !Organisations.is(name)).toList() : List.of();
	}
}
