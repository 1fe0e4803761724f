// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.pressmark.timeline.LayerItem;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.TimelineLayer;
import org.pressmark.timeline.internal.Log;
import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.LayerContent;

/**
 * The layers that bundles contribute. One that can't be made or that throws is named in the log and asked no more; the
 * others go on. For any thread.
 */
public final class TimelineLayers {

	/** The most items of a layer. */
	public static final int MOST_ITEMS = 2000;

	private static final String ID = "id";
	private static final String NAME = "name";
	private static final String CLASS = "class";
	private static final String COLOR = "color";
	private static final String FORM = "form";
	private static final String BACKGROUND = "background";
	private static final String USUAL_COLOR = "#59636e";

	private record Contribution(String id, String name, LayerContent.Form form, String color, String bundle,
			TimelineLayer layer) {
	}

	private final List<Contribution> contributions;

	/** The ids of the layers that have thrown. */
	private final Set<String> broken = ConcurrentHashMap.newKeySet();

	private TimelineLayers(List<Contribution> contributions) {
		this.contributions = contributions;
	}

	/** The layers of the running platform's bundles; none outside of a platform. */
	public static TimelineLayers installed() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		return registry == null ? new TimelineLayers(List.of()) : of(registry);
	}

	/** The layers that a registry knows. */
	public static TimelineLayers of(IExtensionRegistry registry) {
		List<Contribution> contributions = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(TimelineLayer.EXTENSION_POINT)) {
			contribution(element).ifPresent(contributions::add);
		}
		return new TimelineLayers(contributions);
	}

	private static Optional<Contribution> contribution(IConfigurationElement element) {
		String id = attribute(element, ID, "");
		String bundle = element.getContributor().getName();
		try {
			TimelineLayer layer = (TimelineLayer) element.createExecutableExtension(CLASS);
			LayerContent.Form form = BACKGROUND.equals(element.getAttribute(FORM)) ? LayerContent.Form.BACKGROUND
					: LayerContent.Form.LANE;
			Contribution contribution = new Contribution(id, attribute(element, NAME, id), form,
					attribute(element, COLOR, USUAL_COLOR), bundle, layer);
			// Of what can't be shown one wants to know now.
			content(contribution, List.of());
			return Optional.of(contribution);
		} catch (CoreException | RuntimeException | LinkageError e) {
			log(id, bundle, e);
			return Optional.empty();
		}
	}

	private static String attribute(IConfigurationElement element, String attribute, String otherwise) {
		return Optional.ofNullable(element.getAttribute(attribute)).orElse(otherwise);
	}

	private static void log(String id, String bundle, Throwable cause) {
		Log.error(new Words(Locale.getDefault()).brokenLayer(id, bundle), cause);
	}

	/** Whether there are any layers that have not thrown. */
	public boolean isEmpty() {
		return contributions.stream().allMatch(contribution -> broken.contains(contribution.id));
	}

	/**
	 * What the layers show of a stretch of time. May take long: not for the thread of the window.
	 *
	 * @param locale the language of the titles
	 * @return the content of each layer that works, in the order of the contributions
	 */
	public List<LayerContent> contents(TimeRange range, Locale locale) {
		List<LayerContent> contents = new ArrayList<>();
		for (Contribution contribution : contributions) {
			if (!broken.contains(contribution.id)) {
				ask(contribution, range, locale).ifPresent(contents::add);
			}
		}
		return contents;
	}

	private Optional<LayerContent> ask(Contribution contribution, TimeRange range, Locale locale) {
		try {
			List<LayerItem> given = contribution.layer.items(range, MOST_ITEMS, locale);
			return Optional.of(content(contribution, wanted(given, range)));
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			broken.add(contribution.id);
			log(contribution.id, contribution.bundle, e);
			return Optional.empty();
		}
	}

	private static LayerContent content(Contribution contribution, List<LayerItem> items) {
		return new LayerContent(contribution.id, contribution.name, contribution.form, contribution.color, items);
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
