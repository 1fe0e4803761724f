// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.names.KnownNames;
import org.pressmark.analysis.names.KnownNames.Place;
import org.pressmark.analysis.names.LongerPhrase;
import org.pressmark.analysis.names.LongestNames;
import org.pressmark.analysis.names.LongestNames.Candidate;
import org.pressmark.model.Entity;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Project;
import org.pressmark.operations.search.Exclusion.Reason;
import org.pressmark.operations.search.MarkIndex.Mark;
import org.pressmark.store.ArticleText;
import org.pressmark.store.Marking;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.store.TextCondition;

/**
 * Finds all occurrences of names, as {@link org.pressmark.model.text.NameFinder} finds them, in all articles of a project
 * or in some, and says what stands against marking each. All names are looked for at once, together with all others that
 * the project knows: of those that lie within each other the longest is what the article names. A wanted name within a
 * longer one of the same entity is not an occurrence of its own. What was cut away of an article is not its text. What reads
 * like a longer name that the project does not know, as "the North Korean", stands against a name within it, too.
 * <p>
 * Valid only as long as its reader is, and on its thread; not for the UI thread.
 */
public final class OccurrenceSearch {

	private static final String QUOTATION = ModelPackage.Literals.QUOTATION.getName();
	private static final Set<String> KINDS = Set.of(QUOTATION, ModelPackage.Literals.MENTION.getName(),
			ModelPackage.Literals.TIME_EXPRESSION.getName());
	/** With more names than these nearly every article has one, and asking the index for each costs more than looking. */
	private static final int MOST_INDEXED = 40;

	private final ProjectReader reader;
	private final KnownNames names;
	private final Map<String, String> entityNames = new HashMap<>();
	private final TextCondition candidates;

	/**
	 * Prepares a search.
	 *
	 * @param wanted the names to find
	 * @param articleIds where to look; empty for the whole project
	 */
	public OccurrenceSearch(ProjectReader reader, List<WantedName> wanted, Optional<Set<String>> articleIds)
			throws StoreException {
		this.reader = reader;
		Project project = reader.project();
		this.names = KnownNames.of(wanted.stream().map(WantedName::toFind).toList(), WantedName.ofAll(project));
		for (Entity entity : project.getEntities()) {
			entityNames.put(entity.getId(), entity.getName() == null ? "" : entity.getName());
		}
		List<TextCondition> conditions = new ArrayList<>(List.of(condition(wanted)));
		articleIds.map(TextCondition.Among::new).ifPresent(conditions::add);
		this.candidates = new TextCondition.AllOf(conditions);
	}

	private static TextCondition condition(List<WantedName> wanted) {
		if (wanted.size() > MOST_INDEXED) {
			return TextCondition.ANY;
		}
		return new TextCondition.AnyOf(wanted.stream().map(WantedName::name).distinct().map(QueryTerms::words)
				.map(words -> words.isEmpty() ? TextCondition.ANY : Candidates.ofTerm(new Node.Term(words))).toList());
	}

	/**
	 * Counts them.
	 *
	 * @param monitor for progress, an article at a time, and cancel
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public OccurrenceCounts count(IProgressMonitor monitor) throws StoreException {
		return new Run(Optional.empty()).run(monitor);
	}

	/**
	 * Finds them, in the order of the articles' import and of their texts, those too that something stands against.
	 *
	 * @param consumer gets each; what it throws ends the search and is thrown here
	 * @param monitor for progress, an article at a time, and cancel
	 * @return how many were given
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public OccurrenceCounts find(Consumer<Occurrence> consumer, IProgressMonitor monitor) throws StoreException {
		return new Run(Optional.of((article, place) -> consumer.accept(occurrence(article, place)))).run(monitor);
	}

	/**
	 * As {@link #find}, without the words around them: for those who keep very many, and show some, for which
	 * {@link PlaceWords} reads the words.
	 */
	public OccurrenceCounts places(Consumer<NamePlace> consumer, IProgressMonitor monitor) throws StoreException {
		return new Run(Optional.of((article, place) -> consumer.accept(place))).run(monitor);
	}

	/** Takes what is found. */
	@FunctionalInterface
	private interface Taking {

		void take(ArticleText article, NamePlace place);
	}

	/** One search from begin to end. */
	private final class Run {

		/** None if only the number is wanted. */
		private final Optional<Taking> consumer;
		private final Map<Reason, Integer> excluded = new EnumMap<>(Reason.class);
		private int articles;
		private int free;

		Run(Optional<Taking> consumer) {
			this.consumer = consumer;
		}

		OccurrenceCounts run(IProgressMonitor monitor) throws StoreException {
			SubMonitor progress = SubMonitor.convert(monitor, Messages.occurrences_task, reader.articleCount());
			reader.texts(candidates, article -> {
				progress.split(1);
				List<Place> places = names.around(article.text());
				if (places.stream().anyMatch(Place::isWanted)) {
					Set<Integer> begins = places.stream().map(place -> place.span().begin()).collect(Collectors.toSet());
					tell(article, LongestNames.of(places), begins::contains);
				}
				return true;
			});
			return new OccurrenceCounts(articles, free, excluded);
		}

		private void tell(ArticleText article, List<Candidate> found, IntPredicate isName) throws StoreException {
			if (found.isEmpty()) {
				return;
			}
			List<Marking> markings = reader.markings(article.id(), KINDS);
			MarkIndex marks = new MarkIndex(markings.stream().map(OccurrenceSearch::mark).toList());
			Area quoted = Area.of(markings.stream().filter(marking -> QUOTATION.equals(marking.kind()))
					.map(marking -> MarkIndex.place(marking.begin(), marking.end())).toList());
			ArticleLabel label = ArticleLabel.of(article);
			for (Candidate candidate : found) {
				Optional<Exclusion> exclusion = exclusion(article, candidate, marks, isName);
				count(exclusion);
				if (consumer.isPresent()) {
					TextSpan range = candidate.place().span();
					consumer.get().take(article, new NamePlace(label, range.begin(),
							article.text().substring(range.begin(), range.end()), WantedName.found(candidate.place().name()), exclusion,
							quoted.overlaps(range)));
				}
			}
			articles++;
		}

		private void count(Optional<Exclusion> exclusion) {
			if (exclusion.isEmpty()) {
				free++;
			} else {
				excluded.merge(exclusion.get().reason(), 1, Integer::sum);
			}
		}
	}

	private static Occurrence occurrence(ArticleText article, NamePlace place) {
		return new Occurrence(Kwic.of(article, new TextSpan(place.begin(), place.end())), place.name(), place.exclusion(),
				place.isQuoted());
	}

	private static Mark mark(Marking marking) {
		return new Mark(MarkIndex.place(marking.begin(), marking.end()), marking.kind(), marking.entityId().orElse(null));
	}

	private Optional<Exclusion> exclusion(ArticleText article, Candidate candidate, MarkIndex marks, IntPredicate isName) {
		List<Mark> here = marks.on(candidate.place().span());
		return marked(candidate.place(), here).or(() -> named(candidate)).or(() -> longer(article, candidate.place(), isName))
				.or(() -> here.stream().findFirst().map(
						mark -> new Exclusion(Reason.OTHER_MARK, mark.isMention() ? name(mark.entityId()) : mark.kind())));
	}

	private static Optional<Exclusion> longer(ArticleText article, Place place, IntPredicate isName) {
		return LongerPhrase.isTold(article.language())
				? LongerPhrase.around(article.text(), place.span(), isName).map(words -> new Exclusion(Reason.LONGER_NAME, words))
				: Optional.empty();
	}

	private Optional<Exclusion> marked(Place place, List<Mark> here) {
		TextSpan range = place.span();
		for (Mark mark : here) {
			if (mark.isMention() && mark.range().contains(range)
					&& place.entityId().filter(id -> id.equals(mark.entityId())).isPresent()) {
				return Optional.of(new Exclusion(Reason.MARKED, name(mark.entityId())));
			}
		}
		return here.stream().filter(mark -> mark.isMention() && mark.range().equals(range)).findFirst()
				.map(mark -> new Exclusion(Reason.MARKED_OTHERWISE, name(mark.entityId())));
	}

	private Optional<Exclusion> named(Candidate candidate) {
		return candidate.other().map(other -> candidate.isPartOfLonger() ? new Exclusion(Reason.LONGER_NAME, other.name().words())
				: new Exclusion(Reason.SHARED_NAME, name(other.entityId().orElse(null))));
	}

	private String name(String entityId) {
		return entityId == null ? "" : entityNames.getOrDefault(entityId, "");
	}
}
