// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does to what is selected in the Codebook view what the data behind the class name in {@code plugin.xml} says. */
public final class CodeHandler extends AbstractHandler implements IExecutableExtension {

	private enum Action {
		CREATE("create", CodebookView::create, 0, Integer.MAX_VALUE), //$NON-NLS-1$
		BELOW("below", CodebookView::createBelow, 1, 1), //$NON-NLS-1$
		RENAME("rename", CodebookView::rename, 1, 1), //$NON-NLS-1$
		GUIDELINE("guideline", CodebookView::writeGuideline, 1, 1), //$NON-NLS-1$
		KEY("key", CodebookView::setKey, 1, 1), //$NON-NLS-1$
		DELETE("delete", CodebookView::delete, 1, 1), //$NON-NLS-1$
		MERGE("merge", CodebookView::merge, 1, 2), //$NON-NLS-1$
		UP("up", CodebookView::moveUp, 1, 1), //$NON-NLS-1$
		DOWN("down", CodebookView::moveDown, 1, 1), //$NON-NLS-1$
		IN("in", CodebookView::moveIn, 1, 1), //$NON-NLS-1$
		OUT("out", CodebookView::moveOut, 1, 1); //$NON-NLS-1$

		final String id;
		final Consumer<CodebookView> work;
		final int least;
		final int most;

		/** @param least how many codes have to be selected at least, and {@code most} at most */
		Action(String id, Consumer<CodebookView> work, int least, int most) {
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

	private static Optional<CodebookView> view(Object part) {
		return part instanceof CodebookView view ? Optional.of(view) : Optional.empty();
	}
}
