// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Constants;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.ContributionState.Status;
import org.pressmark.extensions.Contributions;
import org.pressmark.extensions.LeftOutPlugin;

/**
 * What a plug-in contributes, or a plug-in that is left out, as a person sees it.
 *
 * @param plugin the name of the plug-in
 * @param adds what it adds; empty if it is left out
 * @param state whether that is used, in a word
 * @param details the same in sentences, with the reason
 * @param contribution what can be switched on and off; empty for a plug-in that is left out
 */
record PluginRow(String plugin, String adds, String state, String details, Optional<ContributionState> contribution) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM);

	/** All of them; first what is left out. Reads files. */
	static List<PluginRow> all(Contributions contributions) {
		return Stream.concat(contributions.leftOut().stream().map(PluginRow::of), contributions.states().stream().map(PluginRow::of)).toList();
	}

	private static PluginRow of(LeftOutPlugin leftOut) {
		return new PluginRow(leftOut.name(), "", Messages.plugins_missing, leftOut.line(), Optional.empty());
	}

	private static PluginRow of(ContributionState state) {
		return new PluginRow(name(state.bundle()), state.label(), word(state.status()), words(state), Optional.of(state));
	}

	/** What people call a plug-in; its symbolic name if it has no other. */
	private static String name(String bundle) {
		return Optional.ofNullable(Platform.getBundle(bundle)).map(installed -> installed.getHeaders().get(Constants.BUNDLE_NAME))
				.filter(name -> !name.isBlank()).orElse(bundle);
	}

	/** Whether both are about the same thing, whatever its state is. */
	boolean isSameAs(PluginRow other) {
		return contribution.isPresent() && other.contribution.isPresent() ? isSame(contribution.get(), other.contribution.get())
				: contribution.isEmpty() && other.contribution.isEmpty() && plugin.equals(other.plugin);
	}

	private static boolean isSame(ContributionState one, ContributionState other) {
		return one.point().equals(other.point()) && one.id().equals(other.id()) && one.bundle().equals(other.bundle());
	}

	/** Whether it can be switched off. */
	boolean isOn() {
		return contribution.filter(ContributionState::isOn).isPresent();
	}

	/** Whether it can be switched on. */
	boolean isOff() {
		return contribution.filter(state -> state.status() == Status.OFF || state.status() == Status.FAILED).isPresent();
	}

	/** Whether a person has to do something about it. */
	boolean isFailed() {
		return contribution.map(state -> state.status() == Status.FAILED).orElse(true);
	}

	private static String words(ContributionState state) {
		Object[] names = { state.id(), state.bundle(), state.version(), state.point(), state.reason().orElse(""),
				state.since().map(since -> TIME.format(since.atZone(ZoneId.systemDefault()))).orElse("") };
		return NLS.bind(switch (state.status()) {
		case ON -> Messages.plugins_detailsOn;
		case OFF -> Messages.plugins_detailsOff;
		case FAILED -> Messages.plugins_detailsFailed;
		case DUPLICATE -> Messages.plugins_detailsDuplicate;
		}, names);
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
