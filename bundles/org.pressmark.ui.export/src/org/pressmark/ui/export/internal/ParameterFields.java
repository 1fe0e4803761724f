// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.pressmark.export.sections.BrokenSectionException;
import org.pressmark.export.sections.Parameter;
import org.pressmark.export.sections.Parameter.Choice;
import org.pressmark.export.sections.SectionType;
import org.pressmark.ui.Failures;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.UiThread;
import org.pressmark.ui.fields.Named;

/**
 * Fields for what can be chosen in a section, derived from its parameters. These are asked for in a job, for whoever contributes
 * the section may take long to say them. UI thread only.
 */
final class ParameterFields {

	private static final int COLUMNS = 2;
	private static final int TEXT_LINES = 8;
	private static final int MOST = 1_000_000;
	private static final int WRAP = 260;

	/** @param problem why there are none to be chosen */
	private record Known(List<Parameter> parameters, Optional<String> problem) {
	}

	private final JobRunner jobs = new JobRunner(new UiThread());
	private final Composite parent;
	private Composite fields;

	/** @param parent has room for one control, which fills it */
	ParameterFields(Composite parent) {
		this.parent = parent;
		fields = new Composite(parent, SWT.NONE);
	}

	/** Shows the fields of another section. */
	void show(ChosenSections.Entry entry) {
		fields.dispose();
		fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(fields);
		entry.type().ifPresentOrElse(type -> fill(type, entry), () -> note(Messages.sections_notInstalled));
		parent.layout(true, true);
	}

	private void fill(SectionType type, ChosenSections.Entry entry) {
		note(type.description());
		Composite shown = fields;
		jobs.runUnseen(Messages.sections_job, monitor -> known(type)).whenComplete((known, failure) -> {
			if (!shown.isDisposed()) {
				fill(failure == null ? known : new Known(List.of(), Optional.of(Failures.line(failure))), type, entry);
			}
		});
	}

	private static Known known(SectionType type) {
		try {
			return new Known(type.parameters(), Optional.empty());
		} catch (BrokenSectionException e) {
			return new Known(List.of(), Optional.of(e.getMessage()));
		}
	}

	private void fill(Known known, SectionType type, ChosenSections.Entry entry) {
		known.problem().ifPresent(this::note);
		known.parameters().forEach(parameter -> add(parameter, type, entry));
		parent.layout(true, true);
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
		Named.control(control, "export.parameter." + type.id() + '.' + parameter.name(), parameter.label()); //$NON-NLS-1$
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
				.text(value.replace("\n", Text.DELIMITER)).create(fields); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(WRAP, text.getLineHeight() * TEXT_LINES)
				.applyTo(text);
		text.addModifyListener(event -> changed.accept(text.getText().replace(Text.DELIMITER, "\n"))); //$NON-NLS-1$
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
