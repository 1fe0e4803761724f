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

/** Does in the Concordance view what the data behind the class name in {@code plugin.xml} says. */
public final class ConcordanceHandler extends AbstractHandler implements IExecutableExtension {

	private enum Action {
		OPEN("open", ConcordanceView::openPlace), //$NON-NLS-1$
		SPLIT("split", ConcordanceView::split), //$NON-NLS-1$
		EXCEL("excel", ConcordanceView::toExcel); //$NON-NLS-1$

		final String id;
		final Consumer<ConcordanceView> work;

		Action(String id, Consumer<ConcordanceView> work) {
			this.id = id;
			this.work = work;
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
				.filter(ConcordanceView::isShowingEntity).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		view(HandlerUtil.getActivePart(event)).ifPresent(action.work);
		return null;
	}

	private static Optional<ConcordanceView> view(Object part) {
		return part instanceof ConcordanceView view ? Optional.of(view) : Optional.empty();
	}
}
