// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.model.Code;
import org.pressmark.operations.codebook.KnownCode;
import org.pressmark.operations.codebook.SetShortcut;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.fields.Named;

/** Asks for a code's key: whoever presses it has chosen it. Says whose it is, and offers to take it over. */
final class KeyDialog extends AskingDialog {

	private static final int WIDTH = 360;
	private static final int LAST_DIGIT = 9;

	private final Code code;
	private final List<Code> all;
	/** What each line of the list stands for; the first for no key. */
	private final List<Optional<String>> keys = new ArrayList<>();
	private Table list;
	private Label consequence;
	private Optional<SetShortcut> answer = Optional.empty();

	private KeyDialog(Shell parent, Code code, List<Code> all) {
		super(parent, NLS.bind(Messages.key_title, code.getName()), IDialogConstants.OK_LABEL, 1);
		this.code = code;
		this.all = all;
	}

	/**
	 * Asks; empty when the person cancelled or nothing is to change.
	 *
	 * @param all all codes of the project
	 */
	static Optional<SetShortcut> ask(Shell parent, Code code, List<Code> all) {
		KeyDialog dialog = new KeyDialog(parent, code, all);
		return dialog.open() == Window.OK ? dialog.answer : Optional.empty();
	}

	/** Whose a key is, other than the code's. */
	static Optional<Code> owner(String key, Code code, List<Code> all) {
		return all.stream().filter(each -> each != code && key.equalsIgnoreCase(each.getShortcut())).findFirst();
	}

	@Override
	protected void createFields(Composite area) {
		Label hint = WidgetFactory.label(SWT.WRAP).text(Messages.key_hint).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		list = Named.control(new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "codebook.keys",
				Messages.key_list);
		TableColumn key = new TableColumn(list, SWT.LEFT);
		TableColumn owner = new TableColumn(list, SWT.LEFT);
		addLine(Optional.empty());
		IntStream.rangeClosed(1, LAST_DIGIT).mapToObj(Integer::toString).map(Optional::of).forEach(this::addLine);
		Optional.ofNullable(code.getShortcut()).map(KeyDialog::shown).filter(own -> !keys.contains(Optional.of(own)))
				.map(Optional::of).ifPresent(this::addLine);
		key.pack();
		owner.setWidth(WIDTH - key.getWidth());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		consequence = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(consequence);
		list.addListener(SWT.Selection, event -> show());
		list.addListener(SWT.DefaultSelection, event -> okPressed());
		list.addListener(SWT.KeyDown, this::keyPressed);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		choose(Optional.ofNullable(code.getShortcut()).map(KeyDialog::shown));
		list.setFocus();
		return contents;
	}

	@Override
	protected void okPressed() {
		Optional<String> chosen = chosen();
		if (!chosen.equals(Optional.ofNullable(code.getShortcut()).map(KeyDialog::shown))) {
			answer = Optional.of(new SetShortcut(KnownCode.of(code), chosen, true));
		}
		super.okPressed();
	}

	private void addLine(Optional<String> key) {
		keys.add(key);
		TableItem item = new TableItem(list, SWT.NONE);
		item.setText(0, key.orElse(Messages.key_none));
		item.setText(1, key.flatMap(each -> all.stream().filter(other -> each.equalsIgnoreCase(other.getShortcut()))
				.findFirst()).map(Code::getName).orElse(""));
	}

	private void keyPressed(Event event) {
		String pressed = String.valueOf(event.character);
		if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
			return;
		}
		if (SetShortcut.isKey(pressed)) {
			event.doit = false;
			choose(Optional.of(shown(pressed)));
		} else if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
			event.doit = false;
			choose(Optional.empty());
		}
	}

	private void choose(Optional<String> key) {
		if (!keys.contains(key)) {
			addLine(key);
		}
		list.setSelection(keys.indexOf(key));
		show();
	}

	private Optional<String> chosen() {
		return list.getSelectionIndex() < 0 ? Optional.empty() : keys.get(list.getSelectionIndex());
	}

	private void show() {
		Optional<String> key = chosen();
		Optional<Code> owner = key.flatMap(each -> owner(each, code, all));
		consequence.setText(Mnemonics.escape(owner.map(other -> NLS.bind(Messages.key_taken, key.get(), other.getName()))
				.orElseGet(() -> key.map(KeyDialog::meaning).orElse(Messages.key_noKey))));
		consequence.requestLayout();
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setText(owner.isPresent() ? Messages.key_takeOver : IDialogConstants.OK_LABEL);
			setButtonLayoutData(ok);
			ok.requestLayout();
		}
	}

	private static String meaning(String key) {
		return NLS.bind(Character.isDigit(key.charAt(0)) ? Messages.key_digit : Messages.key_letter, key);
	}

	/** Keys are shown as they are pressed, without Shift. */
	private static String shown(String key) {
		return key.toLowerCase(Locale.ROOT);
	}
}
