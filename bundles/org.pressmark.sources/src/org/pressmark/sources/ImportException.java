// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.Optional;

/**
 * A source that could not be imported. The message is one line for the person who named the source: what is wrong,
 * with which source, and what to do about it. A cause, when there is one, is for the log.
 *
 * @since 1.0
 */
public final class ImportException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * A rule that keeps a source out until a person lifts it. How to do that depends on where the person is, so the
	 * message does not say it.
	 */
	public enum Rule {

		/** What does not look like an article is not imported. */
		ARTICLES_ONLY,
		/** This machine and private networks are not asked. */
		PUBLIC_ADDRESSES_ONLY
	}

	private final Rule rule;

	/**
	 * @param message one line for a person: what, where, what to do
	 */
	public ImportException(String message) {
		this(message, null, null);
	}

	/**
	 * @param message one line for a person: what, where, what to do
	 * @param cause   what brought it about
	 */
	public ImportException(String message, Throwable cause) {
		this(message, cause, null);
	}

	/**
	 * @param message one line for a person: what and where
	 * @param cause   what brought it about, null when nothing did
	 * @param rule    which rule keeps it out, null when none does
	 */
	public ImportException(String message, Throwable cause, Rule rule) {
		super(message, cause);
		this.rule = rule;
	}

	/**
	 * Which rule keeps the source out.
	 *
	 * @return the rule, which a person may lift; empty when the source cannot be imported at all
	 */
	public Optional<Rule> rule() {
		return Optional.ofNullable(rule);
	}
}
