// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.EntityType;
import org.pressmark.operations.entities.EntityHints;
import org.pressmark.operations.lookup.CollectionId;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.fields.Named;

/** Asks what is known about an entity. */
final class EntityDialog extends AskingDialog {

	/**
	 * What was answered.
	 *
	 * @param type what it is
	 * @param name its preferred name
	 * @param aliases its other names
	 * @param ids what it is called in other collections
	 * @param notes what is to be remembered, empty if nothing
	 */
	record Answer(EntityType type, String name, List<String> aliases, List<CollectionId> ids,
			Optional<String> notes) {
	}

	private static final int WIDTH_IN_LINES = 22;
	private static final int PROBLEM_LINES = 3;

	private Answer answer;
	/** What the fields said at first. */
	private List<String> shown = List.of();
	private Text name;
	private Combo type;
	private Button keepName;
	private Text aliases;
	private Text ids;
	private Text notes;
	private Label problem;
	private final EntityHints hints;

	private EntityDialog(Shell parent, String title, Answer before, EntityHints hints) {
		super(parent, title, IDialogConstants.OK_LABEL, 2);
		this.answer = before;
		this.hints = hints;
	}

	/**
	 * Asks; empty when the person cancelled.
	 *
	 * @param hints what may be a slip, shown as long as it stands there
	 */
	static Optional<Answer> ask(Shell parent, String title, Answer before, EntityHints hints) {
		EntityDialog dialog = new EntityDialog(parent, title, before, hints);
		return dialog.open() == Window.OK ? Optional.of(dialog.answer) : Optional.empty();
	}

	@Override
	protected void createFields(Composite area) {
		name = text(area, SWT.SINGLE, 1, "entity.name", Messages.entity_name);
		keepName = Named.control(WidgetFactory.button(SWT.CHECK).text(Messages.entity_keepName).create(area),
				"entity.keepName", Messages.entity_keepName);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(keepName);
		keepName.setSelection(!answer.name().isEmpty());
		WidgetFactory.label(SWT.NONE).text(Messages.entity_type).create(area);
		type = Named.control(new Combo(area, SWT.READ_ONLY), "entity.type", Messages.entity_type);
		Arrays.stream(EntityType.values()).map(ModelLabels::type).forEach(type::add);
		aliases = text(area, SWT.MULTI | SWT.V_SCROLL, 5, "entity.aliases", Messages.entity_aliases);
		ids = text(area, SWT.MULTI | SWT.V_SCROLL, 3, "entity.ids", Messages.entity_ids);
		notes = text(area, SWT.MULTI | SWT.V_SCROLL | SWT.WRAP, 5, "entity.notes", Messages.entity_notes);
		problem = Named.control(WidgetFactory.label(SWT.WRAP).create(area), "entity.problem", Messages.entity_problem);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
				.hint(SWT.DEFAULT, PROBLEM_LINES * name.getLineHeight()).applyTo(problem);
		name.addListener(SWT.Modify, event -> enable());
		aliases.addListener(SWT.Modify, event -> enable());
		ids.addListener(SWT.Modify, event -> enable());
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		name.setText(answer.name());
		name.selectAll();
		name.setFocus();
		type.select(answer.type().getValue());
		aliases.setText(String.join("\n", answer.aliases()));
		ids.setText(IdLines.write(answer.ids()));
		notes.setText(answer.notes().orElse(""));
		shown = typed();
		enable();
		return contents;
	}

	@Override
	protected void okPressed() {
		String preferred = name.getText().strip();
		Stream<String> former = isRenamed() && keepName.getSelection() ? Stream.of(answer.name()) : Stream.empty();
		List<String> others = Stream.concat(aliases.getText().lines(), former).map(String::strip)
				.filter(each -> !each.isEmpty() && !each.equals(preferred)).distinct().toList();
		Optional<String> remembered = Optional.of(notes.getText().strip()).filter(each -> !each.isEmpty());
		answer = new Answer(EntityType.get(type.getSelectionIndex()), preferred, others,
				IdLines.read(ids.getText()).orElseThrow(), remembered);
		super.okPressed();
	}

	@Override
	protected void cancelPressed() {
		leave(super::cancelPressed);
	}

	@Override
	protected void handleShellCloseEvent() {
		leave(super::handleShellCloseEvent);
	}

	/** What was typed is not dropped unless the person says so. */
	private void leave(Runnable close) {
		String answer = typed().equals(shown) ? Messages.entity_discard : askStore();
		if (answer.equals(Messages.entity_discard)) {
			close.run();
		} else if (answer.equals(Messages.entity_store)) {
			okPressed();
		}
	}

	private String askStore() {
		boolean mayStore = getButton(IDialogConstants.OK_ID).isEnabled();
		List<String> answers = mayStore ? List.of(Messages.entity_store, Messages.entity_discard, IDialogConstants.CANCEL_LABEL)
				: List.of(IDialogConstants.CANCEL_LABEL, Messages.entity_discard);
		int answer = MessageDialog.open(MessageDialog.QUESTION, getShell(), getShell().getText(), Messages.entity_askStore, SWT.SHEET,
				answers.toArray(String[]::new));
		return answer >= 0 ? answers.get(answer) : IDialogConstants.CANCEL_LABEL;
	}

	/** What all fields say. */
	private List<String> typed() {
		return List.of(name.getText(), type.getText(), aliases.getText(), ids.getText(), notes.getText());
	}

	/** A line each, as far as there is room. */
	private String hints() {
		List<String> names = Stream.concat(Stream.of(name.getText()), aliases.getText().lines()).map(String::strip)
				.filter(each -> !each.isEmpty()).toList();
		return hints.of(names, IdLines.read(ids.getText()).orElse(List.of())).stream().limit(PROBLEM_LINES)
				.collect(Collectors.joining("\n"));
	}

	private static Text text(Composite area, int style, int lines, String id, String name) {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, lines == 1 ? SWT.CENTER : SWT.BEGINNING)
				.applyTo(WidgetFactory.label(SWT.NONE).text(name).create(area));
		Text text = Named.control(new Text(area, SWT.BORDER | style), id, name);
		int height = lines == 1 ? SWT.DEFAULT : lines * text.getLineHeight();
		GridDataFactory.fillDefaults().grab(true, lines > 1).hint(text.getLineHeight() * WIDTH_IN_LINES, height)
				.applyTo(text);
		return text;
	}

	private boolean isRenamed() {
		return !answer.name().isEmpty() && !name.getText().strip().equals(answer.name());
	}

	private void enable() {
		keepName.setEnabled(isRenamed());
		boolean isWhole = IdLines.read(ids.getText()).isPresent();
		problem.setText(isWhole ? hints() : Messages.entity_idsWrong);
		enableAgree(!name.getText().isBlank() && isWhole);
	}
}
