// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.decisions;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.model.Annotation;
import org.pressmark.model.text.Excerpt;
import org.pressmark.operations.edit.Delete;
import org.pressmark.operations.edit.SettleWords;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ChangedWords;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.ArticleFollower;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.annotator.internal.correcting.LostWordsQuestion;
import org.pressmark.ui.fields.CheckBox;
import org.pressmark.ui.lists.ProjectBackground;

/** Marks whose words were corrected, of which somebody has to decide: of the article that is open, or of all. */
public final class DecisionsView extends ViewPart implements CurrentProjectListener {

	private static final int WORDS_UNITS = 40;
	private static final String KEYS = "org.pressmark.ui.annotator.decisions";

	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private DecisionTable table;
	private Label head;
	private Button onlyThis;
	private ArticleFollower article;
	private Optional<String> shownArticle = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Composite row = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 6, 4, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		head = WidgetFactory.label(SWT.WRAP).create(row);
		head.setData("id", "decisions.head");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(head);
		onlyThis = CheckBox.create(row, "decisions.onlyThis", Messages.decisions_onlyThis);
		onlyThis.addListener(SWT.Selection, event -> show());
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(onlyThis);
		table = new DecisionTable(parent, this::showHead);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.holder());
		table.onOpen(this::open);
		article = new ArticleFollower(getSite().getPage(), this::followArticle);
		createDelete();
		// Lasts as long as the view is active.
		getSite().getService(IContextService.class).activateContext(KEYS);
		showHead();
		project.addListener(this);
	}

	@Override
	public void dispose() {
		article.stop();
		project.removeListener(this);
		super.dispose();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void opened(ProjectView view) {
		show();
	}

	@Override
	public void closing(ProjectView view) {
		table.list().clear();
	}

	@Override
	public void committed(Commit commit) {
		table.list().committed(commit);
	}

	/** Says that the selected marks hold for the words that stand there now. */
	public void settle() {
		List<String> ids = selected();
		if (!ids.isEmpty() && mayAccept(table.selected())) {
			project.submit(new SettleWords(ids));
		}
	}

	/** Whoever goes through the list with one key need not have read that words are gone. */
	private boolean mayAccept(List<Decision> marks) {
		List<ChangedWords> lost = marks.stream().map(Decision::words).filter(ChangedWords::isLost).toList();
		if (lost.isEmpty()) {
			return true;
		}
		ChangedWords first = lost.getFirst();
		return marks.size() == 1
				? LostWordsQuestion.isAnsweredYes(getSite().getShell(), first.formerWords(), first.annotation().words())
				: LostWordsQuestion.isAnsweredYes(getSite().getShell(), lost.size());
	}

	private void createDelete() {
		Action delete = new Action() {

			@Override
			public void run() {
				delete();
			}
		};
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_DELETE,
				new ActionHandler(delete));
		ProjectAccess.follow(project, table.control(), access -> delete.setEnabled(access.isWritable()));
	}

	private void delete() {
		List<Decision> marks = table.selected();
		if (!marks.isEmpty()) {
			String label = marks.size() == 1
					? NLS.bind(Messages.decisions_delete, words(marks.getFirst().words()))
					: NLS.bind(Messages.decisions_deleteMany, marks.size());
			project.submit(new Delete(label, Annotation.class, selected()));
		}
	}

	/** What a mark that lost its words lies on now has nothing to do with it. */
	private static String words(ChangedWords mark) {
		return Excerpt.of(mark.isLost() ? mark.formerWords() : mark.annotation().words(), WORDS_UNITS);
	}

	private List<String> selected() {
		return table.selected().stream().map(each -> each.words().annotation().id()).toList();
	}

	private void open(Decision decision) {
		try {
			AnnotationRow mark = decision.words().annotation();
			ArticleEditors.openMark(getSite().getPage(), mark.articleId(), decision.article(), mark.id());
		} catch (PartInitException e) {
			Failures.show(getSite().getShell(), e);
		}
	}

	private void followArticle() {
		if (onlyThis.getSelection() && !article.articleId().equals(shownArticle)) {
			show();
		}
	}

	private void show() {
		shownArticle = article.articleId();
		boolean nothingToShow = onlyThis.getSelection() && shownArticle.isEmpty();
		Optional<ProjectView> view = project.view().filter(open -> !nothingToShow);
		if (view.isPresent()) {
			table.list().show(new ProjectBackground(view.get().store(), table.control().getDisplay()::asyncExec),
					onlyThis.getSelection() ? shownArticle : Optional.empty());
		} else {
			table.list().clear();
		}
	}

	private void showHead() {
		head.setText(switch (table.list().size()) {
		case 0 -> Messages.decisions_none;
		case 1 -> Messages.decisions_one;
		default -> NLS.bind(Messages.decisions_many, NumberFormat.getIntegerInstance().format(table.list().size()));
		});
		head.requestLayout();
	}
}
