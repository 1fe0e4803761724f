// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.pressmark.ui.Failures;

/**
 * Lists the keys of a context, and those of undo and redo, as they are bound now, by task: the category of their commands.
 * UI thread only.
 */
public final class ContextKeys {

	/** They mean the same everywhere, and whoever looks for keys looks for these. */
	private static final Set<String> EVERYWHERE = Set.of(IWorkbenchCommandConstants.EDIT_UNDO,
			IWorkbenchCommandConstants.EDIT_REDO);

	private final String context;
	private final List<String> tasks;
	private final List<Gesture> gestures;

	/**
	 * What the mouse does, which is no command.
	 *
	 * @param name what it does
	 * @param way how, as a person knows it: "Shift+drag"
	 */
	public record Gesture(String name, String way) {

		private KeysPopup.Key key() {
			return new KeysPopup.Key(Messages.keys_mouse, name, way, () -> {
				// Only the mouse can do it.
			});
		}
	}

	/**
	 * @param context the id of the context of the keys
	 * @param tasks the ids of categories in the order in which they are listed; others follow
	 */
	public ContextKeys(String context, List<String> tasks) {
		this(context, tasks, List.of());
	}

	/** @param gestures are listed behind the keys */
	public ContextKeys(String context, List<String> tasks, List<Gesture> gestures) {
		this.gestures = List.copyOf(gestures);
		this.context = context;
		this.tasks = List.copyOf(tasks);
	}

	/** A key with the place of its task in the list; what there are several of comes last there. */
	private record Listed(int order, boolean isOneOfMany, KeysPopup.Key key) {
	}

	/**
	 * Opens the list; what a person chooses there is done.
	 *
	 * @param title where the keys mean this
	 */
	public void show(IWorkbenchWindow window, String title) {
		IBindingService bindings = window.getService(IBindingService.class);
		List<KeysPopup.Key> keys = Arrays.stream(bindings.getBindings())
				.filter(this::isListed)
				.map(Binding::getParameterizedCommand).distinct().map(command -> listed(command, bindings, window))
				.flatMap(Optional::stream)
				.sorted(Comparator.comparingInt(Listed::order).thenComparing(each -> each.key().task())
						.thenComparing(Listed::isOneOfMany).thenComparing(each -> each.key().name()))
				.map(Listed::key).toList();
		List<KeysPopup.Key> all = Stream.concat(keys.stream(), gestures.stream().map(Gesture::key)).toList();
		new KeysPopup(window.getShell(), anchor(window.getShell()), title, all).open();
	}

	private boolean isListed(Binding binding) {
		ParameterizedCommand command = binding.getParameterizedCommand();
		return command != null && (context.equals(binding.getContextId()) || EVERYWHERE.contains(command.getId()));
	}

	/** A command, if it has keys: a person may have taken them away. */
	private Optional<Listed> listed(ParameterizedCommand command, IBindingService bindings,
			IWorkbenchWindow window) {
		String strokes = Arrays.stream(bindings.getActiveBindingsFor(command)).map(TriggerSequence::format).sorted()
				.collect(Collectors.joining(", "));
		try {
			int order = tasks.indexOf(command.getCommand().getCategory().getId());
			KeysPopup.Key key = new KeysPopup.Key(command.getCommand().getCategory().getName(), command.getName(), strokes,
					() -> run(command, window));
			return strokes.isEmpty() ? Optional.empty()
					: Optional.of(new Listed(order < 0 ? tasks.size() : order, !command.getParameterMap().isEmpty(), key));
		} catch (NotDefinedException e) {
			// A plug-in that is gone has left a key behind.
			return Optional.empty();
		}
	}

	private static void run(ParameterizedCommand command, IWorkbenchWindow window) {
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Failures.show(window.getShell(), e);
		}
	}

	/** At the top of what has the focus. */
	private static Rectangle anchor(Shell window) {
		Control focus = Optional.ofNullable(window.getDisplay().getFocusControl()).orElse(window);
		Rectangle area = window.getDisplay().map(focus, null, new Rectangle(0, 0, focus.getSize().x, 0));
		return new Rectangle(area.x + area.width / 4, area.y, area.width / 2, 0);
	}
}
