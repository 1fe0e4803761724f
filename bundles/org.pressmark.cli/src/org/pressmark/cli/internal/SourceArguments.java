// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.NamedSource;
import org.pressmark.operations.WebSources;
import org.pressmark.sources.web.WebFetcher;
import org.pressmark.sources.web.WebSettings;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where pages are listed and how they are fetched: options of the commands that read sources. */
final class SourceArguments {

	private static final int LONGEST_PAUSE = 3_600;
	private static final int LONGEST_TIMEOUT = 3_600;

	@Spec(Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--links", paramLabel = "FILE", descriptionKey = "web.links")
	private List<Path> links = List.of();

	@Option(names = "--allow-private-addresses", descriptionKey = "web.private")
	private boolean isPrivateAllowed;

	private WebSettings settings = WebSettings.DEFAULT;
	private int feedEntries = WebSources.FEED_ENTRIES;

	@Option(names = "--feed-entries", paramLabel = "N", descriptionKey = "web.feedEntries")
	void setFeedEntries(int entries) {
		feedEntries = between("--feed-entries", entries, 1, Integer.MAX_VALUE);
	}

	@Option(names = "--pause", paramLabel = "SECONDS", descriptionKey = "web.pause")
	void setPause(int seconds) {
		settings = settings.withPause(Duration.ofSeconds(between("--pause", seconds, 0, LONGEST_PAUSE)));
	}

	@Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "web.timeout")
	void setTimeout(int seconds) {
		settings = settings.withTimeout(Duration.ofSeconds(between("--timeout", seconds, 1, LONGEST_TIMEOUT)));
	}

	/** Refuses a command that names nothing to read. */
	void requireSome(List<String> sources) {
		if (sources.isEmpty() && links.isEmpty()) {
			throw new ParameterException(command.commandLine(), Messages.usage_noSource);
		}
	}

	/**
	 * What is to be read.
	 *
	 * @param sources the arguments
	 * @param fetcher fetches pages; asked only if there is one
	 * @param monitor of the run
	 */
	List<NamedSource> inputs(List<String> sources, Console console, Supplier<WebFetcher> fetcher,
			IProgressMonitor monitor) {
		return new Inputs(console.in(), () -> new WebSources(
				fetcher.get().begin(settings.withPrivateAllowed(isPrivateAllowed), monitor), feedEntries))
				.of(sources, links);
	}

	private int between(String option, int value, int least, int most) {
		if (value < least || value > most) {
			throw new ParameterException(command.commandLine(),
					NLS.bind(Messages.usage_outside, new Object[] { option, value, least, most }));
		}
		return value;
	}
}
