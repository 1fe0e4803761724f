// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproducibleZipTest {

	private static final int SIZE = 20_000_000;

	private static byte[] zip(byte[] content, int step) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try (ReproducibleZip zip = new ReproducibleZip(output)) {
			for (String name : new String[] {"first.xml", "second.xml"}) {
				zip.putArchiveEntry(new ZipArchiveEntry(name));
				for (int i = 0; i < content.length; i += step) {
					zip.write(content, i, Math.min(step, content.length - i));
				}
				zip.closeArchiveEntry();
			}
		}
		return output.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(ints = {512, 8192, 1_000_000})
	void write_SameOverAndOver_GrowsLessThanReadersAllow(int step) throws IOException {
		byte[] zipped = zip(new byte[SIZE], step);
		assertTrue(zipped.length > 2 * SIZE / 75, () -> String.valueOf(zipped.length));
		assertTrue(zipped.length < 2 * SIZE / 10, () -> String.valueOf(zipped.length));
	}

	@Test
	void write_ReadsBack() throws IOException {
		byte[] content = new byte[SIZE];
		for (int i = 0; i < SIZE; i += 10_000) {
			content[i] = (byte) (i >> 10);
		}
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip(content, 4096)))) {
			for (int i = 0; i < 2; i++) {
				zip.getNextEntry();
				assertArrayEquals(content, zip.readAllBytes());
			}
		}
	}
}
