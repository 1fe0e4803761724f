// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does in the search that has the focus what the data behind the class name in {@code plugin.xml} says. */
public final class SearchHandler extends AbstractHandler implements IExecutableExtension {

	private enum Action {
		MARK_MENTIONS("mentions", SearchView::markAsMentions, SearchView::canMark), //$NON-NLS-1$
		MARK_PASSAGES("passages", SearchView::markAsPassages, SearchView::canMark), //$NON-NLS-1$
		EXPORT("export", SearchView::export, SearchView::canExport), //$NON-NLS-1$
		SAVE("save", SearchView::save, SearchView::canSave), //$NON-NLS-1$
		AGAIN("again", SearchView::searchAgain, SearchView::canSave); //$NON-NLS-1$

		final String id;
		final Consumer<SearchView> work;
		final Predicate<SearchView> fits;

		Action(String id, Consumer<SearchView> work, Predicate<SearchView> fits) {
			this.id = id;
			this.work = work;
			this.fits = fits;
		}
	}

	private Action action;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = Arrays.stream(Action.values()).filter(each -> each.id.equals(data)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(String.valueOf(data)));
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(view(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME)).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		view(HandlerUtil.getActivePart(event)).filter(action.fits).ifPresent(action.work);
		return null;
	}

	private static Optional<SearchView> view(Object part) {
		return part instanceof SearchView view ? Optional.of(view) : Optional.empty();
	}
}
