// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Does one of several things in the view that is active; which one, {@code plugin.xml} says behind the name of the
 * subclass: {@code class="org.example.ListHandler:rename"}. It is disabled, and does nothing, where another part is
 * active or the thing cannot be done to what is selected there. All is called in the UI thread.
 *
 * @param <V> the view's class
 * @since 1.0
 */
public abstract class ViewHandler<V> extends AbstractHandler implements IExecutableExtension {

	/**
	 * One of the things.
	 *
	 * @param id what {@code plugin.xml} calls it
	 * @param fits whether it can be done in the view as it is now; asked whenever the selection or the active part changes
	 * @param work does it
	 */
	protected record Action<V>(String id, Predicate<V> fits, Consumer<V> work) {

		// A record that is protected has no public constructor by itself.
		public Action {
			Objects.requireNonNull(work);
		}

		/** Something that can always be done. */
		public Action(String id, Consumer<V> work) {
			this(id, view -> true, work);
		}
	}

	private final Class<V> type;
	private final List<Action<V>> actions;
	private Action<V> action;

	/**
	 * @param type the view's class
	 * @param actions all that can be done in it
	 */
	@SafeVarargs
	protected ViewHandler(Class<V> type, Action<V>... actions) {
		this.type = type;
		this.actions = List.copyOf(Arrays.asList(actions));
	}

	@Override
	public final void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = actions.stream().filter(each -> each.id().equals(data)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(String.valueOf(data)));
	}

	@Override
	public final void setEnabled(Object context) {
		setBaseEnabled(view(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME)).isPresent());
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		view(HandlerUtil.getActivePart(event)).ifPresent(action.work());
		return null;
	}

	private Optional<V> view(Object part) {
		return Optional.ofNullable(part).filter(type::isInstance).map(type::cast).filter(action.fits());
	}
}
