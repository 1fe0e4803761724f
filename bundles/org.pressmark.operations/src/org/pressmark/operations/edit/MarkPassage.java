// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Passage;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Marks a passage with codes of the codebook. */
public final class MarkPassage extends Mark {

	private final List<String> codeIds;
	private final String names;

	/** @param codes at least one */
	public MarkPassage(Span span, String words, List<Code> codes) {
		super(span, words, ModelPackage.Literals.PASSAGE);
		this.codeIds = codes.stream().map(Code::getId).toList();
		this.names = codes.stream().map(Code::getName).collect(Collectors.joining(", "));
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_markPassage, words(), names);
	}

	@Override
	protected void fill(Annotation annotation, ProjectTransaction transaction) throws StoreException {
		for (String id : codeIds) {
			((Passage) annotation).getCodes().add(transaction.get(Code.class, id));
		}
	}
}
