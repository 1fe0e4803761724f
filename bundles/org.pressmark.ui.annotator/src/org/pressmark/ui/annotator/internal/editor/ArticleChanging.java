// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationStatus;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.text.Excerpt;
import org.pressmark.operations.edit.JoinMarks;
import org.pressmark.operations.edit.Meaning;
import org.pressmark.operations.edit.MoveMark;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.operations.edit.SplitMark;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.fields.ChangeLabels;
import org.pressmark.ui.annotator.internal.marking.Changing;
import org.pressmark.ui.annotator.internal.text.TextUnits;

/** Changes the mark that is selected in the editor: each change one step, which one undo takes back. UI thread only. */
public final class ArticleChanging {

	/** In how many steps, each a key, one gets from not at all sure to certain. */
	private static final double STEPS = 10;
	/** How much of a mark's words a question shows. */
	private static final int ASKED_UNITS = 60;
	/** How much of what would be taken in it lists. */
	private static final int MOST_LISTED = 5;

	private final ArticlePage page;
	private final ArticleText text;
	private final CurrentProject project;
	private final ProjectView projectView;
	private final IShellProvider window;
	private final KnownNames names;
	private Optional<Resizing> resizing = Optional.empty();

	/**
	 * What was done last, as long as it was to move an end of a mark.
	 *
	 * @param mark the mark
	 * @param move from where it was first, to where it is now
	 * @param step what this last has done
	 */
	private record Resizing(Annotation mark, MoveMark move, HistoryEntry step) {

		/** Whether undo would be about it. */
		boolean isOf(Annotation other, Optional<HistoryEntry> newest) {
			return mark == other && newest.map(HistoryEntry::id).equals(Optional.of(step.id()));
		}
	}

	/** @param names the names that nobody has marked yet */
	ArticleChanging(ArticlePage page, ArticleText text, CurrentProject project, ProjectView projectView,
			IShellProvider window, KnownNames names) {
		this.page = page;
		this.text = text;
		this.project = project;
		this.projectView = projectView;
		this.window = window;
		this.names = names;
	}

	/** Moves one end of the mark, within its paragraph. */
	public void resize(MarkEdge edge) {
		page.selectedMark().ifPresent(mark -> {
			TextSpan before = ArticleMarks.place(mark);
			TextSpan now = edge.move(units(), before);
			if (now.length() == 0) {
				page.message(Messages.change_nothingLeft);
			} else if (isLineBreakBetween(before.end(), now.end()) || isLineBreakBetween(now.begin(), before.begin())) {
				page.message(Messages.change_paragraphEnds);
			} else if (!now.equals(before)) {
				resize(mark, now);
			}
		});
	}

	private void resize(Annotation mark, TextSpan place) {
		Optional<Resizing> before = resizing.filter(each -> each.isOf(mark, projectView.store().toUndo()));
		MoveMark move = before.map(each -> each.move.further(mark, each.step, place.begin(), place.end()))
				.orElseGet(() -> MoveMark.of(mark, place.begin(), place.end()));
		page.keys().holdUntil(project.submit(move)
				.thenAccept(step -> resizing = step.map(done -> new Resizing(mark, move, done))));
	}

	/** Whoever selects something else, or undoes it, is done with resizing: what comes next is another thing to undo. */
	void resizingEnds() {
		resizing = Optional.empty();
	}

	/** Makes two marks of it, the second from the caret on. */
	public void split() {
		page.selectedMark().ifPresent(mark -> {
			int at = text.selection().begin();
			if (at <= mark.getBegin() || at >= mark.getEnd()) {
				page.message(Messages.change_splitOutside);
				return;
			}
			SplitMark command = SplitMark.of(mark, at);
			page.keys().holdUntil(project.submit(command).thenAccept(entry -> command.secondId()
					.flatMap(id -> projectView.find(Annotation.class, id)).ifPresent(page::reveal)));
		});
	}

	/** Makes one mark of it and the next one that says the same. */
	public void join() {
		page.selectedMark().ifPresent(mark -> {
			List<Annotation> all = page.view().marks().all();
			Optional<Annotation> next = all.stream().skip(all.indexOf(mark) + 1L)
					.filter(each -> Meaning.of(each).equals(Meaning.of(mark))).findFirst();
			page.message(next.isPresent() ? null : Messages.change_noneToJoin);
			next.map(each -> new Joining(mark, each, page.view().text())).filter(this::mayJoin).ifPresent(this::join);
		});
	}

	private void join(Joining joining) {
		String done = NLS.bind(Messages.join_done, Excerpt.of(joining.words(), ASKED_UNITS));
		page.keys().holdUntil(project.submit(JoinMarks.of(joining.first(), joining.second()))
				.thenAccept(step -> step.ifPresent(joined -> page.message(done))));
	}

	/** Most marks end with their paragraph, and the next one may be far away, with others between. */
	private boolean mayJoin(Joining joining) {
		List<String> others = joining.others(page.article().getAnnotations(), names.all());
		if (!joining.isAcrossParagraphs() && others.isEmpty()) {
			return true;
		}
		String next = Excerpt.of(ArticleMarks.place(joining.second()).of(joining.text()), ASKED_UNITS);
		String question = others.isEmpty() ? NLS.bind(Messages.join_ask, next)
				: NLS.bind(joining.isAcrossParagraphs() ? Messages.join_askAcrossOthers : Messages.join_askOthers, next,
						listed(others));
		return MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.join_askTitle, question, SWT.NONE,
				Messages.join_askJoin, IDialogConstants.CANCEL_LABEL) == 0;
	}

	private static String listed(List<String> others) {
		String first = others.stream().limit(MOST_LISTED).map(each -> NLS.bind(Messages.join_other, Excerpt.of(each, ASKED_UNITS)))
				.collect(Collectors.joining(", "));
		return others.size() <= MOST_LISTED ? first : NLS.bind(Messages.join_others, first, others.size() - MOST_LISTED);
	}

	private boolean isLineBreakBetween(int begin, int end) {
		return begin < end && page.view().text().substring(begin, end).indexOf('\n') >= 0;
	}

	/** Asks what else it says: another entity, event, other codes, another time. */
	public void meaning() {
		page.selectedMarkToAsk().ifPresent(mark -> {
			Changing changing = new Changing(project, projectView, window.getShell(),
					text.onDisplay(ArticleMarks.place(mark))).storing(page.keys()::holdUntil);
			page.message(null);
			if (!changing.meaning(mark)) {
				page.refuse(Messages.change_noMeaning);
			}
		});
	}

	/** Asks for a comment on it. */
	public void comment() {
		page.selectedMarkToAsk().ifPresent(mark -> {
			CommentDialog dialog = new CommentDialog(window.getShell(), text.onDisplay(ArticleMarks.place(mark)),
					mark.getComment());
			if (dialog.open() == Window.OK) {
				String comment = dialog.getValue().strip();
				set(mark, Messages.field_comment, ModelPackage.Literals.ANNOTATION__COMMENT,
						comment.isEmpty() ? null : comment);
			}
		});
	}

	/** Says that somebody has to look at it again, or that it is settled. */
	public void toggleOpen() {
		page.selectedMark().ifPresent(mark -> {
			boolean isOpen = mark.getStatus() == AnnotationStatus.OPEN;
			page.message(isOpen ? Messages.change_settled : Messages.change_open);
			set(mark, Messages.field_status, ModelPackage.Literals.ANNOTATION__STATUS,
					isOpen ? AnnotationStatus.SETTLED : AnnotationStatus.OPEN);
		});
	}

	/** Says that one is a bit surer of it, or less sure. */
	public void confidence(boolean surer) {
		page.selectedMark().ifPresent(mark -> {
			long steps = Math.clamp(Math.round(mark.getConfidence() * STEPS) + (surer ? 1 : -1), 0L, (long) STEPS);
			double now = steps / STEPS;
			page.message(NLS.bind(Messages.change_confidence,
					NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT)).format(now)));
			if (now != mark.getConfidence()) {
				set(mark, Messages.field_confidence, ModelPackage.Literals.ANNOTATION__CONFIDENCE, now);
			}
		});
	}

	private void set(Annotation mark, String name, EAttribute feature, Object value) {
		submit(new SetFeature(ChangeLabels.of(name, mark), mark, feature, value));
	}

	private void submit(ProjectCommand command) {
		page.keys().holdUntil(project.submit(command));
	}

	private TextUnits units() {
		return new TextUnits(page.view().text(), page.language());
	}
}
