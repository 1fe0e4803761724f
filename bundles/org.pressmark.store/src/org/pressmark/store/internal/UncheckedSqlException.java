// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;

/** Carries a database error through callbacks that declare none; {@link StoreFailure} unwraps it. */
final class UncheckedSqlException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UncheckedSqlException(SQLException cause) {
		super(cause);
	}

	@Override
	public synchronized SQLException getCause() {
		return (SQLException) super.getCause();
	}
}
