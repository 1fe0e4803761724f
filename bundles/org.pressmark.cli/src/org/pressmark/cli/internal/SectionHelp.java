// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.function.Supplier;

import org.pressmark.export.sections.BrokenSectionException;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.SectionType;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** Lists the sections that are installed and their parameters, below the options. */
record SectionHelp(Supplier<ReportSections> sections) implements IHelpSectionRenderer {

	private static final int NAME_WIDTH = 30;
	private static final int INDENT = 2;

	@Override
	public String render(Help help) {
		ReportSections known = sections.get();
		int width = help.commandSpec().usageMessage().width();
		TextTable table = TextTable.forColumns(help.colorScheme(), new Column(NAME_WIDTH, INDENT, Overflow.SPAN),
				new Column(width - NAME_WIDTH, 0, Overflow.WRAP));
		known.all().forEach(section -> add(section, known.nameOf(section), table));
		return System.lineSeparator() + Messages.sections_help + System.lineSeparator() + table;
	}

	private static void add(SectionType section, String name, TextTable table) {
		table.addRowValues(name, section.description().isEmpty() ? section.label() : section.description());
		try {
			for (Parameter parameter : section.parameters()) {
				table.addRowValues("  " + name + ':' + parameter.name() + '=' + shown(parameter) + ' ', // one that fills the column gets a line of its own
						parameter.label() + ": " + SectionArguments.values(parameter) + ". " + parameter.help());
			}
		} catch (BrokenSectionException e) {
			table.addRowValues("", e.getMessage());
		}
	}

	private static String shown(Parameter parameter) {
		return switch (parameter.kind()) {
			case TEXT, LINE -> "";
			case FLAG -> Boolean.parseBoolean(parameter.standard()) ? Messages.sections_yes : Messages.sections_no;
			default -> parameter.standard();
		};
	}
}
