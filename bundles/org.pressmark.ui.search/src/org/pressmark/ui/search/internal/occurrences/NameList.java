// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.occurrences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.Entity;
import org.pressmark.operations.search.WantedName;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.search.internal.Messages;

/** The names to look for: the entity's own, and variants that a person adds; each can be left out. UI thread only. */
final class NameList {

	private final Table table;
	private final Runnable changed;
	/** Those that a person added. */
	private final List<String> variants = new ArrayList<>();

	/** @param changed is told that other names are to be looked for */
	NameList(Composite parent, Runnable changed) {
		this.changed = changed;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		table = Named.control(new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION), "occurrences.names",
				Messages.names_name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				changed.run();
			}
		});
		Text variant = Named.control(new Text(area, SWT.SINGLE | SWT.BORDER), "occurrences.variant", Messages.names_add);
		variant.setMessage(Messages.names_add);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(variant);
		variant.addListener(SWT.DefaultSelection, event -> {
			String typed = variant.getText().strip();
			if (!typed.isEmpty()) {
				variant.setText("");
				add(typed);
			}
		});
	}

	/** Shows the names of an entity, all ticked. */
	void show(Entity entity) {
		variants.clear();
		table.removeAll();
		names(entity).forEach(name -> addItem(name, true));
	}

	/** Shows the names that it has now; what a person left out stays so. */
	void follow(Entity entity) {
		Set<String> leftOut = new LinkedHashSet<>(
				Arrays.stream(table.getItems()).filter(item -> !item.getChecked()).map(TableItem::getText).toList());
		table.removeAll();
		Set<String> all = new LinkedHashSet<>(names(entity));
		all.addAll(variants);
		all.forEach(name -> addItem(name, !leftOut.contains(name)));
	}

	/** Those that are ticked, as names of the entity. */
	List<WantedName> wanted(Entity entity) {
		Optional<String> id = Optional.of(entity.getId());
		return Arrays.stream(table.getItems()).filter(TableItem::getChecked)
				.map(item -> new WantedName(item.getText(), id)).toList();
	}

	private void add(String name) {
		Arrays.stream(table.getItems()).filter(item -> item.getText().equals(name)).findFirst()
				.ifPresentOrElse(item -> item.setChecked(true), () -> {
					variants.add(name);
					addItem(name, true);
				});
		changed.run();
	}

	private void addItem(String name, boolean isTicked) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(name);
		item.setChecked(isTicked);
	}

	private static List<String> names(Entity entity) {
		return WantedName.of(entity).stream().map(WantedName::name).distinct().toList();
	}
}
