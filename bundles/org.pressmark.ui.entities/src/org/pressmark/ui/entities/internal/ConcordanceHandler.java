// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.function.Consumer;

import org.pressmark.ui.ViewHandler;

/** Does in the Concordance view what the data behind the class name in {@code plugin.xml} says. */
public final class ConcordanceHandler extends ViewHandler<ConcordanceView> {

	/** Made by the workbench. */
	public ConcordanceHandler() {
		super(ConcordanceView.class, toEntity("open", ConcordanceView::openPlace),
				toEntity("split", ConcordanceView::split),
				toEntity("excel", ConcordanceView::toExcel));
	}

	private static Action<ConcordanceView> toEntity(String id, Consumer<ConcordanceView> work) {
		return new Action<>(id, ConcordanceView::isShowingEntity, work);
	}
}
