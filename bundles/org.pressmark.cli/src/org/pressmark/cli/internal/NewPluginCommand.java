// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.cli.internal.plugin.Base;
import org.pressmark.cli.internal.plugin.NewFolder;
import org.pressmark.cli.internal.plugin.NewPlugin;
import org.pressmark.cli.internal.plugin.PluginName;
import org.pressmark.cli.internal.plugin.Samples;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes a plug-in for its author to go on with. Whoever starts Pressmark may say with the system property
 * {@value #REPOSITORY} where its p2 repository is; else a plug-in is built against the Pressmark that is installed.
 */
@Command(name = "new-plugin")
final class NewPluginCommand implements Callable<Integer> {

	private static final String REPOSITORY = "pressmark.repository";

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "NAME", descriptionKey = "newPlugin.name")
	private String name;

	@Option(names = "--kind", paramLabel = "KIND", descriptionKey = "newPlugin.kind")
	private String kind = "importer";

	@Option(names = "--folder", paramLabel = "FOLDER", descriptionKey = "newPlugin.folder")
	private Path folder;

	@Option(names = "--repository", paramLabel = "REPOSITORY", descriptionKey = "newPlugin.repository")
	private Optional<String> repository = Optional.empty();

	NewPluginCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		PluginName plugin = plugin();
		try {
			Samples samples = Samples.installed();
			if (!samples.kinds().contains(kind)) {
				throw wrong(NLS.bind(Messages.newPlugin_kind, kind, String.join(", ", samples.kinds())));
			}
			write(new NewPlugin(plugin, kind, base()), samples);
		} catch (FileAlreadyExistsException e) {
			throw new StoreException(NLS.bind(Messages.newPlugin_exists, folder()), e);
		} catch (IOException e) {
			String reason = e instanceof AccessDeniedException ? Messages.newPlugin_denied : e.getMessage();
			throw new StoreException(NLS.bind(Messages.newPlugin_failed, folder(), reason), e);
		}
		return Cli.DONE;
	}

	private PluginName plugin() {
		PluginName.flaw(name).ifPresent(flaw -> {
			throw wrong(NLS.bind(switch (flaw) {
			case FORM -> Messages.newPlugin_nameForm;
			case WORD -> Messages.newPlugin_nameWord;
			case TAKEN -> Messages.newPlugin_nameTaken;
			case LENGTH -> Messages.newPlugin_nameLength;
			}, Plain.shorten(name, 80)));
		});
		return new PluginName(name);
	}

	private Path folder() {
		return folder == null ? Path.of(name) : folder;
	}

	private Base base() throws StoreException {
		Optional<String> given = repository.or(() -> Optional.ofNullable(System.getProperty(REPOSITORY)));
		if (given.isEmpty()) {
			return Base.installation(InstalledPressmark.folder().orElseThrow(() -> wrong(Messages.newPlugin_noRepository)));
		}
		return Base.repository(PluginRepository.of(given.get())
				.orElseThrow(() -> new StoreException(NLS.bind(Messages.newPlugin_repository, given.get()))));
	}

	private void write(NewPlugin plugin, Samples samples) throws IOException, StoreException {
		Path parent = folder().toAbsolutePath().getParent();
		// The root of a disk has none, and is there already.
		if (parent != null && !Files.isDirectory(parent)) {
			throw new StoreException(NLS.bind(Messages.newPlugin_noParent, parent));
		}
		NewFolder.write(folder(), plugin.files(samples));
		console.line(NLS.bind(Messages.newPlugin_written, Plain.line(folder().toString())));
		console.line(Messages.newPlugin_next);
	}

	private ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
