// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.Identified;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ProjectAccess;

/** Adds labelled fields to a grid of two columns; each shows and sets one feature of an object. */
public final class FormFields {

	private static final int COMMENT_LINES = 3;

	private final Composite grid;
	private final CurrentProject project;
	private final UnsavedWords unsaved;
	private final List<Runnable> refreshers = new ArrayList<>();

	/** @param unsaved what fields keep that were here before */
	public FormFields(Composite grid, CurrentProject project, UnsavedWords unsaved) {
		this.grid = grid;
		this.unsaved = unsaved;
		this.project = project;
	}

	/** Shows in all fields what is stored now. */
	public void refresh() {
		refreshers.forEach(Runnable::run);
	}

	/** Runs this on each refresh, and now. */
	public void onRefresh(Runnable refresher) {
		refreshers.add(refresher);
		refresher.run();
	}

	/**
	 * A field of one line for words.
	 *
	 * @return the control that is typed into
	 */
	public Text text(String id, String name, Identified object, EAttribute feature) {
		label(name, SWT.CENTER);
		Text text = new Text(grid, SWT.BORDER | SWT.SINGLE);
		words(text, id, name, object, feature);
		return text;
	}

	/**
	 * A field of one line for words that not everything is right for.
	 *
	 * @param feature under which it is kept what could not be stored
	 * @param check tells what is wrong with words
	 * @param storing is given words that nothing is wrong with
	 */
	public void checkedText(String id, String name, Identified object, EAttribute feature, Supplier<String> stored,
			Function<Optional<String>, Optional<String>> check, CommittingText.Storing storing) {
		label(name, SWT.CENTER);
		Text text = named(new Text(grid, SWT.BORDER | SWT.SINGLE), id, name);
		follow(CommittingText.checked(text, storing, check), object, feature, stored);
	}

	/** A field of one line for words that cannot be missing: when none are left, the old ones come back. Gives the control. */
	public Text requiredText(String id, String name, Identified object, EAttribute feature) {
		label(name, SWT.CENTER);
		Text text = named(new Text(grid, SWT.BORDER | SWT.SINGLE), id, name);
		follow(CommittingText.required(text, storing(name, object, feature)), object, feature);
		return text;
	}

	/** A field of some lines for words. */
	public void longText(String id, String name, Identified object, EAttribute feature) {
		label(name, SWT.BEGINNING);
		Text text = new Text(grid, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		named(text, id, name);
		follow(CommittingText.lines(text, storing(name, object, feature)), object, feature);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, text.getLineHeight() * COMMENT_LINES)
				.applyTo(text);
	}

	/** A field for a date; one that is not understood stays in it, with why. */
	public EdtfField date(String id, String name, Identified object, EAttribute feature) {
		label(name, SWT.BEGINNING);
		EdtfField field = new EdtfField(grid, id, name, false, () -> {
			// The field below commits what is typed.
		});
		field.setText("");
		follow(CommittingText.reading(field.control(), typed -> read(field), storing(name, object, feature),
				typed -> field.problem()), object, feature);
		return field;
	}

	/** A choice between the literals of an enumeration, in their order. */
	public <T extends Enum<T>> void choice(String id, String name, Identified object, EAttribute feature, T[] values,
			Function<T, String> label) {
		label(name, SWT.CENTER);
		Combo combo = Named.control(new Combo(grid, SWT.READ_ONLY), id, name);
		Arrays.stream(values).map(label).forEach(combo::add);
		combo.addListener(SWT.Selection, event -> set(name, object, feature, values[combo.getSelectionIndex()]));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		onRefresh(() -> {
			combo.setEnabled(isWritable());
			combo.select(((Enum<?>) object.eGet(feature)).ordinal());
		});
	}

	/**
	 * A choice between some words, or none of them.
	 *
	 * @param stored the words that are stored
	 * @param feature gets the value
	 * @param value makes a value of words
	 */
	public void choice(String id, String name, Identified object, EAttribute feature, List<String> words,
			Supplier<Optional<String>> stored, Function<String, Object> value) {
		label(name, SWT.CENTER);
		Combo combo = Named.control(new Combo(grid, SWT.READ_ONLY), id, name);
		combo.add("");
		words.forEach(combo::add);
		combo.addListener(SWT.Selection, event -> set(name, object, feature,
				combo.getSelectionIndex() <= 0 ? null : value.apply(combo.getText())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		onRefresh(() -> {
			combo.setEnabled(isWritable());
			combo.select(stored.get().map(words::indexOf).orElse(-1) + 1);
		});
	}

	/** Whether something holds. */
	public void flag(String id, String name, Identified object, EAttribute feature) {
		WidgetFactory.label(SWT.NONE).create(grid);
		Button button = CheckBox.create(grid, id, name);
		button.addListener(SWT.Selection, event -> set(name, object, feature, button.getSelection()));
		onRefresh(() -> {
			button.setEnabled(isWritable());
			button.setSelection(Boolean.TRUE.equals(object.eGet(feature)));
		});
	}

	/** A field of one line for what can be typed wrongly: it is stored when a value can be made of it. */
	public void value(String id, String name, Identified object, EAttribute feature, Supplier<Optional<String>> stored,
			Function<String, Object> value) {
		checkedText(id, name, object, feature, () -> stored.get().orElse(null),
				words -> words.flatMap(typed -> problem(typed, value)),
				words -> object.eContainer() == null ? CompletableFuture.completedFuture(Optional.empty())
						: project.attempt(setting(name, object, feature, words.map(value).orElse(null))));
	}

	private static Optional<String> problem(String typed, Function<String, Object> value) {
		try {
			value.apply(typed);
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** What the object refers to, and a link to choose something else. */
	public void reference(String id, String name, Supplier<String> value, Consumer<Rectangle> change) {
		reference(id, name, value, Messages.field_change, change);
	}

	/**
	 * What is said of the object, and a link to do something about it.
	 *
	 * @param action what the link says
	 * @param change gets where on the display the field is
	 */
	public void reference(String id, String name, Supplier<String> value, String action, Consumer<Rectangle> change) {
		label(name, SWT.BEGINNING);
		Link link = Named.control(new Link(grid, SWT.WRAP), id, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> {
			Point size = link.getSize();
			change.accept(link.getDisplay().map(link, null, new Rectangle(0, 0, size.x, size.y)));
		});
		onRefresh(() -> {
			String words = isWritable() ? "{0}  <a>{1}</a>" : "{0}";
			link.setText(NLS.bind(words, escaped(value.get()), action));
			link.requestLayout();
		});
	}

	/** Whether the project can be changed, and so the fields. */
	public boolean isWritable() {
		return ProjectAccess.of(project).isWritable();
	}

	/** Words for a link that are not to be read as one. */
	public static String escaped(String words) {
		return Mnemonics.escape(words).replace('<', '\u2039');
	}

	private void words(Text text, String id, String name, Identified object, EAttribute feature) {
		named(text, id, name);
		follow(CommittingText.of(text, storing(name, object, feature)), object, feature);
	}

	private static Optional<String> read(EdtfField field) {
		return field.isValid() ? Optional.of(field.value().map(Edtf::toString).orElse("")) : Optional.empty();
	}

	private static Text named(Text text, String id, String name) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return Named.control(text, id, name);
	}

	private void follow(CommittingText field, Identified object, EAttribute feature) {
		follow(field, object, feature, () -> (String) object.eGet(feature));
	}

	private void follow(CommittingText field, Identified object, EAttribute feature, Supplier<String> stored) {
		onRefresh(() -> {
			field.setEditable(isWritable());
			field.show(stored.get());
		});
		field.keepIn(unsaved.slot(object, feature));
	}

	private void label(String name, int vertical) {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical)
				.applyTo(WidgetFactory.label(SWT.NONE).text(name).create(grid));
	}

	/** What was deleted while somebody typed has nothing to be stored in. */
	private CommittingText.Storing storing(String name, Identified object, EAttribute feature) {
		return words -> object.eContainer() == null ? CompletableFuture.completedFuture(Optional.empty())
				: project.attempt(setting(name, object, feature, words.orElse(null)));
	}

	private void set(String name, Identified object, EAttribute feature, Object value) {
		project.submit(setting(name, object, feature, value)).thenAccept(step -> {
			if (step.isEmpty() && !grid.isDisposed()) {
				refresh();
			}
		});
	}

	private static SetFeature setting(String name, Identified object, EAttribute feature, Object value) {
		return new SetFeature(ChangeLabels.of(name, object), object, feature, value);
	}
}
