// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pressmark.operations.entities.IdConflict;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.entities.MergeEntities;
import org.pressmark.operations.entities.Touched;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.changes.TouchedPart;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;

/** Asks which of several entities stays, and shows what is joined in it and what will refer to it instead. */
final class MergeDialog extends AskingDialog {

	private static final int WIDTH_IN_LINES = 26;
	private static final int JOINED_LINES = 5;

	/**
	 * What was answered.
	 *
	 * @param into the one that stays
	 * @param command makes the others part of it
	 */
	record Answer(KnownEntity into, MergeEntities command) {
	}

	private final List<KnownEntity> entities;
	private final ToIntFunction<String> counts;
	private final Background background;
	private Combo stays;
	private Text joined;
	private Label change;
	private TouchedPart<Touched> touched;
	private Optional<Answer> answer = Optional.empty();

	private MergeDialog(Shell parent, List<KnownEntity> entities, ToIntFunction<String> counts, Background background) {
		super(parent, NLS.bind(Messages.merge_title, entities.size()), Messages.merge_ok, 1);
		this.entities = entities;
		this.counts = counts;
		this.background = background;
	}

	/**
	 * Asks; empty when the person cancelled.
	 *
	 * @param entities at least two
	 * @param counts how often the entity with an id is named
	 */
	static Optional<Answer> ask(Shell parent, List<KnownEntity> entities, ToIntFunction<String> counts,
			Background background) {
		MergeDialog dialog = new MergeDialog(parent, entities, counts, background);
		return dialog.open() == Window.OK ? dialog.answer : Optional.empty();
	}

	/** The one that is likeliest to stay: the one that is named most, else with the longest name. */
	static KnownEntity likeliest(List<KnownEntity> entities, ToIntFunction<String> counts) {
		return entities.stream().max(Comparator.comparingInt((KnownEntity each) -> counts.applyAsInt(each.id()))
				.thenComparingInt(each -> each.name().length())).orElseThrow();
	}

	@Override
	protected void createFields(Composite area) {
		List<IdConflict> conflicts = IdConflict.among(entities);
		if (!conflicts.isEmpty()) {
			createWarning(area, NLS.bind(Messages.merge_differentIds, IdConflict.explanation(conflicts)));
		}
		WidgetFactory.label(SWT.NONE).text(Messages.merge_stays).create(area);
		stays = Named.control(new Combo(area, SWT.READ_ONLY), "merge.stays", Messages.merge_stays);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(stays);
		entities.forEach(each -> stays.add(NLS.bind(Messages.merge_choice,
				new Object[] { each.name(), ModelLabels.type(each.type()), counts.applyAsInt(each.id()) })));
		WidgetFactory.label(SWT.NONE).text(Messages.merge_joined).create(area);
		joined = Named.control(new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
				"merge.joined", Messages.merge_joined);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH_IN_LINES * joined.getLineHeight(), JOINED_LINES * joined.getLineHeight()).applyTo(joined);
		change = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(change);
		touched = new TouchedPart<>(area, TouchedEntities.KIND, background);
		stays.select(entities.indexOf(likeliest(entities, counts)));
		stays.addListener(SWT.Selection, event -> show());
		show();
	}

	private void createWarning(Composite area, String text) {
		Composite row = WidgetFactory.composite(SWT.NONE).create(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		WidgetFactory.label(SWT.NONE).image(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING)).create(row);
		Label warning = Named.control(WidgetFactory.label(SWT.WRAP).text(Mnemonics.escape(text)).create(row),
				"merge.warning", text);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(warning);
	}

	/** Who agrees with what is proposed only presses Enter. */
	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		getButton(IDialogConstants.OK_ID).setFocus();
		return contents;
	}

	@Override
	protected void okPressed() {
		answer = Optional.of(new Answer(into(), new MergeEntities(into(), others())));
		super.okPressed();
	}

	private KnownEntity into() {
		return entities.get(stays.getSelectionIndex());
	}

	private List<KnownEntity> others() {
		return entities.stream().filter(each -> each != into()).toList();
	}

	private void show() {
		Joined all = Joined.of(into(), others());
		joined.setText(NLS.bind(Messages.merge_values, new Object[] { listed(all.aliases()),
				listed(all.ids().stream().map(IdLines::line).toList()), listed(all.notes()) }));
		change.setText(NLS.bind(Messages.merge_change, Mnemonics.escape(into().name())));
		touched.show(others().stream().map(KnownEntity::id).toList());
	}

	private static String listed(List<String> values) {
		return values.isEmpty() ? Messages.merge_none : String.join(Messages.list_separator, values);
	}
}
