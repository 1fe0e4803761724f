// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.document.Document;
import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.Sentences;
import org.pressmark.sources.internal.text.DocumentParagraph;

/** Makes paragraphs of the lines of the pages: by the space between them, by their indentation, by their characters. */
final class PageParagraphs {

	private static final int MOST = 500_000;
	/** More than this many times the usual distance of two lines parts paragraphs. */
	private static final double PARTING = 1.35;
	/** A line that leaves more than this of its column free is the last of its paragraph. */
	private static final double SHORT = 0.2;
	/** One that leaves more than this free ends it even without a full stop, if the next one begins anew. */
	private static final double VERY_SHORT = 0.3;
	/** As many lines, and as large a part of all, must come this close to the end of a column to tell where it is. */
	private static final int FULL_LINES = 2;
	private static final double FULL_PART = 0.15;
	private static final double FULL = 0.9;
	private static final double INDENT = 0.8;
	/** So many lines, and such a part of those that are indented, must be indented alone to be the first of paragraphs. */
	private static final int FEWEST_FIRST_LINES = 2;
	private static final double FIRST_LINES = 0.3;
	private static final double SAME_EDGE = 2;
	private static final int HEAD_LINES = 20;
	private static final int LONGEST_DATE = 100;
	private static final double OTHER_SIZE = 0.12;
	/** A headline's characters are so much larger than those of the text. */
	private static final double HEADLINE = 1.3;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*");
	private static final Pattern HYPHEN = Pattern.compile("([\\p{L}\\p{M}]+)[-‐\u00AD]$");
	private static final Pattern PAUSE = Pattern.compile("[,;،、]$");
	private static final Pattern INTRODUCED = Pattern.compile("[:;,]$");
	private static final Pattern REST = Pattern.compile("^(\\p{Ll}[\\p{L}\\p{M}]*)");

	/** A line with the page that it is on. */
	private record Placed(Columns.Line line, int page) {

		Run run() {
			return line.run();
		}
	}

	/** A column of a page. */
	private record Area(int page, int column, double left, double right) {

		static Area of(Placed line) {
			return new Area(line.page(), line.line().column(), line.line().left(), line.line().right());
		}
	}

	private final String sourceName;
	private final List<Placed> lines = new ArrayList<>();
	private final List<DocumentParagraph> paragraphs = new ArrayList<>();
	private final List<DocumentParagraph> removed = new ArrayList<>();
	private final Set<String> words = new HashSet<>();
	private final Map<Area, Boolean> filled = new HashMap<>();
	private final Map<Area, Leading> leadings = new HashMap<>();
	private final Set<Run> numbered;
	private double textSize;
	private double distance;
	private boolean firstLinesIndented;
	private Optional<String> title = Optional.empty();

	PageParagraphs(String sourceName, List<Page> pages) {
		this.sourceName = sourceName;
		RunningHeads running = new RunningHeads(pages);
		for (int number = 0; number < pages.size(); number++) {
			Page page = pages.get(number);
			List<Run> text = new ArrayList<>();
			Footnotes notes = new Footnotes(page, run -> running.is(run, page));
			notes.texts().forEach(note -> remove(note, RemovalReason.OUTSIDE));
			for (Run run : page.runs()) {
				if (!notes.contains(run) && running.is(run, page)) {
					remove(run.text(), RemovalReason.NAVIGATION);
				} else if (!notes.contains(run)) {
					text.add(Bullets.plain(run));
				}
			}
			for (Columns.Line line : Columns.read(text)) {
				lines.add(new Placed(line, number));
			}
		}
		numbered = NumberedItems.of(lines.stream().map(Placed::run).toList());
	}

	private void remove(String text, RemovalReason reason) {
		removed.add(new DocumentParagraph(text, Optional.empty(), true, Optional.of(reason)));
	}

	/** What the document shows; notes and what runs above and below the pages come last, as what is removed. */
	Document document() throws ImportException {
		measure();
		int begin = 0;
		for (int i = 1; i <= lines.size(); i++) {
			if (i == lines.size() || parts(lines.get(i - 1), lines.get(i))) {
				add(lines.subList(begin, i));
				begin = i;
			}
		}
		paragraphs.addAll(removed);
		if (paragraphs.size() > MOST) {
			throw new ImportException(NLS.bind(Messages.document_tooManyParts, sourceName, MOST));
		}
		return new Document("application/pdf", paragraphs, title);
	}

	/** The size of most characters, the usual distance of lines, and the words that are not parted. */
	private void measure() {
		textSize = median(lines.stream().flatMapToDouble(line -> DoubleStream
				.generate(() -> line.run().size()).limit(1 + line.run().text().length() / 10)).toArray());
		double[] distances = new double[Math.max(0, lines.size() - 1)];
		int count = 0;
		for (int i = 1; i < lines.size(); i++) {
			double down = lines.get(i).run().baseline() - lines.get(i - 1).run().baseline();
			boolean text = isText(lines.get(i - 1).run()) && isText(lines.get(i).run());
			if (text && isSameColumn(lines.get(i - 1), lines.get(i)) && down > 0 && down < 4 * textSize) {
				distances[count++] = down;
			}
		}
		distance = count == 0 ? 1.2 * textSize : lowerQuartile(Arrays.copyOf(distances, count));
		firstLinesIndented = hasIndentedFirstLines();
		lines.stream().collect(Collectors.groupingBy(Area::of)).forEach((area, own) -> {
			filled.put(area, isFilled(own));
			leadings.put(area, new Leading(own.stream().map(Placed::run).toList()));
		});
		for (Placed line : lines) {
			String text = HYPHEN.matcher(line.run().text()).replaceFirst("");
			Matcher word = WORD.matcher(text);
			while (word.find()) {
				words.add(word.group());
			}
		}
	}

	private static double median(double[] values) {
		Arrays.sort(values);
		return values.length == 0 ? 10 : values[values.length / 2];
	}

	/** Of paragraphs of a line or two, half of the distances are those between paragraphs. */
	private static double lowerQuartile(double[] values) {
		Arrays.sort(values);
		return values[values.length / 4];
	}

	/** Whether lines go to the end of their column, rather than just one that is wider than all others. */
	private static boolean isFilled(List<Placed> column) {
		long full = column.stream().filter(line -> free(line) < 1 - FULL).count();
		return full >= FULL_LINES && full >= FULL_PART * column.size();
	}

	private static boolean isSameColumn(Placed one, Placed other) {
		return one.page() == other.page() && one.line().aside() == other.line().aside()
				&& Math.abs(one.line().left() - other.line().left()) < SAME_EDGE;
	}

	/** Whether a paragraph ends between two lines. */
	private boolean parts(Placed before, Placed line) {
		Run above = before.run();
		Run below = line.run();
		double size = Math.min(above.size(), below.size());
		if (Math.abs(above.size() - below.size()) > OTHER_SIZE * size || above.bold() != below.bold()) {
			return true;
		}
		if (before.line().row() || line.line().row()) {
			return true;
		}
		if (Bullets.begins(below.text()) || beginsNumbered(before, below) || isDateOfHead(before) || isDateOfHead(line)) {
			return true;
		}
		boolean hyphened = HYPHEN.matcher(above.text()).find() && REST.matcher(below.text()).find();
		if (!isSameColumn(before, line)) {
			return before.line().aside() != line.line().aside() || !hyphened && !goesOn(above, line);
		}
		double usual = Math.max(distance, 1.05 * size);
		boolean far = below.baseline() - above.baseline() > PARTING * usual || below.baseline() < above.baseline();
		boolean lastLine = free(before) > SHORT && Sentences.ends(above.text()) || isBrokenOff(before, below);
		boolean indents = isIndented(line) && !isItem(above) && (!isIndented(before) || areFirstLines(before, line));
		return far || isSpaced(before, line) || !hyphened && (indents || lastLine);
	}

	/** Whether a sentence ends above a space that is too small to part all that it is between. */
	private boolean isSpaced(Placed before, Placed line) {
		return Area.of(before).equals(Area.of(line)) && leadings.get(Area.of(line)).isSpace(before.run(), line.run())
				&& Sentences.ends(before.run().text()) && beginsAnew(line.run().text());
	}

	/** Whether a paragraph of one line is followed by the first one of the next, rather than that both are of a quotation. */
	private boolean areFirstLines(Placed before, Placed line) {
		return firstLinesIndented && Math.abs(before.run().left() - line.run().left()) < SAME_EDGE
				&& Sentences.ends(before.run().text()) && beginsAnew(line.run().text());
	}

	/** Whether lines are indented alone, as the first ones of paragraphs are, and not only several below each other. */
	private boolean hasIndentedFirstLines() {
		long indented = lines.stream().filter(PageParagraphs::isIndented).count();
		long alone = IntStream.range(0, lines.size()).filter(i -> isIndented(lines.get(i)) && !isIndentedBeside(i, i - 1)
				&& !isIndentedBeside(i, i + 1)).count();
		return alone >= FEWEST_FIRST_LINES && alone >= FIRST_LINES * indented;
	}

	private boolean isIndentedBeside(int line, int other) {
		return other >= 0 && other < lines.size() && isSameColumn(lines.get(line), lines.get(other))
				&& isIndented(lines.get(other));
	}

	/** Whether an item begins, rather than that a sentence goes on with a number. */
	private boolean beginsNumbered(Placed before, Run below) {
		boolean goesOn = free(before) < 1 - FULL && !INTRODUCED.matcher(before.run().text()).find()
				&& !Sentences.ends(before.run().text()) && before.run().left() < below.left() + below.size() / 2;
		return numbered.contains(below) && !goesOn;
	}

	private boolean isItem(Run first) {
		return Bullets.begins(first.text()) || numbered.contains(first);
	}

	/** Whether a paragraph goes on in the next column, or beside a box. */
	private boolean goesOn(Run above, Placed line) {
		boolean open = !Sentences.ends(above.text()) || PAUSE.matcher(above.text()).find();
		return open && !isIndented(line) && isText(above) && isText(line.run());
	}

	/** Byline and date often stand right above the text, and in its characters. */
	private boolean isDateOfHead(Placed line) {
		return line.page() == 0 && line.run().text().length() <= LONGEST_DATE && DateLine.alone(line.run().text()).isPresent()
				&& lines.subList(0, Math.min(HEAD_LINES, lines.size())).contains(line);
	}

	private boolean isText(Run run) {
		return Math.abs(run.size() - textSize) <= OTHER_SIZE * textSize;
	}

	private static boolean isIndented(Placed line) {
		double indent = line.run().left() - line.line().left();
		return indent > INDENT * line.run().size() && indent < 5 * line.run().size();
	}

	/** Which part of its column a line leaves free at its end. */
	private static double free(Placed line) {
		return (line.line().right() - line.run().right()) / (line.line().right() - line.line().left());
	}

	/** Whether a line was ended though the next word, which begins anew, would have had room in it. */
	private boolean isBrokenOff(Placed before, Run below) {
		String text = below.text();
		int space = text.indexOf(' ');
		double word = (below.right() - below.left()) * (space < 0 ? 1 : (space + 1.0) / text.length());
		double room = before.line().right() - before.run().right();
		return filled.get(Area.of(before)) && free(before) > VERY_SHORT && room > 1.2 * word && beginsAnew(text);
	}

	private static boolean beginsAnew(String text) {
		return text.codePoints().filter(Character::isLetterOrDigit).limit(1).noneMatch(Character::isLowerCase);
	}

	private void add(List<Placed> part) {
		StringBuilder text = new StringBuilder();
		for (Placed line : part) {
			append(text, line.run().text());
		}
		Run first = part.getFirst().run();
		String paragraph = text.toString().replace("\u00AD", "");
		if (paragraph.isBlank()) {
			return;
		}
		boolean headline = first.size() > HEADLINE * textSize;
		boolean heading = !Sentences.ends(paragraph) && paragraph.length() < 200
				&& (headline || first.bold() && part.size() < 4);
		if (headline && title.isEmpty() && part.getFirst().page() == 0 && paragraph.length() < 300 && isLargest(first)) {
			title = Optional.of(paragraph);
		}
		boolean item = Bullets.begins(paragraph) || !heading && numbered.contains(first);
		paragraphs.add(DocumentParagraph.of(paragraph, part.getFirst().line().row() ? Optional.of(ParagraphKind.TEXT)
				: item ? Optional.of(ParagraphKind.LIST_ITEM) : heading ? Optional.of(ParagraphKind.HEADING) : Optional.empty()));
	}

	/** The largest of the first page's lines of more than a word is its headline: a paper's name is one line, too. */
	private boolean isLargest(Run run) {
		return lines.stream().filter(line -> line.page() == 0 && line.run().text().indexOf(' ') > 0)
				.noneMatch(line -> line.run().size() > run.size() * (1 + OTHER_SIZE));
	}

	/** A hyphen at the end of a line goes, unless the word is written with one where it is not parted. */
	private void append(StringBuilder text, String line) {
		Matcher hyphen = HYPHEN.matcher(text.substring(Math.max(0, text.length() - 60)));
		Matcher rest = REST.matcher(line);
		if (text.isEmpty()) {
			text.append(line);
		} else if (!hyphen.find() || !rest.find()) {
			boolean soft = text.charAt(text.length() - 1) == '\u00AD' || isBrokenDash(text);
			text.append(soft ? "" : " ").append(line);
		} else {
			String joined = hyphen.group(1) + rest.group(1);
			boolean keep = words.contains(hyphen.group(1) + '-' + rest.group(1)) && !words.contains(joined);
			if (!keep) {
				text.setLength(text.length() - 1);
			}
			text.append(line);
		}
	}

	/** {@code US-} before {@code Russian}: a hyphen before a capital is one of the word, and no space follows it. */
	private static boolean isBrokenDash(StringBuilder text) {
		return HYPHEN.matcher(text.substring(Math.max(0, text.length() - 60))).find();
	}
}
