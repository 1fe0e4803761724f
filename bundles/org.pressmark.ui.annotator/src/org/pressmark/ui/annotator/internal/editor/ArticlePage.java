// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.keys.IBindingService;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Identified;
import org.pressmark.store.Commit;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.MarkFilter;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.filter.FilterBar;
import org.pressmark.ui.annotator.internal.header.ArticleHeader;
import org.pressmark.ui.annotator.internal.marking.RecentMarks;
import org.pressmark.ui.annotator.internal.rulers.OverviewRuler;
import org.pressmark.ui.choosing.RefusalPopup;

/**
 * What an editor shows of its article: keeps it, the selection and the project in step, and has the parts that do
 * something to the article. UI thread only.
 */
public final class ArticlePage {

	/** Is told of changes of the article, of what is shown of it, and of what its marks refer to. */
	@FunctionalInterface
	public interface ChangeListener {

		/** @param marks the ids of those that came, went or are other ones; empty if others may be called otherwise, too */
		void changed(Optional<Set<String>> marks);
	}

	/** To paint all that can be seen costs less than to find out where more marks than these are. */
	private static final int FEW = 20;

	private final IEditorSite site;
	private final ISelectionProvider selection;
	private final ProjectView projectView;
	private final ShownArticle view;
	private final ArticleHeader header;
	private final FilterBar filterBar;
	private final ArticleText text;
	private final HeldKeys keys;
	private final OverviewRuler overview;
	private final ArticleMarking marking;
	private final ArticleMoving moving;
	private final ArticleCutting cutting;
	private final ArticleCorrecting correcting;
	private final ArticleCaret caret;
	private final ArticleChanging changing;
	private final KnownNames names;
	private final ArticleSeeing seeing;
	private final ArticleSuggesting suggesting;
	private final List<ChangeListener> changeListeners = new CopyOnWriteArrayList<>();

	ArticlePage(Composite parent, IEditorSite site, CurrentProject project, ProjectView projectView, Article article,
			ISelectionProvider selection) {
		this.site = site;
		this.selection = selection;
		this.projectView = projectView;
		this.view = new ShownArticle(article);
		header = new ArticleHeader(parent, project, article);
		filterBar = new FilterBar(parent, view, () -> seeing().filter(), () -> seeing().showAll());
		Composite body = WidgetFactory.composite(SWT.NONE).create(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		text = new ArticleText(body, view, this::chosen);
		keys = new HeldKeys(text.control(), site.getService(IBindingService.class));
		overview = new OverviewRuler(body, text.control(), view, this::reveal);
		RecentMarks recent = site.getService(RecentMarks.class);
		names = new KnownNames(view, projectView, recent);
		marking = new ArticleMarking(this, text, project, projectView, site, recent, names);
		moving = new ArticleMoving(this, text, names);
		caret = new ArticleCaret(this, text);
		changing = new ArticleChanging(this, text, project, projectView, site, names);
		cutting = new ArticleCutting(this, text, project, site);
		correcting = new ArticleCorrecting(this, text, project, site);
		seeing = new ArticleSeeing(this, text, site);
		suggesting = new ArticleSuggesting(this, text, project, site, site.getService(InstalledSuggesters.class));
		body.setLayout(new BodyLayout(text, overview));
		new TextActions(site, text, selection, new DeleteMarkHandler(marking, project));
	}

	/**
	 * Has what is above the words take the room that it needs, before anything here is told its place.
	 *
	 * @param width how much all of it has
	 */
	void fit(int width) {
		header.fit(width);
	}

	/**
	 * Shows the article's words, once all that is here was told its place.
	 *
	 * @param width how much all of it has
	 */
	void fill(int width) {
		text.fill(width - OverviewRuler.WIDTH);
		text.whenPainted(header::complete);
	}

	/** All of the article has been read: shows the marks that it did not have yet, and tells others of it. */
	void complete() {
		if (view.marks().all().size() < article().getAnnotations().size()) {
			filter(view.filter());
		}
		selection.setSelection(new StructuredSelection(view.selected().map(Identified.class::cast).orElse(article())));
	}

	/** What is shown. */
	public Article article() {
		return view.article();
	}

	/** The language of its text; English where nobody says. */
	Locale language() {
		return Optional.ofNullable(article().getLanguage()).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
	}

	/** Its marks, and which of them is selected. */
	public ShownArticle view() {
		return view;
	}

	/** Tells what is selected here, and can be told. */
	public ISelectionProvider selection() {
		return selection;
	}

	/** What makes and deletes marks. */
	public ArticleMarking marking() {
		return marking;
	}

	/** What moves the caret from mark to mark. */
	public ArticleMoving moving() {
		return moving;
	}

	/** What moves it from word to word, and selects with it. */
	public ArticleCaret caret() {
		return caret;
	}

	/** What changes the mark that is selected. */
	public ArticleChanging changing() {
		return changing;
	}

	/** What cuts paragraphs and brings them back. */
	public ArticleCutting cutting() {
		return cutting;
	}

	/** What corrects the text. */
	public ArticleCorrecting correcting() {
		return correcting;
	}

	/** What changes how it is looked at. */
	public ArticleSeeing seeing() {
		return seeing;
	}

	/** What leads from one suggestion to the next. */
	public ArticleSuggesting suggesting() {
		return suggesting;
	}

	/** What keeps the keys that are pressed while a change is being stored. */
	HeldKeys keys() {
		return keys;
	}

	/** Shows some of the marks only. */
	void filter(MarkFilter wanted) {
		boolean hadSelected = view.selected().isPresent();
		view.filter(wanted);
		text.redraw();
		marksChanged(hadSelected, Optional.empty());
	}

	/** Tells this listener after each change. */
	public void addChangeListener(ChangeListener listener) {
		changeListeners.add(listener);
	}

	/** Tells it no longer. */
	public void removeChangeListener(ChangeListener listener) {
		changeListeners.remove(listener);
	}

	/** Selects a mark and scrolls to it. */
	public void reveal(Annotation annotation) {
		text.reveal(annotation);
		select(Optional.of(annotation));
	}

	/** Selects words, and the mark that has just their place, and scrolls to them. */
	void reveal(TextSpan place) {
		text.reveal(place);
		select(view.marks().at(place.begin()).stream()
				.filter(each -> ArticleMarks.place(each).equals(place)).findFirst());
		if (view.selected().isEmpty() && place.length() > 0
				&& article().getAnnotations().stream().map(ArticleMarks::place).anyMatch(place::equals)) {
			message(Messages.filter_hides);
		}
	}

	/** Selects the mark with an id and scrolls to it. */
	void revealMark(String annotationId) {
		article().getAnnotations().stream().filter(each -> each.getId().equals(annotationId)).findFirst()
				.ifPresent(this::revealIfShown);
	}

	private void revealIfShown(Annotation annotation) {
		if (view.marks().at(annotation.getBegin()).contains(annotation)) {
			reveal(annotation);
		} else {
			reveal(ArticleMarks.place(annotation));
		}
	}

	/** As {@link #selectedMark}, for a key that something is typed after: see {@link #refuse}. */
	Optional<Annotation> selectedMarkToAsk() {
		Optional<Annotation> mark = selectedMark();
		if (mark.isEmpty()) {
			refuse(Messages.change_noMark);
		}
		return mark;
	}

	/** The mark that is selected; a person is told if none is. */
	Optional<Annotation> selectedMark() {
		if (view.selected().isEmpty()) {
			markAtCaret().ifPresent(found -> select(Optional.of(found)));
		}
		message(view.selected().isPresent() ? null : Messages.change_noMark);
		return view.selected();
	}

	/** Undo, for one, brings marks back below the caret and selects none. */
	private Optional<Annotation> markAtCaret() {
		TextSpan place = text.selection();
		return place.length() > 0 || text.cut().isPresent() ? Optional.empty()
				: view.marks().at(place.begin()).stream().findFirst();
	}

	/** Tells a person something in the status line; null takes it away. */
	void message(String message) {
		site.getActionBars().getStatusLineManager().setMessage(message);
	}

	/** Tells a person at the caret, too, why nothing is asked, and keeps the answer that they type from being commands. */
	void refuse(String reason) {
		message(reason);
		new RefusalPopup(site.getShell(), text.caretOnDisplay(), reason).open();
	}

	/** Stores what is being typed: the article is about to go. */
	void commit() {
		header.commit();
	}

	void setFocus() {
		text.control().setFocus();
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
			overview.refresh();
			text.redraw();
		}
		case null, default -> {
			// It is nothing that an article shows.
		}
		}
	}

	/** Something was changed. */
	void follow(Commit commit) {
		ArticleChange change = new ArticleChange(commit, projectView, article());
		boolean hadSelected = view.selected().isPresent();
		if (change.isOfArticle()) {
			header.refresh();
		}
		if (change.isOfArticle() || change.isOfReferences() && !view.filter().equals(MarkFilter.ALL)) {
			text.follow(view::refresh);
			text.redraw();
		} else {
			followMarks(change);
		}
		names.follow(commit);
		if (change.isOfAnything() || commit.touches("entity")) {
			suggesting.follow();
		}
		if (commit.entry().kind() != HistoryEntry.Kind.DO) {
			// What was said of a step that is taken back now would come back with the focus.
			message(null);
			changing.resizingEnds();
		}
		if (change.isOfAnything()) {
			marksChanged(hadSelected, change.isOfArticle() || change.isOfNames() ? Optional.empty()
					: Optional.of(change.annotationIds()));
		}
	}

	private void followMarks(ArticleChange change) {
		List<Annotation> before = view.marks().all(change.annotationIds());
		view.refreshMarks(change.annotationIds(), change.annotations());
		// What was there before may have been elsewhere.
		boolean isElsewhere = !Collections.disjoint(before, change.annotations());
		if (isElsewhere || change.isOfLooks()) {
			text.redraw();
		} else {
			redraw(Stream.concat(before.stream(), change.annotations().stream()).toList());
		}
	}

	private void marksChanged(boolean hadSelected, Optional<Set<String>> marks) {
		text.hideTip();
		filterBar.refresh();
		overview.refreshSoon();
		changeListeners.forEach(each -> each.changed(marks));
		if (hadSelected && view.selected().isEmpty()) {
			selection.setSelection(new StructuredSelection(article()));
		}
	}

	/** A person went elsewhere: what was said of the last place is over. */
	private void chosen(Optional<Annotation> annotation) {
		message(null);
		select(annotation);
	}

	private void select(Optional<Annotation> annotation) {
		Optional<Annotation> before = view.selected();
		if (!annotation.equals(before)) {
			changing.resizingEnds();
		}
		view.select(annotation);
		overview.refresh();
		before.ifPresent(this::redraw);
		annotation.ifPresent(this::redraw);
		selection.setSelection(new StructuredSelection(annotation.map(Identified.class::cast).orElse(article())));
	}

	private void redraw(List<Annotation> some) {
		if (some.size() > FEW) {
			text.redraw();
		} else {
			some.forEach(this::redraw);
		}
	}

	/** With what it overlaps, whose underlines may have moved. */
	private void redraw(Annotation annotation) {
		TextSpan place = ArticleMarks.place(annotation);
		int begin = place.begin();
		int end = place.end();
		for (Annotation each : view.marks().overlapping(place.begin(), place.end())) {
			begin = Math.min(begin, each.getBegin());
			end = Math.max(end, each.getEnd());
		}
		text.redraw(new TextSpan(begin, end));
	}
}
