// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.junit.jupiter.api.Test;

/** What Java tells of a file that something could not be done to, in words. */
class FileReasonTest {

	@Test
	void of_WhatJavaOnlyNames_SaysWhatIsTheMatter() {
		assertEquals("a is not there", FileReason.of(new NoSuchFileException("a")));
		assertEquals("a is there already", FileReason.of(new FileAlreadyExistsException("a")));
		assertEquals("you may not do that to a", FileReason.of(new AccessDeniedException("a")));
	}

	/** So says Linux of a file that chattr made immutable. */
	@Test
	void of_Immutable() {
		assertEquals("a may not be changed, moved or deleted, not even by its owner: it is locked or marked as immutable",
				FileReason.of(new FileSystemException("a", "b", "Operation not permitted")));
	}

	@Test
	void of_OtherReasons_AreTheSystemsOwn() {
		assertEquals("a: No space left on device",
				FileReason.of(new FileSystemException("a", null, "No space left on device")));
		assertEquals("Broken pipe", FileReason.of(new IOException("Broken pipe")));
		assertEquals("java.io.IOException", FileReason.of(new IOException()));
	}
}
