// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.io.Serial;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.Excerpt;

/**
 * A query is not understood, or asks for what the project does not have, or for more than can be found in time. The
 * message is one line for a person: what, where in the query, and what to do.
 */
public final class QueryException extends IllegalArgumentException {

	@Serial
	private static final long serialVersionUID = 1L;
	private static final int SHOWN_UNITS = 80;

	private final String query;
	private final int begin;
	private final int end;

	/**
	 * @param query the whole query
	 * @param begin where it goes wrong: offset of the first UTF-16 unit, the query's length when more is expected
	 * @param end offset behind the last unit that is wrong
	 * @param reason what is wrong there and what to do, for a person
	 */
	QueryException(String query, int begin, int end, String reason) {
		super(NLS.bind(Messages.query_refused, new Object[] { Excerpt.of(query, SHOWN_UNITS), begin + 1, reason }));
		this.query = query;
		this.begin = begin;
		this.end = end;
	}

	/** The query that was refused. */
	public String query() {
		return query;
	}

	/** Where it goes wrong: offset of the first UTF-16 unit; the query's length when more is expected. */
	public int begin() {
		return begin;
	}

	/** Offset behind the last UTF-16 unit that is wrong. */
	public int end() {
		return end;
	}
}
