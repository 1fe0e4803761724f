// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.events.tables.ColumnMapping;
import org.pressmark.operations.events.tables.DateOrder;
import org.pressmark.operations.events.tables.EventColumn;
import org.pressmark.operations.events.tables.EventTable;
import org.pressmark.operations.events.tables.ImportEvents;
import org.pressmark.operations.events.tables.ImportOptions;
import org.pressmark.operations.events.tables.ImportPreview;
import org.pressmark.operations.events.tables.PreviewRow;
import org.pressmark.operations.events.tables.PreviewRow.FieldChange;
import org.pressmark.operations.events.tables.PreviewRow.Kind;
import org.pressmark.operations.events.tables.TableFile;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the rows of a table events of a project, or tells what that would change. */
@Command(name = "import")
final class EventsImportCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "events.file")
	private Path file;

	@Option(names = "--map", paramLabel = "WHAT=COLUMN", descriptionKey = "events.map")
	private Map<EventColumn, String> columns = Map.of();

	@Option(names = "--date-order", paramLabel = "ORDER", descriptionKey = "events.dateOrder")
	private Optional<DateOrder> dateOrder = Optional.empty();

	@Option(names = "--new-entities", descriptionKey = "events.newEntities")
	private boolean makesEntities;

	@Option(names = "--dry-run", descriptionKey = "events.dryRun")
	private boolean isTrial;

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	EventsImportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		project.existing();
		EventTable table = TableFile.read(file);
		ImportOptions options = options(table);
		ImportPreview result = isTrial
				? project.read(console, reader -> ImportEvents.preview(reader, table, options, new NullProgressMonitor()))
				: take(table, options);
		print(result);
		return result.count(Kind.REFUSED) == 0 ? Cli.DONE : Cli.FAILED;
	}

	private ImportPreview take(EventTable table, ImportOptions options) throws StoreException {
		try (ProjectStore store = project.openToWrite(author, console)) {
			ImportEvents command = new ImportEvents(table, options);
			store.execute(command);
			return command.report();
		}
	}

	private ImportOptions options(EventTable table) {
		ColumnMapping mapping = ColumnMapping.guess(table.heads());
		for (Map.Entry<EventColumn, String> said : columns.entrySet()) {
			mapping = mapping.with(said.getKey(), column(table, said.getValue()));
		}
		return ImportOptions.of(table, Locale.getDefault(), LocalDate.now()).withMapping(mapping).withDateOrder(dateOrder)
				.withMakesEntities(makesEntities);
	}

	/** Nothing before the equals sign's end means that no column says it. */
	private OptionalInt column(EventTable table, String name) {
		OptionalInt column = ColumnMapping.named(table, name);
		if (column.isEmpty() && !name.isBlank()) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.events_noColumn, table.name(), name));
		}
		return column;
	}

	private void print(ImportPreview result) {
		for (PreviewRow row : result.rows()) {
			if (json.isSet()) {
				console.line(json(row).toString());
			} else if (row.kind() == Kind.NEW) {
				console.line(line(Messages.events_new, row, row.when().orElse("")));
			} else if (row.kind() == Kind.CHANGED) {
				console.line(line(Messages.events_changed, row, String.join(", ", fields(row))));
			}
			row.warnings().forEach(each -> console.warning(NLS.bind(Messages.events_row, row.number(), each)));
			row.problems().forEach(each -> console.error(NLS.bind(Messages.events_row, row.number(), each), null));
		}
		result.warnings().forEach(console::warning);
		if (!json.isSet()) {
			console.line(NLS.bind(isTrial ? Messages.events_wouldImport : Messages.events_imported, new Object[] {
					result.count(Kind.NEW), result.count(Kind.CHANGED), result.count(Kind.SAME), result.count(Kind.REFUSED) }));
		}
	}

	private static String line(String pattern, PreviewRow row, String details) {
		return NLS.bind(pattern, new Object[] { row.number(), Plain.line(row.title()), details }).strip();
	}

	private static List<String> fields(PreviewRow row) {
		return row.changes().stream().map(each -> each.field().key()).toList();
	}

	private static JsonLine json(PreviewRow row) {
		return new JsonLine().put("row", row.number()).put("kind", row.kind().name().toLowerCase(Locale.ROOT))
				.put("title", row.title()).put("when", row.when()).put("event", row.eventId())
				.putObjects("changes", row.changes().stream().map(EventsImportCommand::json).toList())
				.put("problems", row.problems()).put("warnings", row.warnings());
	}

	private static JsonLine json(FieldChange change) {
		return new JsonLine().put("field", change.field().key()).put("before", change.before()).put("after", change.after());
	}
}
