// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Contributions;
import org.pressmark.extensions.Promised;
import org.pressmark.timeline.LayerItem;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.TimelineLayer;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.LayerContent;

/**
 * The layers that bundles contribute. One that can't be made, throws or doesn't answer is named, switched off and asked
 * no more; the others go on. For any thread.
 */
public final class TimelineLayers {

	/** The most items of a layer. */
	public static final int MOST_ITEMS = 2000;

	private static final String COLOR = "color";
	private static final String FORM = "form";
	private static final String BACKGROUND = "background";
	private static final String USUAL_COLOR = "#59636e";

	/** An answer is what can be shown at once. */
	private static final Duration LONGEST = Duration.ofSeconds(10);

	private record Layer(Contribution<TimelineLayer> contribution, LayerContent.Form form, TimelineLayer layer) {

		LayerContent content(List<LayerItem> items) {
			return new LayerContent(contribution.id(), contribution.label(), form, color(), items);
		}

		private String color() {
			return contribution.attribute(COLOR).orElse(USUAL_COLOR);
		}
	}

	private final Contributions contributions;
	/** Made once each, for a layer may remember what it has read; anew when it was switched off. */
	private final Map<String, Layer> made = new HashMap<>();

	private TimelineLayers(Contributions contributions) {
		this.contributions = contributions;
	}

	/** The layers that are contributed. */
	public static TimelineLayers of(Contributions contributions) {
		return new TimelineLayers(contributions);
	}

	/**
	 * What the layers show of a stretch of time. May take long: not for the thread of the window.
	 *
	 * @param locale the language of the titles
	 * @return the content of each layer that works and is not switched off, in the order of the contributions
	 */
	public List<LayerContent> contents(TimeRange range, Locale locale) {
		return layers().stream().flatMap(layer -> content(layer, range, locale).stream()).toList();
	}

	private synchronized List<Layer> layers() {
		List<Layer> layers = new ArrayList<>();
		for (Contribution<TimelineLayer> each : contributions.to(TimelineLayer.EXTENSION_POINT, TimelineLayer.class)) {
			try {
				Layer known = made.get(each.id());
				Layer layer = known != null && known.contribution.bundle().equals(each.bundle()) ? known : layer(each);
				made.put(each.id(), layer);
				layers.add(layer);
			} catch (ContributionException e) {
				// Which has been named; the others go on.
			}
		}
		made.values().retainAll(layers);
		return layers;
	}

	private static Layer layer(Contribution<TimelineLayer> contribution) throws ContributionException {
		Layer layer = new Layer(contribution, form(contribution), contribution.create());
		// Of what can't be shown one wants to know now.
		contribution.run(LONGEST, gate -> layer.content(List.of()));
		return layer;
	}

	private static LayerContent.Form form(Contribution<?> contribution) {
		return contribution.attribute(FORM).filter(BACKGROUND::equals).isPresent() ? LayerContent.Form.BACKGROUND
				: LayerContent.Form.LANE;
	}

	private static Optional<LayerContent> content(Layer layer, TimeRange range, Locale locale) {
		try {
			return Optional.of(layer.contribution.run(LONGEST,
					gate -> layer.content(wanted(Promised.list(layer.layer.items(range, MOST_ITEMS, locale)), range))));
		} catch (ContributionException e) {
			return Optional.empty();
		}
	}

	/** The first items by date that are in the range; of those with the same id the first one. */
	private static List<LayerItem> wanted(List<LayerItem> given, TimeRange range) {
		double from = TimeAxis.seconds(range.from());
		double to = TimeAxis.seconds(range.to());
		Set<String> ids = new HashSet<>();
		return given.stream().filter(item -> TimeAxis.startSeconds(item.when()) < to)
				.filter(item -> TimeAxis.endSeconds(item.when()) >= from).filter(item -> ids.add(item.id()))
				.sorted((one, other) -> Double.compare(TimeAxis.startSeconds(one.when()), TimeAxis.startSeconds(other.when())))
				.limit(MOST_ITEMS).toList();
	}
}
