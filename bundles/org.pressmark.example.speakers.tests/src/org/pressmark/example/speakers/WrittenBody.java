// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.export.sections.Place;
import org.pressmark.export.sections.ReportBody;
import org.pressmark.export.sections.ReportParagraph;
import org.pressmark.export.sections.ReportRow;
import org.pressmark.export.sections.ReportTable;
import org.pressmark.export.sections.TableColumn;
import org.pressmark.model.color.MarkLook;

/** A report of plain lines, the cells of a row with bars between them. */
final class WrittenBody implements ReportBody {

	private final List<StringBuilder> lines = new ArrayList<>();

	List<String> lines() {
		return lines.stream().map(line -> line.toString().strip()).toList();
	}

	private StringBuilder line(String begin) {
		lines.add(new StringBuilder(begin));
		return lines.getLast();
	}

	@Override
	public Place heading(int level, String text) {
		line("#".repeat(level) + ' ' + text);
		return null;
	}

	@Override
	public ReportParagraph paragraph() {
		return new Written(line(""));
	}

	@Override
	public ReportParagraph note() {
		return paragraph();
	}

	@Override
	public ReportTable table(String description, TableColumn... columns) {
		StringBuilder head = line("");
		for (TableColumn column : columns) {
			head.append("| ").append(column.head()).append(' ');
		}
		return () -> new Row(line(""));
	}

	@Override
	public void picture(byte[] png, String description) {
		line(description);
	}

	@Override
	public void warn(String sentence) {
		line("! " + sentence);
	}

	private record Row(StringBuilder line) implements ReportRow {

		@Override
		public ReportParagraph cell() {
			line.append("| ");
			return new Written(line);
		}

		@Override
		public ReportRow cell(String text) {
			cell().text(text).text(" ");
			return this;
		}
	}

	private record Written(StringBuilder line) implements ReportParagraph {

		@Override
		public ReportParagraph text(String text) {
			line.append(text);
			return this;
		}

		@Override
		public ReportParagraph source(int article) {
			return text("[" + article + "]");
		}

		@Override
		public ReportParagraph strong(String text) {
			return text(text);
		}

		@Override
		public ReportParagraph marked(String text, MarkLook look) {
			return text(text);
		}

		@Override
		public ReportParagraph link(String text, Place place) {
			return text(text);
		}

		@Override
		public ReportParagraph webLink(String address) {
			return text(address);
		}

		@Override
		public ReportParagraph language(Optional<String> tag) {
			return this;
		}
	}
}
