// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.popup;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.ui.Icons;
import org.pressmark.ui.choosing.AnchoredPopup;
import org.pressmark.ui.fields.Named;

/** The types that plug-ins add, at the words to be marked: each one's key takes it at once, Enter takes the one selected. */
public final class TypesPopup extends AnchoredPopup {

	private final List<AnnotationType> types;
	private final Consumer<AnnotationType> action;
	private Table table;

	/**
	 * @param anchor what it is about, on the display
	 * @param types what can be chosen, at least one
	 * @param action is given the type that a person took
	 */
	public TypesPopup(Shell parent, Rectangle anchor, List<AnnotationType> types, Consumer<AnnotationType> action) {
		super(parent, anchor, Messages.types_title, Messages.types_hint);
		this.types = types;
		this.action = action;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		table = Named.control(new Table(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION), "annotator.popup.list",
				Messages.types_title);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table);
		TableColumn key = new TableColumn(table, SWT.NONE);
		TableColumn name = new TableColumn(table, SWT.NONE);
		TableColumn about = new TableColumn(table, SWT.NONE);
		for (AnnotationType type : types) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { type.key().orElse(""), type.label(), type.description() });
			item.setImage(1, Icons.image(resources, type.icon().map(Object::toString).orElse(Icons.CODE)));
		}
		List.of(key, name, about).forEach(TableColumn::pack);
		table.setSelection(0);
		table.addListener(SWT.KeyDown, this::keyPressed);
		table.addListener(SWT.MouseUp, event -> take());
		table.addListener(SWT.DefaultSelection, event -> take());
		enlarge(table, table.getItemHeight(), types.size());
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return table;
	}

	private void keyPressed(Event event) {
		boolean isPlain = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
		if (isPlain && Character.isLetterOrDigit(event.character)) {
			event.doit = false;
			String key = String.valueOf(Character.toLowerCase(event.character));
			types.stream().filter(type -> type.key().filter(key::equals).isPresent()).findFirst().ifPresent(this::take);
		}
	}

	private void take() {
		if (table.getSelectionIndex() >= 0) {
			take(types.get(table.getSelectionIndex()));
		}
	}

	private void take(AnnotationType type) {
		closeTaken();
		action.accept(type);
	}
}
