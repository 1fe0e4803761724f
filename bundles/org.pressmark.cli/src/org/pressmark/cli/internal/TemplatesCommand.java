// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ExportException;
import org.pressmark.export.files.ShippedTemplate;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the templates that come with Pressmark, and saves one for somebody who adapts it in Word. */
@Command(name = "templates")
final class TemplatesCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Option(names = "--save", paramLabel = "NAME", descriptionKey = "templates.save")
	private Optional<String> name = Optional.empty();

	@Option(names = "--to", paramLabel = "FILE", descriptionKey = "templates.to")
	private Path file;

	@Option(names = "--replace", descriptionKey = "templates.replace")
	private boolean replaces;

	TemplatesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		if (name.isPresent() != (file != null) || replaces && file == null) {
			throw new ParameterException(spec.commandLine(), Messages.templates_both);
		}
		if (name.isEmpty()) {
			list();
		} else {
			save(template(name.get()));
		}
		return Cli.DONE;
	}

	private void list() {
		Table table = new Table(Messages.templates_name, Messages.templates_what);
		for (ShippedTemplate template : ShippedTemplate.values()) {
			table.add(template.id(), template.label());
		}
		table.print(console);
	}

	private ShippedTemplate template(String wanted) {
		return ShippedTemplate.named(wanted).orElseThrow(() -> new ParameterException(spec.commandLine(),
				NLS.bind(Messages.templates_unknown, wanted, Arrays.stream(ShippedTemplate.values()).map(ShippedTemplate::id)
						.collect(Collectors.joining(", ")))));
	}

	/** What is there may be one that somebody has adapted already. */
	private void save(ShippedTemplate template) throws StoreException {
		if (!replaces && Files.exists(file)) {
			throw new StoreException(NLS.bind(Messages.templates_exists, file));
		}
		try {
			template.save(file);
		} catch (ExportException e) {
			throw new StoreException(e.getMessage(), e);
		}
		console.line(NLS.bind(Messages.templates_saved, template.label(), Plain.line(file.toString())));
	}
}
