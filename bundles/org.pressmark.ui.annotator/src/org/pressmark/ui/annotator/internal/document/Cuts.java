// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Article;
import org.pressmark.model.RemovedBlock;
import org.pressmark.model.text.Lines;

/**
 * What was cut away from an article, as lines between the lines of its text: one for all that was cut at one place,
 * and below it, if that is unfolded, one for each block. Made of the article as it was then. Immutable.
 */
public final class Cuts {

	private static final String FOLDED = "\u25b8";
	private static final String UNFOLDED = "\u25be";
	private static final String BREAKS = "[\\r\\n]+";

	/**
	 * What was cut at one place.
	 *
	 * @param position where in the article's text: the begin of a paragraph, or the end
	 * @param blocks which of the article's removed blocks
	 * @param isUnfolded whether each has a line
	 */
	public record Group(int position, List<Integer> blocks, boolean isUnfolded) {
	}

	/**
	 * A line of ours.
	 *
	 * @param group what it belongs to
	 * @param block the block that it shows; empty in the first line, which stands for all of them
	 */
	public record Line(Group group, Optional<Integer> block) {

		/** The block that is meant there, if it is clear which. */
		public Optional<Integer> only() {
			return block.isEmpty() && group.blocks.size() == 1 ? Optional.of(group.blocks.getFirst()) : block;
		}
	}

	private final List<Line> lines = new ArrayList<>();
	private final Projection projection;
	/** Which lines of the projection these are. */
	private final int[] places;

	/** @param unfolded tells of a position whether what was cut there is unfolded */
	public Cuts(Article article, IntPredicate unfolded) {
		String text = Optional.ofNullable(article.getText()).orElse("");
		List<RemovedBlock> removed = article.getRemoved();
		SortedMap<Integer, List<Integer>> groups = IntStream.range(0, removed.size()).boxed().collect(Collectors
				.groupingBy(block -> Lines.beginFrom(text, removed.get(block).getPosition()), TreeMap::new, Collectors.toList()));
		groups.forEach((position, blocks) -> add(new Group(position, blocks, unfolded.test(position))));
		List<Projection.Line> ours = lines.stream()
				.map(line -> new Projection.Line(line.group.position, words(line, removed))).toList();
		List<Projection.Line> shown = merged(ours, LongLines.breaks(text));
		this.projection = new Projection(text, shown);
		this.places = IntStream.range(0, shown.size()).filter(i -> !shown.get(i).isBreak()).toArray();
	}

	/** Our lines, and breaks of those of the text that are too long, by their positions. */
	private static List<Projection.Line> merged(List<Projection.Line> ours, IntStream breaks) {
		return Stream.concat(ours.stream(), breaks.mapToObj(Projection.Line::breakBefore))
				.sorted(Comparator.comparingInt(Projection.Line::position)).toList();
	}

	private void add(Group group) {
		lines.add(new Line(group, Optional.empty()));
		if (group.isUnfolded) {
			group.blocks.forEach(block -> lines.add(new Line(group, Optional.of(block))));
		}
	}

	/** The text as it is shown with these lines. */
	public Projection projection() {
		return projection;
	}

	/** The line of ours at a shown offset. */
	public Optional<Line> at(int offset) {
		return projection.ours(offset).stream().map(line -> Arrays.binarySearch(places, line)).mapToObj(lines::get)
				.findFirst();
	}

	/** All that was cut, in reading order. */
	public List<Group> groups() {
		return lines.stream().filter(line -> line.block.isEmpty()).map(Line::group).toList();
	}

	/** Where the line is shown that stands for all that was cut at a position; empty if there is nothing. */
	public Optional<TextSpan> placeOfGroup(int position) {
		return place(line -> line.block.isEmpty() && line.group.position == position);
	}

	/** Where a block is shown: its own line, or that of all that was cut there. */
	public Optional<TextSpan> placeOfBlock(int block) {
		return place(line -> line.block.equals(Optional.of(block)))
				.or(() -> place(line -> line.group.blocks.contains(block)));
	}

	private Optional<TextSpan> place(Predicate<Line> wanted) {
		return IntStream.range(0, lines.size()).filter(i -> wanted.test(lines.get(i))).mapToObj(i -> projection.place(places[i]))
				.findFirst();
	}

	private static String words(Line line, List<RemovedBlock> removed) {
		if (line.block.isPresent()) {
			RemovedBlock block = removed.get(line.block.get());
			String text = Optional.ofNullable(block.getText()).orElse("");
			return NLS.bind(Messages.cut_block, RemovalReasons.name(block.getReason()), text).replaceAll(BREAKS, " ");
		}
		List<Integer> blocks = line.group.blocks;
		String reasons = blocks.stream().map(removed::get).map(RemovedBlock::getReason).map(RemovalReasons::name).distinct()
				.collect(Collectors.joining(", ")).replaceAll(BREAKS, " ");
		return NLS.bind(blocks.size() == 1 ? Messages.cut_one : Messages.cut_many,
				new Object[] { line.group.isUnfolded ? UNFOLDED : FOLDED, reasons, blocks.size() });
	}
}
