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
 */
public final class UpdateTime implements ProjectCommand {

	private final String timeId;
	private final TimexValue value;
	private volatile String label;

	/**
	 * @param timeId which time expression
	 * @param value what it says
	 */
	public UpdateTime(String timeId, TimexValue value) {
		this.timeId = timeId;
		this.value = value;
		label = NLS.bind(Messages.label_updateTime, value.shown());
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		TimeExpression time = transaction.get(TimeExpression.class, timeId);
		value.store(time);
		label = NLS.bind(Messages.label_updateTimeOf, Labels.words(time, transaction), value.shown());
	}
}
