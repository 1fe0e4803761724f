// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.color.Palette;
import org.pressmark.operations.codebook.ImportPlan.Step;
import org.pressmark.operations.codebook.ImportedCode.Detail;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Makes the codes of a file part of the codebook. A code that the project has, by its GUID or else by its name and place,
 * gets the name, colour and guideline that the file has and stays where it is; the others are added. What the file does
 * not say stays as it is: no code goes, and keys, which files don't have, stay. Passages are not touched.
 */
public final class ImportCodebook implements ProjectCommand {

	private final String fileName;
	private final List<ExchangedCode> codes;
	private volatile List<ImportedCode> report = List.of();

	/** @param fileName where they come from, for the label */
	public ImportCodebook(String fileName, List<ExchangedCode> codes) {
		this.fileName = fileName;
		this.codes = List.copyOf(codes);
	}

	/** What the import would make of each code: those of the file in its order, then those that only the project has. */
	public static List<ImportedCode> preview(ProjectReader reader, List<ExchangedCode> codes) throws StoreException {
		return ImportPlan.of(reader.project(), codes).report();
	}

	/** What the import made of each code, as {@link #preview} says it; empty until the command has run. */
	public List<ImportedCode> report() {
		return report;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_import, fileName);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		ImportPlan plan = ImportPlan.of(transaction.reader().project(), codes);
		int colors = new CodeTree(transaction).all().size();
		for (Step step : plan.steps()) {
			if (step.isNew()) {
				add(transaction, step, Palette.color(colors));
				colors++;
			} else if (!step.changes().isEmpty()) {
				change(transaction.get(Code.class, step.id()), step);
			}
		}
		report = plan.report();
	}

	private static void add(ProjectTransaction transaction, Step step, String color) throws StoreException {
		Code code = (Code) transaction.create(ModelPackage.Literals.CODE);
		code.setId(step.id());
		code.setName(step.code().name());
		code.setColor(step.code().color().orElse(color));
		code.setGuideline(step.code().description().orElse(null));
		transaction.add(code, step.ownerId());
	}

	private static void change(Code code, Step step) {
		for (Detail change : step.changes()) {
			switch (change) {
			case NAME -> code.setName(step.code().name());
			case COLOR -> code.setColor(step.code().color().orElse(null));
			case GUIDELINE -> code.setGuideline(step.code().description().orElse(null));
			}
		}
	}
}
