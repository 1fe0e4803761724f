// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several dates in brackets. It starts with the one that begins first and ends with the one that ends last.
 *
 * @param kind {@link EdtfKind#ONE_OF} or {@link EdtfKind#ALL_OF}
 * @param list the dates and ranges of dates, at least one, in the order in which they are written
 */
record EdtfSet(EdtfKind kind, List<EdtfMember> list) implements EdtfCompound {

	EdtfSet {
		list = List.copyOf(list);
	}

	@Override
	public EdtfPrecision precision() {
		return EdtfPrecision.SET;
	}

	@Override
	public Optional<Edtf> start() {
		return isStartOpen() ? Optional.empty()
				: points().min(Comparator.comparing(EdtfPoint::from)).map(Edtf.class::cast);
	}

	@Override
	public Optional<Edtf> end() {
		return isEndOpen() ? Optional.empty()
				: points().max(Comparator.comparing(EdtfPoint::to)).map(Edtf.class::cast);
	}

	@Override
	public boolean isStartOpen() {
		return list.getFirst() instanceof EdtfRange range && range.from() == EdtfEnd.Missing.OPEN;
	}

	@Override
	public boolean isEndOpen() {
		return list.getLast() instanceof EdtfRange range && range.to() == EdtfEnd.Missing.OPEN;
	}

	@Override
	public List<Edtf> members() {
		return list.stream().map(EdtfSet::value).toList();
	}

	private static Edtf value(EdtfMember member) {
		return switch (member) {
			case EdtfPoint point -> point;
			case EdtfRange range -> new EdtfInterval(range.from(), range.to());
		};
	}

	/** The only range of dates that it has, when it has no other dates. */
	Optional<EdtfRange> onlyRange() {
		return list.size() == 1 && list.getFirst() instanceof EdtfRange range ? Optional.of(range) : Optional.empty();
	}

	@Override
	public Stream<EdtfPoint> points() {
		return list.stream().flatMap(EdtfSet::ends).filter(EdtfPoint.class::isInstance).map(EdtfPoint.class::cast);
	}

	private static Stream<EdtfEnd> ends(EdtfMember member) {
		return switch (member) {
			case EdtfPoint point -> Stream.of(point);
			case EdtfRange range -> range.ends();
		};
	}

	@Override
	public EdtfSet map(UnaryOperator<EdtfPoint> change) {
		return new EdtfSet(kind, list.stream().map(member -> map(member, change)).toList());
	}

	private static EdtfMember map(EdtfMember member, UnaryOperator<EdtfPoint> change) {
		return switch (member) {
			case EdtfPoint point -> change.apply(point);
			case EdtfRange range -> new EdtfRange(range.from().map(change), range.to().map(change));
		};
	}

	@Override
	public String toString() {
		boolean one = kind == EdtfKind.ONE_OF;
		return list.stream().map(EdtfMember::toString)
				.collect(Collectors.joining(",", one ? "[" : "{", one ? "]" : "}"));
	}
}
