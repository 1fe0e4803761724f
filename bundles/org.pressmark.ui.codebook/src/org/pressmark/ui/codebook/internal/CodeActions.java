// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Code;
import org.pressmark.operations.codebook.CreateCode;
import org.pressmark.operations.codebook.KnownCode;
import org.pressmark.operations.codebook.MergeCodes;
import org.pressmark.operations.codebook.MoveCode;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.lists.ProjectBackground;

/** What a person does to the codebook: each is asked first where it needs to be, and one step. UI thread only. */
final class CodeActions {

	private final CurrentProject project;
	private final ToIntFunction<String> counts;

	/** @param counts how many passages the code with an id has */
	CodeActions(CurrentProject project, ToIntFunction<String> counts) {
		this.project = project;
		this.counts = counts;
	}

	/** Asks for the name of a new code and adds it; completes with its id, or empty if there is none. */
	CompletableFuture<Optional<String>> create(Shell shell, Optional<Code> parent) {
		List<Code> siblings = parent.map(Code::getCodes).map(List::copyOf).orElseGet(this::firstLevel);
		String title = parent.map(above -> NLS.bind(Messages.create_titleBelow, above.getName()))
				.orElse(Messages.create_title);
		InputDialog dialog = new InputDialog(shell, title, Messages.form_name, "",
				name -> Siblings.refusal(name, siblings, Optional.empty())
						.map(reason -> name.isBlank() ? "" : reason).orElse(null));
		if (dialog.open() != Window.OK) {
			return CompletableFuture.completedFuture(Optional.empty());
		}
		CreateCode creation = CreateCode.inOwnColor(dialog.getValue(), parent.map(KnownCode::of));
		return project.submit(creation).thenApply(step -> step.flatMap(done -> creation.codeId()));
	}

	/** Shows what goes with a code, and deletes both. */
	void delete(Shell shell, Code code) {
		background(shell).flatMap(background -> CodeDeletion.ask(shell, code, background)).ifPresent(project::submit);
	}

	/**
	 * Asks into which code another one goes, and makes it part of that; completes with the id of the one that stays.
	 *
	 * @param codes the one that goes; with a second one, that of both which has fewer passages goes
	 */
	CompletableFuture<Optional<String>> merge(Shell shell, List<Code> codes) {
		Code other = codes.getFirst();
		Optional<Code> into = codes.stream().skip(1).findFirst();
		boolean isOtherWay = into.filter(second -> Siblings.isWithin(second, other)
				|| !Siblings.isWithin(other, second) && count(other) > count(second)).isPresent();
		Optional<MergeCodes> command = background(shell).flatMap(background -> isOtherWay
				? MergeCodesDialog.ask(shell, into.get(), all(), Optional.of(other), background)
				: MergeCodesDialog.ask(shell, other, all(), into, background));
		return command.map(merge -> project.submit(merge).thenApply(step -> step.map(done -> merge.into().id())))
				.orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
	}

	/** Asks for a code's key and gives it. */
	void setKey(Shell shell, Code code) {
		KeyDialog.ask(shell, code, all()).ifPresent(project::submit);
	}

	/** Moves a code. */
	void move(Optional<MoveCode> move) {
		move.ifPresent(project::submit);
	}

	private int count(Code code) {
		return counts.applyAsInt(code.getId());
	}

	private List<Code> firstLevel() {
		return project.view().map(ProjectView::project).map(each -> List.<Code>copyOf(each.getCodes())).orElse(List.of());
	}

	private List<Code> all() {
		return Siblings.all(firstLevel());
	}

	private Optional<ProjectBackground> background(Shell shell) {
		return project.view().map(view -> new ProjectBackground(view.store(), shell.getDisplay()::asyncExec));
	}
}
