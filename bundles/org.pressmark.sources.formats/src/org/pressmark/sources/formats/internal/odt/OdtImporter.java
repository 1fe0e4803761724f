// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.odt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.document.Paragraphs;
import org.pressmark.sources.formats.internal.document.SafeXml;
import org.pressmark.sources.formats.internal.zip.Archive;

/** Reads OpenDocument texts (ISO/IEC 26300, OpenDocument 1.3), those of LibreOffice and of others. */
public final class OdtImporter implements CompoundImporter {

	private static final String TYPE = "application/vnd.oasis.opendocument.text";
	private static final String MIMETYPE = "mimetype";
	private static final int MOST_TYPE_BYTES = 1_024;
	private static final String CONTENT = "content.xml";
	/** The element that a text has where a sheet or a drawing has another. */
	private static final String BODY = "<office:text";
	private static final int MOST_BYTES = 64 << 20;

	/**
	 * The type should be the first entry, not packed, so that it stands at the same place in each file. Programs that pack
	 * all again do not care for that.
	 */
	@Override
	public boolean accepts(Source source) {
		int length = Math.min(source.bytes().length, 200);
		String start = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
		return Archive.is(source.bytes()) && (start.contains(MIMETYPE + TYPE) || isPackedText(source));
	}

	private static boolean isPackedText(Source source) {
		if (!Archive.has(source, CONTENT)) {
			return false;
		}
		try (Archive archive = Archive.open(source)) {
			Optional<byte[]> type = archive.read(MIMETYPE, MOST_TYPE_BYTES);
			return type.isPresent() ? latin(type.get()).startsWith(TYPE)
					: archive.read(CONTENT, MOST_BYTES).filter(content -> latin(content).contains(BODY)).isPresent();
		} catch (ImportException | IOException e) {
			return false; // Whoever reads it as an archive will tell.
		}
	}

	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	@Override
	public void read(Source source, Reading reading) throws ImportException {
		Paragraphs paragraphs = new Paragraphs(source.name(), TYPE);
		try (Archive archive = Archive.open(source)) {
			Optional<byte[]> manifest = archive.read("META-INF/manifest.xml", MOST_BYTES);
			if (manifest.filter(OdtImporter::isEncrypted).isPresent()) {
				throw new ImportException(NLS.bind(Messages.document_protected, source.name()));
			}
			OdtStyles styles = new OdtStyles();
			Optional<byte[]> common = archive.read("styles.xml", MOST_BYTES);
			if (common.isPresent()) {
				SafeXml.read(source.name(), common.get(), styles);
			}
			byte[] content = archive.read(CONTENT, MOST_BYTES).orElseThrow(
					() -> new ImportException(NLS.bind(Messages.document_damaged, source.name(), CONTENT)));
			SafeXml.read(source.name(), content, styles);
			SafeXml.read(source.name(), content, new OdtContent(styles, paragraphs));
		} catch (IOException e) {
			throw new ImportException(NLS.bind(Messages.document_damaged, source.name(), Archive.reason(e)), e);
		}
		paragraphs.document().tell(source, reading);
	}

	private static boolean isEncrypted(byte[] manifest) {
		return new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
	}
}
