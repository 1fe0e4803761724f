// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationOrigin;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.text.WholeCharacters;
import org.pressmark.operations.edit.Meaning;
import org.pressmark.operations.edit.Span;
import org.pressmark.operations.internal.Signature;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Marks many places in one step, one undo. The marks say that they were propagated, by whom and when. A place whose words
 * are not the same any more, or whose article is gone, is not marked and {@link #refused() named}; one that is marked as
 * the same already is left alone.
 */
public abstract sealed class MarkAll implements ProjectCommand permits MarkOccurrences, MarkHits {

	private static final Set<String> KINDS = Set.of(ModelPackage.Literals.MENTION.getName(),
			ModelPackage.Literals.PASSAGE.getName());

	private final List<MarkTarget> targets;
	private volatile List<MarkTarget> refused = List.of();
	private volatile int marked;
	private volatile int there;

	/** @param targets the places; those of whole articles, which have no words, are refused */
	MarkAll(List<MarkTarget> targets) {
		this.targets = List.copyOf(targets);
	}

	/** How many places there were. */
	final int size() {
		return targets.size();
	}

	/** How many were marked; 0 until the command has run. */
	public final int marked() {
		return marked;
	}

	/** How many were marked as the same already; 0 until the command has run. */
	public final int there() {
		return there;
	}

	/** Those that were not marked because their words changed meanwhile, in the order in which they were given. */
	public final List<MarkTarget> refused() {
		return refused;
	}

	@Override
	public final void run(ProjectTransaction transaction) throws StoreException {
		Map<String, List<MarkTarget>> byArticle = new LinkedHashMap<>();
		targets.forEach(target -> byArticle.computeIfAbsent(target.span().articleId(), id -> new ArrayList<>()).add(target));
		Signature signature = Signature.now(transaction);
		SubMonitor progress = SubMonitor.convert(transaction.monitor(), label(), byArticle.size());
		List<MarkTarget> changed = new ArrayList<>();
		int added = 0;
		for (Map.Entry<String, List<MarkTarget>> each : byArticle.entrySet()) {
			progress.split(1);
			List<MarkTarget> same = unchanged(transaction.findText(each.getKey()), each.getValue(), changed);
			added += mark(transaction, each.getKey(), same, signature);
		}
		marked = added;
		there = targets.size() - changed.size() - added;
		refused = inOrder(changed);
	}

	private static List<MarkTarget> unchanged(Optional<String> text, List<MarkTarget> places, List<MarkTarget> changed) {
		List<MarkTarget> same = new ArrayList<>();
		places.forEach(place -> (text.filter(each -> isSame(each, place)).isPresent() ? same : changed).add(place));
		return same;
	}

	private List<MarkTarget> inOrder(List<MarkTarget> some) {
		Set<MarkTarget> wanted = new HashSet<>(some);
		return wanted.isEmpty() ? List.of() : targets.stream().filter(wanted::contains).toList();
	}

	/** Makes the annotation, with what it says; where and by whom is added. */
	abstract Annotation make(ProjectTransaction transaction, MarkTarget target) throws StoreException;

	private int mark(ProjectTransaction transaction, String articleId, List<MarkTarget> places, Signature signature)
			throws StoreException {
		Set<Object> added = new HashSet<>();
		Set<TextSpan> taken = taken(transaction, articleId);
		for (MarkTarget place : places) {
			Span span = place.span();
			Annotation annotation = make(transaction, place);
			Meaning meaning = Meaning.of(annotation);
			boolean isThere = taken.contains(new TextSpan(span.begin(), span.end())) && isThere(transaction, span, meaning);
			if (!isThere && added.add(List.of(span, meaning))) {
				annotation.setBegin(span.begin());
				annotation.setEnd(span.end());
				signature.sign(annotation);
				annotation.setOrigin(AnnotationOrigin.PROPAGATED);
				transaction.add(annotation, articleId);
			}
		}
		return added.size();
	}

	/** Where annotations are already: to ask for all of an article at once is quicker than for each place. */
	private static Set<TextSpan> taken(ProjectTransaction transaction, String articleId) throws StoreException {
		return transaction.reader().markings(articleId, KINDS).stream()
				.map(marking -> MarkIndex.place(marking.begin(), marking.end())).collect(Collectors.toSet());
	}

	private static boolean isThere(ProjectTransaction transaction, Span span, Meaning meaning) throws StoreException {
		for (String id : transaction.reader().annotationsOn(span.articleId(), span.begin(), span.end())) {
			if (transaction.find(Annotation.class, id).filter(other -> Meaning.of(other).equals(meaning)).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private static boolean isSame(String text, MarkTarget target) {
		Span span = target.span();
		return span.begin() >= 0 && span.begin() < span.end() && span.end() <= text.length()
				&& text.regionMatches(span.begin(), target.words(), 0, span.end() - span.begin())
				&& target.words().length() == span.end() - span.begin() && !WholeCharacters.splits(text, span.begin())
				&& !WholeCharacters.splits(text, span.end());
	}
}
