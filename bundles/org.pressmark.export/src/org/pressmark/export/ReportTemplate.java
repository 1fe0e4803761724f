// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.internal.Messages;

/**
 * A Word file that decides how a Word report looks: its styles, page size, margins, headers, footers and whatever stands in
 * it. Templates ({@code .dotx}) and documents ({@code .docx}) serve alike. Immutable; two with the same name and bytes are
 * equal.
 * <p>
 * The report takes the place of the paragraph {@code ${content}}, or comes behind all that there is. Other names in
 * {@code ${…}}, and content controls with such a tag, are filled: {@code title}, {@code subtitle}, {@code author},
 * {@code date}, {@code classification}, {@code project}, {@code period}, {@code articles}, {@code outlets},
 * {@code quotations} and {@code events}. Styles are recognised by their ids or names, those of {@code styles.xml} in this
 * bundle; what the template does not have is added. Macros, and links to other files, are not taken over.
 *
 * @since 1.0
 */
public final class ReportTemplate {

	/** More than any template needs; what is larger is a mistake. */
	private static final int MOST_BYTES = 64 << 20;

	private final String name;
	private final byte[] bytes;

	/**
	 * A template.
	 *
	 * @param name what people know it by: the name of its file
	 * @param bytes the file
	 */
	public ReportTemplate(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes.clone();
	}

	/**
	 * Reads a file. What is in it is looked at when a report is written.
	 *
	 * @throws ExportException if it cannot be read
	 */
	public static ReportTemplate read(Path file) throws ExportException {
		try (InputStream input = Files.newInputStream(file)) {
			byte[] bytes = input.readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES) {
				throw new ExportException(NLS.bind(Messages.template_tooLarge, file), null);
			}
			return new ReportTemplate(file.getFileName().toString(), bytes);
		} catch (NoSuchFileException e) {
			throw new ExportException(NLS.bind(Messages.template_missing, file), e);
		} catch (IOException e) {
			throw new ExportException(NLS.bind(Messages.template_unreadable, file, Messages.reason(e)), e);
		}
	}

	/** What people know it by. */
	public String name() {
		return name;
	}

	/** The file; a copy. */
	public byte[] bytes() {
		return bytes.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ReportTemplate template && template.name.equals(name)
				&& Arrays.equals(template.bytes, bytes);
	}

	@Override
	public int hashCode() {
		return 31 * name.hashCode() + Arrays.hashCode(bytes);
	}

	@Override
	public String toString() {
		return name;
	}
}
