// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.project;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Whom and what a project's articles are about: the same in all projects, whatever their size, so that these differ in
 * their number of articles only. A few are named everywhere, most hardly anywhere.
 */
final class Cast {

	static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
	static final int DAYS = 1_800;

	private static final int ENTITIES = 5_000;
	private static final int EVENTS = 2_000;
	private static final int PARENT_CODES = 6;
	private static final int CODES = 36;
	private static final String[] CATEGORIES = { "diplomacy", "security", "economy", "protest", "election" };
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private final List<Entity> entities;
	private final List<Event> events;
	private final List<Code> codes;
	private final Zipf entityRanks = new Zipf(ENTITIES);
	private final Zipf eventRanks = new Zipf(EVENTS);

	/** @param random decides who they are */
	Cast(SplittableRandom random, Ids ids) {
		codes = IntStream.range(0, CODES).mapToObj(i -> code(i, ids)).toList();
		entities = IntStream.range(0, ENTITIES).mapToObj(i -> entity(random, ids)).toList();
		events = IntStream.range(0, EVENTS).mapToObj(i -> event(random, ids)).toList();
	}

	/** Adds all of them to a project. */
	void addTo(ProjectTransaction transaction) throws StoreException {
		String project = transaction.project().getId();
		for (int i = 0; i < CODES; i++) {
			transaction.add(codes.get(i), i < PARENT_CODES ? project : codes.get(i % PARENT_CODES).getId());
		}
		for (Entity entity : entities) {
			transaction.add(entity, project);
		}
		for (Event event : events) {
			transaction.add(event, project);
		}
	}

	Entity entity(SplittableRandom random) {
		return entities.get(entityRanks.next(random));
	}

	Event event(SplittableRandom random) {
		return events.get(eventRanks.next(random));
	}

	Code code(SplittableRandom random) {
		return codes.get(random.nextInt(CODES));
	}

	private static Code code(int number, Ids ids) {
		Code code = MODEL.createCode();
		code.setId(ids.next());
		code.setName("Code " + (number + 1));
		code.setGuideline("Use it where the passage is about subject " + (number + 1) + " and nothing else fits better.");
		return code;
	}

	private static Entity entity(SplittableRandom random, Ids ids) {
		Entity entity = MODEL.createEntity();
		entity.setId(ids.next());
		EntityType type = EntityType.values()[random.nextInt(EntityType.values().length - 1)];
		entity.setType(type);
		String last = Vocabulary.name(random, 3);
		entity.setName(switch (type) {
		case PERSON -> Vocabulary.name(random, 2) + ' ' + last;
		case ORGANISATION -> "Ministry of " + last;
		default -> last;
		});
		entity.getAliases().add(last + 's');
		return entity;
	}

	private Event event(SplittableRandom random, Ids ids) {
		Event event = MODEL.createEvent();
		event.setId(ids.next());
		Entity host = entity(random);
		event.setTitle("Meeting with " + host.getName());
		event.setWhen(day(random).toString());
		event.setCategory(CATEGORIES[random.nextInt(CATEGORIES.length)]);
		event.setStatus(EventStatus.values()[random.nextInt(EventStatus.values().length)]);
		event.setPlace(entity(random));
		Participant participant = MODEL.createParticipant();
		participant.setEntity(host);
		participant.setRole("host");
		event.getParticipants().add(participant);
		return event;
	}

	static LocalDate day(SplittableRandom random) {
		return FIRST_DAY.plusDays(random.nextInt(DAYS));
	}
}
