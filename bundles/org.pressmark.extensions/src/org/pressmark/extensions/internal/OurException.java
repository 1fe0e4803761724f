// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

/** A failure of ours that came up again through a contribution, which is not to blame. */
final class OurException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final RuntimeException ours;

	OurException(RuntimeException ours) {
		super(ours);
		this.ours = ours;
	}

	RuntimeException cause() {
		return ours;
	}
}
