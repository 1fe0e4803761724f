// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.TimeExpression;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Says anew what a time expression says; the date that is derived from its value goes with it. Refused if the value is
 * none.
 *
 * @param timeId which time expression
 * @param value what it says
 */
public record UpdateTime(String timeId, TimexValue value) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(Messages.label_updateTime, value.shown());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		value.store(transaction.get(TimeExpression.class, timeId));
	}
}
