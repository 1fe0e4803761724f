// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.Optional;
import java.util.stream.Stream;

/** The codes of Factiva's fields in the order in which they stand. */
enum FactivaCode {

	/** Section. */
	SE,
	/** Headline. */
	HD,
	/** Byline. */
	BY,
	/** Credit. */
	CR,
	/** Words. */
	WC,
	/** Day of publication. */
	PD,
	/** Time of publication. */
	ET,
	/** Outlet. */
	SN,
	/** The outlet's code. */
	SC,
	/** Edition. */
	ED,
	/** Page. */
	PG,
	/** Volume. */
	VOL,
	/** Language. */
	LA,
	/** Copyright. */
	CY,
	/** First paragraphs. */
	LP,
	/** The rest of the text. */
	TD,
	/** Contact. */
	CT,
	/** Notes. */
	RF,
	/** Column. */
	CLM,
	/** Pictures. */
	ART,
	/** Companies. */
	CO,
	/** Industries. */
	IN,
	/** Subjects. */
	NS,
	/** Regions. */
	RE,
	/** Information provider's codes. */
	IPC,
	/** Information provider's descriptors. */
	IPD,
	/** Publisher. */
	PUB,
	/** Number. */
	AN;

	/** Whether a line is this code, or begins with it. */
	boolean begins(String line) {
		return line.startsWith(name()) && (line.length() == name().length() || line.charAt(name().length()) == ' ');
	}

	/** The code that a line begins with, of those that may follow. */
	static Optional<FactivaCode> of(String line, Optional<FactivaCode> before) {
		int first = before.map(code -> code.ordinal() + 1).orElse(0);
		return Stream.of(values()).skip(first).filter(code -> code.begins(line)).findFirst();
	}
}
