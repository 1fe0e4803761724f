// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.internal.types;

/** A type of annotation cannot be used as it is contributed. The message is the end of a sentence: why. */
final class UnusableTypeException extends Exception {

	private static final long serialVersionUID = 1L;

	UnusableTypeException(String message) {
		super(message);
	}
}
