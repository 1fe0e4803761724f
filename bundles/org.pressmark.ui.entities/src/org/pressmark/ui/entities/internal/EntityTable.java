// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.ui.Icons;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.PlatedLabels;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.OrderedTable;

/** Shows a registry, a line an entity, with what is known of each. A click on a column's head sorts. UI thread only. */
final class EntityTable {

	private static final int NAME = 0;
	private static final int COUNT = 1;
	private static final int TYPE = 2;
	private static final int LEAST_WIDTH = 60;

	private final Registry registry;
	private final ToIntFunction<String> counts;
	private final Table table;
	private final OrderedTable size;
	private final LocalResourceManager resources;
	/** What the table shows; the registry may be further already. */
	private List<KnownEntity> rows = List.of();

	/**
	 * @param parent gets a child that holds the table
	 * @param counts how often the entity with an id is named
	 * @param sort is told by what a person wants the list to be sorted
	 */
	EntityTable(Composite parent, Registry registry, ToIntFunction<String> counts, Consumer<Registry.Order> sort) {
		this.registry = registry;
		this.counts = counts;
		Composite holder = WidgetFactory.composite(SWT.NONE).create(parent);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = Named.control(new Table(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL),
				"entities.table", Messages.entities_name);
		table.setHeaderVisible(true);
		size = new OrderedTable(table);
		resources = new LocalResourceManager(JFaceResources.getResources(), table);
		column(columns, Messages.column_name, SWT.LEFT, 5).addListener(SWT.Selection,
				event -> sort.accept(Registry.Order.NAME));
		column(columns, Messages.column_count, SWT.RIGHT, 1).addListener(SWT.Selection,
				event -> sort.accept(Registry.Order.COUNT));
		column(columns, Messages.column_type, SWT.LEFT, 2).addListener(SWT.Selection,
				event -> sort.accept(Registry.Order.TYPE));
		column(columns, Messages.column_aliases, SWT.LEFT, 4);
		column(columns, Messages.column_ids, SWT.LEFT, 2);
		column(columns, Messages.column_notes, SWT.LEFT, 2);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.PaintItem, EntityTable::paintPlate);
	}

	Table control() {
		return table;
	}

	/** Shows the registry as it is now: the same entities stay selected, and the same one in sight. */
	void refresh() {
		Set<String> selected = selected().stream().map(KnownEntity::id).collect(Collectors.toSet());
		int top = table.getTopIndex();
		String first = top < rows.size() ? rows.get(top).id() : "";
		rows = registry.shown();
		table.setRedraw(false);
		table.deselectAll();
		table.clearAll();
		size.resized(rows.size());
		IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(first)).findFirst().ifPresent(this::scroll);
		int[] still = IntStream.range(0, rows.size()).filter(i -> selected.contains(rows.get(i).id())).toArray();
		Arrays.stream(still).max().ifPresent(size::reach);
		table.select(still);
		showOrder();
		table.setRedraw(true);
	}

	/**
	 * Shows the registry as it is now, where only some entities are other ones: as a rule the order is the same, and what
	 * else is shown need not be painted.
	 */
	void follow() {
		List<KnownEntity> before = rows;
		if (ids(before).equals(ids(registry.shown()))) {
			rows = registry.shown();
			clear(index -> !before.get(index).equals(rows.get(index)));
		} else {
			refresh();
		}
	}

	private static List<String> ids(List<KnownEntity> entities) {
		return entities.stream().map(KnownEntity::id).toList();
	}

	/** Shows the counts of these entities anew. */
	void update(Set<String> ids) {
		clear(index -> ids.contains(rows.get(index).id()));
	}

	private void clear(IntPredicate isOther) {
		IntStream.range(0, Math.min(rows.size(), table.getItemCount())).filter(isOther).forEach(table::clear);
	}

	/** The selected entities, in the order of the list. */
	List<KnownEntity> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < rows.size())
				.mapToObj(rows::get).toList();
	}

	/** Selects an entity and brings it into sight; false if it is not shown. */
	boolean select(String id) {
		int index = IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(id)).findFirst().orElse(-1);
		if (index >= 0) {
			size.reach(index);
			table.setSelection(index);
		}
		return index >= 0;
	}

	private void scroll(int index) {
		size.reach(index);
		table.setTopIndex(index);
	}

	private void showOrder() {
		table.setSortColumn(table.getColumn(switch (registry.order()) {
		case NAME -> NAME;
		case COUNT -> COUNT;
		case TYPE -> TYPE;
		}));
		table.setSortDirection(registry.order() == Registry.Order.COUNT ? SWT.DOWN : SWT.UP);
	}

	private TableColumn column(TableColumnLayout columns, String title, int style, int weight) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight, LEAST_WIDTH));
		return column;
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= rows.size()) {
			return;
		}
		TableItem item = (TableItem) event.item;
		KnownEntity entity = rows.get(event.index);
		item.setImage(Icons.image(resources, ModelLabels.icon(entity.type())));
		item.setText(new String[] { entity.name(),
				NumberFormat.getIntegerInstance().format(counts.applyAsInt(entity.id())),
				ModelLabels.type(entity.type()), String.join(Messages.list_separator, entity.aliases()),
				String.join(Messages.list_separator, entity.externalIds().stream().map(IdLines::line).toList()),
				entity.notes().map(EntityTable::firstLine).orElse("") });
	}

	private static String firstLine(String notes) {
		return notes.lines().findFirst().orElse("");
	}

	/** The image's colours are chosen for the ground of a list, not for that of a selection. */
	private static void paintPlate(Event event) {
		TableItem item = (TableItem) event.item;
		Image image = item.getImage();
		if (event.index == NAME && (event.detail & SWT.SELECTED) != 0 && image != null) {
			PlatedLabels.paintPlate(event);
			Rectangle place = item.getImageBounds(NAME);
			event.gc.drawImage(image, place.x, place.y + (place.height - image.getBounds().height) / 2);
		}
	}
}
