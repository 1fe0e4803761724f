// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressmark.model.Code;

/**
 * Remembers a code's {@code position}, a column of its row that is no feature of the model: there, the order of the
 * list says it. One that is moved, or comes back by undo, needs it to find its place among its siblings.
 */
final class CodePosition extends AdapterImpl {

	/** Ids say it where two have the same position, as rows that were written behind our back may have. */
	private static final Comparator<Code> ORDER = Comparator.comparingLong(CodePosition::of).thenComparing(Code::getId);

	private long position;

	private CodePosition(long position) {
		this.position = position;
	}

	/** Adds a code to its siblings, which were all added by this method, at the place that its columns say. */
	static void add(List<Code> siblings, Code code, Map<String, Object> columns) {
		long position = (Long) columns.get(Mapping.POSITION);
		code.eAdapters().add(new CodePosition(position));
		int place = siblings.size();
		while (place > 0 && ORDER.compare(siblings.get(place - 1), code) > 0) {
			place--;
		}
		siblings.add(place, code);
	}

	/** Gives a code the place that its columns say, if they do; {@link #sort} puts it there. */
	static void set(Code code, Map<String, Object> columns) {
		if (columns.get(Mapping.POSITION) instanceof Long position) {
			existing(code).position = position;
		}
	}

	/** Puts siblings into the order of their positions. */
	static void sort(EList<Code> siblings) {
		ECollections.sort(siblings, ORDER);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == CodePosition.class;
	}

	private static long of(Code code) {
		return existing(code).position;
	}

	private static CodePosition existing(Code code) {
		return (CodePosition) EcoreUtil.getExistingAdapter(code, CodePosition.class);
	}
}
