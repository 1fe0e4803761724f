// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.Event;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Project;
import org.pressmark.model.time.Edtf;
import org.pressmark.store.Commit;
import org.pressmark.store.RowChange;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLane;
import org.pressmark.timeline.internal.model.TimelineLink;
import org.pressmark.timeline.internal.model.TimelineModel;

/**
 * A project's events as a timeline: a colour and a form for each category, those of the codebook where it has a code that is
 * called so, else in the order in which the categories occur in the project. Lanes by category are in that order, too; others by how many dated events lie in them, then by name,
 * the one of events of which nothing is known last. Immutable;
 * made and followed on the thread of the project's objects.
 */
public final class EventTimeline {

	/** From so many on it is as quick to begin anew. */
	private static final int MOST_CHANGES = 50;

	private static final String NAME = ModelPackage.Literals.ENTITY__NAME.getName();
	private static final String TYPE = ModelPackage.Literals.ENTITY__TYPE.getName();

	private static final Comparator<TimelineLane> BY_SIZE = Comparator.comparing((TimelineLane lane) -> lane.name().isEmpty())
			.thenComparing(Comparator.comparingInt(TimelineLane::size).reversed()).thenComparing(TimelineLane::name);

	/**
	 * An event, shown or not.
	 *
	 * @param items its items; none if it is not shown
	 */
	record Entry(Event event, String category, List<TimelineItem> items) {

		static Entry of(Event event, EventItems items) {
			return new Entry(event, EventItems.category(event), items.of(event).toList());
		}
	}

	private final EventItems items;
	private final Layers<Entry> entries;
	private final TimelineModel model;

	private EventTimeline(EventItems items, Layers<Entry> entries, TimelineModel model) {
		this.items = items;
		this.entries = entries;
		this.model = model;
	}

	/** All events of a project by category, those without one in a lane without a name; nobody reports them. */
	public static EventTimeline of(Project project) {
		return of(project, EventReports.NONE, EventLanes.CATEGORY, EventFilter.ALL);
	}

	/**
	 * Events of a project.
	 *
	 * @param reports who reported them
	 * @param lanes by what they are put into lanes
	 * @param filter which of them are shown
	 */
	public static EventTimeline of(Project project, EventReports reports, EventLanes lanes, EventFilter filter) {
		EventTimelineSteps steps = new EventTimelineSteps(project, reports, lanes, filter);
		steps.next(Integer.MAX_VALUE);
		return steps.finish();
	}

	/**
	 * Out of what was made of single events.
	 *
	 * @param entries each event of the project, in its order
	 * @param links what they lead to
	 */
	static EventTimeline of(EventItems items, List<Entry> entries, List<TimelineLink> links) {
		Map<String, Entry> byId = new LinkedHashMap<>();
		entries.forEach(entry -> byId.put(entry.event().getId(), entry));
		List<TimelineItem> shown = entries.stream().flatMap(entry -> entry.items().stream()).toList();
		TimelineModel model = TimelineModel.of(shown, laneNames(items, shown)).withLaneSubject(items.lanes().subject());
		return new EventTimeline(items, Layers.of(byId), model.withLinks(links));
	}

	/** What the timeline shows. */
	public TimelineModel model() {
		return model;
	}

	/** By what the events are put into lanes. */
	public EventLanes lanes() {
		return items.lanes();
	}

	/** Which events are shown. */
	public EventFilter filter() {
		return items.filter();
	}

	/** Who reported them. */
	public EventReports reports() {
		return items.reports();
	}

	/**
	 * The timeline after a commit. The same as one that is made anew, and quicker: what did not change is that of this one.
	 *
	 * @param project shows the commit already
	 * @param update who reported what after the commit
	 */
	public EventTimeline after(Commit commit, Project project, EventReports.Update update) {
		return quicklyAfter(commit, project, update).orElseGet(() -> of(project, update.reports(), lanes(), filter()));
	}

	/** As {@link #after(Commit, Project, EventReports.Update)}; empty if all has to be made anew, which takes its time. */
	public Optional<EventTimeline> quicklyAfter(Commit commit, Project project, EventReports.Update update) {
		// What others are called is on many items.
		if (commit.touches("code") || renames(commit)) {
			return Optional.empty();
		}
		Set<String> changed = new HashSet<>(update.changedIds());
		commit.changes().stream().filter(change -> "event".equals(change.table())).map(RowChange::id).forEach(changed::add);
		return quicklyAfter(project, update.reports(), changed);
	}

	/** Whether a commit can change what a timeline shows, but for who reported it: most marks cannot. */
	public static boolean isChangedBy(Commit commit) {
		return commit.touches("event") || commit.touches("code") || renames(commit);
	}

	/**
	 * Whether a commit says of an entity that is there already what it is called or what it is: whoever takes part in an
	 * event may be shown otherwise then. Other names, which marking adds, are not shown.
	 */
	public static boolean renames(Commit commit) {
		return commit.changes().stream().filter(change -> "entity".equals(change.table()) && !change.isDelete())
				.flatMap(change -> change.before().stream())
				.anyMatch(columns -> columns.containsKey(NAME) || columns.containsKey(TYPE));
	}

	/**
	 * The timeline after some events changed, or who reported them.
	 *
	 * @param changedIds the events that came, went or changed since
	 */
	public EventTimeline after(Project project, EventReports reports, Set<String> changedIds) {
		return quicklyAfter(project, reports, changedIds).orElseGet(() -> of(project, reports, lanes(), filter()));
	}

	/** As {@link #after(Project, EventReports, Set)}; empty if all has to be made anew, which takes its time. */
	public Optional<EventTimeline> quicklyAfter(Project project, EventReports reports, Set<String> changedIds) {
		boolean isKnownNow = reports() == EventReports.NONE && reports != EventReports.NONE;
		if (isKnownNow || changedIds.size() > MOST_CHANGES) {
			return Optional.empty();
		}
		Map<String, Event> changed = changed(project, changedIds);
		EventItems now = new EventItems(reports, lanes(), filter(), categories(project, changedIds, changed), items.colors(),
				items.naming());
		if (!now.categories().equals(items.categories())) {
			return Optional.empty();
		}
		Map<String, Entry> added = new LinkedHashMap<>();
		changed.values().forEach(event -> added.put(event.getId(), Entry.of(event, now)));
		TimelineModel after = with(without(changedIds), added.values());
		if (!hasLanesInOrder(now, after)) {
			return Optional.empty();
		}
		if (added.values().stream().flatMap(entry -> entry.items().stream()).anyMatch(item -> item.when().isEmpty())) {
			after = after.withUndated(inOrder(project, after.undated()));
		}
		return Optional.of(new EventTimeline(now, entries.with(changedIds, added),
				after.withLinks(links(now, changed.values(), changedIds))));
	}

	/** Those that are there now. Only whether they came or went has to be looked for among all. */
	private Map<String, Event> changed(Project project, Set<String> ids) {
		Map<String, Event> changed = new LinkedHashMap<>();
		boolean areKnown = true;
		for (String id : ids) {
			Entry entry = entries.get(id, null);
			areKnown &= entry != null && entry.event().eContainer() == project;
			if (areKnown) {
				changed.put(id, entry.event());
			}
		}
		if (areKnown) {
			return changed;
		}
		changed.clear();
		project.getEvents().stream().filter(event -> ids.contains(event.getId()))
				.forEach(event -> changed.put(event.getId(), event));
		return changed;
	}

	/** They can be others only if events came or went, or have another category. */
	private List<String> categories(Project project, Set<String> ids, Map<String, Event> changed) {
		boolean isSame = ids.stream().allMatch(id -> {
			Entry before = entries.get(id, null);
			Event event = changed.get(id);
			return before != null && event != null && before.category().equals(EventItems.category(event));
		});
		return isSame ? items.categories() : EventItems.categories(project);
	}

	private TimelineModel without(Set<String> ids) {
		TimelineModel less = model;
		for (String id : ids) {
			Entry before = entries.get(id, null);
			for (TimelineItem old : before == null ? List.<TimelineItem>of() : before.items()) {
				less = less.without(old);
			}
		}
		return less;
	}

	private static TimelineModel with(TimelineModel model, Collection<Entry> added) {
		TimelineModel more = model;
		for (Entry entry : added) {
			for (TimelineItem item : entry.items()) {
				more = more.with(item);
			}
		}
		return more;
	}

	private List<TimelineLink> links(EventItems now, Collection<Event> changed, Set<String> changedIds) {
		if (model.links().isEmpty() && changed.stream().allMatch(event -> event.getLinks().isEmpty())) {
			return List.of();
		}
		return Stream.concat(model.links().stream().filter(link -> !changedIds.contains(link.fromId())),
				changed.stream().flatMap(now::links)).toList();
	}

	private static List<TimelineItem> inOrder(Project project, List<TimelineItem> undated) {
		Map<String, TimelineItem> byId = undated.stream().collect(Collectors.toMap(TimelineItem::id, item -> item));
		return project.getEvents().stream().map(event -> byId.get(event.getId())).filter(Objects::nonNull).toList();
	}

	/** Of all events each category has its lane, with dates or without; of those that are looked for only those that are found. */
	private static List<String> laneNames(EventItems items, List<TimelineItem> shown) {
		if (items.lanes() == EventLanes.CATEGORY && items.filter().isAll()) {
			return items.categories();
		}
		Map<String, Integer> sizes = new HashMap<>();
		shown.stream().filter(item -> item.when().isPresent()).forEach(item -> sizes.merge(item.lane(), 1, Integer::sum));
		List<String> names = new ArrayList<>(sizes.keySet());
		names.sort(items.lanes() == EventLanes.CATEGORY ? Comparator.comparing(items.categories()::indexOf)
				: Comparator.comparing(String::isEmpty).thenComparing((String name) -> -sizes.get(name)).thenComparing(Comparator.naturalOrder()));
		return names;
	}

	private static boolean hasLanesInOrder(EventItems items, TimelineModel model) {
		if (items.lanes() == EventLanes.CATEGORY && items.filter().isAll()) {
			return items.categories().equals(model.lanes().stream().map(TimelineLane::name).toList());
		}
		Comparator<TimelineLane> order = items.lanes() == EventLanes.CATEGORY
				? Comparator.comparing(lane -> items.categories().indexOf(lane.name()))
				: BY_SIZE;
		List<TimelineLane> lanes = model.lanes();
		for (int i = 0; i < lanes.size(); i++) {
			if (lanes.get(i).size() == 0 || i > 0 && order.compare(lanes.get(i - 1), lanes.get(i)) > 0) {
				return false;
			}
		}
		return true;
	}

	/** An event's date; empty if it has none, or none that can be read. */
	public static Optional<Edtf> when(Event event) {
		// What is no date lies with the undated ones until somebody corrects it; check names it.
		return Optional.ofNullable(event.getWhen()).flatMap(Edtf::tryParse);
	}
}
