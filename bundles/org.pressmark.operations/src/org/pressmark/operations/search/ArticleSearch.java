// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.ModelPackage;
import org.pressmark.model.text.Lines;
import org.pressmark.operations.search.Node.Term;
import org.pressmark.store.ArticleText;
import org.pressmark.store.Marking;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/** Looks for a query in one article. */
final class ArticleSearch {

	private static final String MENTION = ModelPackage.Literals.MENTION.getName();
	private static final String QUOTATION = ModelPackage.Literals.QUOTATION.getName();

	private static final Set<String> KINDS = Set.of(MENTION, QUOTATION, ModelPackage.Literals.PASSAGE.getName());

	private final ProjectReader reader;
	private final ArticleText article;
	/** The ids that each name in the query stands for. */
	private final Map<Node.Marks, Set<String>> ids;
	private final long deadline;
	private TextWords words;
	private List<Marking> markings;

	/** @param deadline of regular expressions, in {@link System#nanoTime} */
	ArticleSearch(ProjectReader reader, ArticleText article, Map<Node.Marks, Set<String>> ids, long deadline) {
		this.reader = reader;
		this.article = article;
		this.ids = ids;
		this.deadline = deadline;
	}

	/**
	 * The places that a query finds, in order, each once; none if the article is found as a whole.
	 *
	 * @return empty if the article is not found
	 * @throws TimedPattern.TimeoutException if a regular expression takes too long
	 */
	Optional<List<Range>> find(Node query) throws StoreException {
		return find(query, Area.EVERYWHERE).map(hits -> hits.stream().sorted(Range.ORDER).distinct().toList());
	}

	private Optional<List<Range>> find(Node node, Area area) throws StoreException {
		return switch (node) {
		case Node.All all -> all(all.parts(), area);
		case Node.Any any -> any(any.parts(), area);
		case Node.Not not -> found(find(not.part(), area).isEmpty());
		case Node.Term term -> term(term, area);
		case Node.Expression expression -> hits(expression(expression.pattern(), area));
		case Node.Near near -> near(near, area);
		case Node.Filter filter -> found(filter.test().test(article));
		case Node.Title title -> found(isInTitle(title.term()));
		case Node.Marks marks -> all(List.of(marks), area);
		};
	}

	/** The cheapest first: fields of the article, then what is marked, then what has to be looked for. */
	private Optional<List<Range>> all(List<Node> parts, Area area) throws StoreException {
		for (Node part : parts) {
			if ((part instanceof Node.Filter || part instanceof Node.Title) && find(part, area).isEmpty()) {
				return Optional.empty();
			}
		}
		Area inner = area;
		List<Range> marked = new ArrayList<>();
		for (Node part : parts) {
			if (part instanceof Node.Marks marks) {
				List<Range> ranges = marked(marks);
				inner = inner.and(Area.of(marks.field() == Field.ENTITY ? paragraphs(ranges) : ranges));
				marked.addAll(ranges);
			}
		}
		return inner.isNowhere() ? Optional.empty() : all(parts, inner, marked);
	}

	private Optional<List<Range>> all(List<Node> parts, Area inner, List<Range> marked) throws StoreException {
		List<Range> hits = new ArrayList<>();
		for (Node part : parts) {
			if (!(part instanceof Node.Filter || part instanceof Node.Title || part instanceof Node.Marks)) {
				Optional<List<Range>> found = find(part, inner);
				if (found.isEmpty()) {
					return found;
				}
				hits.addAll(found.get());
			}
		}
		return Optional.of(hits.isEmpty() ? marked.stream().filter(inner::overlaps).toList() : hits);
	}

	private Optional<List<Range>> any(List<Node> parts, Area area) throws StoreException {
		List<Range> hits = new ArrayList<>();
		boolean isFound = false;
		for (Node part : parts) {
			Optional<List<Range>> found = find(part, area);
			isFound |= found.isPresent();
			hits.addAll(found.orElse(List.of()));
		}
		return isFound ? Optional.of(hits) : Optional.empty();
	}

	private Optional<List<Range>> term(Term term, Area area) {
		List<Range> hits = inside(new TermFinder(words()).find(term), area);
		return hits.isEmpty() ? found(area.isEverywhere() && isInTitle(term)) : Optional.of(hits);
	}

	private boolean isInTitle(Term term) {
		return article.title().filter(title -> !new TermFinder(TextWords.of(title)).find(term).isEmpty()).isPresent();
	}

	private List<Range> expression(TimedPattern pattern, Area area) {
		List<Range> hits = new ArrayList<>();
		pattern.find(article.text(), deadline, (begin, end) -> hits.add(new Range(begin, end)));
		return inside(hits, area);
	}

	/** From each place of the one to the nearest of the other on either side of it. */
	private Optional<List<Range>> near(Node.Near near, Area area) throws StoreException {
		Optional<List<Range>> left = find(near.left(), area);
		Optional<List<Range>> right = left.isEmpty() ? left : find(near.right(), area);
		if (right.isEmpty()) {
			return Optional.empty();
		}
		List<Range> others = right.get().stream().sorted(Range.ORDER).toList();
		Set<Range> hits = new HashSet<>();
		int behind = 0;
		for (Range range : left.get().stream().sorted(Range.ORDER).toList()) {
			while (behind < others.size() && others.get(behind).begin() < range.end()) {
				behind++;
			}
			if (behind < others.size()) {
				addIfNear(range, others.get(behind), near.words(), hits);
			}
			int before = behind - 1;
			while (before >= 0 && others.get(before).end() > range.begin()) {
				before--;
			}
			if (before >= 0) {
				addIfNear(others.get(before), range, near.words(), hits);
			}
		}
		return hits(inside(List.copyOf(hits), area));
	}

	private void addIfNear(Range first, Range second, int most, Set<Range> hits) {
		int between = words().firstBehind(second.begin()) - words().firstBehind(first.end() - 1) - 1;
		if (between <= most) {
			hits.add(new Range(first.begin(), second.end()));
		}
	}

	private List<Range> marked(Node.Marks marks) throws StoreException {
		Set<String> wanted = ids.get(marks);
		return markings().stream().filter(marking -> switch (marks.field()) {
		case ENTITY -> MENTION.equals(marking.kind()) && marking.entityId().filter(wanted::contains).isPresent();
		case SPEAKER -> QUOTATION.equals(marking.kind()) && marking.speakerId().filter(wanted::contains).isPresent();
		default -> marking.codeIds().stream().anyMatch(wanted::contains);
		}).map(this::range).filter(range -> range.begin() < range.end()).toList();
	}

	/** A damaged project may have marks beyond the end. */
	private Range range(Marking marking) {
		int length = article.text().length();
		int begin = Math.clamp(marking.begin(), 0, length);
		return new Range(begin, Math.clamp(marking.end(), begin, length));
	}

	private List<Range> paragraphs(List<Range> ranges) {
		String text = article.text();
		return ranges.stream().map(range -> new Range(Lines.begin(text, range.begin()), Lines.end(text, range.end()))).toList();
	}

	private List<Marking> markings() throws StoreException {
		if (markings == null) {
			markings = reader.markings(article.id(), KINDS);
		}
		return markings;
	}

	private TextWords words() {
		if (words == null) {
			words = TextWords.of(article.text());
		}
		return words;
	}

	private static List<Range> inside(List<Range> ranges, Area area) {
		return area.isEverywhere() ? ranges : ranges.stream().filter(area::contains).toList();
	}

	private static Optional<List<Range>> hits(List<Range> ranges) {
		return ranges.isEmpty() ? Optional.empty() : Optional.of(ranges);
	}

	private static Optional<List<Range>> found(boolean isFound) {
		return isFound ? Optional.of(List.of()) : Optional.empty();
	}
}
