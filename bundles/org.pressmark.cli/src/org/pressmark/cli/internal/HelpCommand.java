// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the commands, or explains one of them. */
@Command(name = "help")
final class HelpCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "help.command")
	private String name;

	@Override
	public void run() {
		CommandLine root = spec.commandLine().getParent();
		CommandLine explained = name == null ? root : root.getSubcommands().get(name);
		if (explained == null) {
			throw new ParameterException(root, NLS.bind(Messages.usage_unknownCommand, name));
		}
		explained.usage(root.getOut());
	}
}
