// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.pressmark.model.Code;
import org.pressmark.model.Passage;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** One merge of codes inside its transaction. */
final class MergingCodes {

	private final ProjectTransaction transaction;
	private final CodeTree tree;

	MergingCodes(ProjectTransaction transaction, CodeTree tree) {
		this.transaction = transaction;
		this.tree = tree;
	}

	/** @param into not below the other */
	void merge(Code other, Code into) throws StoreException {
		for (String id : transaction.reader().codes().passages(Set.of(other.getId()))) {
			Optional<Passage> passage = transaction.find(Passage.class, id);
			if (passage.isPresent()) {
				replace(passage.get().getCodes(), other, into);
				joinWithSame(passage.get());
			}
		}
		for (Code child : transaction.codes(other.getId())) {
			Optional<Code> same = tree.sibling(child.getName(), into.getId()).filter(each -> each != other);
			if (same.isPresent()) {
				merge(child, same.get());
			} else {
				transaction.move(child, into.getId(), Integer.MAX_VALUE);
			}
		}
		takeValues(other, into);
		transaction.delete(other);
	}

	private static void replace(EList<Code> codes, Code other, Code into) {
		int place = codes.indexOf(other);
		if (codes.contains(into)) {
			codes.remove(place);
		} else {
			codes.set(place, into);
		}
	}

	/** One that says the same about the same words is enough. */
	private void joinWithSame(Passage passage) throws StoreException {
		String article = transaction.ownerId(passage);
		for (String id : transaction.reader().annotationsOn(article, passage.getBegin(), passage.getEnd())) {
			Optional<Passage> other = transaction.find(Passage.class, id)
					.filter(each -> each != passage && Set.copyOf(each.getCodes()).equals(Set.copyOf(passage.getCodes())));
			if (other.isPresent()) {
				other.get().setComment(joined(other.get().getComment(), passage.getComment()));
				transaction.delete(passage);
				return;
			}
		}
	}

	private static void takeValues(Code other, Code into) {
		into.setGuideline(joined(into.getGuideline(), other.getGuideline()));
		if (into.getColor() == null) {
			into.setColor(other.getColor());
		}
		if (into.getShortcut() == null) {
			into.setShortcut(other.getShortcut());
		}
	}

	/** Both, one behind the other; each once. */
	private static String joined(String one, String other) {
		List<String> texts = Stream.of(Optional.ofNullable(one), Optional.ofNullable(other)).flatMap(Optional::stream)
				.distinct().toList();
		return texts.isEmpty() ? null : String.join("\n\n", texts);
	}
}
