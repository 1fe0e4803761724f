// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.function.Consumer;

import org.pressmark.ui.ViewHandler;

/** Does to what is selected in the Entities view what the data behind the class name in {@code plugin.xml} says. */
public final class EntityHandler extends ViewHandler<EntitiesView> {

	/** Made by the workbench. */
	public EntityHandler() {
		super(EntitiesView.class, new Action<>("create", EntitiesView::create),
				toOne("edit", EntitiesView::edit),
				toOne("rename", EntitiesView::rename),
				toOne("lookUp", EntitiesView::lookUp),
				toSeveral("merge", EntitiesView::merge),
				toSeveral("distinct", EntitiesView::declareDistinct),
				toOne("delete", EntitiesView::delete),
				new Action<>("sort", EntitiesView::sortByNext));
	}

	private static Action<EntitiesView> toOne(String id, Consumer<EntitiesView> work) {
		return new Action<>(id, view -> view.selected().size() == 1, work);
	}

	private static Action<EntitiesView> toSeveral(String id, Consumer<EntitiesView> work) {
		return new Action<>(id, view -> view.selected().size() > 1, work);
	}
}
