// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What stands before the name of a command, and the options of all commands. */
@Command(name = "pressmark")
final class RootCommand implements Runnable {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
	private boolean isHelp;

	@Option(names = "--version", versionHelp = true, descriptionKey = "version")
	private boolean isVersion;

	RootCommand(Console console) {
		this.console = console;
	}

	@Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
	void setDebug(boolean isDebug) {
		if (isDebug) {
			console.showTraces();
		}
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.usage_noCommand);
	}
}
