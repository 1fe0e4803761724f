// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.io.OutputStream;

import org.pressmark.extensions.Gate;

/** Gives what it is given. */
enum OpenGate implements Gate {

	INSTANCE;

	@Override
	public <T> T pass(Class<T> type, T object) {
		return object;
	}

	@Override
	public OutputStream pass(OutputStream stream) {
		return stream;
	}
}
