// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

/** A call was given up because somebody cancelled or interrupted who waited for it. Nobody is to blame. */
final class GivenUpException extends Exception {

	private static final long serialVersionUID = 1L;
}
