// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.Plurals;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.suggestions.AcceptSuggestions;
import org.pressmark.operations.suggestions.ArticleSuggestions;
import org.pressmark.operations.suggestions.RejectSuggestions;
import org.pressmark.operations.suggestions.SuggestOperation;
import org.pressmark.operations.suggestions.SuggestionGroup;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.choosing.ChoicePopup;

/**
 * Leads from one suggestion to the next, and has a person accept or reject it. They are looked for in a job, when somebody
 * asks for the first one, and again after each change from then on; until what is found is there, those that were there
 * stay, but for what was decided. UI thread only.
 */
public final class ArticleSuggesting {

	private final ArticlePage page;
	private final ArticleText text;
	private final CurrentProject project;
	private final IShellProvider window;
	private final InstalledSuggesters suggesters;
	private final Looking<Optional<ArticleSuggestions>> looking;
	private List<Suggestion> found = List.of();
	private Optional<Suggestion> shown = Optional.empty();
	/** What was selected as something else. */
	private Optional<TextSpan> left = Optional.empty();

	ArticleSuggesting(ArticlePage page, ArticleText text, CurrentProject project, IShellProvider window,
			InstalledSuggesters suggesters) {
		this.suggesters = suggesters;
		this.page = page;
		this.text = text;
		this.project = project;
		this.window = window;
		looking = new Looking<>(this::find, this::found, this::failed);
	}

	/** Goes to the next suggestion, or to the one before; behind the last one to the first. */
	public void next(boolean after) {
		whenFound(() -> reveal(after));
	}

	/** Asks which of all suggestions are to be accepted together, and accepts them as one step. */
	public void acceptAll() {
		whenFound(() -> choose(Messages.suggestions_acceptTitle,
				SuggestionGroup.toAccept(page.view().text(), found, pointed()), some -> {
					AcceptSuggestions command = new AcceptSuggestions(page.article().getId(), page.view().text(), some);
					decide(some, command, () -> sayDone(Messages.suggestions_accepted, command.annotationIds().size()));
				}));
	}

	/** Asks which of all suggestions are wrong, and rejects them as one step. */
	public void rejectAll() {
		whenFound(() -> choose(Messages.suggestions_rejectTitle,
				SuggestionGroup.toReject(page.view().text(), found, pointed()),
				some -> decide(some, new RejectSuggestions(page.article().getId(), page.view().text(), some),
						() -> sayDone(Messages.suggestions_rejected, some.size()))));
	}

	private void whenFound(Runnable work) {
		if (!looking.ask(work)) {
			page.message(Messages.suggestion_looking);
		}
	}

	private void choose(String title, List<SuggestionGroup> groups, Consumer<List<Suggestion>> decide) {
		if (groups.isEmpty()) {
			page.refuse(Messages.suggestion_none);
			return;
		}
		page.message(null);
		new ChoicePopup(window.getShell(), text.caretOnDisplay(), title, Messages.suggestions_hint,
				new SuggestionChoices(groups, decide)::of).open();
	}

	private void sayDone(String message, int count) {
		page.message(Plurals.bind(message, count, found.size()));
	}

	/** Whether a suggestion that was gone to is selected, and can be accepted. */
	boolean canAccept() {
		return here().isPresent() && ProjectAccess.of(project).isWritable();
	}

	/** Whether the caret is in a suggestion, or all of one is selected by hand, and can be accepted. */
	boolean canAcceptPointed() {
		return pointed().isPresent() && ProjectAccess.of(project).isWritable();
	}

	/** Marks the one that is selected, or that the caret is in, and goes to the next. */
	void accept() {
		pointed().map(List::of).ifPresent(suggestion -> decide(suggestion,
				new AcceptSuggestions(page.article().getId(), page.view().text(), suggestion), () -> reveal(true)));
	}

	/** Says that the one that is selected, or that the caret is in, is wrong, and goes to the next. */
	public void reject() {
		Optional<Suggestion> here = pointed();
		page.message(here.isPresent() ? null : Messages.suggestion_noneHere);
		here.map(List::of).ifPresent(suggestion -> decide(suggestion,
				new RejectSuggestions(page.article().getId(), page.view().text(), suggestion), () -> reveal(true)));
	}

	/**
	 * The person goes to something else; what is selected then is no suggestion, even if it is on the same words.
	 *
	 * @param place what is selected; empty if there is nothing to go to
	 */
	void leave(Optional<TextSpan> place) {
		shown = Optional.empty();
		left = place;
	}

	/** Something was changed that may make others of the suggestions. */
	void follow() {
		looking.follow();
	}

	private void decide(List<Suggestion> decided, ProjectCommand command, Runnable then) {
		page.keys().holdUntil(project.submit(command).thenAccept(step -> {
			if (step.isPresent() && !text.control().isDisposed()) {
				Set<Suggestion> gone = Set.copyOf(decided);
				show(found.stream().filter(each -> !gone.contains(each)).toList());
				then.run();
			}
		}));
	}

	private Optional<Suggestion> here() {
		TextSpan selected = text.selection();
		return shown.filter(each -> each.place().equals(selected));
	}

	/** As {@link #here}, or what a person points to: the least one around the caret, or what is selected. */
	private Optional<Suggestion> pointed() {
		TextSpan selected = text.selection();
		return here().or(() -> found.stream().filter(each -> isPointed(each.place(), selected))
				.min(Comparator.comparingInt(each -> each.place().length())));
	}

	private boolean isPointed(TextSpan place, TextSpan selected) {
		return selected.length() > 0 ? place.equals(selected) && left.filter(selected::equals).isEmpty()
				: text.cut().isEmpty() && place.begin() <= selected.begin() && selected.begin() <= place.end();
	}

	private void reveal(boolean after) {
		TextSpan selected = text.selection();
		List<Suggestion> all = after ? found : found.reversed();
		Optional<Suggestion> target = all.stream().filter(each -> isBeyond(each.place(), selected, after)).findFirst()
				.or(() -> all.stream().findFirst());
		target.ifPresent(each -> page.reveal(each.place()));
		shown = target;
		page.message(target.map(this::said).orElse(Messages.suggestion_none));
	}

	private static boolean isBeyond(TextSpan place, TextSpan selected, boolean after) {
		if (place.begin() != selected.begin()) {
			return after == place.begin() > selected.begin();
		}
		return !place.equals(selected) && after == place.end() > selected.end();
	}

	private String said(Suggestion suggestion) {
		return NLS.bind(Messages.suggestion_said,
				new Object[] { meaning(suggestion.mark()), suggestion.reason(), found.size() });
	}

	private static String meaning(SuggestedMark mark) {
		return switch (mark) {
		case SuggestedMark.Mention mention -> mention.likeliest().id().isPresent() ? mention.likeliest().name()
				: NLS.bind(Messages.suggestion_new, mention.likeliest().name());
		case SuggestedMark.Time time -> time.edtf().map(EdtfFormat.of(Locale.getDefault())::format).orElse(time.value());
		case SuggestedMark.Quotation quotation -> NLS.bind(Messages.suggestion_quotation,
				quotation.speaker().map(SuggestedEntity::name).orElse(Messages.name_unknown));
		case SuggestedMark.Passage passage -> String.join(", ", passage.codes());
		};
	}

	private CompletableFuture<Optional<ArticleSuggestions>> find() {
		String articleId = page.article().getId();
		return project.run(Messages.suggestion_job, (view, monitor) -> find(view, articleId, monitor));
	}

	private Optional<ArticleSuggestions> find(ProjectView view, String articleId, IProgressMonitor monitor)
			throws StoreException {
		List<ArticleSuggestions> result = new ArrayList<>();
		new SuggestOperation(view.store(), suggesters.get()).of(List.of(articleId), result::add, monitor);
		return result.stream().findFirst();
	}

	private boolean found(Optional<ArticleSuggestions> result) {
		if (text.control().isDisposed() || result.filter(each -> !each.text().equals(page.view().text())).isPresent()) {
			return false;
		}
		show(result.map(ArticleSuggestions::suggestions).orElse(List.of()));
		return true;
	}

	/** Those that were there are of a text, or of marks, that may be other ones now. */
	private void failed(Throwable failure) {
		if (!text.control().isDisposed()) {
			show(List.of());
			page.message(Failures.isCancel(failure) ? Messages.suggestion_cancelled : Messages.suggestion_failed);
		}
	}

	private void show(List<Suggestion> suggestions) {
		found = suggestions;
		page.view().suggest(suggestions.stream().map(Suggestion::place).toList());
		text.redraw();
	}
}
