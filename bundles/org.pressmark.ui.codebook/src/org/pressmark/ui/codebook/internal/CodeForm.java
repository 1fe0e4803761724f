// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.Code;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.codebook.KnownCode;
import org.pressmark.operations.codebook.RenameCode;
import org.pressmark.operations.codebook.SetCodeColor;
import org.pressmark.operations.codebook.SetGuideline;
import org.pressmark.ui.CodeChips;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.fields.CommittingText;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.fields.UnsavedWords;

/** The fields of one code: what is typed is stored when the field is left. */
final class CodeForm {

	private static final int COLUMNS = 4;
	private static final int LEAST_WIDTH = 90;

	private final Code code;
	private final Composite area;
	private final Text nameText;
	private final CommittingText name;
	private final Button color;
	private final Button key;
	private final Text guidelineText;
	private final CommittingText guideline;
	private final CodeChips chips;

	/**
	 * @param setKey asks for the code's key
	 * @param unsaved what could not be stored when the form was shown last
	 */
	CodeForm(Composite parent, CurrentProject project, Code code, Runnable setKey, UnsavedWords unsaved) {
		this.code = code;
		area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(8, 4).applyTo(area);
		chips = new CodeChips(area);
		label(Messages.form_name, SWT.CENTER);
		nameText = Named.control(new Text(area, SWT.BORDER | SWT.SINGLE), "codebook.name", Messages.form_name);
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(nameText);
		name = CommittingText.checked(nameText,
				words -> project.attempt(new RenameCode(KnownCode.of(code), words.orElse(""))), this::refusal);
		label(Messages.form_color, SWT.CENTER);
		color = button("codebook.color", Messages.form_color);
		ColorMenu menu = new ColorMenu(color, chips,
				chosen -> project.submit(new SetCodeColor(KnownCode.of(code), Optional.of(chosen))));
		color.addListener(SWT.Selection, event -> menu.open(code.getColor()));
		label(Messages.form_key, SWT.CENTER);
		key = button("codebook.key", Messages.form_key);
		key.addListener(SWT.Selection, event -> setKey.run());
		label(Messages.form_guideline, SWT.BEGINNING);
		guidelineText = Named.control(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "codebook.guideline",
				Messages.form_guideline);
		guidelineText.setToolTipText(Messages.form_guidelineHint);
		GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS - 1, 1)
				.hint(LEAST_WIDTH, 3 * guidelineText.getLineHeight()).applyTo(guidelineText);
		guideline = CommittingText.lines(guidelineText,
				words -> project.attempt(new SetGuideline(KnownCode.of(code), words.orElse(""))));
		show();
		name.keepIn(unsaved.slot(code, ModelPackage.Literals.CODE__NAME));
		guideline.keepIn(unsaved.slot(code, ModelPackage.Literals.CODE__GUIDELINE));
		ProjectAccess.follow(project, area, access -> enable(access.isWritable()));
	}

	/** What the fields are about. */
	Code code() {
		return code;
	}

	/** Shows what is stored now. */
	void show() {
		name.show(code.getName());
		guideline.show(code.getGuideline());
		color.setImage(chips.of(code));
		color.setText(Mnemonics.escape(ColorMenu.name(code.getColor())));
		key.setText(Mnemonics.escape(Optional.ofNullable(code.getShortcut()).orElse(Messages.key_none)));
		area.layout();
	}

	/** Lets a person type another name. */
	void editName() {
		nameText.setFocus();
		nameText.selectAll();
	}

	/** Lets a person write into the guideline, at its end. */
	void editGuideline() {
		guidelineText.setFocus();
		guidelineText.setSelection(guidelineText.getCharCount());
	}

	/** Takes the fields away; what was typed is stored. */
	void dispose() {
		area.dispose();
	}

	private Optional<String> refusal(Optional<String> words) {
		return Siblings.refusal(words.orElse(""), Siblings.of(code), Optional.of(code));
	}

	private void enable(boolean isWritable) {
		name.setEditable(isWritable);
		guideline.setEditable(isWritable);
		color.setEnabled(isWritable);
		key.setEnabled(isWritable);
	}

	private void label(String text, int place) {
		Label label = WidgetFactory.label(SWT.NONE).text(text).create(area);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, place).applyTo(label);
	}

	/** People who hear are told what it is about and what it says now. */
	private Button button(String id, String what) {
		Button button = WidgetFactory.button(SWT.PUSH).create(area);
		button.setData("id", id);
		button.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.form_value, what, button.getText());
			}
		});
		return button;
	}
}
