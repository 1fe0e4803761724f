// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Event;
import org.pressmark.operations.events.KnownEvent;
import org.pressmark.operations.events.EventsTouched;
import org.pressmark.operations.events.MergeEvents;
import org.pressmark.ui.DialogSizes;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.changes.TouchedPart;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;

/** Asks which of several events stays, and shows what becomes evidence of it, before anything is changed. */
final class MergeEventsDialog extends Dialog {

	private static final int WIDTH_IN_CHARACTERS = 90;

	/**
	 * What was answered.
	 *
	 * @param into the one that stays
	 * @param command makes the others part of it
	 */
	record Answer(Event into, MergeEvents command) {
	}

	private final List<Event> events;
	private final ToIntFunction<Event> evidence;
	private final Background background;
	private Combo stays;
	private TouchedPart<EventsTouched> touched;
	private Optional<Answer> answer = Optional.empty();

	private MergeEventsDialog(Shell parent, List<Event> events, ToIntFunction<Event> evidence, Background background) {
		super(parent);
		this.events = events;
		this.evidence = evidence;
		this.background = background;
	}

	/**
	 * Asks; empty when the person cancelled.
	 *
	 * @param events at least two
	 * @param evidence in how many places an event is reported
	 */
	static Optional<Answer> ask(Shell parent, List<Event> events, ToIntFunction<Event> evidence, Background background) {
		MergeEventsDialog dialog = new MergeEventsDialog(parent, events, evidence, background);
		return dialog.open() == Window.OK ? dialog.answer : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.merge_title, events.size()));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSizes.of("timeline.merge");
	}

	/** Where it is, the window decides: that may be on another screen by now. */
	@Override
	protected int getDialogBoundsStrategy() {
		return DIALOG_PERSISTSIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		WidgetFactory.label(SWT.NONE).text(Messages.merge_stays).create(area);
		stays = Named.control(new Combo(area, SWT.READ_ONLY), "timeline.merge.stays", Messages.merge_stays);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(stays);
		events.forEach(each -> stays.add(NLS.bind(Messages.merge_choice, new Object[] { ModelLabels.title(each),
				ModelLabels.date(Optional.ofNullable(each.getWhen())), evidence.applyAsInt(each) })));
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS), SWT.DEFAULT)
				.applyTo(WidgetFactory.label(SWT.WRAP).text(Messages.merge_about).create(area));
		touched = new TouchedPart<>(area, TouchedEvents.KIND, background);
		stays.select(events.indexOf(events.stream().max(Comparator.comparingInt(evidence)).orElseThrow()));
		stays.addListener(SWT.Selection, event -> show());
		show();
		return area;
	}

	/** Who agrees with what is proposed only presses Enter. */
	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		getButton(IDialogConstants.OK_ID).setFocus();
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.merge_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		answer = Optional.of(new Answer(into(), new MergeEvents(KnownEvent.of(into()),
				others().stream().map(KnownEvent::of).toList())));
		super.okPressed();
	}

	private Event into() {
		return events.get(stays.getSelectionIndex());
	}

	private List<Event> others() {
		return events.stream().filter(each -> each != into()).toList();
	}

	private void show() {
		touched.show(others().stream().map(Event::getId).toList());
	}
}
