// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.codebook.CodebookEntry;
import org.pressmark.operations.codebook.ExchangedCode;
import org.pressmark.operations.codebook.ImportCodebook;
import org.pressmark.operations.codebook.ImportedCode;
import org.pressmark.operations.codebook.ImportedCode.Kind;
import org.pressmark.operations.codebook.QdcReader;
import org.pressmark.operations.codebook.QdcWriter;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists a project's codes and how often each is used, and exchanges them with other programs. */
@Command(name = "codebook")
final class CodebookCommand implements Callable<Integer> {

	private static final String INDENT = "  ";
	private static final String SEPARATOR = " \u203a ";
	private static final int GUIDELINE_WIDTH = 60;

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Option(names = "--import", paramLabel = "FILE", descriptionKey = "codebook.import")
	private Path importFile;

	@Option(names = "--dry-run", descriptionKey = "codebook.dryRun")
	private boolean isTrial;

	@Option(names = "--export", paramLabel = "FILE", descriptionKey = "codebook.export")
	private Path exportFile;

	@Mixin
	private JsonOption json;

	@Mixin
	private AuthorOption author;

	CodebookCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		if (importFile != null && exportFile != null) {
			throw new ParameterException(spec.commandLine(), Messages.codebook_both);
		}
		if (isTrial && importFile == null) {
			throw new ParameterException(spec.commandLine(), Messages.codebook_dryRun);
		}
		if (importFile != null) {
			importCodes(QdcReader.read(importFile));
		} else if (exportFile != null) {
			exportCodes();
		} else {
			print(project.read(console, CodebookEntry::all));
		}
		return Cli.DONE;
	}

	private void importCodes(List<ExchangedCode> codes) throws StoreException {
		if (isTrial) {
			printImported(project.read(console, reader -> ImportCodebook.preview(reader, codes)));
			return;
		}
		try (ProjectStore store = project.openToWrite(author, console)) {
			ImportCodebook command = new ImportCodebook(importFile.getFileName().toString(), codes);
			store.execute(command);
			printImported(command.report());
		}
	}

	private void exportCodes() throws StoreException {
		try (ProjectStore store = project.openToRead(console)) {
			int count = QdcWriter.write(store, Optional.empty(), exportFile);
			console.line(json.isSet()
					? new JsonLine().put("file", exportFile.toString()).put("codes", count).toString()
					: Plurals.bind(Messages.codebook_exported, count, exportFile));
		}
	}

	/** Each code that is new or changes, then how many there are of each kind. */
	private void printImported(List<ImportedCode> codes) {
		for (ImportedCode code : codes) {
			if (json.isSet()) {
				console.line(new JsonLine().put("kind", code.kind().name().toLowerCase(Locale.ROOT))
						.put("path", code.path()).put("changes", changes(code)).put("leftOut", code.leftOut()).toString());
			} else if (code.kind() == Kind.ADDED) {
				console.line(NLS.bind(Messages.codebook_added, path(code)));
			} else if (code.kind() == Kind.CHANGED) {
				console.line(NLS.bind(Messages.codebook_changed, path(code), String.join(", ", changes(code))));
			}
			if (!json.isSet() && !code.leftOut().isEmpty()) {
				console.warning(NLS.bind(Messages.codebook_changed, path(code), Plain.line(String.join("; ", code.leftOut()))));
			}
		}
		if (!json.isSet()) {
			console.line(NLS.bind(isTrial ? Messages.codebook_wouldImport : Messages.codebook_imported, new Object[] {
					count(codes, Kind.ADDED), count(codes, Kind.CHANGED), count(codes, Kind.SAME), count(codes, Kind.LEFT) }));
		}
	}

	private static List<String> changes(ImportedCode code) {
		return code.changes().keySet().stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
	}

	private static String path(ImportedCode code) {
		return Plain.line(String.join(SEPARATOR, code.path()));
	}

	private static long count(List<ImportedCode> codes, Kind kind) {
		return codes.stream().filter(each -> each.kind() == kind).count();
	}

	private void print(List<CodebookEntry> codes) {
		if (json.isSet()) {
			codes.forEach(each -> console.line(json(each).toString()));
		} else if (codes.isEmpty()) {
			console.line(Messages.codebook_empty);
		} else {
			Table table = new Table(Messages.codebook_code, Messages.codebook_key, Messages.codebook_passages,
					Messages.codebook_color, Messages.codebook_guideline, Messages.codebook_id);
			codes.forEach(each -> table.add(INDENT.repeat(each.level()) + Plain.line(each.code().name()),
					each.shortcut().map(Plain::line).orElse(""), Integer.toString(each.passages()),
					each.color().map(Plain::line).orElse(""),
					Plain.shorten(each.guideline().map(Plain::line).orElse(""), GUIDELINE_WIDTH), each.code().id()));
			table.print(console);
		}
	}

	private static JsonLine json(CodebookEntry entry) {
		return new JsonLine().put("id", entry.code().id()).put("name", entry.code().name()).put("level", entry.level())
				.put("parent", entry.parentId()).put("color", entry.color()).put("shortcut", entry.shortcut())
				.put("guideline", entry.guideline()).put("passages", entry.passages());
	}
}
