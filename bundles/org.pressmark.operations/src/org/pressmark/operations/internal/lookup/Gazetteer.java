// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal.lookup;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.EntityType;
import org.pressmark.model.text.Folding;
import org.pressmark.operations.entities.lookup.NameTable;
import org.pressmark.operations.events.tables.EventTable;
import org.pressmark.operations.events.tables.TableFile;
import org.pressmark.operations.events.tables.TableRow;
import org.pressmark.operations.lookup.CollectionId;
import org.pressmark.operations.lookup.EntityLookup;
import org.pressmark.operations.lookup.LookupCandidate;
import org.pressmark.operations.lookup.LookupQuery;
import org.pressmark.store.StoreException;

/**
 * Looks names up in the {@link NameTable}. The file is read anew each time, and nothing leaves the machine. Names are the same
 * whatever their case and accents; then come those that begin so, then those that have all of the words.
 */
public final class Gazetteer implements EntityLookup {

	private static final String ID = "id";
	private static final String NAME = "name";
	private static final String ALIASES = "aliases";
	private static final String TYPE = "type";
	private static final String DESCRIPTION = "description";

	/** How well a name fits, the best first. */
	private enum Fit {
		SAME, BEGINNING, WORDS
	}

	private record Found(LookupCandidate candidate, Fit fit, boolean isOfType) {
	}

	private static final Comparator<Found> ORDER = Comparator.comparing(Found::fit)
			.thenComparing(Found::isOfType, Comparator.reverseOrder());

	private final Supplier<Optional<Path>> file;

	/** Looks into the file that the preferences tell. */
	public Gazetteer() {
		this(NameTable::file);
	}

	Gazetteer(Supplier<Optional<Path>> file) {
		this.file = file;
	}

	@Override
	public List<LookupCandidate> find(LookupQuery query, IProgressMonitor monitor) throws IOException {
		Path path = path();
		EventTable table = table(path);
		Map<String, Integer> columns = columns(path, table.heads());
		String wanted = Folding.of(query.name().strip());
		List<Found> found = new ArrayList<>();
		for (TableRow row : table.rows()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			found(row, columns, wanted, query).ifPresent(found::add);
		}
		return found.stream().sorted(ORDER).map(Found::candidate).limit(query.most()).toList();
	}

	private Path path() throws IOException {
		try {
			return file.get().orElseThrow(() -> new IOException(Messages.gazetteer_none));
		} catch (InvalidPathException e) {
			throw new IOException(NLS.bind(Messages.gazetteer_noPath, e.getInput()), e);
		}
	}

	private static EventTable table(Path path) throws IOException {
		try {
			return TableFile.read(path);
		} catch (StoreException e) {
			throw new IOException(NLS.bind(Messages.gazetteer_unreadable, path, e.getMessage()), e);
		}
	}

	private static Map<String, Integer> columns(Path path, List<String> heads) throws IOException {
		Map<String, Integer> columns = new HashMap<>();
		for (int i = 0; i < heads.size(); i++) {
			columns.putIfAbsent(heads.get(i).strip().toLowerCase(Locale.ROOT), i);
		}
		for (String needed : List.of(ID, NAME)) {
			if (!columns.containsKey(needed)) {
				throw new IOException(NLS.bind(Messages.gazetteer_noColumn, path, needed));
			}
		}
		return columns;
	}

	/** A row without id or name says nothing. */
	private static Optional<Found> found(TableRow row, Map<String, Integer> columns, String wanted, LookupQuery query) {
		String name = cell(row, columns, NAME);
		List<String> aliases = Stream.of(cell(row, columns, ALIASES).split("\\|")).map(String::strip)
				.filter(alias -> !alias.isEmpty()).toList();
		Optional<Fit> fit = Stream.concat(Stream.of(name), aliases.stream()).flatMap(each -> fit(Folding.of(each), wanted).stream())
				.min(Comparator.naturalOrder());
		Optional<CollectionId> id = id(cell(row, columns, ID));
		if (fit.isEmpty() || id.isEmpty() || name.isEmpty()) {
			return Optional.empty();
		}
		Optional<EntityType> type = Optional.ofNullable(EntityType.get(cell(row, columns, TYPE).toLowerCase(Locale.ROOT)));
		return Optional.of(new Found(new LookupCandidate(id.get(), name, cell(row, columns, DESCRIPTION), aliases, type),
				fit.get(), type.isPresent() && type.equals(query.type())));
	}

	private static Optional<Fit> fit(String name, String wanted) {
		if (name.equals(wanted)) {
			return Optional.of(Fit.SAME);
		}
		if (name.startsWith(wanted)) {
			return Optional.of(Fit.BEGINNING);
		}
		List<String> words = List.of(name.split("\\s+"));
		return words.containsAll(List.of(wanted.split("\\s+"))) ? Optional.of(Fit.WORDS) : Optional.empty();
	}

	private static Optional<CollectionId> id(String written) {
		int colon = written.indexOf(':');
		return colon < 0 ? Optional.empty()
				: Optional.of(new CollectionId(written.substring(0, colon), written.substring(colon + 1)))
						.filter(id -> !id.isIncomplete());
	}

	private static String cell(TableRow row, Map<String, Integer> columns, String column) {
		Integer index = columns.get(column);
		return index == null ? "" : row.cell(index).text().strip();
	}
}
