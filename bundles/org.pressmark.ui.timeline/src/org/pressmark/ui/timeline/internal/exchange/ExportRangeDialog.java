// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.timeline.TimeRange;
import org.pressmark.ui.fields.CheckBox;
import org.pressmark.ui.fields.Named;

/** Asks which time of the timeline shall be exported: one event far away makes a picture of all hard to read. */
final class ExportRangeDialog extends Dialog {

	/**
	 * What a person wants.
	 *
	 * @param filter which events
	 * @param isExplained whether a picture of them has its title, and a legend
	 */
	record Answer(EventFilter filter, boolean isExplained) {
	}

	private static final int GAP = 8;
	private static final int WIDTH_IN_CHARACTERS = 70;

	private final ExportRange range;
	private final EventFilter all;
	private final Map<Button, EventFilter> answers = new LinkedHashMap<>();
	private Button explained;
	private Answer answer;

	private ExportRangeDialog(Shell parent, ExportRange range, EventFilter all) {
		super(parent);
		this.range = range;
		this.all = all;
		answer = new Answer(all, true);
	}

	/** What is to be exported of what a filter shows; empty when the person cancelled. */
	static Optional<Answer> ask(Shell parent, ExportRange range, EventFilter all) {
		ExportRangeDialog dialog = new ExportRangeDialog(parent, range, all);
		return dialog.open() == Window.OK ? Optional.of(dialog.answer) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.export_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		Label about = WidgetFactory.label(SWT.WRAP).text(Messages.range_question).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS), SWT.DEFAULT)
				.applyTo(about);
		add(area, Messages.range_visible, range.visible());
		range.most().ifPresent(most -> add(area, Messages.range_most, most));
		add(area, Messages.range_all, all);
		answers.keySet().iterator().next().setSelection(true);
		explained = CheckBox.create(area, "timeline.export.explained", Messages.range_explained);
		explained.setSelection(true);
		GridDataFactory.swtDefaults().indent(0, GAP).applyTo(explained);
		return area;
	}

	private void add(Composite area, String label, TimeRange time) {
		String days = ExportRange.days(time).map(EdtfFormat.of(Locale.getDefault())::format).orElse("");
		add(area, NLS.bind(label, days), ExportRange.within(time, all));
	}

	private void add(Composite area, String label, EventFilter filter) {
		Button button = WidgetFactory.button(SWT.RADIO).text(label).create(area);
		answers.put(Named.control(button, "timeline.export.range." + answers.size(), label), filter);
	}

	@Override
	protected void okPressed() {
		answers.forEach((button, filter) -> {
			if (button.getSelection()) {
				answer = new Answer(filter, explained.getSelection());
			}
		});
		super.okPressed();
	}
}
