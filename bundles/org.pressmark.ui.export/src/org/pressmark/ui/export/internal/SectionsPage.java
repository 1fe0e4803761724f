// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.files.ShippedTemplate;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.fields.Named;

/** Asks which sections a Word report is to have, in which order and how. */
final class SectionsPage extends WizardPage {

	private static final int LINES = 12;
	private static final int LIST_WIDTH = 280;
	private static final int FIELDS_WIDTH = 320;

	private final ReportSections known;
	private ChosenSections sections;
	private CheckboxTableViewer list;
	private Button up;
	private Button down;
	private Group group;
	private ParameterFields fields;

	SectionsPage(ReportSections known) {
		super("sections");
		this.known = known;
		sections = new ChosenSections(known, List.of());
		setTitle(Messages.sections_title);
		setDescription(Messages.sections_description);
	}

	/** Has what a report has that was kept; none for what is usual. */
	void show(List<SectionChoice> choices) {
		show(new ChosenSections(known, choices));
	}

	/** Has what is usual with a template that comes with Pressmark, or without one; what was written for a section stays. */
	void showUsual(Optional<ShippedTemplate> template) {
		show(sections.with(template.map(chosen -> chosen.sections(known)).orElse(List.of())));
	}

	private void show(ChosenSections other) {
		sections = other;
		if (list != null) {
			list.setInput(sections.entries());
			selectFirst();
			check();
		}
	}

	/** What was chosen; none if that is what is usual. */
	List<SectionChoice> choices() {
		return sections.choices();
	}

	/** What somebody wrote for sections. */
	List<String> words() {
		return sections.words();
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		createList(page);
		createButtons(page);
		group = new Group(page, SWT.NONE);
		FillLayout layout = new FillLayout();
		layout.marginWidth = 6;
		layout.marginHeight = 6;
		group.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).hint(FIELDS_WIDTH, SWT.DEFAULT).applyTo(group);
		fields = new ParameterFields(group);
		setControl(page);
		selectFirst();
		check();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			list.getTable().setFocus();
		}
	}

	private void createList(Composite page) {
		list = CheckboxTableViewer.newCheckList(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(false, true)
				.hint(LIST_WIDTH, list.getTable().getItemHeight() * LINES).applyTo(list.getTable());
		Named.control(list.getTable(), "export.sections", Messages.sections_title);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(element -> ((ChosenSections.Entry) element).label()));
		list.setCheckStateProvider(new ICheckStateProvider() {

			@Override
			public boolean isChecked(Object element) {
				return ((ChosenSections.Entry) element).isChosen();
			}

			@Override
			public boolean isGrayed(Object element) {
				return false;
			}
		});
		list.setInput(sections.entries());
		list.addCheckStateListener(event -> {
			((ChosenSections.Entry) event.getElement()).setChosen(event.getChecked());
			check();
		});
		list.addSelectionChangedListener(event -> selected());
		list.getTable().addListener(SWT.KeyDown, this::moveByKey);
	}

	private void createButtons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		up = button(buttons, Messages.sections_up, "export.up", -1);
		down = button(buttons, Messages.sections_down, "export.down", 1);
	}

	private Button button(Composite parent, String text, String id, int by) {
		Button button = WidgetFactory.button(SWT.PUSH).text(text).onSelect(event -> move(by))
				.layoutData(GridDataFactory.fillDefaults().create()).create(parent);
		button.setData("id", id);
		return button;
	}

	/** As in the codebook. */
	private void moveByKey(Event event) {
		if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		}
	}

	private void move(int by) {
		if (list.getStructuredSelection().getFirstElement() instanceof ChosenSections.Entry entry) {
			sections.move(entry, by);
			list.refresh();
			list.reveal(entry);
			enable(entry);
		}
	}

	private void selectFirst() {
		sections.entries().stream().findFirst().ifPresent(first -> list.setSelection(new StructuredSelection(first)));
		selected();
	}

	private void selected() {
		if (list.getStructuredSelection().getFirstElement() instanceof ChosenSections.Entry entry && fields != null) {
			group.setText(Mnemonics.escape(entry.label()));
			fields.show(entry);
			enable(entry);
		}
	}

	private void enable(ChosenSections.Entry entry) {
		up.setEnabled(sections.canMove(entry, -1));
		down.setEnabled(sections.canMove(entry, 1));
	}

	private void check() {
		setErrorMessage(sections.hasAny() ? null : Messages.sections_none);
		setPageComplete(sections.hasAny());
	}
}
