// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ExternalId;
import org.pressmark.model.Identified;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Participant;
import org.pressmark.model.color.Rgb;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.PublicationDate;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * The lines that define what annotations refer to: codes, entities, events. One with an id that the project knows updates
 * it; one with an id that the same file has defined already is refused, unless it says the same.
 */
final class DefinitionLines {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

	private final ProjectTransaction transaction;
	/** The lines that were applied, by class and id: a file says once what something is. */
	private final Map<List<Object>, AnnotationLine> defined = new HashMap<>();

	DefinitionLines(ProjectTransaction transaction) {
		this.transaction = transaction;
	}

	boolean code(AnnotationLine line) throws StoreException {
		line.allow("id", "name", "color", "shortcut", "guideline", "parent");
		String name = line.requiredName("name");
		String color = line.required("color");
		if (Rgb.parse(color).isEmpty()) {
			throw new StoreException(NLS.bind(Messages.line_unknownValue, color, "color"));
		}
		Optional<String> shortcut = line.optional("shortcut");
		Optional<String> guideline = line.optional("guideline");
		Code parent = optional(line, "parent", Code.class);
		return define(line, ModelPackage.Literals.CODE, Code.class, parent, code -> {
			code.setName(name);
			code.setColor(color);
			shortcut.ifPresent(code::setShortcut);
			guideline.ifPresent(code::setGuideline);
		});
	}

	boolean entity(AnnotationLine line) throws StoreException {
		line.allow("id", "type", "name", "aliases", "externalIds", "notes");
		String name = line.requiredName("name");
		line.required("type");
		EntityType type = line.literal("type", EntityType.class).orElseThrow();
		List<String> aliases = line.names("aliases");
		Optional<String> notes = line.optional("notes");
		Map<String, String> externalIds = line.object("externalIds");
		return define(line, ModelPackage.Literals.ENTITY, Entity.class, null, entity -> {
			entity.setName(name);
			entity.setType(type);
			aliases.stream().filter(alias -> !entity.getAliases().contains(alias)).forEach(entity.getAliases()::add);
			notes.ifPresent(entity::setNotes);
			externalIds.forEach((scheme, value) -> setExternalId(entity, scheme, value));
		});
	}

	boolean event(AnnotationLine line) throws StoreException {
		line.allow("id", "title", "when", "participants", "place", "category", "status");
		String title = line.requiredName("title");
		Optional<String> when = edtf(line, "when");
		List<Participant> participants = participants(line);
		Entity place = optional(line, "place", Entity.class);
		Optional<String> category = line.optionalName("category");
		Optional<EventStatus> status = line.literal("status", EventStatus.class);
		return define(line, ModelPackage.Literals.EVENT, Event.class, null, event -> {
			event.setTitle(title);
			event.setWhen(when.orElse(null));
			event.getParticipants().clear();
			event.getParticipants().addAll(participants);
			event.setPlace(place);
			category.ifPresent(event::setCategory);
			status.ifPresent(event::setStatus);
		});
	}

	/** What a field refers to; an error if the field is missing. */
	<T extends Identified> T required(AnnotationLine line, String field, Class<T> type) throws StoreException {
		return find(type, line.required(field));
	}

	/** What a field refers to, or null if the field is missing. */
	<T extends Identified> T optional(AnnotationLine line, String field, Class<T> type) throws StoreException {
		Optional<String> id = line.optional(field);
		return id.isPresent() ? find(type, id.get()) : null;
	}

	<T extends Identified> T find(Class<T> type, String id) throws StoreException {
		return transaction.find(type, id).orElseThrow(
				() -> new StoreException(NLS.bind(Messages.line_undefined, type.getSimpleName().toLowerCase(java.util.Locale.ROOT), id)));
	}

	/** A date as EDTF. */
	Optional<String> edtf(AnnotationLine line, String field) throws StoreException {
		return edtf(line, field, Edtf::parse);
	}

	/** The date of a publication as EDTF. */
	Optional<String> published(AnnotationLine line, String field) throws StoreException {
		return edtf(line, field, PublicationDate::parse);
	}

	private static Optional<String> edtf(AnnotationLine line, String field, Function<String, Edtf> parser)
			throws StoreException {
		Optional<String> text = line.optional(field);
		try {
			return text.map(parser).map(Edtf::toString);
		} catch (IllegalArgumentException e) {
			throw new StoreException(NLS.bind(Messages.line_badDate, field, e.getMessage()), e);
		}
	}

	@FunctionalInterface
	private interface Values<T> {

		void set(T object);
	}

	private <T extends Identified> boolean define(AnnotationLine line, EClass eClass, Class<T> type, Identified owner,
			Values<T> values) throws StoreException {
		String id = line.required("id");
		if (!ID.matcher(id).matches()) {
			throw new StoreException(NLS.bind(Messages.line_unknownValue, id, "id"));
		}
		AnnotationLine earlier = defined.get(List.of(eClass, id));
		if (earlier != null && !earlier.saysTheSame(line)) {
			throw new StoreException(NLS.bind(Messages.line_doubledId, id));
		}
		boolean isChange = earlier == null && set(id, eClass, type, owner, values);
		defined.put(List.of(eClass, id), line);
		return isChange;
	}

	private <T extends Identified> boolean set(String id, EClass eClass, Class<T> type, Identified owner, Values<T> values)
			throws StoreException {
		Optional<T> known = transaction.find(type, id);
		if (known.isPresent()) {
			EObject before = EcoreUtil.copy(known.get());
			values.set(known.get());
			return !EcoreUtil.equals(before, known.get());
		}
		T object = AnnotationApplier.newObject(eClass, type);
		object.setId(id);
		values.set(object);
		transaction.add(object, owner == null ? transaction.project().getId() : owner.getId());
		return true;
	}

	private List<Participant> participants(AnnotationLine line) throws StoreException {
		List<Participant> participants = new ArrayList<>();
		for (Map<String, String> each : line.objects("participants", "entity", "role")) {
			Participant participant = ModelFactory.eINSTANCE.createParticipant();
			participant.setEntity(find(Entity.class, each.getOrDefault("entity", "")));
			participant.setRole(each.get("role"));
			participants.add(participant);
		}
		return participants;
	}

	private static void setExternalId(Entity entity, String scheme, String value) {
		ExternalId externalId = entity.getExternalIds().stream().filter(each -> scheme.equals(each.getScheme()))
				.findFirst().orElseGet(() -> {
					ExternalId made = ModelFactory.eINSTANCE.createExternalId();
					made.setScheme(scheme);
					entity.getExternalIds().add(made);
					return made;
				});
		externalId.setValue(value);
	}
}
