// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.function.BiConsumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;
import org.pressmark.model.Entity;

/** Lets the name of an entity be edited in its place in a tree, when somebody asks for it; no click starts it. */
final class InlineRename {

	private static final String NAME = "name"; //$NON-NLS-1$

	private InlineRename() {
	}

	/** @param rename is given the entity and what was entered */
	static void install(TreeViewer tree, BiConsumer<Entity, String> rename) {
		tree.setColumnProperties(new String[] { NAME });
		tree.setCellEditors(new CellEditor[] { new TextCellEditor(tree.getTree()) });
		tree.setCellModifier(new ICellModifier() {
			@Override
			public boolean canModify(Object element, String property) {
				return element instanceof Entity;
			}

			@Override
			public Object getValue(Object element, String property) {
				return ((Entity) element).getName();
			}

			@Override
			public void modify(Object element, String property, Object value) {
				if (element instanceof Item item && item.getData() instanceof Entity entity
						&& value instanceof String name) {
					rename.accept(entity, name);
				}
			}
		});
		TreeViewerEditor.create(tree, new ColumnViewerEditorActivationStrategy(tree) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
	}
}
