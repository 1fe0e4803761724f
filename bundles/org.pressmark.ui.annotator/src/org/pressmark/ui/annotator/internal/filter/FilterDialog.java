// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.filter;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.annotator.internal.document.MarkFilter;
import org.pressmark.ui.annotator.internal.document.MarkKind;
import org.pressmark.ui.fields.Named;

/** Asks which marks of an article are to be shown; offers only what some mark of it has. */
public final class FilterDialog extends Dialog {

	private static final int COLUMNS = 3;

	/** Something to choose from, the first of which is any. */
	private record Choice<T>(Combo combo, List<T> values) {

		Optional<T> chosen() {
			int index = combo.getSelectionIndex();
			return index <= 0 ? Optional.empty() : Optional.of(values.get(index - 1));
		}
	}

	private final Article article;
	private final Map<MarkKind, Button> kinds = new EnumMap<>(MarkKind.class);
	/** Those that plug-ins add, by their names. */
	private final Map<String, Button> types = new LinkedHashMap<>();
	private MarkFilter filter;
	private Choice<String> entity;
	private Choice<String> author;
	private Choice<MarkFilter.State> state;

	private FilterDialog(Shell shell, Article article, MarkFilter filter) {
		super(shell);
		this.article = article;
		this.filter = filter;
	}

	/** The filter that a person wants instead of this one; empty if it stays. */
	public static Optional<MarkFilter> ask(Shell shell, Article article, MarkFilter now) {
		FilterDialog dialog = new FilterDialog(shell, article, now);
		return dialog.open() == OK ? Optional.of(dialog.filter) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.dialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		createKinds(area);
		Composite fields = WidgetFactory.composite(SWT.NONE).create(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		Map<String, String> names = entityNames();
		entity = choice(fields, "filter.entity", Messages.dialog_entity, Messages.any_entity,
				List.copyOf(names.keySet()), names::get, filter.entity());
		author = choice(fields, "filter.author", Messages.dialog_author, Messages.any_author, authors(),
				Function.identity(), filter.author());
		state = choice(fields, "filter.state", Messages.dialog_state, Messages.any_state,
				List.of(MarkFilter.State.values()), FilterLabels::state, filter.state());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLIENT_ID, Messages.dialog_showAll, false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.CLIENT_ID) {
			filter = MarkFilter.ALL;
			setReturnCode(OK);
			close();
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		Set<MarkKind> chosen = EnumSet.of(MarkKind.CONTRIBUTED);
		Set<String> hidden = new HashSet<>();
		kinds.forEach((kind, button) -> {
			if (button.getSelection()) {
				chosen.add(kind);
			}
		});
		types.forEach((name, button) -> {
			if (!button.getSelection()) {
				hidden.add(name);
			}
		});
		filter = new MarkFilter(chosen, hidden, entity.chosen(), author.chosen(), state.chosen());
		super.okPressed();
	}

	private void createKinds(Composite area) {
		Group group = new Group(area, SWT.NONE);
		group.setText(Messages.dialog_kinds);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		FilterLabels.ownKinds().forEach(
				kind -> kinds.put(kind, check(group, FilterLabels.kind(kind), filter.kinds().contains(kind))));
		FilterLabels.types(article).forEach(
				(name, label) -> types.put(name, check(group, Mnemonics.escape(label), !filter.hidden().contains(name))));
	}

	private static Button check(Group group, String label, boolean isChosen) {
		Button button = WidgetFactory.button(SWT.CHECK).text(label).create(group);
		button.setSelection(isChosen);
		return button;
	}

	private static <T> Choice<T> choice(Composite parent, String id, String name, String any, List<T> values,
			Function<T, String> label, Optional<T> chosen) {
		WidgetFactory.label(SWT.NONE).text(name).create(parent);
		Combo combo = Named.control(new Combo(parent, SWT.READ_ONLY), id, name);
		combo.setItems(Stream.concat(Stream.of(any), values.stream().map(label)).toArray(String[]::new));
		combo.select(chosen.map(values::indexOf).orElse(-1) + 1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return new Choice<>(combo, values);
	}

	/** By name, with what is asked for already though no mark refers to it any more. */
	private Map<String, String> entityNames() {
		Map<String, String> names = FilterLabels.entities(article)
				.sorted(Comparator.comparing(each -> Objects.requireNonNullElse(each.getName(), "")))
				.collect(Collectors.toMap(Entity::getId, each -> Objects.requireNonNullElse(each.getName(), each.getId()),
						(one, other) -> one, LinkedHashMap::new));
		filter.entity().ifPresent(id -> names.putIfAbsent(id, id));
		return names;
	}

	private List<String> authors() {
		return Stream.concat(article.getAnnotations().stream().map(Annotation::getAuthor), filter.author().stream())
				.filter(Objects::nonNull).distinct().sorted().toList();
	}
}
