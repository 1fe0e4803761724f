// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.text.Excerpt;
import org.pressmark.operations.versions.Difference;
import org.pressmark.store.ArticleRow;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.lists.Background;

/** Two versions of a story side by side, with what differs word by word. The workbench can be used meanwhile. */
final class CompareDialog extends Dialog {

	private static final int WIDTH_IN_CHARACTERS = 130;
	private static final int ROWS = 28;
	private static final int TITLE_UNITS = 60;
	private static final int NEXT_ID = IDialogConstants.CLIENT_ID;
	private static final int PREVIOUS_ID = IDialogConstants.CLIENT_ID + 1;
	private static final int CARRY_OVER_ID = IDialogConstants.CLIENT_ID + 2;

	private final CurrentProject project;
	private final Background background;
	private final List<ArticleRow> versions;
	private VersionPair pair;
	private Combo leftChoice;
	private Combo rightChoice;
	private ComparedText left;
	private ComparedText right;
	private Label status;
	private List<Difference> differences = List.of();
	private int current = -1;

	CompareDialog(Shell parent, CurrentProject project, Background background, VersionPair pair) {
		super(parent);
		this.project = project;
		this.background = background;
		this.versions = pair.versions();
		this.pair = pair;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.compare_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(10, 10).applyTo(area);
		leftChoice = choice(area, "compare.leftChoice", Messages.compare_left);
		rightChoice = choice(area, "compare.rightChoice", Messages.compare_right);
		left = new ComparedText(area, false, Messages.compare_left);
		right = new ComparedText(area, true, Messages.compare_right);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS) / 2,
				convertHeightInCharsToPixels(ROWS)).applyTo(left.control());
		GridDataFactory.createFrom((GridData) left.control().getLayoutData())
				.applyTo(right.control());
		left.control().addListener(SWT.KeyDown, this::key);
		right.control().addListener(SWT.KeyDown, this::key);
		WidgetFactory.label(SWT.WRAP).text(Messages.compare_legend).create(area);
		status = WidgetFactory.label(SWT.RIGHT).create(area);
		status.setData("id", "compare.status");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, PREVIOUS_ID, Messages.compare_previous, false);
		createButton(parent, NEXT_ID, Messages.compare_next, true);
		createButton(parent, CARRY_OVER_ID, Messages.compare_carryOver, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		Button carryOver = getButton(CARRY_OVER_ID);
		ProjectAccess.follow(project, carryOver, access -> carryOver.setEnabled(access.isWritable()));
		compare();
		right.control().setFocus();
		return contents;
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case NEXT_ID -> step(1);
		case PREVIOUS_ID -> step(-1);
		case CARRY_OVER_ID -> CarryOverDialog.open(getShell(), project, background, pair);
		default -> close();
		}
	}

	private Combo choice(Composite parent, String id, String name) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		versions.forEach(row -> combo.add(NLS.bind(Messages.compare_version,
				new Object[] { ModelLabels.outlet(row.outlet()), ModelLabels.date(row.published()),
						Excerpt.of(ModelLabels.title(row), TITLE_UNITS) })));
		combo.setData("id", id);
		combo.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
		combo.addListener(SWT.Selection, event -> choose());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS) / 2,
				SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void choose() {
		pair = new VersionPair(versions, versions.get(leftChoice.getSelectionIndex()).id(),
				versions.get(rightChoice.getSelectionIndex()).id());
		compare();
	}

	private void compare() {
		VersionPair asked = pair;
		leftChoice.select(versions.indexOf(pair.row(pair.left())));
		rightChoice.select(versions.indexOf(pair.row(pair.right())));
		status.setText(Messages.compare_running);
		background.read(ComparedTexts.of(pair.left(), pair.right())).whenComplete((texts, failure) -> {
			if (status.isDisposed() || asked != pair) {
				return;
			}
			if (failure == null) {
				show(texts);
			} else {
				Failures.show(getShell(), failure);
			}
		});
	}

	private void show(ComparedTexts texts) {
		differences = texts.differences();
		current = -1;
		left.show(texts.left(),
				differences.stream().map(each -> new int[] { each.leftBegin(), each.leftEnd() }).toList());
		right.show(texts.right(),
				differences.stream().map(each -> new int[] { each.rightBegin(), each.rightEnd() }).toList());
		status.setText(switch (differences.size()) {
		case 0 -> Messages.compare_none;
		case 1 -> Messages.compare_one;
		default -> NLS.bind(Messages.compare_many, differences.size());
		});
	}

	/** N and P, for those who read with the hand on the keys. */
	private void key(Event event) {
		switch (Character.toLowerCase(event.character)) {
		case 'n' -> step(1);
		case 'p' -> step(-1);
		default -> {
			// The text's own key.
		}
		}
	}

	/** Round and round. */
	private void step(int by) {
		if (differences.isEmpty()) {
			return;
		}
		current = current < 0 && by < 0 ? differences.size() - 1 : Math.floorMod(current + by, differences.size());
		Difference difference = differences.get(current);
		left.reveal(difference.leftBegin(), difference.leftEnd());
		right.reveal(difference.rightBegin(), difference.rightEnd());
		status.setText(NLS.bind(Messages.compare_current, current + 1, differences.size()));
	}
}
