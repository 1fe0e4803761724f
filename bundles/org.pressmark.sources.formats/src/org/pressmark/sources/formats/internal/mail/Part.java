// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a message that has no parts itself.
 *
 * @param multiparts what it lies in, such as {@code alternative}, from the outside
 * @param type       its media type, lower case
 * @param charset    its character set as declared
 * @param fileName   what its sender calls it
 * @param attached   whether it is declared as an attachment
 * @param contentId  by which others refer to it
 * @param location   where it came from
 * @param bytes      its content, decoded
 */
record Part(List<String> multiparts, String type, Optional<String> charset, Optional<String> fileName, boolean attached,
		Optional<String> contentId, Optional<String> location, byte[] bytes) {

	/** What is no document: pictures, sounds, signatures, visiting cards, and how programs of mail talk to each other. */
	private static final Set<String> NO_DOCUMENTS = Set.of("application/pgp-signature", "application/pkcs7-signature",
			"application/x-pkcs7-signature", "application/ms-tnef", "application/ics", "text/calendar", "text/vcard",
			"text/x-vcard", "text/x-amp-html", "text/css", "text/javascript", "application/javascript", "application/json",
			"message/delivery-status", "message/disposition-notification", "text/rfc822-headers", "application/font-woff");

	boolean isText() {
		return type.startsWith("text/plain") || isPage();
	}

	boolean isPage() {
		return "text/html".equals(type) || "application/xhtml+xml".equals(type);
	}

	/** Whether this may be an article by itself. */
	boolean isDocument() {
		String kind = type.substring(0, Math.max(0, type.indexOf('/')));
		return !Set.of("image", "audio", "video", "font").contains(kind) && !NO_DOCUMENTS.contains(type);
	}

	/** Type and character set as a sender declares them. */
	String contentType() {
		return charset.map(name -> type + "; charset=" + name).orElse(type);
	}
}
