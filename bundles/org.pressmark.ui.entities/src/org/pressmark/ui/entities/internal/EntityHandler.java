// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.function.Consumer;

import org.pressmark.ui.ViewHandler;

/** Does to what is selected in the Entities view what the data behind the class name in {@code plugin.xml} says. */
public final class EntityHandler extends ViewHandler<EntitiesView> {

	/** Made by the workbench. */
	public EntityHandler() {
		super(EntitiesView.class, new Action<>("create", EntitiesView::create), //$NON-NLS-1$
				toOne("edit", EntitiesView::edit), //$NON-NLS-1$
				toOne("rename", EntitiesView::rename), //$NON-NLS-1$
				toOne("lookUp", EntitiesView::lookUp), //$NON-NLS-1$
				toSeveral("merge", EntitiesView::merge), //$NON-NLS-1$
				toSeveral("distinct", EntitiesView::declareDistinct), //$NON-NLS-1$
				toOne("delete", EntitiesView::delete), //$NON-NLS-1$
				new Action<>("sort", EntitiesView::sortByNext)); //$NON-NLS-1$
	}

	private static Action<EntitiesView> toOne(String id, Consumer<EntitiesView> work) {
		return new Action<>(id, view -> view.selected().size() == 1, work);
	}

	private static Action<EntitiesView> toSeveral(String id, Consumer<EntitiesView> work) {
		return new Action<>(id, view -> view.selected().size() > 1, work);
	}
}
