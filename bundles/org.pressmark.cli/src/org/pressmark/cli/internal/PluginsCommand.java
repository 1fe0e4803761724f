// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.ContributionState.Status;
import org.pressmark.extensions.Contributions;
import org.pressmark.extensions.LeftOutPlugin;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what plug-ins contribute and which are left out, and switches contributions on and off. */
@Command(name = "plugins")
final class PluginsCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<Contributions> contributions;

	@Spec
	private CommandSpec spec;

	@Option(names = "--on", paramLabel = "ID", descriptionKey = "plugins.on")
	private Optional<String> on = Optional.empty();

	@Option(names = "--off", paramLabel = "ID", descriptionKey = "plugins.off")
	private Optional<String> off = Optional.empty();

	@Mixin
	private JsonOption json;

	PluginsCommand(Console console, Supplier<Contributions> contributions) {
		this.console = console;
		this.contributions = contributions;
	}

	@Override
	public Integer call() {
		if (on.isPresent() && off.isPresent()) {
			throw new ParameterException(spec.commandLine(), Messages.plugins_both);
		}
		on.or(() -> off).ifPresentOrElse(this::set,
				() -> print(contributions.get().leftOut(), contributions.get().states()));
		return Cli.DONE;
	}

	/** What has the id, at whatever extension points. */
	private void set(String id) {
		Contributions all = contributions.get();
		List<ContributionState> named = withId(id);
		if (named.isEmpty()) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.plugins_unknown, id));
		}
		named.forEach(on.isPresent() ? all::switchOn : all::switchOff);
		print(List.of(), withId(id));
	}

	/** Of a duplicate nothing can be said but that the other one has to go. */
	private List<ContributionState> withId(String id) {
		return contributions.get().states().stream().filter(state -> state.id().equals(id))
				.filter(state -> state.status() != Status.DUPLICATE).toList();
	}

	/** First what a person has to do something about. */
	private void print(List<LeftOutPlugin> leftOut, List<ContributionState> states) {
		if (json.isSet()) {
			leftOut.forEach(plugin -> console.line(json(plugin).toString()));
			states.forEach(state -> console.line(json(state).toString()));
		} else if (leftOut.isEmpty() && states.isEmpty()) {
			console.line(Messages.plugins_empty);
		} else {
			table(leftOut, states).print(console);
		}
	}

	private static JsonLine json(LeftOutPlugin plugin) {
		return new JsonLine().put("plugin", plugin.name()).put("isOn", false).put("state", "leftOut").put("reason", plugin.line());
	}

	private static JsonLine json(ContributionState state) {
		return new JsonLine().put("plugin", state.bundle()).put("version", state.version()).put("point", state.point())
				.put("id", state.id()).put("label", state.label()).put("isOn", state.isOn())
				.put("state", state.status().name().toLowerCase(Locale.ROOT)).put("reason", state.reason())
				.put("since", state.since().map(Object::toString));
	}

	private static Table table(List<LeftOutPlugin> leftOut, List<ContributionState> states) {
		Table table = new Table(Messages.plugins_state, Messages.plugins_label, Messages.plugins_id, Messages.plugins_point,
				Messages.plugins_plugin, Messages.plugins_reason);
		for (LeftOutPlugin plugin : leftOut) {
			table.add(Messages.plugins_missing, "", "", "", Plain.line(plugin.name()), Plain.line(plugin.line()));
		}
		for (ContributionState state : states) {
			table.add(word(state.status()), Plain.line(state.label()), Plain.line(state.id()), state.point(),
					Plain.line(state.bundle() + ' ' + state.version()), Plain.line(state.reason().orElse("")));
		}
		return table;
	}

	private static String word(Status status) {
		return switch (status) {
		case ON -> Messages.plugins_on;
		case OFF -> Messages.plugins_off;
		case FAILED -> Messages.plugins_failed;
		case DUPLICATE -> Messages.plugins_duplicate;
		};
	}
}
