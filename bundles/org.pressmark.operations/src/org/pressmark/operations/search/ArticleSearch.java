// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.analysis.TextSpan;
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
	Optional<List<TextSpan>> find(Node query) throws StoreException {
		return find(query, Area.EVERYWHERE).map(hits -> hits.stream().sorted(TextSpan.ORDER).distinct().toList());
	}

	private Optional<List<TextSpan>> find(Node node, Area area) throws StoreException {
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
	private Optional<List<TextSpan>> all(List<Node> parts, Area area) throws StoreException {
		for (Node part : parts) {
			if ((part instanceof Node.Filter || part instanceof Node.Title) && find(part, area).isEmpty()) {
				return Optional.empty();
			}
		}
		Area inner = area;
		List<TextSpan> marked = new ArrayList<>();
		for (Node part : parts) {
			if (part instanceof Node.Marks marks) {
				List<TextSpan> ranges = marked(marks);
				inner = inner.and(Area.of(marks.field() == Field.ENTITY ? paragraphs(ranges) : ranges));
				marked.addAll(ranges);
			}
		}
		return inner.isNowhere() ? Optional.empty() : all(parts, inner, marked);
	}

	private Optional<List<TextSpan>> all(List<Node> parts, Area inner, List<TextSpan> marked) throws StoreException {
		List<TextSpan> hits = new ArrayList<>();
		for (Node part : parts) {
			if (!(part instanceof Node.Filter || part instanceof Node.Title || part instanceof Node.Marks)) {
				Optional<List<TextSpan>> found = find(part, inner);
				if (found.isEmpty()) {
					return found;
				}
				hits.addAll(found.get());
			}
		}
		return Optional.of(hits.isEmpty() ? marked.stream().filter(inner::overlaps).toList() : hits);
	}

	private Optional<List<TextSpan>> any(List<Node> parts, Area area) throws StoreException {
		List<TextSpan> hits = new ArrayList<>();
		boolean isFound = false;
		for (Node part : parts) {
			Optional<List<TextSpan>> found = find(part, area);
			isFound |= found.isPresent();
			hits.addAll(found.orElse(List.of()));
		}
		return isFound ? Optional.of(hits) : Optional.empty();
	}

	private Optional<List<TextSpan>> term(Term term, Area area) {
		List<TextSpan> hits = inside(new TermFinder(words()).find(term), area);
		return hits.isEmpty() ? found(area.isEverywhere() && isInTitle(term)) : Optional.of(hits);
	}

	private boolean isInTitle(Term term) {
		return article.title().filter(title -> !new TermFinder(TextWords.of(title)).find(term).isEmpty()).isPresent();
	}

	private List<TextSpan> expression(TimedPattern pattern, Area area) {
		List<TextSpan> hits = new ArrayList<>();
		pattern.find(article.text(), deadline, (begin, end) -> hits.add(new TextSpan(begin, end)));
		return inside(hits, area);
	}

	/** From each place of the one to the nearest of the other on either side of it. */
	private Optional<List<TextSpan>> near(Node.Near near, Area area) throws StoreException {
		Optional<List<TextSpan>> left = find(near.left(), area);
		Optional<List<TextSpan>> right = left.isEmpty() ? left : find(near.right(), area);
		if (right.isEmpty()) {
			return Optional.empty();
		}
		List<TextSpan> others = right.get().stream().sorted(TextSpan.ORDER).toList();
		Set<TextSpan> hits = new HashSet<>();
		int behind = 0;
		for (TextSpan range : left.get().stream().sorted(TextSpan.ORDER).toList()) {
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

	private void addIfNear(TextSpan first, TextSpan second, int most, Set<TextSpan> hits) {
		int between = words().firstBehind(second.begin()) - words().firstBehind(first.end() - 1) - 1;
		if (between <= most) {
			hits.add(new TextSpan(first.begin(), second.end()));
		}
	}

	private List<TextSpan> marked(Node.Marks marks) throws StoreException {
		Set<String> wanted = ids.get(marks);
		return markings().stream().filter(marking -> switch (marks.field()) {
		case ENTITY -> MENTION.equals(marking.kind()) && marking.entityId().filter(wanted::contains).isPresent();
		case SPEAKER -> QUOTATION.equals(marking.kind()) && marking.speakerId().filter(wanted::contains).isPresent();
		default -> marking.codeIds().stream().anyMatch(wanted::contains);
		}).map(this::range).filter(range -> range.begin() < range.end()).toList();
	}

	/** A damaged project may have marks beyond the end. */
	private TextSpan range(Marking marking) {
		int length = article.text().length();
		int begin = Math.clamp(marking.begin(), 0, length);
		return new TextSpan(begin, Math.clamp(marking.end(), begin, length));
	}

	private List<TextSpan> paragraphs(List<TextSpan> ranges) {
		String text = article.text();
		return ranges.stream().map(range -> new TextSpan(Lines.begin(text, range.begin()), Lines.end(text, range.end()))).toList();
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

	private static List<TextSpan> inside(List<TextSpan> ranges, Area area) {
		return area.isEverywhere() ? ranges : ranges.stream().filter(area::contains).toList();
	}

	private static Optional<List<TextSpan>> hits(List<TextSpan> ranges) {
		return ranges.isEmpty() ? Optional.empty() : Optional.of(ranges);
	}

	private static Optional<List<TextSpan>> found(boolean isFound) {
		return isFound ? Optional.of(List.of()) : Optional.empty();
	}
}
