// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.pressmark.analysis.TextSpan;
import org.pressmark.operations.edit.CutParagraph;
import org.pressmark.operations.edit.KeepRemoved;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.annotator.internal.document.Cuts;

/** Cuts paragraphs from an article, brings them back, and unfolds what was cut. UI thread only. */
public final class ArticleCutting {

	private final ArticlePage page;
	private final ArticleText text;
	private final CurrentProject project;
	private final IShellProvider window;

	ArticleCutting(ArticlePage page, ArticleText text, CurrentProject project, IShellProvider window) {
		this.page = page;
		this.text = text;
		this.project = project;
		this.window = window;
	}

	/** Brings what was cut at the caret back into the text. */
	public void keepRemoved() {
		Optional<Cuts.Line> cut = text.cut();
		Optional<Integer> block = cut.flatMap(Cuts.Line::only);
		if (block.isPresent()) {
			page.message(null);
			KeepRemoved command = KeepRemoved.of(page.article(), block.get());
			page.keys().holdUntil(project.submit(command)
					.thenAccept(entry -> command.begin().ifPresent(this::reveal)));
		} else if (cut.isPresent()) {
			if (!cut.get().group().isUnfolded()) {
				text.toggleCut();
			}
			page.message(Messages.cut_chooseBlock);
		} else {
			page.message(Messages.cut_notCut);
		}
	}

	/** Cuts the paragraph at the caret, after asking if marks go with it. */
	public void cutParagraph() {
		boolean isCut = text.cut().isPresent();
		page.message(isCut ? Messages.cut_already : null);
		int offset = text.selection().begin();
		// The one that is asked about, whatever happens to the text meanwhile.
		CutParagraph command = CutParagraph.of(page.article(), offset, true);
		if (!isCut && mayDelete(CutParagraph.annotationsOn(page.article(), offset))) {
			page.keys().holdUntil(project.submit(command).thenAccept(entry -> command.removedIndex().ifPresent(block -> {
				text.revealCut(block);
				page.message(said(command));
			})));
		}
	}

	/** What was cut, and what became of the marks on it. */
	private static String said(CutParagraph cut) {
		return cut.deleted() + cut.shortened() == 0 ? cut.label()
				: NLS.bind(Messages.cut_marks, new Object[] { cut.label(), cut.deleted(), cut.shortened() });
	}

	/** Unfolds what was cut at the caret, or folds it up; false if there is nothing. */
	public boolean toggle() {
		return text.toggleCut();
	}

	/** Unfolds all that was cut, or folds it up. */
	public void toggleAll() {
		text.toggleAllCuts();
	}

	private void reveal(int begin) {
		text.reveal(new TextSpan(begin, begin));
	}

	private boolean mayDelete(long marks) {
		String question = marks == 1 ? Messages.cut_askOne : NLS.bind(Messages.cut_askMany, marks);
		return marks == 0 || MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.cut_askTitle,
				question, SWT.NONE, Messages.cut_askCut, IDialogConstants.CANCEL_LABEL) == 0;
	}
}
