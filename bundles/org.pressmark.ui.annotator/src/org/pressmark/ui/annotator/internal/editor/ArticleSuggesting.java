// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.suggestions.AcceptSuggestions;
import org.pressmark.operations.suggestions.ArticleSuggestions;
import org.pressmark.operations.suggestions.RejectSuggestions;
import org.pressmark.operations.suggestions.SuggestOperation;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.annotator.internal.text.TextRange;

/**
 * Leads from one suggestion to the next, and has a person accept or reject it. They are looked for in a job, when somebody
 * asks for the first one, and again after each change from then on; until what is found is there, those that were there
 * stay, but for what was decided. UI thread only.
 */
public final class ArticleSuggesting {

	private final ArticlePage page;
	private final ArticleText text;
	private final CurrentProject project;
	private final InstalledSuggesters suggesters;
	private List<Suggestion> found = List.of();
	private Optional<Suggestion> shown = Optional.empty();
	private boolean isWanted;
	private boolean isLooking;
	private boolean isStale;
	private Runnable then = () -> {
	};

	ArticleSuggesting(ArticlePage page, ArticleText text, CurrentProject project, InstalledSuggesters suggesters) {
		this.suggesters = suggesters;
		this.page = page;
		this.text = text;
		this.project = project;
	}

	/** Goes to the next suggestion, or to the one before; behind the last one to the first. */
	public void next(boolean after) {
		if (isWanted && !isLooking) {
			reveal(after);
			return;
		}
		then = () -> reveal(after);
		page.message(Messages.suggestion_looking);
		if (!isWanted) {
			isWanted = true;
			look();
		}
	}

	/** Whether a suggestion that was gone to is selected, and can be accepted. */
	boolean canAccept() {
		return here().isPresent() && ProjectAccess.of(project).isWritable();
	}

	/** Marks the one that is selected and goes to the next. */
	void accept() {
		here().ifPresent(suggestion -> decide(suggestion,
				new AcceptSuggestions(page.article().getId(), page.view().text(), List.of(suggestion))));
	}

	/** Says that the one that is selected is wrong, and goes to the next. */
	public void reject() {
		Optional<Suggestion> here = here();
		page.message(here.isPresent() ? null : Messages.suggestion_noneHere);
		here.ifPresent(suggestion -> decide(suggestion,
				new RejectSuggestions(page.article().getId(), page.view().text(), List.of(suggestion))));
	}

	/** The person goes to something else; what is selected then is no suggestion, even if it is on the same words. */
	void leave() {
		shown = Optional.empty();
	}

	/** Something was changed that may make others of the suggestions. */
	void follow() {
		if (isWanted) {
			look();
		}
	}

	private void decide(Suggestion suggestion, ProjectCommand command) {
		page.keys().holdUntil(project.submit(command).thenAccept(step -> {
			if (step.isPresent() && !text.control().isDisposed()) {
				show(found.stream().filter(each -> !each.equals(suggestion)).toList());
				reveal(true);
			}
		}));
	}

	private Optional<Suggestion> here() {
		TextRange selected = text.selection();
		return shown.filter(each -> place(each).equals(selected));
	}

	private static TextRange place(Suggestion suggestion) {
		return new TextRange(suggestion.place().begin(), suggestion.place().end());
	}

	private void reveal(boolean after) {
		TextRange selected = text.selection();
		List<Suggestion> all = after ? found : found.reversed();
		Optional<Suggestion> target = all.stream().filter(each -> isBeyond(place(each), selected, after)).findFirst()
				.or(() -> all.stream().findFirst());
		target.ifPresent(each -> page.reveal(place(each)));
		shown = target;
		page.message(target.map(this::said).orElse(Messages.suggestion_none));
	}

	private static boolean isBeyond(TextRange place, TextRange selected, boolean after) {
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
		case SuggestedMark.Passage passage -> String.join(", ", passage.codes()); //$NON-NLS-1$
		};
	}

	private void look() {
		isStale = isLooking;
		if (isLooking) {
			return;
		}
		isLooking = true;
		String articleId = page.article().getId();
		project.run(Messages.suggestion_job, (view, monitor) -> find(view, articleId, monitor)).whenComplete((result, failure) -> {
			isLooking = false;
			if (!text.control().isDisposed()) {
				looked(failure == null ? result : Optional.empty());
			}
		});
	}

	private void looked(Optional<ArticleSuggestions> result) {
		if (isStale) {
			look();
			return;
		}
		show(result.filter(each -> each.text().equals(page.view().text())).map(ArticleSuggestions::suggestions).orElse(List.of()));
		Runnable next = then;
		then = () -> {
		};
		next.run();
	}

	private Optional<ArticleSuggestions> find(ProjectView view, String articleId, IProgressMonitor monitor)
			throws StoreException {
		List<ArticleSuggestions> found = new ArrayList<>();
		new SuggestOperation(view.store(), suggesters.get()).of(List.of(articleId), found::add, monitor);
		return found.stream().findFirst();
	}

	private void show(List<Suggestion> suggestions) {
		found = suggestions;
		page.view().suggest(suggestions.stream().map(ArticleSuggesting::place).toList());
		text.redraw();
	}
}
