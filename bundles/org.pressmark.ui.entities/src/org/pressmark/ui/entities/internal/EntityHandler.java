// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does to what is selected in the Entities view what the data behind the class name in {@code plugin.xml} says. */
public final class EntityHandler extends AbstractHandler implements IExecutableExtension {

	private enum Action {
		CREATE("create", EntitiesView::create, 0, Integer.MAX_VALUE), //$NON-NLS-1$
		EDIT("edit", EntitiesView::edit, 1, 1), //$NON-NLS-1$
		RENAME("rename", EntitiesView::rename, 1, 1), //$NON-NLS-1$
		MERGE("merge", EntitiesView::merge, 2, Integer.MAX_VALUE), //$NON-NLS-1$
		DISTINCT("distinct", EntitiesView::declareDistinct, 2, Integer.MAX_VALUE), //$NON-NLS-1$
		DELETE("delete", EntitiesView::delete, 1, 1), //$NON-NLS-1$
		SORT("sort", EntitiesView::sortByNext, 0, Integer.MAX_VALUE); //$NON-NLS-1$

		final String id;
		final Consumer<EntitiesView> work;
		final int least;
		final int most;

		/** @param least how many entities have to be selected at least, and {@code most} at most */
		Action(String id, Consumer<EntitiesView> work, int least, int most) {
			this.id = id;
			this.work = work;
			this.least = least;
			this.most = most;
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
		setBaseEnabled(view(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME))
				.map(view -> view.selected().size())
				.filter(number -> number >= action.least && number <= action.most).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		view(HandlerUtil.getActivePart(event)).ifPresent(action.work);
		return null;
	}

	private static Optional<EntitiesView> view(Object part) {
		return part instanceof EntitiesView view ? Optional.of(view) : Optional.empty();
	}
}
