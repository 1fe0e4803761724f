// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.pressmark.benchmarks.project.HardArticle;
import org.pressmark.model.Annotation;
import org.pressmark.operations.edit.MarkMention;
import org.pressmark.operations.edit.Span;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.annotator.internal.editor.AnnotatorEditor;
import org.pressmark.ui.annotator.internal.editor.ArticlePage;

/** What is measured on an article that nobody writes: that the window answers all the time. UI thread only. */
final class HardSteps {

	private static final double MOST = 1000;
	private static final int TIMES = 3;
	private static final int MARKED_AT_ONCE = 25_000;

	private final Display display;
	private final CurrentProject project;
	private final ProjectView view;
	private final HardArticle kind;
	private final String articleId;
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final List<Step> steps = new ArrayList<>();

	HardSteps(Display display, CurrentProject project, ProjectView view, HardArticle kind, String articleId) {
		this.display = display;
		this.project = project;
		this.view = view;
		this.kind = kind;
		this.articleId = articleId;
	}

	List<Step> run() throws PartInitException {
		step("open", standstill -> {
			page.closeAllEditors(false);
			return standstill.time(this::open, () -> editor().page().isPresent());
		});
		ArticlePage article = editor().page().orElseThrow();
		StyledText text = text();
		if (kind == HardArticle.LONG) {
			step("mark 25,000 words at once, and take it back", standstill -> done(standstill,
					done -> project.submit(HardArticle.markWords(articleId, entityId(), MARKED_AT_ONCE)).thenRun(done))
					+ undo(standstill));
		}
		step("mark, and take it back", standstill -> done(standstill, done -> project.submit(MarkMention.of(
				secondWord(text.getText()), "words", view.project().getEntities().getFirst()))
				.thenRun(done)) + undo(standstill));
		step("click on a word five times", standstill -> IntStream.range(0, 5)
				.mapToDouble(i -> standstill.time(() -> click(text), () -> true)).sum());
		step("go to the end and to the begin", standstill -> standstill.time(() -> go(article, text), () -> true));
		step("scroll a page", standstill -> standstill
				.time(() -> text.setTopPixel(text.getTopPixel() + text.getClientArea().height), () -> true));
		page.closeAllEditors(false);
		return steps;
	}

	/** Measures the time of one thing, and how long the window did not answer meanwhile. */
	private interface Timed {

		double time(Standstill standstill);
	}

	private void step(String name, Timed action) {
		Standstill standstill = new Standstill(display);
		Sample sample = new Sample(IntStream.range(0, TIMES).mapToDouble(i -> action.time(standstill)).toArray());
		Step step = new Step(name, kind.title(), sample, Step.standstillAim(standstill.longest(), MOST));
		steps.add(step);
		System.err.print(step.markdown());
	}

	private double undo(Standstill standstill) {
		return done(standstill, done -> project.undo().thenRun(done));
	}

	private static double done(Standstill standstill, Consumer<Runnable> action) {
		boolean[] done = new boolean[1];
		return standstill.time(() -> action.accept(() -> done[0] = true), () -> done[0]);
	}

	private Span secondWord(String words) {
		int begin = words.indexOf(' ') + 1;
		return new Span(articleId, begin, words.indexOf(' ', begin));
	}

	private static void click(StyledText text) {
		Event event = new Event();
		event.button = 1;
		event.x = text.getLocationAtOffset(1).x + 1;
		event.y = text.getLocationAtOffset(1).y + 5;
		text.notifyListeners(SWT.MouseUp, event);
	}

	private static void go(ArticlePage article, StyledText text) {
		List<Annotation> marks = article.view().marks().all();
		text.setSelection(text.getCharCount());
		text.showSelection();
		text.update();
		text.setSelection(0);
		text.showSelection();
		if (!marks.isEmpty()) {
			article.reveal(marks.getLast());
		}
	}

	private void open() {
		try {
			ArticleEditors.open(page, articleId, kind.title());
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private String entityId() {
		return view.project().getEntities().getFirst().getId();
	}

	private AnnotatorEditor editor() {
		return (AnnotatorEditor) page.getActiveEditor();
	}

	/** It has the focus. */
	private StyledText text() {
		return (StyledText) display.getFocusControl();
	}
}
