// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.EventDetails;
import org.pressmark.operations.events.tables.PlannedEvent.Part;
import org.pressmark.operations.events.tables.PreviewRow.FieldChange;
import org.pressmark.operations.events.tables.PreviewRow.Kind;
import org.pressmark.operations.events.tables.TableCell.Origin;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.StoreException;

/** Plans what becomes of one row. An empty cell says nothing: what the project has stays. */
final class RowPlanner {

	private final TablePlanner table;
	private final TableRow row;
	private final List<String> problems = new ArrayList<>();
	private final List<String> warnings = new ArrayList<>();
	private final List<FieldChange> changes = new ArrayList<>();
	private Optional<Event> event = Optional.empty();
	private EventDetails details;
	private List<Part> participants = List.of();
	private Optional<Part> place = Optional.empty();

	RowPlanner(TablePlanner table, TableRow row) {
		this.table = table;
		this.row = row;
	}

	PlannedEvent plan() {
		if (row.width() > table.columns()) {
			problems.add(Messages.row_tooLong);
		}
		Optional<String> title = title();
		details = EventDetails.titled(title.orElse(""));
		Optional<Edtf> when = when(byId());
		if (problems.isEmpty()) {
			findEvent(title.orElseThrow(), when);
		}
		if (problems.isEmpty()) {
			begin(title.orElseThrow(), when);
			readDetails();
		}
		return new PlannedEvent(preview(title.orElse(""), when), details, participants, place);
	}

	private PreviewRow preview(String title, Optional<Edtf> when) {
		boolean isRefused = !problems.isEmpty();
		Kind kind = isRefused ? Kind.REFUSED : event.isEmpty() ? Kind.NEW : changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
		Optional<String> date = (isRefused ? when : details.when()).map(Edtf::toString);
		return new PreviewRow(row.number(), kind, title, date, isRefused ? Optional.empty() : event.map(Event::getId),
				isRefused ? List.of() : changes, problems, warnings);
	}

	private Optional<String> title() {
		Optional<String> title = text(EventColumn.TITLE).flatMap(text -> oneLine(EventColumn.TITLE, text));
		if (title.isEmpty() && problems.isEmpty()) {
			problem(EventColumn.TITLE, Messages.row_noTitle);
		}
		return title;
	}

	private Optional<Event> byId() {
		return text(EventColumn.ID).flatMap(table.events()::byId);
	}

	/** As it stands, a date that the event has already is not read: the project may have one that nobody can read. */
	private Optional<Edtf> when(Optional<Event> known) {
		Optional<TableCell> whole = cell(EventColumn.WHEN);
		if (whole.isPresent()) {
			boolean isSame = whole.get().text().equals(EventTexts.of(known, EventColumn.WHEN));
			return isSame ? EventDetails.of(known.orElseThrow()).when() : date(EventColumn.WHEN, whole.get());
		}
		Optional<Edtf> start = cell(EventColumn.START).flatMap(cell -> date(EventColumn.START, cell));
		Optional<Edtf> end = cell(EventColumn.END).flatMap(cell -> date(EventColumn.END, cell));
		try {
			return end.isEmpty() || !problems.isEmpty() ? start
					: Optional.of(start.isPresent() ? table.dates().between(start.get(), end.get()) : table.dates().until(end.get()));
		} catch (CellException e) {
			problem(EventColumn.END, e.getMessage());
			return Optional.empty();
		}
	}

	private Optional<Edtf> date(EventColumn column, TableCell cell) {
		try {
			return Optional.of(table.dates().read(cell));
		} catch (CellException e) {
			problem(column, e.getMessage());
			return Optional.empty();
		}
	}

	/** By its id, else by title and date; where the table has no dates, by the title. */
	private void findEvent(String title, Optional<Edtf> when) {
		event = byId();
		if (event.isEmpty()) {
			text(EventColumn.ID).ifPresent(id -> warning(EventColumn.ID, NLS.bind(Messages.row_unknownId, id)));
			List<Event> found = table.hasDates() ? table.events().of(title, when) : table.events().titled(title);
			if (found.size() > 1) {
				problem(EventColumn.TITLE, Messages.row_severalEvents);
			}
			event = found.stream().findFirst();
		}
		String key = event.map(Event::getId).orElseGet(() -> TableWords.folded(title) + '\n' + when.map(Edtf::toString).orElse(""));
		table.claim(key, row.number()).ifPresent(other -> problem(EventColumn.TITLE, NLS.bind(Messages.row_repeated, other)));
	}

	private void begin(String title, Optional<Edtf> when) {
		event.ifPresent(known -> {
			details = EventDetails.of(known);
			participants = EventTexts.participants(known);
			place = EventTexts.place(known);
		});
		String known = EventTexts.of(event, EventColumn.TITLE);
		if (event.isEmpty() || byId().isPresent() && !known.equals(title)) {
			details = details.withTitle(title);
			changed(EventColumn.TITLE, title);
		}
		if (when.isPresent() && !details.when().equals(when)) {
			details = details.withWhen(when);
			changed(EventColumn.WHEN, when.get().toString());
		}
	}

	private void readDetails() {
		different(EventColumn.PARTICIPANTS).ifPresent(this::readParticipants);
		different(EventColumn.PLACE).ifPresent(this::readPlace);
		different(EventColumn.CATEGORY).flatMap(text -> oneLine(EventColumn.CATEGORY, text)).filter(
				text -> !text.equals(EventTexts.of(event, EventColumn.CATEGORY))).ifPresent(text -> {
					details = details.withCategory(Optional.of(text));
					changed(EventColumn.CATEGORY, text);
				});
		different(EventColumn.STATUS).ifPresent(this::readStatus);
		different(EventColumn.NOTES).ifPresent(this::readNotes);
	}

	/** While not all are known, nobody who takes part already is taken off. */
	private void readParticipants(String text) {
		PartReader reader = new PartReader(table.names(), table.options().makesEntities());
		try {
			List<Part> read = reader.participants(text);
			List<Part> after = reader.unknown().isEmpty() ? read : PartReader.joined(participants, read);
			reader.unknown().forEach(each -> warning(EventColumn.PARTICIPANTS, each));
			if (!after.equals(participants)) {
				participants = after;
				changed(EventColumn.PARTICIPANTS, after.stream().map(EventTexts::words).collect(Collectors.joining("; ")));
			}
		} catch (CellException e) {
			problem(EventColumn.PARTICIPANTS, e.getMessage());
		}
	}

	private void readPlace(String text) {
		PartReader reader = new PartReader(table.names(), table.options().makesEntities());
		try {
			Optional<Part> read = reader.place(text);
			reader.unknown().forEach(each -> warning(EventColumn.PLACE, each));
			if (read.isPresent() && !read.equals(place)) {
				place = read;
				changed(EventColumn.PLACE, read.get().name());
			}
		} catch (CellException e) {
			problem(EventColumn.PLACE, e.getMessage());
		}
	}

	private void readStatus(String text) {
		Optional<EventStatus> status = table.words().status(text);
		if (status.isEmpty()) {
			warning(EventColumn.STATUS, NLS.bind(Messages.row_unknownStatus, text));
		} else if (status.get() != details.status()) {
			details = details.withStatus(status.get());
			changed(EventColumn.STATUS, status.get().getLiteral());
		}
	}

	private void readNotes(String text) {
		Names.control(text).ifPresentOrElse(control -> problem(EventColumn.NOTES, NLS.bind(Messages.row_control, control)), () -> {
			details = details.withNotes(Optional.of(text));
			changed(EventColumn.NOTES, text);
		});
	}

	/** What a cell says, unless it is what the event says already. */
	private Optional<String> different(EventColumn column) {
		return text(column).filter(text -> !text.equals(EventTexts.of(event, column)));
	}

	private void changed(EventColumn column, String after) {
		changes.add(new FieldChange(column, EventTexts.of(event, column), after));
	}

	private Optional<String> text(EventColumn column) {
		return cell(column).map(TableCell::text);
	}

	private Optional<TableCell> cell(EventColumn column) {
		return table.cell(row, column).filter(cell -> isUsable(column, cell));
	}

	private boolean isUsable(EventColumn column, TableCell cell) {
		switch (cell.origin()) {
		case CALCULATED -> warning(column, NLS.bind(Messages.cell_calculated, cell.text()));
		case UNKNOWN -> problem(column, Messages.cell_unknown);
		case ERROR -> problem(column, NLS.bind(Messages.cell_error, cell.text()));
		case WRITTEN -> {
			// As it should be.
		}
		}
		return cell.origin() == Origin.WRITTEN || cell.origin() == Origin.CALCULATED;
	}

	private Optional<String> oneLine(EventColumn column, String text) {
		try {
			return Optional.of(Names.of(text)).filter(line -> !line.isEmpty());
		} catch (StoreException e) {
			problem(column, Objects.requireNonNullElse(e.getMessage(), ""));
			return Optional.empty();
		}
	}

	private void problem(EventColumn column, String message) {
		add(problems, column, message);
	}

	private void warning(EventColumn column, String message) {
		add(warnings, column, message);
	}

	/** A cell may be looked at more than once. */
	private void add(List<String> lines, EventColumn column, String message) {
		String line = NLS.bind(Messages.row_inColumn, table.columnName(column), message);
		if (!lines.contains(line)) {
			lines.add(line);
		}
	}
}
