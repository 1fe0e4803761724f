// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.history.ObjectChange;
import org.pressmark.operations.history.StepDescription;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/** How a step of the history is told. */
final class HistoryLine {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
	private static final String INDENT = "  ";

	private HistoryLine() {
	}

	/** What scripts get. */
	static JsonLine json(HistoryEntry step) {
		return new JsonLine().put("seq", step.seq()).put("id", step.id()).put("at", step.at().toString())
				.put("author", step.author()).put("label", step.label())
				.put("kind", step.kind().name().toLowerCase(Locale.ROOT)).put("target", step.target()).put("part", step.part())
				.put("tables", List.copyOf(step.tables())).put("size", step.size()).put("takenBack", step.takenBack());
	}

	/** What a step did to each row, for scripts. */
	static List<JsonLine> changes(ProjectReader reader, HistoryEntry step) throws StoreException {
		return reader.changes(step.id()).stream().map(HistoryLine::json).toList();
	}

	/** What a table shows of a step. */
	static String[] cells(HistoryEntry step) {
		return new String[] { time(step), Plain.line(step.author()), kind(step), label(step), step.id() };
	}

	/** What was done; which part of it, if it was done in several steps. */
	static String label(HistoryEntry step) {
		String label = Plain.line(step.label());
		return step.part() == 1 ? label : NLS.bind(Messages.history_part, label, step.part());
	}

	/** A step and, below it, what it did to each object. */
	static List<String> described(ProjectReader reader, HistoryEntry step) throws StoreException {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.history_step, cells(step)));
		StepDescription description = StepDescription.read(reader, step.id(), Integer.MAX_VALUE,
				Locale.getDefault(Locale.Category.FORMAT));
		for (ObjectChange change : description.changes()) {
			lines.add(INDENT + Plain.line(change.line()));
			change.fieldLines().forEach(field -> lines.add(INDENT.repeat(2) + Plain.line(field)));
		}
		return lines;
	}

	private static JsonLine json(RowChange change) {
		return new JsonLine().put("table", change.table()).put("id", change.id())
				.put("before", change.before().map(JsonLine::of).orElse(null))
				.put("after", change.after().map(JsonLine::of).orElse(null));
	}

	private static String time(HistoryEntry step) {
		return TIME.format(step.at().atZone(ZoneId.systemDefault()));
	}

	private static String kind(HistoryEntry step) {
		return switch (step.kind()) {
		case DO -> step.takenBack() ? Messages.history_takenBack : Messages.history_do;
		case UNDO -> Messages.history_undo;
		case REDO -> Messages.history_redo;
		};
	}
}
