// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.operations.history.ObjectChange;
import org.pressmark.operations.history.StepDescription;
import org.pressmark.store.HistoryEntry;
import org.pressmark.ui.fields.Named;

/** What the selected step changed, in words; read in the background, and again when the project has changed. */
final class StepDetails {

	private static final int MOST_OBJECTS = 100;
	private static final int MARGIN = 8;
	private static final String INDENT = "    ";
	private static final String LINE = "\n";

	private final HistoryList list;
	private final StyledText text;
	private Optional<HistoryEntry> step = Optional.empty();
	private boolean reading;
	private boolean outdated;

	StepDetails(Composite parent, HistoryList list) {
		this.list = list;
		text = Named.control(new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "history.details",
				Messages.details_name);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setData("org.eclipse.e4.ui.css.id", "history-details");
		show(Optional.empty());
	}

	/** Shows a step, or none. */
	void show(Optional<HistoryEntry> selected) {
		boolean same = selected.map(HistoryEntry::id).equals(step.map(HistoryEntry::id));
		step = selected;
		if (selected.isEmpty()) {
			text.setText(Messages.details_none);
		} else {
			if (!same) {
				show(selected.get(), List.of(Messages.details_reading), List.of());
			}
			refresh();
		}
	}

	/** Reads it again. While it is being read, further wishes become one. */
	void refresh() {
		outdated = true;
		if (!reading && step.isPresent()) {
			read(step.get());
		}
	}

	/** What is to be copied of it. */
	String words() {
		return step.isPresent() ? text.getText() : "";
	}

	private void read(HistoryEntry wanted) {
		reading = true;
		outdated = false;
		list.read(reader -> StepDescription.read(reader, wanted.id(), MOST_OBJECTS, Locale.getDefault()))
				.whenComplete((description, failure) -> {
					reading = false;
					if (text.isDisposed()) {
						return;
					}
					if (outdated && step.isPresent()) {
						read(step.get());
					} else if (step.equals(Optional.of(wanted))) {
						show(wanted, Optional.ofNullable(description), failure);
					}
				});
	}

	private void show(HistoryEntry shown, Optional<StepDescription> description, Throwable failure) {
		List<String> lines = new ArrayList<>();
		List<Integer> headings = new ArrayList<>();
		for (ObjectChange change : description.map(StepDescription::changes).orElse(List.of())) {
			headings.add(lines.size());
			lines.add(change.line());
			change.fieldLines().forEach(field -> lines.add(INDENT + field));
		}
		description.map(StepDescription::more).filter(more -> more > 0)
				.ifPresent(more -> lines.add(NLS.bind(Messages.details_more, more)));
		if (failure != null) {
			lines.add(NLS.bind(Messages.details_failed, failure.getMessage()));
		}
		show(shown, lines, headings);
	}

	/** @param headings which of the lines are */
	private void show(HistoryEntry shown, List<String> lines, List<Integer> headings) {
		StringBuilder words = new StringBuilder();
		List<StyleRange> bold = new ArrayList<>();
		append(words, StepLabels.what(shown), true, bold);
		append(words, StepLabels.facts(shown), false, bold);
		append(words, "", false, bold);
		for (int i = 0; i < lines.size(); i++) {
			append(words, lines.get(i), headings.contains(i), bold);
		}
		String all = words.toString();
		if (!all.equals(text.getText())) {
			text.setText(all);
			text.setStyleRanges(bold.toArray(StyleRange[]::new));
		}
	}

	private static void append(StringBuilder words, String line, boolean isBold, List<StyleRange> bold) {
		if (isBold) {
			bold.add(new StyleRange(words.length(), line.length(), null, null, SWT.BOLD));
		}
		words.append(line).append(LINE);
	}
}
