// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.pressmark.sources.formats.internal.pdf.Gutters.Gutter;
import org.pressmark.sources.formats.internal.pdf.Gutters.Measure;
import org.pressmark.sources.formats.internal.pdf.Gutters.Span;
import org.pressmark.sources.internal.article.Whitespace;

/** Takes the characters off the pages, each with its place. One is for one document and one thread. */
final class PageReader extends PDFTextStripper {

	/** Says that a document takes too long, or has too much on its pages. */
	static final class SlowException extends RuntimeException {

		@Serial
		private static final long serialVersionUID = 1L;
	}

	/**
	 * A part of a page that says what its characters stand for (ISO 32000-2, 14.9.4), which their font may not: all
	 * characters that it lacks have the same sign in it.
	 */
	private record Marked(String actual, int begin) {

		/** Only where each character has its own, so that all keep their places, and these are in the order of reading. */
		void correct(List<Glyph> glyphs) {
			int[] said = actual.codePoints().toArray();
			List<Glyph> own = glyphs.subList(Math.min(begin, glyphs.size()), glyphs.size());
			if (own.size() != said.length || VisualOrder.balance(actual) > 0) {
				return;
			}
			for (int i = 0; i < said.length; i++) {
				Glyph glyph = own.get(i);
				own.set(i, glyph.beside(glyph, Character.toString(said[i])));
			}
		}
	}

	private static final Duration LONGEST = Duration.ofSeconds(60);
	private static final int MOST_CHARACTERS = 8_000_000;
	/** All that is drawn by name: one that draws two others, which draw two others each, is drawn without end. */
	private static final int MOST_FORMS = 100_000;
	/** Gaps by the size of the characters: that between words, and that between columns. */
	private static final double WORD_GAP = 0.15;
	private static final double COLUMN_GAP = 0.9;
	/** Where a gutter is narrower than that: by the size of the characters, and along so many lines. */
	private static final double NARROW = 0.5;
	private static final int NARROW_LINES = 8;
	/** Where a box stands close to justified text, both have straight edges. */
	private static final double FRAMED = 0.35;
	private static final int FRAMED_LINES = 4;
	/** Where its characters are of another size it may even touch the text: in points. */
	private static final Measure TOUCHING = new Measure(0.2, 3, 4, false);
	private static final double OTHER_SIZE = 0.12;
	private static final char SOFT_HYPHEN = '\u00AD';
	private static final double MOST_SLANTED = 5;
	/** Characters whose baselines differ by less of their size stand in one line. */
	private static final double SAME_LINE = 0.35;

	private final long begin = nanoseconds();
	/** Of the page, in the order of its content; beside each, into which direction it is written, in degrees. */
	private final List<Glyph> glyphs = new ArrayList<>();
	private final List<Integer> directions = new ArrayList<>();
	private final Deque<Marked> marked = new ArrayDeque<>();
	/** The forms that are being drawn, each inside the one before: none may be in itself (ISO 32000-2, 8.10.1). */
	private final Set<COSStream> drawn = new HashSet<>();
	private int characters;
	private int forms;
	private boolean pictures;

	PageReader() {
		setSuppressDuplicateOverlappingText(false);
	}

	private static long nanoseconds() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		boolean measured = threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
		return measured ? threads.getCurrentThreadCpuTime() : System.nanoTime();
	}

	/** Whether a page shows a picture. */
	boolean hasPictures() {
		return pictures;
	}

	List<Page> read(PDDocument document) throws IOException {
		List<Page> pages = new ArrayList<>();
		for (int number = 1; number <= document.getNumberOfPages(); number++) {
			PDPage page = document.getPage(number - 1);
			pictures |= hasPictures(page.getResources());
			glyphs.clear();
			directions.clear();
			marked.clear();
			setStartPage(number);
			setEndPage(number);
			writeText(document, Writer.nullWriter());
			boolean turned = keepDirection() % 180 != 0;
			double height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
			List<List<Glyph>> lines = lines();
			lines.forEach(line -> line.sort(Comparator.comparingDouble(Glyph::left)));
			DropCaps.place(lines);
			Set<String> signs = Raised.place(lines);
			pages.add(Page.of(height, runs(lines), signs));
		}
		return pages;
	}

	/** Text that stands upright beside a picture is its credit: keeps what is written as most of the page is. */
	private int keepDirection() {
		Map<Integer, Long> counts = directions.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		int most = counts.entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse(0);
		List<Glyph> kept = IntStream.range(0, glyphs.size()).filter(i -> directions.get(i) == most).mapToObj(glyphs::get).toList();
		glyphs.clear();
		glyphs.addAll(kept);
		return most;
	}

	private static boolean hasPictures(PDResources resources) {
		if (resources != null) {
			for (COSName name : resources.getXObjectNames()) {
				if (resources.isImageXObject(name)) {
					return true;
				}
			}
		}
		return false;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if (nanoseconds() - begin > LONGEST.toNanos()) {
			throw new SlowException();
		}
		pictures |= "BI".equals(operator.getName());
		super.processOperator(operator, operands);
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		begin(form);
		try {
			super.showForm(form);
		} finally {
			drawn.remove(form.getCOSObject());
		}
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
		begin(group);
		try {
			super.showTransparencyGroup(group);
		} finally {
			drawn.remove(group.getCOSObject());
		}
	}

	private void begin(PDFormXObject form) {
		forms++;
		if (forms > MOST_FORMS || !drawn.add(form.getCOSObject())) {
			throw new SlowException();
		}
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		String text = position.getUnicode();
		if (text == null || isSlanted(position.getTextMatrix())) {
			return;
		}
		characters += text.length();
		if (characters > MOST_CHARACTERS) {
			throw new SlowException();
		}
		double left = position.getXDirAdj();
		double size = Math.max(1, Math.abs(position.getFontSizeInPt()));
		double width = Math.max(0, position.getWidthDirAdj());
		if (Double.isFinite(left) && Double.isFinite(size) && Double.isFinite(width)) {
			glyphs.add(new Glyph(text, left, left + width, position.getYDirAdj(), size, isBold(position.getFont())));
			directions.add(Math.round(position.getDir()));
		}
	}

	/** A watermark goes across the page. Scans are never quite straight. */
	private static boolean isSlanted(Matrix matrix) {
		double degrees = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
		return Math.abs(degrees - 90 * Math.rint(degrees / 90)) > MOST_SLANTED;
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
		super.beginMarkedContentSequence(tag, properties);
		marked.push(new Marked(Optional.ofNullable(properties).map(own -> own.getString(COSName.ACTUAL_TEXT)).orElse(""), glyphs.size()));
	}

	@Override
	public void endMarkedContentSequence() {
		super.endMarkedContentSequence();
		if (!marked.isEmpty()) {
			marked.pop().correct(glyphs);
		}
	}

	@Override
	protected void writePage() {
		// The page is put together from the glyphs.
	}

	private static boolean isBold(PDFont font) {
		String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
		return name.contains("bold") || name.contains("black") || name.contains("heavy");
	}

	private List<List<Run>> runs(List<List<Glyph>> lines) {
		List<List<Run>> runs = new ArrayList<>();
		lines.forEach(line -> line.sort(Comparator.comparingDouble(Glyph::left)));
		List<Gutter> gutters = gutters(lines);
		CellStarts cells = new CellStarts(lines, COLUMN_GAP);
		for (int i = 0; i < lines.size(); i++) {
			int number = i;
			runs.add(new ArrayList<>());
			addRuns(lines.get(i), (from, to) -> cells.parts(number, from, to)
					|| gutters.stream().anyMatch(gutter -> gutter.parts(number, from, to)), runs.getLast());
		}
		return runs;
	}

	/** Those that are as narrow as the gaps between words, told by the many lines that begin or end at them. */
	private List<Gutter> gutters(List<List<Glyph>> lines) {
		double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
		double size = sizes.length == 0 ? 2 : sizes[sizes.length / 2];
		Measure narrow = new Measure(NARROW * size, NARROW_LINES, NARROW_LINES, false);
		Measure framed = new Measure(FRAMED * size, FRAMED_LINES, FRAMED_LINES, true);
		List<Gutter> gutters = new ArrayList<>(Gutters.of(spans(lines, apart(narrow.width())), narrow));
		gutters.addAll(Gutters.of(spans(lines, apart(framed.width())), framed));
		gutters.addAll(Gutters.of(spans(lines, PageReader::isOtherSize), TOUCHING));
		return gutters;
	}

	private static BiPredicate<Glyph, Glyph> apart(double width) {
		return (before, glyph) -> glyph.left() - before.right() >= width;
	}

	private static boolean isOtherSize(Glyph before, Glyph glyph) {
		return Math.abs(before.size() - glyph.size()) > OTHER_SIZE * Math.min(before.size(), glyph.size());
	}

	private static List<List<Span>> spans(List<List<Glyph>> lines, BiPredicate<Glyph, Glyph> parts) {
		return lines.stream().map(line -> spans(line.iterator(), parts)).toList();
	}

	private static List<Span> spans(Iterator<Glyph> line, BiPredicate<Glyph, Glyph> parts) {
		List<Span> spans = new ArrayList<>();
		Glyph before = null;
		while (line.hasNext()) {
			Glyph glyph = line.next();
			if (!Whitespace.isVisible(glyph.text())) {
				continue;
			}
			if (before != null && !parts.test(before, glyph)) {
				Span open = spans.removeLast();
				spans.add(new Span(open.left(), Math.max(open.right(), glyph.right())));
			} else {
				spans.add(new Span(glyph.left(), glyph.right()));
			}
			before = glyph;
		}
		return spans;
	}

	/** Characters by baseline, from top to bottom. */
	private List<List<Glyph>> lines() {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::baseline));
		List<List<Glyph>> lines = new ArrayList<>();
		double baseline = Double.NEGATIVE_INFINITY;
		double size = 0;
		for (Glyph glyph : sorted) {
			if (lines.isEmpty() || glyph.baseline() - baseline > SAME_LINE * Math.min(size, glyph.size())) {
				lines.add(new ArrayList<>());
				baseline = glyph.baseline();
				size = glyph.size();
			}
			lines.getLast().add(glyph);
		}
		return lines;
	}

	private static void addRuns(List<Glyph> line, BiPredicate<Double, Double> isGutter, List<Run> runs) {
		int begin = 0;
		double right = Double.NEGATIVE_INFINITY;
		for (int i = 0; i <= line.size(); i++) {
			boolean ends = i == line.size() || i > begin && (line.get(i).left() - right > COLUMN_GAP * line.get(i).size()
					|| isGutter.test(right, line.get(i).left()));
			if (ends) {
				addRun(line.subList(begin, i), runs);
				begin = i;
				right = Double.NEGATIVE_INFINITY;
			}
			if (i < line.size() && Whitespace.isVisible(line.get(i).text())) {
				right = Math.max(right, line.get(i).right());
			} else if (i < line.size() && right == Double.NEGATIVE_INFINITY) {
				begin = i + 1;
			}
		}
	}

	private static void addRun(List<Glyph> part, List<Run> runs) {
		StringBuilder text = new StringBuilder();
		double right = Double.POSITIVE_INFINITY;
		double size = 0;
		int bold = 0;
		Glyph before = null;
		for (Glyph glyph : part) {
			// Some programs print a character twice to make it bold.
			if (before != null && glyph.text().equals(before.text()) && glyph.left() - before.left() < 0.1 * glyph.size()) {
				continue;
			}
			if (glyph.left() - right > WORD_GAP * glyph.size()) {
				text.append(' ');
			}
			hyphen(text);
			text.append(VisualOrder.glyph(glyph.text()));
			right = glyph.right();
			size = Math.max(size, glyph.size());
			bold += glyph.bold() ? 1 : 0;
			before = glyph;
		}
		boolean parted = !text.isEmpty() && text.charAt(text.length() - 1) == SOFT_HYPHEN;
		String line = VisualOrder.read(Whitespace.normalise(text)) + (parted ? SOFT_HYPHEN : "");
		if (Whitespace.isVisible(line)) {
			runs.add(new Run(line, part.getFirst().left(), part.stream().mapToDouble(Glyph::right).max().orElseThrow(),
					part.getFirst().baseline(), size, bold * 2 > part.size()));
		}
	}

	/** A soft hyphen with something behind it is shown all the same, so that it is one of the word. */
	private static void hyphen(StringBuilder text) {
		if (!text.isEmpty() && text.charAt(text.length() - 1) == SOFT_HYPHEN) {
			text.setCharAt(text.length() - 1, '-');
		}
	}
}
