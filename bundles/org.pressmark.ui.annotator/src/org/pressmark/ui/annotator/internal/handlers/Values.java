// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.IParameterValues;
import org.pressmark.ui.annotator.internal.editor.CaretTarget;
import org.pressmark.ui.annotator.internal.editor.MarkEdge;

/** What the parameters of commands can be, for Quick Access and the preferences of keys. */
public abstract class Values implements IParameterValues {

	private final Map<String, String> values = new LinkedHashMap<>();

	private <T> Values(Stream<T> all, Function<T, String> label, Function<T, String> value) {
		all.forEach(each -> values.put(label.apply(each), value.apply(each)));
	}

	@Override
	public final Map<String, String> getParameterValues() {
		return values;
	}

	/** Where the caret can go. */
	public static final class CaretTargets extends Values {

		public CaretTargets() {
			super(Stream.of(CaretTarget.values()), CaretTarget::label, CaretTarget::name);
		}
	}

	/** Which end of a mark can be moved, and how far. */
	public static final class MarkEdges extends Values {

		public MarkEdges() {
			super(Stream.of(MarkEdge.values()), MarkEdge::label, MarkEdge::name);
		}
	}

	/** The digits that codes may have as their keys. */
	public static final class Digits extends Values {

		public Digits() {
			super(IntStream.rangeClosed(1, 9).mapToObj(Integer::toString), Function.identity(), Function.identity());
		}
	}
}
