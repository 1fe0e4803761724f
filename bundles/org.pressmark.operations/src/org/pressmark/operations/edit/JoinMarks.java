// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationStatus;
import org.pressmark.model.EventMention;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Makes one annotation of two that say the same: on the words of both and all between them. The first one stays, with both
 * comments, the lower confidence, and open if either is. Refused if they say something different.
 */
public final class JoinMarks implements ProjectCommand {

	private final String firstId;
	private final String secondId;
	private final String articleId;
	private final String label;

	private JoinMarks(Annotation first, Annotation second) {
		firstId = first.getId();
		secondId = second.getId();
		articleId = first.getArticle().getId();
		label = NLS.bind(Messages.label_joinMarks, Labels.words(first), Labels.words(second));
	}

	/** Joins an annotation with another one of its article. */
	public static JoinMarks of(Annotation first, Annotation second) {
		return new JoinMarks(first, second);
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Annotation first = transaction.get(Annotation.class, firstId);
		Annotation second = transaction.get(Annotation.class, secondId);
		if (!Meaning.of(first).equals(Meaning.of(second))) {
			throw new StoreException(Messages.edit_joinDifferent);
		}
		int begin = Math.min(first.getBegin(), second.getBegin());
		int end = Math.max(first.getEnd(), second.getEnd());
		refuseThird(first, second, new Span(articleId, begin, end), transaction);
		first.setBegin(begin);
		first.setEnd(end);
		first.setComment(joined(first.getComment(), second.getComment(), "\n"));
		first.setFormerWords(joined(first.getFormerWords(), second.getFormerWords(), " "));
		first.setConfidence(Math.min(first.getConfidence(), second.getConfidence()));
		if (second.getStatus() == AnnotationStatus.OPEN) {
			first.setStatus(AnnotationStatus.OPEN);
		}
		if (first instanceof EventMention evidence && second instanceof EventMention other) {
			joinSaid(evidence, other);
		}
		transaction.delete(second);
	}

	/** What the first does not say of the event the second may. */
	private static void joinSaid(EventMention first, EventMention second) {
		first.setWhen(Optional.ofNullable(first.getWhen()).orElse(second.getWhen()));
		if (second.isDiffers()) {
			first.setDiffers(true);
		}
	}

	/** One of the two may lie on all of the words. */
	private void refuseThird(Annotation first, Annotation second, Span whole, ProjectTransaction transaction)
			throws StoreException {
		Optional<String> same = SameMark.find(first, whole, transaction);
		if (same.filter(id -> !id.equals(second.getId())).isPresent()) {
			throw new StoreException(Messages.edit_markedAlready);
		}
	}

	private static String joined(String one, String other, String between) {
		String both = Stream.of(Optional.ofNullable(one), Optional.ofNullable(other)).flatMap(Optional::stream).distinct()
				.collect(Collectors.joining(between));
		return both.isEmpty() ? null : both;
	}
}
