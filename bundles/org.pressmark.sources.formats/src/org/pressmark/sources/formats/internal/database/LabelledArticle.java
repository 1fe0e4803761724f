// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.formats.internal.database.Label.Field;
import org.pressmark.sources.internal.text.DocumentParagraph;

/** An article with labelled fields: what stands above the first field, the fields, the text, the fields below it. */
final class LabelledArticle {

	/** Lines that belong together: a field with what follows it up to an empty line, or such lines without a label. */
	private record Group(Optional<Field> field, List<DocumentParagraph> lines) {

		/** The value of the field, all of its lines. */
		String value() {
			String first = field.map(Field::value).orElse("");
			String rest = lines.stream().skip(1).map(DocumentParagraph::text).collect(Collectors.joining(" "));
			return (first + ' ' + rest).strip();
		}

		boolean is(Label label) {
			return field.filter(found -> found.label() == label).isPresent();
		}

		boolean isBodyHeading() {
			return field.filter(Field::isBodyHeading).isPresent();
		}

		boolean endsText() {
			return field.filter(found -> found.label().endsText()).isPresent();
		}

		boolean isBelowText() {
			return field.filter(found -> found.label().isBelowText()).isPresent();
		}
	}

	private final ExportedArticle article;
	private final List<Group> groups;
	private final int firstField;

	LabelledArticle(ExportedArticle article, List<DocumentParagraph> lines) {
		this.article = article;
		groups = groups(lines);
		firstField = firstField(groups);
	}

	/**
	 * A headline may begin with a word that is a label, so the fields are found from one that can be nothing else; above it
	 * stand no others than by their order.
	 */
	private static int firstField(List<Group> groups) {
		int certain = first(groups, Field::isLength);
		if (certain == groups.size()) {
			return firstWithoutLength(groups);
		}
		int first = certain;
		while (first > 0 && groups.get(first - 1).field().filter(Field::isAboveText).isPresent()) {
			first--;
		}
		while (first < certain && (groups.get(first).is(Label.DATELINE) || groups.get(first).is(Label.HIGHLIGHT))) {
			first++;
		}
		return first;
	}

	private static int firstWithoutLength(List<Group> groups) {
		int above = first(groups, field -> field.isAboveText() || field.isBodyHeading());
		return above < groups.size() ? above : first(groups, field -> true);
	}

	private static int first(List<Group> groups, Predicate<Field> condition) {
		int first = 0;
		while (first < groups.size() && groups.get(first).field().filter(condition).isEmpty()) {
			first++;
		}
		return first;
	}

	/** Where the labels are in capitals, other words are none. */
	private static List<Group> groups(List<DocumentParagraph> lines) {
		boolean capitals = lines.stream().flatMap(line -> Label.field(line.text()).stream()).anyMatch(Field::tellsCapitals);
		List<Group> groups = new ArrayList<>();
		boolean apart = true;
		for (DocumentParagraph line : lines) {
			Optional<Field> field = Label.field(line.text()).filter(found -> found.colon() || found.label().isHeading())
					.filter(found -> !capitals || found.capitals());
			if (apart || field.isPresent()) {
				groups.add(new Group(field, new ArrayList<>()));
			}
			groups.getLast().lines().add(line);
			apart = line.apart() || field.filter(found -> !found.colon()).isPresent();
		}
		return groups;
	}

	/** What stands above the first field, in groups. */
	List<List<DocumentParagraph>> head() {
		return groups.subList(0, firstField).stream().map(Group::lines).toList();
	}

	/** Reads the fields and the text. */
	void read() {
		int body = firstField;
		while (body < groups.size() && groups.get(body).field().isPresent() && !groups.get(body).isBelowText()
				&& !groups.get(body).is(Label.BODY)) {
			readField(groups.get(body++));
		}
		if (body < groups.size() && groups.get(body).isBodyHeading()) {
			body = readBodyHeading(body);
		}
		int end = textEnd(body);
		article.body(groups.subList(body, end).stream().flatMap(group -> group.lines().stream()).toList());
		groups.subList(end, groups.size()).forEach(this::readBelow);
	}

	/** A paragraph may begin with a keyword's label, too, which counts only among the fields below the text. */
	private int textEnd(int body) {
		int end = body;
		while (end < groups.size() && !groups.get(end).endsText()) {
			end++;
		}
		if (end == groups.size()) {
			end = body;
			while (end < groups.size() && !groups.get(end).isBelowText()) {
				end++;
			}
			return end;
		}
		while (end > body && groups.get(end - 1).isBelowText()) {
			end--;
		}
		return end;
	}

	/** The line that says that the text follows is none of it. */
	private int readBodyHeading(int at) {
		Group body = groups.get(at);
		article.remove(body.lines().getFirst(), RemovalReason.NAVIGATION, "label");
		article.body(body.lines().subList(1, body.lines().size()));
		return at + 1;
	}

	private void readField(Group group) {
		String value = group.value();
		switch (group.field().orElseThrow().label()) {
		case BYLINE -> {
			article.authors(value, "byline: " + value);
			article.remove(group.lines(), RemovalReason.BYLINE, "label");
		}
		case LENGTH -> {
			article.words(value);
			article.remove(group.lines(), RemovalReason.DATELINE, "label");
		}
		case HIGHLIGHT -> article.remove(group.lines(), RemovalReason.DECK, "label");
		default -> article.remove(group.lines(), RemovalReason.DATELINE, "label");
		}
	}

	private void readBelow(Group group) {
		if (group.is(Label.LANGUAGE)) {
			article.language(group.value());
		}
		if (group.is(Label.NUMBER)) {
			article.known().documentNumber(group.value(), group.lines().getFirst().text());
		}
		if (group.is(Label.GRAPHIC)) {
			article.remove(group.lines(), RemovalReason.CAPTION, "label");
		} else {
			boolean copyright = group.lines().stream().anyMatch(line -> NexisHead.isCopyright(line.text()));
			article.remove(group.lines(), copyright ? RemovalReason.LEGAL : RemovalReason.OUTSIDE, "below the text");
		}
	}
}
