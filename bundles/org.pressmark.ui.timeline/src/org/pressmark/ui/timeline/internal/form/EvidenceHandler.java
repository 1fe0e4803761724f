// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.form;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Does something with the evidence that is selected in the form of an event; what, {@code plugin.xml} says behind the name
 * of this class. Where none is selected, the form is shown, to select some.
 */
public final class EvidenceHandler extends AbstractHandler implements IExecutableExtension {

	private EvidenceAction action = EvidenceAction.DETACH;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		action = EvidenceAction.valueOf(data.toString());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			((EventView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(EventView.ID))
					.evidence(action);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
