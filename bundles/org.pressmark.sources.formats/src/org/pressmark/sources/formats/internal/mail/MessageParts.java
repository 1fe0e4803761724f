// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;

/** The fields of a message and its parts; messages in it are parts, and not looked into. */
final class MessageParts {

	private static final int MOST_PARTS = 5_000;
	private static final int DEEPEST = 50;
	private static final int LONGEST_FIELD = 100_000;

	private final Map<String, String> fields = new HashMap<>();
	private final List<Part> parts = new ArrayList<>();
	private final Deque<String> multiparts = new ArrayDeque<>();
	private Map<String, Field> current = new HashMap<>();
	private boolean outer = true;

	private MessageParts() {
	}

	/**
	 * Takes a message apart.
	 *
	 * @param bytes the message
	 * @return its parts
	 * @throws IOException   when it has more of something than messages have
	 * @throws MimeException when it is no message
	 */
	static MessageParts of(byte[] bytes) throws IOException, MimeException {
		MimeConfig limits = new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderCount(5_000)
				.setMaxHeaderLen(LONGEST_FIELD).setMaxContentLen(-1).setMalformedHeaderStartsBody(true).build();
		MimeTokenStream stream = new MimeTokenStream(limits);
		stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
		stream.parse(new ByteArrayInputStream(bytes));
		MessageParts message = new MessageParts();
		for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
			message.read(state, stream);
		}
		return message;
	}

	private void read(EntityState state, MimeTokenStream stream) throws IOException {
		switch (state) {
		case T_START_HEADER -> current = new HashMap<>();
		case T_FIELD -> current.putIfAbsent(stream.getField().getName().toLowerCase(Locale.ROOT), stream.getField());
		case T_END_HEADER -> endHeader();
		case T_START_MULTIPART -> {
			multiparts.addLast(String.valueOf(stream.getBodyDescriptor().getSubType()).toLowerCase(Locale.ROOT));
			if (multiparts.size() > DEEPEST) {
				throw new IOException("parts in parts");
			}
		}
		case T_END_MULTIPART -> multiparts.pollLast();
		case T_BODY -> parts.add(part(stream.getBodyDescriptor(), stream.getDecodedInputStream()));
		default -> {
		}
		}
	}

	private void endHeader() {
		if (outer) {
			current.forEach((name, field) -> fields.put(name, decoded(field.getBody())));
			outer = false;
		}
	}

	private Part part(BodyDescriptor body, InputStream in) throws IOException {
		if (parts.size() >= MOST_PARTS) {
			throw new IOException("too many parts");
		}
		String type = Optional.ofNullable(body.getMimeType()).orElse("text/plain").toLowerCase(Locale.ROOT);
		Optional<String> charset = Optional.ofNullable(current.get("content-type")).map(MessageParts::parameters)
				.flatMap(raw -> parameter(raw, "charset"));
		Optional<RawBody> disposition = Optional.ofNullable(current.get("content-disposition")).map(MessageParts::parameters);
		boolean attached = disposition.map(RawBody::getValue).filter("attachment"::equalsIgnoreCase).isPresent();
		Optional<String> name = disposition.flatMap(raw -> parameter(raw, "filename"))
				.or(() -> Optional.ofNullable(current.get("content-type")).map(MessageParts::parameters)
						.flatMap(raw -> parameter(raw, "name")));
		return new Part(List.copyOf(multiparts), type, charset, name, attached, value("content-id"),
				value("content-location"), "text/plain".equals(type) ? unbroken(in.readAllBytes()) : in.readAllBytes());
	}

	private byte[] unbroken(byte[] text) {
		Optional<RawBody> type = Optional.ofNullable(current.get("content-type")).map(MessageParts::parameters);
		boolean flowed = type.flatMap(raw -> parameter(raw, "format")).filter("flowed"::equalsIgnoreCase).isPresent();
		boolean delete = type.flatMap(raw -> parameter(raw, "delsp")).filter("yes"::equalsIgnoreCase).isPresent();
		return flowed ? Flowed.join(text, delete) : text;
	}

	private static RawBody parameters(Field field) {
		return RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), field.getBody()));
	}

	/** A parameter, also one in the way of RFC 2231: {@code filename*=UTF-8''G7%20.pdf}. */
	private static Optional<String> parameter(RawBody body, String name) {
		Map<String, String> found = new HashMap<>();
		body.getParams().forEach(pair -> found.putIfAbsent(pair.getName().toLowerCase(Locale.ROOT),
				pair.getValue() == null ? "" : pair.getValue()));
		Optional<String> extended = Optional.ofNullable(found.get(name + '*')).flatMap(MessageParts::extended);
		return extended.or(() -> Optional.ofNullable(found.get(name)).map(MessageParts::decoded))
				.map(String::strip).filter(value -> !value.isEmpty());
	}

	private static Optional<String> extended(String value) {
		String[] parts = value.split("'", 3);
		try {
			return parts.length < 3 ? Optional.empty()
					: Optional.of(URLDecoder.decode(parts[2].replace("+", "%2B"), StandardCharsets.UTF_8));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // Not written as it should be: the plain parameter may be.
		}
	}

	private static String decoded(String value) {
		return value == null ? ""
				: DecoderUtil.decodeEncodedWords(value.replaceAll("\\r?\\n", ""), DecodeMonitor.SILENT).strip();
	}

	private Optional<String> value(String name) {
		return Optional.ofNullable(current.get(name)).map(field -> decoded(field.getBody()))
				.filter(value -> !value.isEmpty());
	}

	/** A field of the message, decoded. */
	Optional<String> field(String name) {
		return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
	}

	/** The parts in their order. */
	List<Part> parts() {
		return parts;
	}
}
