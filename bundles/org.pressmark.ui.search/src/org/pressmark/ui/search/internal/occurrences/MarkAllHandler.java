// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.occurrences;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.Quotation;
import org.pressmark.ui.search.internal.Messages;

/**
 * In the list of occurrences, marks those that are ticked; anywhere else shows there all occurrences of the entity that
 * is selected, or that the mark at the caret names.
 */
public final class MarkAllHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof OccurrencesView view) {
			view.mark();
			return null;
		}
		Optional<Entity> entity = entity(HandlerUtil.getCurrentSelection(event));
		if (entity.isEmpty()) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.markAll_title, Messages.markAll_nobody);
			return null;
		}
		try {
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(OccurrencesView.ID) instanceof OccurrencesView view) {
				view.show(entity.get());
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	private static Optional<Entity> entity(ISelection selection) {
		Object first = selection instanceof IStructuredSelection elements ? elements.getFirstElement() : null;
		return Optional.ofNullable(switch (first) {
		case Entity entity -> entity;
		case Mention mention -> mention.getEntity();
		case Quotation quotation -> quotation.getSpeaker();
		case null, default -> null;
		});
	}
}
