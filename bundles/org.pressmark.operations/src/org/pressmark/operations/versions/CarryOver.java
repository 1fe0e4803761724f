// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationOrigin;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.text.FormerWords;
import org.pressmark.model.text.ReadingOrder;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.operations.edit.Meaning;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Signature;
import org.pressmark.operations.versions.Carried.Outcome;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Copies the annotations of one version of a story onto the same words of another version: those whose words are there,
 * letter for letter, at the place that the {@linkplain Comparison comparison} of both texts gives them. It never looks for
 * words elsewhere. The copies say that they were propagated, and by whom and when. What is marked as the same already is
 * left alone.
 */
public final class CarryOver implements ProjectCommand {

	private static final int TITLE_UNITS = 40;

	private final String from;
	private final String to;
	private final String title;
	private final Predicate<String> wanted;
	private volatile List<Carried> carried = List.of();

	/**
	 * @param from the id of the article whose annotations are copied
	 * @param to the id of the one that gets them
	 * @param title of that one, for the label
	 * @param wanted which annotations to carry over, by their ids
	 */
	public CarryOver(String from, String to, String title, Predicate<String> wanted) {
		this.from = from;
		this.to = to;
		this.title = Excerpt.of(title, TITLE_UNITS);
		this.wanted = wanted;
	}

	/**
	 * What would become of each annotation, in the order of the text.
	 *
	 * @throws StoreException also if there is no such article, or both are the same one
	 */
	public static List<Carried> preview(ProjectReader reader, String from, String to) throws StoreException {
		if (from.equals(to)) {
			throw new StoreException(Messages.carryOver_same);
		}
		Article source = article(reader, from);
		Article target = article(reader, to);
		Comparison comparison = Comparison.of(text(source), text(target));
		List<Carried> all = new ArrayList<>();
		for (Annotation annotation : source.getAnnotations().stream().sorted(ReadingOrder.OF_ANNOTATIONS).toList()) {
			all.add(carried(annotation, target, comparison));
		}
		return all;
	}

	/** What became of each annotation that was wanted; empty until the command has run. */
	public List<Carried> carried() {
		return carried;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.carryOver_label, title);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		List<Carried> all = preview(transaction.reader(), from, to).stream()
				.filter(each -> wanted.test(each.annotationId())).toList();
		Signature signature = Signature.now(transaction);
		for (Carried each : all) {
			if (each.outcome() == Outcome.CARRIED) {
				copy(transaction, each, signature);
			}
		}
		carried = all;
	}

	/** All that the annotation says, but for what is about the annotation itself. */
	private void copy(ProjectTransaction transaction, Carried place, Signature signature) throws StoreException {
		Annotation copy = EcoreUtil.copy(transaction.get(Annotation.class, place.annotationId()));
		copy.setId(null);
		copy.setBegin(place.newBegin());
		copy.setEnd(place.newEnd());
		signature.sign(copy);
		copy.setOrigin(AnnotationOrigin.PROPAGATED);
		transaction.add(copy, to);
	}

	private static Carried carried(Annotation annotation, Article target, Comparison comparison) {
		int begin = annotation.getBegin();
		int end = annotation.getEnd();
		if (FormerWords.areLost(annotation)) {
			return new Carried(annotation.getId(), annotation.eClass(), about(annotation), annotation.getFormerWords(), begin, end,
					Outcome.MISSING, -1, -1);
		}
		Optional<int[]> place = comparison.inRight(begin, end);
		Outcome outcome;
		if (place.isPresent()) {
			outcome = isThere(annotation, target, place.get()) ? Outcome.THERE : Outcome.CARRIED;
		} else {
			outcome = comparison.isGone(begin, end) ? Outcome.MISSING : Outcome.CHANGED;
		}
		return new Carried(annotation.getId(), annotation.eClass(), about(annotation),
				text(annotation.getArticle()).substring(begin, end), begin, end, outcome,
				place.map(range -> range[0]).orElse(-1), place.map(range -> range[1]).orElse(-1));
	}

	private static boolean isThere(Annotation annotation, Article target, int[] place) {
		Meaning meaning = Meaning.of(annotation);
		return target.getAnnotations().stream().anyMatch(other -> other.getBegin() == place[0]
				&& other.getEnd() == place[1] && Meaning.of(other).equals(meaning));
	}

	private static String about(Annotation annotation) {
		String about = switch (annotation) {
		case Mention mention -> mention.getEntity() == null ? null : mention.getEntity().getName();
		case Quotation quotation -> quotation.getSpeaker() == null ? null : quotation.getSpeaker().getName();
		case EventMention mention -> mention.getEvent() == null ? null : mention.getEvent().getTitle();
		case Passage passage -> String.join(", ", passage.getCodes().stream().map(Code::getName).toList());
		case TimeExpression time -> time.getValue();
		default -> AnnotationTypes.installed().of(annotation).map(type -> type.values(annotation)).orElse(null);
		};
		return about == null ? "" : about;
	}

	private static Article article(ProjectReader reader, String id) throws StoreException {
		return reader.article(id).orElseThrow(() -> new StoreException(NLS.bind(Messages.carryOver_noArticle, id)));
	}

	private static String text(Article article) {
		return article.getText() == null ? "" : article.getText();
	}
}
