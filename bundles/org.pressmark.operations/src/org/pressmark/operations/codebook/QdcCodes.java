// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.StoreException;

/** Gathers the codes of a file while it is read. */
final class QdcCodes {

	static final int MOST_CODES = 10_000;
	static final int LONGEST_DESCRIPTION = 100_000;

	private static final String CODES = "Codes";
	private static final String CODE = "Code";
	private static final String DESCRIPTION = "Description";
	private static final int EXCERPT = 60;
	private static final Pattern GUID = Pattern
			.compile("\\{?([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})\\}?");
	private static final Pattern SHORT_COLOR = Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");
	private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

	/** A code whose end is not read yet. */
	private static final class Open {

		final Optional<UUID> guid;
		final String name;
		final Optional<String> color;
		final Optional<String> unreadColor;
		final StringBuilder description = new StringBuilder();
		final List<ExchangedCode> codes = new ArrayList<>();

		/** @param writtenColor as the file has it, empty if it has none */
		Open(Optional<UUID> guid, String name, String writtenColor) {
			this.guid = guid;
			this.name = name;
			this.color = color(writtenColor);
			this.unreadColor = Optional.of(writtenColor).filter(written -> !written.isEmpty() && color.isEmpty());
		}

		ExchangedCode closed() {
			return new ExchangedCode(guid, name, color, unreadColor,
					Optional.ofNullable(SetGuideline.stored(description.toString())), codes);
		}
	}

	private final String fileName;
	private final List<ExchangedCode> firstLevel = new ArrayList<>();
	private final Deque<String> elements = new ArrayDeque<>();
	private final Deque<Open> open = new ArrayDeque<>();
	private int count;

	QdcCodes(String fileName) {
		this.fileName = fileName;
	}

	/** What was read so far. */
	List<ExchangedCode> firstLevel() {
		return List.copyOf(firstLevel);
	}

	void begin(XMLStreamReader xml) throws StoreException {
		String element = xml.getLocalName();
		if (CODE.equals(element) && (CODES.equals(elements.peek()) || CODE.equals(elements.peek()))) {
			open.push(open(xml));
		}
		elements.push(element);
	}

	void characters(String characters) throws StoreException {
		if (isDescription()) {
			Open code = open.element();
			code.description.append(characters);
			if (code.description.length() > LONGEST_DESCRIPTION) {
				throw new StoreException(NLS.bind(Messages.qdc_descriptionTooLong,
						new Object[] { fileName, code.name, LONGEST_DESCRIPTION }));
			}
		}
	}

	void end(String element) {
		elements.pop();
		if (CODE.equals(element) && (CODES.equals(elements.peek()) || CODE.equals(elements.peek()))) {
			ExchangedCode closed = open.pop().closed();
			(open.isEmpty() ? firstLevel : open.element().codes).add(closed);
		}
	}

	/** Codebook, sets and others have descriptions, too. */
	private boolean isDescription() {
		if (!DESCRIPTION.equals(elements.peek()) || open.isEmpty()) {
			return false;
		}
		return elements.stream().skip(1).findFirst().filter(CODE::equals).isPresent();
	}

	private Open open(XMLStreamReader xml) throws StoreException {
		count++;
		if (count > MOST_CODES) {
			throw new StoreException(NLS.bind(Messages.qdc_tooMany, fileName, MOST_CODES));
		}
		String name = Optional.ofNullable(xml.getAttributeValue(null, "name")).map(Names::oneLine).orElse("");
		if (name.isBlank()) {
			throw new StoreException(NLS.bind(Messages.qdc_codeWithoutName, fileName, count));
		}
		if (name.length() > CodeTree.LONGEST_NAME) {
			throw new StoreException(NLS.bind(Messages.qdc_nameTooLong,
					new Object[] { fileName, CodeTree.LONGEST_NAME, name.substring(0, name.offsetByCodePoints(0, EXCERPT)) }));
		}
		return new Open(guid(xml.getAttributeValue(null, "guid")), Names.of(name),
				Optional.ofNullable(xml.getAttributeValue(null, "color")).map(String::strip).orElse(""));
	}

	private static Optional<UUID> guid(String written) {
		Matcher guid = GUID.matcher(written == null ? "" : written.strip());
		return guid.matches() ? Optional.of(UUID.fromString(guid.group(1))) : Optional.empty();
	}

	/** Three digits are six, each twice, as in CSS. */
	private static Optional<String> color(String written) {
		String color = written;
		if (SHORT_COLOR.matcher(color).matches()) {
			color = SHORT_COLOR.matcher(color).replaceFirst("#$1$1$2$2$3$3");
		}
		return COLOR.matcher(color).matches() ? Optional.of(color.toUpperCase(Locale.ROOT)) : Optional.empty();
	}
}
