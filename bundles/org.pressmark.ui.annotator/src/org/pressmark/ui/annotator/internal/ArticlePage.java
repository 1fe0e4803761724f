// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Identified;
import org.pressmark.operations.edit.CutParagraph;
import org.pressmark.operations.edit.Delete;
import org.pressmark.operations.edit.KeepRemoved;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.store.RowChange;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.annotator.internal.cuts.Cuts;
import org.pressmark.ui.annotator.internal.marking.Marking;
import org.pressmark.ui.annotator.internal.marks.ArticleMarks;
import org.pressmark.ui.annotator.internal.marks.MarkView;
import org.pressmark.ui.annotator.internal.text.QuotationMarks;
import org.pressmark.ui.annotator.internal.text.TextRange;
import org.pressmark.ui.annotator.internal.text.TextSnapper;

/** What an editor shows of its article, and what can be done to it there. UI thread only. */
public final class ArticlePage {

	private final IEditorSite site;
	private final CurrentProject project;
	private final ProjectView projectView;
	private final ISelectionProvider selection;
	private final MarkView view;
	private final ArticleHeader header;
	private final ArticleText text;
	private final List<Runnable> changeListeners = new CopyOnWriteArrayList<>();

	ArticlePage(Composite parent, IEditorSite site, CurrentProject project, ProjectView projectView, Article article,
			ISelectionProvider selection) {
		this.site = site;
		this.project = project;
		this.projectView = projectView;
		this.selection = selection;
		this.view = new MarkView(article);
		header = new ArticleHeader(parent, project, article);
		text = new ArticleText(parent, view, this::select);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(text.control());
		new TextActions(site, text, selection, new DeleteMarkHandler(this, project));
		selection.setSelection(new StructuredSelection(article));
	}

	/** What is shown. */
	public Article article() {
		return view.article();
	}

	/** Its marks, and which of them is selected. */
	public MarkView view() {
		return view;
	}

	/** Tells what is selected here, and can be told. */
	public ISelectionProvider selection() {
		return selection;
	}

	/** Tells this listener after each change of the article, its marks, or what they refer to. */
	public void addChangeListener(Runnable listener) {
		changeListeners.add(listener);
	}

	/** Tells it no longer. */
	public void removeChangeListener(Runnable listener) {
		changeListeners.remove(listener);
	}

	/** Selects a mark and scrolls to it. */
	public void reveal(Annotation annotation) {
		text.reveal(annotation);
		select(Optional.of(annotation));
	}

	/**
	 * Marks what a person selected, or the word at the caret.
	 *
	 * @param how as what
	 */
	public void mark(Consumer<Marking> how) {
		mark(placeToMark(), how);
	}

	/** Marks somebody's words: what a person selected, or what stands between quotation marks around the caret. */
	public void markQuotation() {
		TextRange selected = text.selection();
		Optional<TextRange> quoted = selected.length() > 0 ? Optional.empty()
				: QuotationMarks.around(view.text(), selected.begin());
		mark(quoted.or(() -> placeToMark().map(range -> QuotationMarks.within(view.text(), range))),
				Marking::quotation);
	}

	/** Whether a mark is selected. */
	boolean hasSelectedMark() {
		return view.selected().isPresent();
	}

	/** Deletes the selected mark. */
	public void delete() {
		view.selected().ifPresent(annotation -> project.submit(Delete.of(annotation, NLS.bind(Messages.delete_what,
				ModelLabels.kind(annotation), ModelLabels.value(annotation)))));
	}

	/** Goes to the next mark, or to the one before. */
	public void goBeside(boolean after) {
		ArticleMarks marks = view.marks();
		Optional<Annotation> target = view.selected().isPresent() ? marks.beside(view.selected().get(), after)
				: marks.beside(text.selection().begin() - (after ? 1 : 0), after);
		target.ifPresent(this::reveal);
	}

	/** Brings what was cut at the caret back into the text. */
	public void keepRemoved() {
		Optional<Cuts.Line> cut = text.cut();
		Optional<Integer> block = cut.flatMap(Cuts.Line::only);
		if (block.isPresent()) {
			message(null);
			KeepRemoved command = KeepRemoved.of(article(), block.get());
			project.submit(command).thenAccept(entry -> command.begin().ifPresent(this::reveal));
		} else if (cut.isPresent()) {
			if (!cut.get().group().isUnfolded()) {
				text.toggleCut();
			}
			message(Messages.cut_chooseBlock);
		} else {
			message(Messages.cut_notCut);
		}
	}

	/** Cuts the paragraph at the caret, after asking if marks go with it. */
	public void cutParagraph() {
		boolean isCut = text.cut().isPresent();
		message(isCut ? Messages.cut_already : null);
		int offset = text.selection().begin();
		// The one that is asked about, whatever happens to the text meanwhile.
		CutParagraph command = CutParagraph.of(article(), offset, true);
		if (!isCut && mayDelete(CutParagraph.annotationsOn(article(), offset))) {
			project.submit(command).thenAccept(entry -> command.removedIndex().ifPresent(block -> {
				text.revealCut(block);
				message(said(command));
			}));
		}
	}

	/** What was cut, and what became of the marks on it. */
	private static String said(CutParagraph cut) {
		return cut.deleted() + cut.shortened() == 0 ? cut.label()
				: NLS.bind(Messages.cut_marks, new Object[] { cut.label(), cut.deleted(), cut.shortened() });
	}

	/** Unfolds what was cut at the caret, or folds it up; false if there is nothing. */
	public boolean toggleCut() {
		return text.toggleCut();
	}

	/** Unfolds all that was cut, or folds it up. */
	public void toggleAllCuts() {
		text.toggleAllCuts();
	}

	/** Stores what is being typed: the article is about to go. */
	void commit() {
		header.commit();
	}

	void setFocus() {
		text.control().setFocus();
	}

	void reveal(TextRange place) {
		text.reveal(place);
		select(view.marks().at(place.begin()).stream()
				.filter(each -> ArticleMarks.place(each).equals(place)).findFirst());
	}

	/** Something was selected elsewhere. */
	void follow(IStructuredSelection elsewhere) {
		switch (elsewhere.getFirstElement()) {
		case Annotation annotation when annotation.getArticle() == article() -> {
			if (view.selected().filter(annotation::equals).isEmpty()) {
				reveal(annotation);
			}
		}
		case Identified object -> {
			view.emphasise(object);
			text.control().redraw();
		}
		case null, default -> {
			// It is nothing that an article shows.
		}
		}
	}

	/** Something was changed. */
	void follow(Commit commit) {
		Set<String> changed = commit.changes().stream().map(RowChange::id).collect(Collectors.toSet());
		if (changed.contains(article().getId())) {
			header.refresh();
		}
		boolean hadSelected = view.selected().isPresent();
		ArticleMarks before = view.marks();
		text.follow(view::refresh);
		Stream.concat(before.all().stream(), view.marks().all().stream()).filter(each -> concerns(each, changed))
				.forEach(this::redraw);
		changeListeners.forEach(Runnable::run);
		if (hadSelected && view.selected().isEmpty()) {
			selection.setSelection(new StructuredSelection(article()));
		}
	}

	private static boolean concerns(Annotation annotation, Set<String> changed) {
		return changed.contains(annotation.getId()) || annotation.eCrossReferences().stream()
				.anyMatch(each -> each instanceof Identified target && changed.contains(target.getId()));
	}

	private Optional<TextRange> placeToMark() {
		TextRange selected = text.selection();
		return selected.length() > 0 ? TextSnapper.snap(view.text(), selected.begin(), selected.end())
				: TextSnapper.wordAt(view.text(), selected.begin());
	}

	private void mark(Optional<TextRange> place, Consumer<Marking> how) {
		if (text.cut().isPresent()) {
			message(Messages.cut_notMarkable);
			return;
		}
		String refusal = text.selection().length() > 0 ? Messages.mark_onlySpace : Messages.mark_nothing;
		message(place.isPresent() ? null : refusal);
		place.ifPresent(range -> mark(range, how));
	}

	private void mark(TextRange range, Consumer<Marking> how) {
		text.select(range);
		how.accept(new Marking(project, projectView, site.getShell(), text.onDisplay(range), article(), range,
				this::reveal));
	}

	private void select(Optional<Annotation> annotation) {
		Optional<Annotation> before = view.selected();
		view.select(annotation);
		before.ifPresent(this::redraw);
		annotation.ifPresent(this::redraw);
		selection.setSelection(new StructuredSelection(annotation.map(Identified.class::cast).orElse(article())));
	}

	/** With what it overlaps, whose underlines may have moved. */
	private void redraw(Annotation annotation) {
		TextRange place = ArticleMarks.place(annotation);
		text.redraw(place);
		view.marks().overlapping(place.begin(), place.end()).forEach(each -> text.redraw(ArticleMarks.place(each)));
	}

	private void reveal(int begin) {
		text.reveal(new TextRange(begin, begin));
	}

	private boolean mayDelete(long marks) {
		String question = marks == 1 ? Messages.cut_askOne : NLS.bind(Messages.cut_askMany, marks);
		return marks == 0 || MessageDialog.open(MessageDialog.QUESTION, site.getShell(), Messages.cut_askTitle, question,
				SWT.NONE, Messages.cut_askCut, IDialogConstants.CANCEL_LABEL) == 0;
	}

	private void message(String message) {
		site.getActionBars().getStatusLineManager().setMessage(message);
	}
}
