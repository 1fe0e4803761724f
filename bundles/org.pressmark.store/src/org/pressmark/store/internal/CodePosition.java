// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressmark.model.Code;

/**
 * Remembers a code's {@code position}, a column of its row that is no feature of the model: there, the order of the
 * list says it. One that comes back by undo needs it to find its place among its siblings.
 */
final class CodePosition extends AdapterImpl {

	private final long position;

	private CodePosition(long position) {
		this.position = position;
	}

	/** Adds a code to its siblings, which were all added by this method, at the place that its columns say. */
	static void add(List<Code> siblings, Code code, Map<String, Object> columns) {
		long position = (Long) columns.get(Mapping.POSITION);
		code.eAdapters().add(new CodePosition(position));
		int place = siblings.size();
		while (place > 0 && of(siblings.get(place - 1)) > position) {
			place--;
		}
		siblings.add(place, code);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == CodePosition.class;
	}

	private static long of(Code code) {
		return ((CodePosition) EcoreUtil.getExistingAdapter(code, CodePosition.class)).position;
	}
}
