// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.pressmark.benchmarks.project.LongArticles.Size;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.operations.edit.MarkMention;
import org.pressmark.operations.edit.MoveMark;
import org.pressmark.operations.edit.Span;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.annotator.internal.editor.AnnotatorEditor;
import org.pressmark.ui.annotator.internal.editor.ArticlePage;

/**
 * All that is measured on one article: in its editor, on a bare widget in the same place, and on one in an editor of its
 * own. UI thread only.
 */
final class EditorSteps {

	private static final double FRAME = 16.7;
	private static final double MOST_MARK = 50;
	private static final double MOST_RATIO = 1.2;
	private static final int OPENINGS = 20;
	private static final int MARKS = 40;
	private static final int JUMPS = 40;
	private static final int RESIZES = 10;
	private static final int PAGES = 60;
	/** Of the window, narrower and wider by turns. */
	private static final int NARROWER = 120;

	private final Display display;
	private final CurrentProject project;
	private final ProjectView view;
	private final String articleId;
	private final Size size;
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final SplittableRandom random = new SplittableRandom(1);
	private final List<Step> steps = new ArrayList<>();

	EditorSteps(Display display, CurrentProject project, ProjectView view, String articleId, Size size) {
		this.display = display;
		this.project = project;
		this.view = view;
		this.articleId = articleId;
		this.size = size;
	}

	List<Step> run() throws PartInitException {
		Opening opening = new Opening(display);
		AnnotatorEditor editor = editor();
		BareText bare = new BareText(opening.text());
		List<Bare> bares = List.of(bare, new BarePart(page, bare.look()));
		BareStyled styled = new BareStyled(bare, editor.page().orElseThrow().view().marks().all());
		page.closeAllEditors(false);
		open(opening, bares, styled);
		editor = editor();
		StyledText text = opening.text();
		mark(text);
		ArticlePage article = editor.page().orElseThrow();
		List<Annotation> all = article.view().marks().all();
		int[] targets = IntStream.range(0, JUMPS).map(i -> random.nextInt(all.size())).toArray();
		Moves ours = moves(text, i -> article.reveal(all.get(targets[i])));
		page.closeAllEditors(false);
		List<Moves> theirs = new ArrayList<>();
		for (Bare each : bares) {
			each.open();
			theirs.add(moves(each.text(), i -> each.reveal(all.get(targets[i]).getBegin())));
			each.close();
		}
		add("jump to a mark", ours.jump, theirs.stream().map(Moves::jump).toList(), "");
		add("resize the window", ours.resize, theirs.stream().map(Moves::resize).toList(), "");
		add("resize the window: work", ours.resizeWork, theirs.stream().map(Moves::resizeWork).toList(), "");
		add("scroll a page: work", ours.pages, theirs.stream().map(Moves::pages).toList(), Step.frameAim(ours.pages, FRAME));
		opening.dispose();
		return steps;
	}

	/** What can be done with any text widget. */
	private record Moves(Sample jump, Sample resize, Sample resizeWork, Sample pages) {
	}

	private Moves moves(StyledText text, IntConsumer jump) {
		Painted painted = new Painted(text);
		Moves moves = new Moves(sample(JUMPS, i -> painted.until(() -> jump.accept(i), () -> true)),
				resize(action -> painted.until(action, () -> true)), resize(painted::work), pages(painted, text));
		painted.dispose();
		return moves;
	}

	private void open(Opening opening, List<Bare> bares, BareStyled styled) throws PartInitException {
		Opening.Time[] ours = new Opening.Time[OPENINGS];
		double[] header = new double[OPENINGS];
		double[] whole = new double[OPENINGS];
		Opening.Time[] marked = new Opening.Time[OPENINGS];
		Opening.Time[][] theirs = new Opening.Time[bares.size()][OPENINGS];
		for (int i = 0; i < OPENINGS; i++) {
			long start = System.nanoTime();
			ours[i] = opening.time(this::open);
			header[i] = opening.until(Opening.HEADER);
			editor();
			whole[i] = (System.nanoTime() - start) / 1e6;
			page.closeAllEditors(false);
			for (int each = 0; each < bares.size(); each++) {
				theirs[each][i] = opening.time(bares.get(each)::open);
				bares.get(each).close();
			}
			marked[i] = opening.time(styled::open);
			styled.close();
		}
		Sample opened = sample(ours, Opening.Time::wall);
		List<Sample> others = Arrays.stream(theirs).map(each -> sample(each, Opening.Time::wall)).toList();
		add("open", opened, others,
				Step.ratioAim(opened, others.getFirst(), size.units() > 100_000 ? 1 : MOST_RATIO));
		add("open: work", sample(ours, Opening.Time::work),
				Arrays.stream(theirs).map(each -> sample(each, Opening.Time::work)).toList(), "");
		add(new Step("open, until the header can be written in, too", size.label(), new Sample(header), ""));
		add(new Step("open, until the marks out of sight are read, too", size.label(), new Sample(whole), ""));
		add(new Step("open bare, with marks as styles", size.label(), sample(marked, Opening.Time::wall), ""));
	}

	private void mark(StyledText text) {
		Painted painted = new Painted(text);
		Entity entity = view.project().getEntities().getFirst();
		// On the screen, so that it has to be painted; there, shown and stored offsets are the same.
		int place = 0;
		String shown = text.getText();
		double[] marks = new double[MARKS];
		double[] moves = new double[MARKS];
		double[] undos = new double[MARKS];
		for (int i = 0; i < MARKS; i++) {
			Span word = wordBehind(shown, place);
			place = word.end();
			marks[i] = until(painted, () -> project.submit(MarkMention.of(word, "words", entity)));
			Annotation mark = marked(word);
			moves[i] = until(painted, () -> project.submit(MoveMark.of(mark, mark.getBegin(), mark.getEnd() - 1)));
			until(painted, project::undo);
			undos[i] = until(painted, project::undo);
		}
		painted.dispose();
		Sample marked = new Sample(marks);
		Sample moved = new Sample(moves);
		Sample undone = new Sample(undos);
		add(new Step("mark", size.label(), marked, Step.timeAim(marked, MOST_MARK)));
		add(new Step("resize a mark", size.label(), moved, Step.timeAim(moved, MOST_MARK)));
		add(new Step("undo", size.label(), undone, Step.timeAim(undone, MOST_MARK)));
	}

	/** The next word that has no mark of its own. */
	private Span wordBehind(String text, int from) {
		int begin = from;
		int end = from;
		while (end - begin < 2 || isMarked(begin, end)) {
			begin = end;
			while (!Character.isLetter(text.charAt(begin))) {
				begin++;
			}
			end = begin + 1;
			while (Character.isLetter(text.charAt(end))) {
				end++;
			}
		}
		return new Span(articleId, begin, end);
	}

	private boolean isMarked(int begin, int end) {
		return marks(begin, end).findFirst().isPresent();
	}

	/** The mark that was made last of those that lie there. */
	private Annotation marked(Span word) {
		return marks(word.begin(), word.end()).reduce((before, last) -> last).orElseThrow();
	}

	private Stream<Annotation> marks(int begin, int end) {
		return view.find(Article.class, articleId).orElseThrow().getAnnotations().stream()
				.filter(each -> each.getBegin() == begin && each.getEnd() == end);
	}

	/** Until a command is on the disk, and what it changed on the display. */
	private static double until(Painted painted, Supplier<CompletableFuture<?>> command) {
		boolean[] done = new boolean[1];
		return painted.until(() -> command.get().thenAccept(step -> done[0] = true), () -> done[0]);
	}

	private Sample resize(ToDoubleFunction<Runnable> time) {
		Shell shell = page.getWorkbenchWindow().getShell();
		Rectangle bounds = shell.getBounds();
		return sample(RESIZES, i -> time.applyAsDouble(
				() -> shell.setSize(bounds.width - (i % 2 == 0 ? NARROWER : 0), bounds.height)));
	}

	/** Up and down again where there are fewer. */
	private static Sample pages(Painted painted, StyledText text) {
		int height = text.getClientArea().height;
		text.setTopPixel(0);
		int[] by = { height };
		return sample(PAGES, i -> {
			boolean isAtEdge = by[0] > 0 ? text.getLinePixel(text.getLineCount()) < 2 * height : text.getTopPixel() < height;
			by[0] = isAtEdge ? -by[0] : by[0];
			return painted.work(() -> text.setTopPixel(text.getTopPixel() + by[0]));
		});
	}

	private void add(String name, Sample ours, List<Sample> bares, String aim) {
		add(new Step(name, size.label(), ours, Optional.of(bares.getFirst()), Optional.of(bares.getLast()), aim));
	}

	private void add(Step step) {
		steps.add(step);
		System.err.print(step.markdown());
	}

	private static <T> Sample sample(T[] some, ToDoubleFunction<T> value) {
		return new Sample(Arrays.stream(some).mapToDouble(value).toArray());
	}

	private static Sample sample(int times, IntToDoubleFunction step) {
		return new Sample(IntStream.range(0, times).mapToDouble(step::applyAsDouble).toArray());
	}

	private void open() {
		try {
			ArticleEditors.open(page, articleId, size.title());
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private AnnotatorEditor editor() throws PartInitException {
		AnnotatorEditor editor = (AnnotatorEditor) ArticleEditors.open(page, articleId, size.title());
		while (editor.page().isEmpty()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		return editor;
	}
}
