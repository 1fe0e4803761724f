// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.warc;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.pressmark.sources.ArchiveImporter.Entry;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading.Content;
import org.pressmark.sources.formats.internal.Messages;

/**
 * What came of an address, when it may be an article.
 *
 * @param address the address
 * @param type    what the server says that it is
 * @param body    its bytes, not yet read
 */
record Answer(String address, MediaType type, Content body) {

	private static final int OK = 200;
	private static final Set<String> DOCUMENTS = Set.of("application/xhtml+xml", "application/pdf", "application/rtf",
			"application/msword", "application/vnd.oasis.opendocument.text", "application/rss+xml", "application/atom+xml",
			"application/xml", "application/zip",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document");
	private static final Set<String> NO_DOCUMENTS = Set.of("text/css", "text/javascript", "text/ecmascript", "text/vtt",
			"text/x-component");

	/** The answer that a record holds, when it is a page or a document. */
	static Optional<Answer> of(WarcRecord record) throws IOException {
		Optional<Answer> answer = switch (record) {
		case WarcResponse response when isHttp(response) -> ofHttp(response);
		case WarcResource resource -> Optional.of(new Answer(resource.target(), resource.contentType(), resource.body()::stream));
		default -> Optional.empty();
		};
		return answer.filter(found -> isDocument(found.type));
	}

	private static boolean isHttp(WarcResponse response) {
		return response.contentType().base().equals(MediaType.HTTP);
	}

	private static Optional<Answer> ofHttp(WarcResponse response) throws IOException {
		HttpResponse http = response.http();
		return http.status() == OK ? Optional.of(new Answer(response.target(), http.contentType(), content(response, http)))
				: Optional.empty();
	}

	private static Content content(WarcResponse response, HttpResponse http) throws IOException {
		String encoding = http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
		return switch (encoding) {
		case "deflate" -> () -> Inflated.open(http.body().stream());
		case "br", "zstd", "compress", "x-compress" -> () -> {
			throw new ImportException(NLS.bind(Messages.warc_encoding, line(response.target()), encoding));
		};
		default -> http.bodyDecoded()::stream;
		};
	}

	private static boolean isDocument(MediaType type) {
		String name = (type.type() + '/' + type.subtype()).toLowerCase(Locale.ROOT);
		return name.startsWith("text/") && !NO_DOCUMENTS.contains(name) || DOCUMENTS.contains(name);
	}

	/** As what is in the archive; it can be read until the archive's next record is. */
	Entry entry() {
		return new Entry(line(address), uri(), Optional.of(type.raw()), body);
	}

	/** An address, or what stands in its place, in one line. */
	static String line(String address) {
		return address.replaceAll("\\p{Cntrl}", "_");
	}

	private Optional<URI> uri() {
		try {
			return Optional.of(new URI(address));
		} catch (URISyntaxException e) {
			return Optional.empty(); // Servers take addresses that are none by the book.
		}
	}
}
