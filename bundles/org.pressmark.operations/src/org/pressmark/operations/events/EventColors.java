// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.pressmark.model.Code;
import org.pressmark.model.Project;
import org.pressmark.model.color.ChipPattern;
import org.pressmark.model.color.Palette;
import org.pressmark.model.color.Rgb;
import org.pressmark.model.text.Folding;
import org.pressmark.store.EventReport;
import org.pressmark.timeline.internal.model.TimelineGlyph;

/**
 * Which colours the events of a timeline have: those of the codebook wherever a code says what an event is about, so that a
 * passage in an article and its event look alike. A category that is called as a code is, in any letter case, has that code's
 * colour; the others have colours that none of these has. An event without a category has the colour of the first code of the
 * passages that report it. In lanes by code, each lane has the colour of its code. Immutable.
 */
final class EventColors {

	/**
	 * What an event looks like.
	 *
	 * @param color {@code #rrggbb}
	 * @param glyph the form that goes with the colour
	 */
	record Look(String color, TimelineGlyph glyph) {

		private static Look of(Rgb color) {
			TimelineGlyph[] glyphs = TimelineGlyph.values();
			return new Look(color.toString(), glyphs[ChipPattern.of(color).ordinal() % glyphs.length]);
		}
	}

	private static final List<Look> TOLD_APART = Palette.TOLD_APART.stream().map(Rgb::of).map(Look::of).toList();

	private final Map<String, Look> categories;
	private final Map<String, Look> codeNames;
	private final Map<String, Look> codeIds;

	private EventColors(Map<String, Look> categories, Map<String, Look> codeNames, Map<String, Look> codeIds) {
		this.categories = categories;
		this.codeNames = codeNames;
		this.codeIds = codeIds;
	}

	/** @param categories all kinds of events of the project, in the order in which they occur */
	static EventColors of(Project project, List<String> categories) {
		Map<String, Look> names = new HashMap<>();
		Map<String, Look> ids = new HashMap<>();
		project.getCodes().forEach(code -> add(code, names, ids));
		return new EventColors(byCategory(categories, names), names, ids);
	}

	/** What an event looks like, whatever its lanes are. */
	Look of(String category, List<EventReport> reports) {
		Optional<Look> coded = category.isEmpty()
				? reports.stream().flatMap(report -> report.codes().stream()).map(codeIds::get).filter(Objects::nonNull).findFirst()
				: Optional.empty();
		return coded.orElseGet(() -> categories.get(category));
	}

	/** What events look like in the lane that is called as a code; empty if that has no colour. */
	Optional<Look> ofLane(String codeName) {
		return Optional.ofNullable(codeNames.get(Folding.of(codeName)));
	}

	/** Of codes that are called the same, the first one in the tree counts. */
	private static void add(Code code, Map<String, Look> names, Map<String, Look> ids) {
		Rgb.parse(code.getColor()).map(Look::of).ifPresent(look -> {
			ids.put(code.getId(), look);
			names.putIfAbsent(Folding.of(Objects.requireNonNullElse(code.getName(), "")), look);
		});
		code.getCodes().forEach(each -> add(each, names, ids));
	}

	private static Map<String, Look> byCategory(List<String> categories, Map<String, Look> codeNames) {
		Map<String, Look> looks = new HashMap<>();
		for (String category : categories) {
			Look look = codeNames.get(Folding.of(category));
			if (look != null && !category.isEmpty()) {
				looks.put(category, look);
			}
		}
		List<Look> free = free(looks.values());
		int next = 0;
		for (String category : categories) {
			if (!looks.containsKey(category)) {
				looks.put(category, free.get(next++ % free.size()));
			}
		}
		return looks;
	}

	/** The colours that are left; all of them if none is. */
	private static List<Look> free(Collection<Look> taken) {
		List<Look> free = TOLD_APART.stream().filter(look -> !taken.contains(look)).toList();
		return free.isEmpty() ? TOLD_APART : free;
	}
}
