// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.Parameter.Choice;
import org.pressmark.export.sections.SectionType;
import org.pressmark.ui.fields.Named;

/** Fields for what can be chosen in a section, derived from its parameters. */
final class ParameterFields {

	private static final int COLUMNS = 2;
	private static final int TEXT_LINES = 8;
	private static final int MOST = 1_000_000;
	private static final int WRAP = 260;

	private final Composite parent;
	private final OfferedParameters offered;
	private Composite fields;
	private Optional<ChosenSections.Entry> shown = Optional.empty();

	/** @param parent has room for one control, which fills it */
	ParameterFields(Composite parent) {
		this.parent = parent;
		Display display = parent.getDisplay();
		offered = new OfferedParameters(
				(label, work) -> Job.create(NLS.bind(Messages.sections_reading, label), monitor -> { work.run(); }).schedule(),
				display::asyncExec);
		fields = new Composite(parent, SWT.NONE);
	}

	/** Shows the fields of another section, as soon as it has said which it has. */
	void show(ChosenSections.Entry entry) {
		shown = Optional.of(entry);
		fields.dispose();
		fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(fields);
		entry.type().ifPresentOrElse(type -> fill(type, entry), () -> note(Messages.sections_notInstalled));
		parent.layout(true, true);
	}

	private void fill(SectionType type, ChosenSections.Entry entry) {
		note(type.description());
		offered.known(type).ifPresentOrElse(offer -> {
			offer.problem().ifPresent(this::note);
			offer.parameters().forEach(parameter -> add(parameter, type, entry));
		}, () -> {
			note(NLS.bind(Messages.sections_reading, type.label()));
			GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false)
					.applyTo(new ProgressBar(fields, SWT.INDETERMINATE));
			offered.ask(type, this::answered);
		});
	}

	/** Meanwhile another section may have been chosen, or the wizard closed. */
	private void answered(SectionType type) {
		if (!parent.isDisposed()) {
			shown.filter(entry -> entry.type().filter(type::equals).isPresent()).ifPresent(this::show);
		}
	}

	private void note(String text) {
		if (!text.isEmpty()) {
			WidgetFactory.label(SWT.WRAP).text(text).layoutData(GridDataFactory.fillDefaults().span(COLUMNS, 1)
					.grab(true, false).hint(WRAP, SWT.DEFAULT).create()).create(fields);
		}
	}

	private void add(Parameter parameter, SectionType type, ChosenSections.Entry entry) {
		String value = entry.value(parameter.name(), parameter.standard());
		Consumer<String> changed = typed -> parameter.value(typed)
				.ifPresent(kept -> entry.setValue(parameter.name(), kept, parameter.standard()));
		if (parameter.kind() != Parameter.Kind.FLAG) {
			int span = parameter.kind() == Parameter.Kind.TEXT ? COLUMNS : 1;
			WidgetFactory.label(SWT.NONE).text(parameter.label() + ':')
					.layoutData(GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(span, 1).create())
					.create(fields);
		}
		Control control = switch (parameter.kind()) {
			case FLAG -> flag(parameter, value, changed);
			case NUMBER -> number(parameter, value, changed);
			case LINE -> line(value, changed);
			case TEXT -> text(value, changed);
			case CHOICE -> choice(parameter, value, changed);
		};
		control.setToolTipText(parameter.help().isEmpty() ? null : parameter.help());
		Named.control(control, "export.parameter." + type.id() + '.' + parameter.name(), parameter.label());
	}

	private Button flag(Parameter parameter, String value, Consumer<String> changed) {
		Button check = WidgetFactory.button(SWT.CHECK).text(parameter.label())
				.layoutData(GridDataFactory.fillDefaults().span(COLUMNS, 1).create()).create(fields);
		check.setSelection(Boolean.parseBoolean(value));
		check.addListener(SWT.Selection, event -> changed.accept(Boolean.toString(check.getSelection())));
		return check;
	}

	private Spinner number(Parameter parameter, String value, Consumer<String> changed) {
		Spinner spinner = new Spinner(fields, SWT.BORDER);
		spinner.setValues(Integer.parseInt(parameter.value(value).orElse(parameter.standard())),
				Math.max(parameter.least(), -MOST), Math.min(parameter.most(), MOST), 0, 1, 10);
		spinner.addListener(SWT.Modify, event -> changed.accept(Integer.toString(spinner.getSelection())));
		return spinner;
	}

	private Text line(String value, Consumer<String> changed) {
		Text text = WidgetFactory.text(SWT.BORDER).text(value)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(fields);
		text.addModifyListener(event -> changed.accept(text.getText()));
		return text;
	}

	private Text text(String value, Consumer<String> changed) {
		Text text = WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL)
				.text(value.replace("\n", Text.DELIMITER)).create(fields);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(WRAP, text.getLineHeight() * TEXT_LINES)
				.applyTo(text);
		text.addModifyListener(event -> changed.accept(text.getText().replace(Text.DELIMITER, "\n")));
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS); // which would else be typed
		return text;
	}

	private Combo choice(Parameter parameter, String value, Consumer<String> changed) {
		Combo combo = new Combo(fields, SWT.READ_ONLY);
		List<String> ids = parameter.choices().stream().map(Choice::id).toList();
		parameter.choices().forEach(each -> combo.add(each.label()));
		combo.select(Math.max(ids.indexOf(value), 0));
		combo.addListener(SWT.Selection, event -> changed.accept(ids.get(combo.getSelectionIndex())));
		return combo;
	}
}
