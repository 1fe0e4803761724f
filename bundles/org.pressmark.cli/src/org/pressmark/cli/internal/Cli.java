// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.tables.DateOrder;
import org.pressmark.sources.Importers;
import org.pressmark.sources.web.WebFetcher;
import org.pressmark.store.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands. Can run any number of them, one after the other.
 *
 * @param version the product's version
 * @param importers what reads sources; asked only by commands that do
 * @param fetcher what fetches pages; asked only by commands that name one
 * @param formats what writes reports; asked only by commands that do
 * @param sections what Word reports are made of; asked only by commands that choose among them
 * @param contributions what plug-ins contribute, and which of them fail
 */
record Cli(String version, Supplier<Importers> importers, Supplier<WebFetcher> fetcher,
		Supplier<ReportFormats> formats, Supplier<ReportSections> sections, Supplier<Contributions> contributions) {

	/** Everything was done. */
	static final int DONE = 0;
	/** Something was not done; each was named with its reason. */
	static final int FAILED = 1;
	/** Nothing was done, because the command was not understood. */
	static final int WRONG_USAGE = 2;
	/** Somebody stopped it; what was done until then is kept. As shells have it for a program that Ctrl+C ends. */
	static final int INTERRUPTED = 130;

	/** Beside longer names, help would have no room for what they mean. */
	private static final int LONGEST_OPTION = 30;

	private static final String HELP = "org.pressmark.cli.internal.help";

	/**
	 * Runs one command.
	 *
	 * @param arguments its name and its arguments
	 * @return one of {@link #DONE}, {@link #FAILED}, {@link #WRONG_USAGE}, {@link #INTERRUPTED}
	 */
	int run(String[] arguments, Console console) {
		LeftOut leftOut = new LeftOut();
		contributions.get().addListener(leftOut);
		try {
			int code = commandLine(console).execute(arguments);
			console.flush();
			return code;
		} catch (OutputException e) {
			return outputFailed(e, console);
		} catch (OutOfMemoryError e) {
			// What took it is let go of: the command has ended.
			console.error(NLS.bind(Messages.run_noMemory, Runtime.getRuntime().maxMemory() >> 20), e);
			return FAILED;
		} finally {
			contributions.get().removeListener(leftOut);
			leftOut.tell(console::warning);
		}
	}

	private CommandLine commandLine(Console console) {
		CommandLine line = new CommandLine(new RootCommand(console));
		line.getCommandSpec().version(NLS.bind(Messages.version, version));
		line.addSubcommand(new ImportCommand(console, importers, fetcher))
				.addSubcommand(new ExtractCommand(console, importers, fetcher))
				.addSubcommand(new SuggestCommand(console)).addSubcommand(new ListCommand(console)).addSubcommand(new SearchCommand(console))
				.addSubcommand(new CodebookCommand(console)).addSubcommand(new EntitiesCommand(console))
				.addSubcommand(new LookUpCommand(console)).addSubcommand(new ConcordanceCommand(console))
				.addSubcommand(new TimelineCommand(console)).addSubcommand(events(console))
				.addSubcommand(new HistoryCommand(console))
				.addSubcommand(new UndoCommand(console)).addSubcommand(new RedoCommand(console))
				.addSubcommand(new AnnotateCommand(console)).addSubcommand(new MarkAllCommand(console))
				.addSubcommand(new CarryOverCommand(console))
				.addSubcommand(new CutCommand(console)).addSubcommand(new KeepCommand(console))
				.addSubcommand(new CorrectCommand(console))
				.addSubcommand(report(console)).addSubcommand(new ReportsCommand(console, sections))
				.addSubcommand(new TemplatesCommand(console))
				.addSubcommand(new PluginsCommand(console, contributions))
				.addSubcommand(new CheckCommand(console)).addSubcommand(new BackupCommand(console))
				.addSubcommand(new BackupsCommand(console)).addSubcommand(new RestoreCommand(console))
				.addSubcommand(new SampleCommand(console, importers)).addSubcommand(new NewPluginCommand(console))
				.addSubcommand(new HelpCommand());
		// The library's own class loader does not see our resources.
		line.setResourceBundle(ResourceBundle.getBundle(HELP, Locale.getDefault(), Cli.class.getClassLoader()));
		line.registerConverter(Path.class, Arguments::path).registerConverter(Edtf.class, Arguments::published)
				.registerConverter(DateOrder.class, Arguments::dateOrder).registerConverter(LocalDate.class, Arguments::day)
				.registerConverter(Locale.class, Arguments::language);
		// An article's name may begin with @.
		line.setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true);
		line.setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION);
		line.setColorScheme(Help.defaultColorScheme(Ansi.OFF)).setOut(console.out()).setErr(console.err());
		line.setParameterExceptionHandler((e, given) -> wrongUsage(e, console));
		line.setExecutionExceptionHandler((e, command, result) -> failed(e, console));
		return line;
	}

	private static CommandLine events(Console console) {
		return new CommandLine(new EventsCommand()).addSubcommand(new EventsImportCommand(console));
	}

	private CommandLine report(Console console) {
		CommandLine report = new CommandLine(new ReportCommand(console, formats, sections));
		report.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, new SectionHelp(sections));
		return report;
	}

	private static int wrongUsage(ParameterException e, Console console) {
		String command = e.getCommandLine().getCommandSpec().qualifiedName();
		console.error(NLS.bind(Messages.usage_wrong, whatIsWrong(e).replaceFirst("\\.$", ""), command), e);
		return WRONG_USAGE;
	}

	private static String whatIsWrong(ParameterException e) {
		boolean isBeforeCommand = e.getCommandLine().getParent() == null;
		if (isBeforeCommand && e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
			return NLS.bind(Messages.usage_unknownCommand, unmatched.getUnmatched().getFirst());
		}
		return e.getMessage();
	}

	/** Whatever a command throws becomes one line; only the exceptions of the store are made for people. */
	private static int failed(Exception e, Console console) {
		// That the output fails is said once, when all of it should be out.
		if (!(e instanceof OutputException)) {
			console.error(e instanceof StoreException ? e.getMessage() : NLS.bind(Messages.run_unexpected, e), e);
		}
		return FAILED;
	}

	private static int outputFailed(OutputException e, Console console) {
		console.error(NLS.bind(Messages.output_failed, e.getMessage()), e);
		return FAILED;
	}
}
