// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Project;
import org.pressmark.model.names.FoldedName;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.entities.EntityFinder;
import org.pressmark.operations.entities.EntityQuery;
import org.pressmark.operations.entities.FoundEntity;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.search.HitPlace;
import org.pressmark.operations.search.MarkHits;
import org.pressmark.ui.Icons;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.search.internal.Messages;

/** Asks for one of the project's entities, which is found as one types, or for a new one that is called so. */
public final class EntityDialog extends AskingDialog {

	private static final int ROWS = 12;
	private static final int WIDTH = 420;
	private static final int ALIASES = 3;

	/**
	 * A line of the list.
	 *
	 * @param label what it says
	 * @param type what the entity is
	 * @param marking makes the command that marks hits as this entity
	 */
	private record Choice(String label, EntityType type, Function<List<HitPlace>, MarkHits> marking) {
	}

	private final Map<String, Entity> entities = new HashMap<>();
	private final EntityFinder finder;
	private final String words;
	private final String message;
	private List<Choice> choices = List.of();
	private Text filter;
	private Table table;
	private LocalResourceManager resources;
	private Optional<Choice> chosen = Optional.empty();

	private EntityDialog(Shell parent, Project project, String words, String message) {
		super(parent, Messages.entity_title, IDialogConstants.OK_LABEL, 1);
		project.getEntities().forEach(entity -> entities.put(entity.getId(), entity));
		this.finder = EntityFinder.of(project.getEntities().stream().map(KnownEntity::of).toList());
		this.words = words;
		this.message = message;
	}

	/**
	 * Asks. UI thread only.
	 *
	 * @param words that may be its name; empty if nothing is known
	 * @param count how many places will be marked
	 * @return what makes the command that marks places so; empty if the person thought better of it
	 */
	public static Optional<Function<List<HitPlace>, MarkHits>> ask(Shell parent, Project project, String words, int count) {
		EntityDialog dialog = new EntityDialog(parent, project, words, Plurals.bind(Messages.entity_message, count));
		return dialog.open() == Window.OK ? dialog.chosen.map(Choice::marking) : Optional.empty();
	}

	@Override
	protected void createFields(Composite area) {
		new Label(area, SWT.WRAP).setText(message);
		filter = Named.control(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH), "search.entity.filter", Messages.entity_filter);
		filter.setMessage(Messages.entity_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = Named.control(new Table(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION), "search.entity.list",
				Messages.entity_title);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * ROWS).applyTo(table);
		resources = new LocalResourceManager(JFaceResources.getResources(), table);
		filter.addListener(SWT.Modify, event -> refresh());
		filter.addListener(SWT.KeyDown, this::moveInList);
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		table.addListener(SWT.Selection, event -> enableOk());
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		refresh();
		return contents;
	}

	@Override
	protected void okPressed() {
		int index = table.getSelectionIndex();
		if (index >= 0) {
			chosen = Optional.of(choices.get(index));
			super.okPressed();
		}
	}

	private void refresh() {
		String typed = filter.getText().strip();
		List<FoundEntity> found = found(typed);
		choices = new ArrayList<>(found.stream().map(each -> choice(each.entity())).toList());
		String name = typed.isEmpty() ? words.strip() : typed;
		if (!name.isEmpty()) {
			Arrays.stream(EntityType.values()).map(type -> newOne(type, name)).forEach(choices::add);
		}
		table.removeAll();
		for (Choice each : choices) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(each.label());
			item.setImage(Icons.image(resources, ModelLabels.icon(each.type())));
		}
		if (!choices.isEmpty()) {
			table.setSelection(first(found, typed));
		}
		enableOk();
	}

	private List<FoundEntity> found(String typed) {
		if (isTyped(typed)) {
			return finder.find(EntityQuery.typed(typed));
		}
		List<FoundEntity> likely = finder.find(EntityQuery.selected(words));
		return likely.isEmpty() && words.isBlank() ? finder.find(EntityQuery.typed("")) : likely;
	}

	/** Who accepts this without looking must not mark somebody whose name is only spelt nearly so. */
	private int first(List<FoundEntity> found, String typed) {
		boolean isNamed = found.isEmpty() || found.getFirst().isNamed(isTyped(typed));
		return isNamed ? 0 : Math.min(found.size(), choices.size() - 1);
	}

	/** The very words are no beginning of others. */
	private boolean isTyped(String typed) {
		return !typed.isEmpty() && !FoldedName.of(typed).equals(FoldedName.of(words));
	}

	private Choice choice(KnownEntity known) {
		Entity entity = entities.get(known.id());
		return new Choice(label(known), known.type(), hits -> MarkHits.asMentions(hits, entity));
	}

	private static Choice newOne(EntityType type, String name) {
		return new Choice(NLS.bind(Messages.entity_new, ModelLabels.type(type), name), type,
				hits -> MarkHits.asMentionsOfNew(hits, type, name));
	}

	private void enableOk() {
		enableAgree(table.getSelectionIndex() >= 0);
	}

	private void moveInList(Event event) {
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step != 0 && table.getItemCount() > 0) {
			event.doit = false;
			table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
			enableOk();
		}
	}

	private static String label(KnownEntity entity) {
		String aliases = entity.aliases().stream().limit(ALIASES).collect(Collectors.joining(", "));
		return aliases.isEmpty() ? entity.name() : NLS.bind(Messages.entity_withAliases, entity.name(), aliases);
	}
}
