// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.operations.edit.Delete;
import org.pressmark.operations.search.UnmarkedNames.Unmarked;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.marking.Marking;
import org.pressmark.ui.annotator.internal.marking.RecentMarks;
import org.pressmark.ui.annotator.internal.text.QuotationMarks;
import org.pressmark.ui.annotator.internal.text.TextSnapper;
import org.pressmark.ui.fields.ChangeLabels;

/** Makes marks of the words that a person selected in the editor, and deletes them. UI thread only. */
public final class ArticleMarking {

	private final ArticlePage page;
	private final ArticleText text;
	private final CurrentProject project;
	private final ProjectView projectView;
	private final IShellProvider window;
	private final RecentMarks recent;
	private final KnownNames names;

	/** @param names the names that nobody has marked yet */
	ArticleMarking(ArticlePage page, ArticleText text, CurrentProject project, ProjectView projectView,
			IShellProvider window, RecentMarks recent, KnownNames names) {
		this.page = page;
		this.text = text;
		this.project = project;
		this.projectView = projectView;
		this.window = window;
		this.recent = recent;
		this.names = names;
	}

	/**
	 * Marks what a person selected, or the word at the caret.
	 *
	 * @param how as what, which a person is asked
	 */
	public void mark(Consumer<Marking> how) {
		ask(placeToMark(), how);
	}

	/** Marks somebody's words: what a person selected, or what stands between quotation marks around the caret. */
	public void markQuotation() {
		TextSpan selected = text.selection();
		Optional<TextSpan> quoted = selected.length() > 0 ? Optional.empty()
				: QuotationMarks.around(view().text(), selected.begin());
		ask(quoted.or(() -> placeToMark().map(range -> QuotationMarks.within(view().text(), range))),
				Marking::quotation);
	}

	/** Marks what a person selected, or the words of the selected mark, as evidence of an event; false if nothing is selected. */
	public boolean report(Event event) {
		TextSpan selected = text.selection();
		Optional<TextSpan> place = selected.length() > 0
				? TextSnapper.snap(view().text(), selected.begin(), selected.end())
				: view().selected().map(ArticleMarks::place);
		place.ifPresent(range -> mark(place, marking -> marking.event(event)));
		return place.isPresent();
	}

	/** Marks what a person selected, or the word at the caret, as the last words were marked. */
	public void repeat() {
		mark(placeToMark(), marking -> {
			if (!marking.again()) {
				page.message(Messages.mark_nothingToRepeat);
			}
		});
	}

	/**
	 * Marks the suggestion that was gone to as what it says, or the name of a known entity that is selected, or that the caret
	 * is in, as that entity, or another suggestion there, and goes to the next.
	 */
	public void acceptName() {
		if (page.suggesting().canAccept()) {
			page.message(null);
			page.suggesting().accept();
			return;
		}
		Optional<Unmarked> name = isOnCut() ? Optional.empty() : names.at(text.selection());
		Optional<Entity> entity = name.flatMap(names::entity);
		if (entity.isEmpty() && page.suggesting().canAcceptPointed()) {
			page.message(null);
			page.suggesting().accept();
			return;
		}
		page.message(entity.isPresent() ? null : Messages.name_none);
		entity.ifPresent(named -> accept(new TextSpan(name.get().begin(), name.get().end()), named));
	}

	private void accept(TextSpan place, Entity entity) {
		marking(place, annotation -> page.moving().toUnmarked(annotation.getEnd())).mention(entity);
	}

	/** Whether a suggestion is selected, or a name of a known entity as {@link ArticleMoving#toUnmarked} selects it, and can be marked. */
	public boolean canAcceptName() {
		if (page.suggesting().canAccept()) {
			return true;
		}
		TextSpan selected = text.selection();
		return selected.length() > 0 && !isOnCut() && ProjectAccess.of(project).isWritable()
				&& names.at(selected).filter(name -> name.begin() == selected.begin() && name.end() == selected.end()).isPresent();
	}

	/** Marks what a person selected, or the paragraph at the caret, with the code that has this key. */
	public void code(String shortcut) {
		mark(placeToCode(), marking -> {
			if (!marking.code(shortcut)) {
				page.message(NLS.bind(Messages.mark_noSuchCode, shortcut));
			}
		});
	}

	/** Marks what a person selected, or the paragraph at the caret, with the code that has this id. */
	public void withCode(String codeId) {
		projectView.find(Code.class, codeId).ifPresent(code -> mark(placeToCode(), marking -> marking.code(code)));
	}

	/** Marks what a person selected, or the paragraph at the caret, with a code whose key is pressed next. */
	public void code() {
		ask(placeToCode(), Marking::oneCode);
	}

	/**
	 * Makes another mark of the one that is selected, on the same words.
	 *
	 * @param how as what, which a person is asked
	 */
	public void retype(Consumer<Marking> how) {
		Optional<Annotation> selected = page.selectedMarkToAsk();
		selected.ifPresent(annotation -> how.accept(marking(ArticleMarks.place(annotation), page::reveal)
				.replacing(annotation)));
	}

	/** Whether a mark is selected. */
	boolean hasSelected() {
		return view().selected().isPresent();
	}

	/** Deletes the selected mark. */
	public void delete() {
		page.message(null);
		view().selected().ifPresent(annotation -> page.keys()
				.holdUntil(project.submit(Delete.of(annotation, ChangeLabels.deleted(annotation)))));
	}

	private Optional<TextSpan> placeToMark() {
		TextSpan selected = text.selection();
		return selected.length() > 0 ? TextSnapper.snap(view().text(), selected.begin(), selected.end())
				: TextSnapper.wordAt(view().text(), selected.begin());
	}

	private Optional<TextSpan> placeToCode() {
		TextSpan selected = text.selection();
		TextSpan place = selected.length() > 0 ? selected : TextSnapper.lineAt(view().text(), selected.begin());
		return TextSnapper.snap(view().text(), place.begin(), place.end());
	}

	/** A selection that reaches over something cut holds the article's words all the same. */
	private boolean isOnCut() {
		return text.selection().length() == 0 && text.cut().isPresent();
	}

	private void mark(Optional<TextSpan> place, Consumer<Marking> how) {
		mark(place, how, page::message);
	}

	/** As {@link #mark(Optional, Consumer)}, where a person types on. */
	private void ask(Optional<TextSpan> place, Consumer<Marking> how) {
		mark(place, how, page::refuse);
	}

	private void mark(Optional<TextSpan> place, Consumer<Marking> how, Consumer<String> refuse) {
		if (isOnCut()) {
			refuse.accept(Messages.cut_notMarkable);
		} else if (place.isPresent()) {
			page.message(null);
			mark(place.get(), how);
		} else {
			refuse.accept(text.selection().length() > 0 ? Messages.mark_onlySpace : Messages.mark_nothing);
		}
	}

	private void mark(TextSpan range, Consumer<Marking> how) {
		TextSpan before = text.selection();
		text.select(range);
		how.accept(marking(range, page::reveal).otherwise(() -> restore(before, range)));
	}

	/** What was selected only to show what is asked about; not if a person selected something else meanwhile. */
	private void restore(TextSpan before, TextSpan asked) {
		if (!text.control().isDisposed() && text.selection().equals(asked)) {
			text.select(before);
		}
	}

	private Marking marking(TextSpan range, Consumer<Annotation> marked) {
		return new Marking(project, projectView, window.getShell(), text.onDisplay(range), page.article(), range, recent,
				marked).storing(page.keys()::holdUntil).saying(page::message);
	}

	private ShownArticle view() {
		return page.view();
	}
}
