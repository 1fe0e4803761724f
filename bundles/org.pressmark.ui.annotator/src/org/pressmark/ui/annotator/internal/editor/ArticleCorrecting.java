// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.text.FormerWords;
import org.pressmark.operations.edit.CorrectText;
import org.pressmark.operations.edit.SettleWords;
import org.pressmark.operations.edit.Span;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.annotator.internal.correcting.CorrectionDialog;
import org.pressmark.ui.annotator.internal.correcting.LostWordsQuestion;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;

/** Corrects the text of an article, and settles what that leaves to be decided. UI thread only. */
public final class ArticleCorrecting {

	/** In UTF-16 units: nobody goes over more at once, and a field of more is slow. */
	private static final int LONGEST = 50_000;

	private final ArticlePage page;
	private final ArticleText text;
	private final CurrentProject project;
	private final IShellProvider window;

	ArticleCorrecting(ArticlePage page, ArticleText text, CurrentProject project, IShellProvider window) {
		this.page = page;
		this.text = text;
		this.project = project;
		this.window = window;
	}

	/** Lets a person go over the paragraph at the caret, or all those that are selected; of a very long one the part there. */
	public void correct() {
		TextSpan selected = text.selection();
		if (selected.length() == 0 && text.cut().isPresent()) {
			page.refuse(Messages.correct_isCut);
			return;
		}
		String seen = page.view().text();
		TextSpan lines = text.lines(selected);
		if (lines.length() > LONGEST) {
			page.refuse(NLS.bind(Messages.correct_tooLong, NumberFormat.getIntegerInstance().format(LONGEST)));
			return;
		}
		page.message(null);
		Span place = new Span(page.article().getId(), lines.begin(), lines.end());
		new CorrectionDialog(window.getShell(), text.onDisplay(lines), text.control().getFont(), lines.of(seen),
				new Point(selected.begin() - lines.begin(), Math.min(selected.end(), lines.end()) - lines.begin()),
				page.view()::runsRightToLeft, words -> store(CorrectText.rewriting(place, seen, words))).open();
	}

	/** Says that the selected mark holds for the words that stand there now. */
	public void settle() {
		Optional<Annotation> undecided = page.view().selected().filter(each -> each.getFormerWords() != null);
		page.message(undecided.isPresent() ? null : Messages.correct_nothingToSettle);
		undecided.filter(this::mayAccept)
				.ifPresent(each -> page.keys().holdUntil(project.submit(new SettleWords(List.of(each.getId())))));
	}

	private boolean mayAccept(Annotation mark) {
		return !FormerWords.areLost(mark) || LostWordsQuestion.isAnsweredYes(window.getShell(), mark.getFormerWords(),
				ArticleMarks.place(mark).of(page.view().text()));
	}

	private CompletableFuture<?> store(Optional<CorrectText> correction) {
		return correction.isEmpty() ? CompletableFuture.completedFuture(null)
				: project.attempt(correction.get()).thenAccept(entry -> show(correction.get()));
	}

	private void show(CorrectText done) {
		Optional<Annotation> undecided = page.article().getAnnotations().stream()
				.filter(each -> done.toDecide().contains(each.getId())).findFirst();
		if (undecided.isPresent()) {
			page.reveal(undecided.get());
		} else {
			done.corrected().ifPresent(span -> text.reveal(new TextSpan(span.end(), span.end())));
		}
		page.message(NLS.bind(Messages.correct_done,
				new Object[] { done.label(), done.moved(), done.toDecide().size() }));
	}
}
