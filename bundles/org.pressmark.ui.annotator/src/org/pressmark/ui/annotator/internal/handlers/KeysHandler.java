// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.pressmark.ui.Failures;
import org.pressmark.ui.annotator.internal.popup.KeysPopup;

/** Lists the keys of the annotator as they are bound now, by task. */
public final class KeysHandler extends AbstractHandler {

	private static final String CONTEXT = "org.pressmark.ui.annotator.context"; //$NON-NLS-1$
	/** The tasks in the order in which they are listed; others follow. */
	private static final List<String> TASKS = Stream.of("mark", "move", "change", "cut") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			.map(task -> "org.pressmark.ui.annotator.category." + task).toList(); //$NON-NLS-1$

	/** A key with the place of its task in the list; what there are several of comes last there. */
	private record Listed(int order, boolean isOneOfMany, KeysPopup.Key key) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IBindingService bindings = window.getService(IBindingService.class);
		List<KeysPopup.Key> keys = Arrays.stream(bindings.getBindings())
				.filter(each -> CONTEXT.equals(each.getContextId()) && each.getParameterizedCommand() != null)
				.map(Binding::getParameterizedCommand).distinct().map(command -> listed(command, bindings, window))
				.flatMap(Optional::stream)
				.sorted(Comparator.comparingInt(Listed::order).thenComparing(each -> each.key().task())
						.thenComparing(Listed::isOneOfMany).thenComparing(each -> each.key().name()))
				.map(Listed::key).toList();
		new KeysPopup(window.getShell(), anchor(window.getShell()), keys).open();
		return null;
	}

	/** A command, if it has keys: a person may have taken them away. */
	private static Optional<Listed> listed(ParameterizedCommand command, IBindingService bindings,
			IWorkbenchWindow window) {
		String strokes = Arrays.stream(bindings.getActiveBindingsFor(command)).map(TriggerSequence::format).sorted()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		try {
			int order = TASKS.indexOf(command.getCommand().getCategory().getId());
			KeysPopup.Key key = new KeysPopup.Key(command.getCommand().getCategory().getName(), command.getName(), strokes,
					() -> run(command, window));
			return strokes.isEmpty() ? Optional.empty()
					: Optional.of(new Listed(order < 0 ? TASKS.size() : order, !command.getParameterMap().isEmpty(), key));
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
