// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Code;
import org.pressmark.operations.codebook.KnownCode;
import org.pressmark.operations.codebook.MergeCodes;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.changes.TouchedPart;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;

/** Asks into which code another one goes, and shows what has the latter. */
final class MergeCodesDialog extends AskingDialog {

	private static final int WIDTH = 440;

	private final Code other;
	/** Those that may stay. */
	private final List<Code> choices;
	private final Optional<Code> proposed;
	private final Background background;
	private Combo into;
	private Label change;
	private Optional<MergeCodes> answer = Optional.empty();

	private MergeCodesDialog(Shell parent, Code other, List<Code> choices, Optional<Code> proposed,
			Background background) {
		super(parent, NLS.bind(Messages.merge_title, other.getName()), Messages.merge_ok, 1);
		this.other = other;
		this.choices = choices;
		this.proposed = proposed;
		this.background = background;
	}

	/**
	 * Asks; empty when the person cancelled, or there is no code that could stay.
	 *
	 * @param other the code that goes
	 * @param all all codes of the project
	 * @param proposed the one that is likeliest to stay
	 */
	static Optional<MergeCodes> ask(Shell parent, Code other, List<Code> all, Optional<Code> proposed,
			Background background) {
		List<Code> choices = all.stream().filter(each -> !Siblings.isWithin(each, other)).toList();
		if (choices.isEmpty()) {
			return Optional.empty();
		}
		MergeCodesDialog dialog = new MergeCodesDialog(parent, other, choices, proposed, background);
		return dialog.open() == Window.OK ? dialog.answer : Optional.empty();
	}

	@Override
	protected void createFields(Composite area) {
		WidgetFactory.label(SWT.NONE).text(NLS.bind(Messages.merge_into, Mnemonics.escape(other.getName()))).create(area);
		into = Named.control(new Combo(area, SWT.READ_ONLY), "codebook.mergeInto", Messages.merge_intoName);
		choices.forEach(each -> into.add(Siblings.path(each)));
		// Nobody merges by mistake into what happens to be the first.
		proposed.map(choices::indexOf).filter(index -> index >= 0).ifPresent(into::select);
		into.addListener(SWT.Selection, event -> show());
		into.addListener(SWT.KeyDown, this::typed);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(into);
		change = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(change);
		new TouchedPart<>(area, TouchedCodes.KIND, background).show(List.of(other.getId()));
		show();
	}

	/** Who agrees with what is proposed only presses Enter; else one types or goes down to what is meant. */
	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		if (chosen().isPresent()) {
			getButton(IDialogConstants.OK_ID).setFocus();
		} else {
			into.setFocus();
		}
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		enableAgree(chosen().isPresent());
	}

	@Override
	protected void okPressed() {
		answer = chosen().map(code -> new MergeCodes(KnownCode.of(code), KnownCode.of(other)));
		super.okPressed();
	}

	private Optional<Code> chosen() {
		return Optional.of(into.getSelectionIndex()).filter(index -> index >= 0).map(choices::get);
	}

	private void show() {
		change.setText(Mnemonics.escape(
				chosen().map(code -> NLS.bind(Messages.merge_change, other.getName(), code.getName())).orElse("")));
		change.requestLayout();
		enableAgree(chosen().isPresent());
	}

	/** A letter chooses the next code whose name begins with it, as lists do everywhere. */
	private void typed(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && Character.isLetterOrDigit(event.character)) {
			event.doit = false;
			String letter = String.valueOf(event.character);
			int from = into.getSelectionIndex() + 1;
			IntStream.range(from, from + choices.size()).map(index -> index % choices.size())
					.filter(index -> choices.get(index).getName().regionMatches(true, 0, letter, 0, 1)).findFirst()
					.ifPresent(index -> {
						into.select(index);
						show();
					});
		}
	}
}
