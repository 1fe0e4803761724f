// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Identified;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/**
 * What objects are called: as the project has them now, else as the step has them that is described, else by their
 * ids. Valid as long as its reader.
 */
final class ObjectNames {

	private final ProjectReader reader;
	private final StepTexts texts;
	private final Map<String, RowChange> inStep = new HashMap<>();
	private final Map<String, Optional<String>> titles = new HashMap<>();
	private final Map<String, Identified> objects = new HashMap<>();
	private final Map<String, Optional<Gone>> gone = new HashMap<>();
	private boolean projectRead;

	/**
	 * An annotation that is no longer there.
	 *
	 * @param row as it was when it was deleted
	 * @param stepId which step did that
	 */
	private record Gone(RowChange row, String stepId) {
	}

	ObjectNames(ProjectReader reader, List<RowChange> step, StepTexts texts) {
		this.reader = reader;
		this.texts = texts;
		step.forEach(change -> inStep.put(change.id(), change));
	}

	/** What an object is called that something refers to. */
	String referred(String id) throws StoreException {
		Optional<String> name = now(id).or(() -> inStep(id));
		return name.map(each -> Words.shortened(each, Words.NAME_CHARACTERS))
				.orElseGet(() -> NLS.bind(Messages.history_gone, id));
	}

	/** What a changed object is called. */
	String changed(RowChange change) throws StoreException {
		if (change.table().equals(Columns.ANNOTATION)) {
			return words(change);
		}
		Optional<String> told = name(change);
		if (told.isPresent()) {
			return Words.shortened(told.get(), Words.NAME_CHARACTERS);
		}
		return change.table().equals(Columns.ARTICLE) ? article(change.id()).orElse(Messages.history_untitled)
				: referred(change.id());
	}

	/** What kind of object a step changed. */
	String kind(RowChange change) throws StoreException {
		return switch (change.table()) {
		case Columns.ANNOTATION -> Words.kind(annotationKind(change));
		case Columns.ENTITY -> Words.kind(entityType(change));
		default -> Words.kind(change.table());
		};
	}

	/** The title of the article that an annotation is or was in; empty if that is gone. */
	Optional<String> articleOf(RowChange change) throws StoreException {
		Optional<String> owner = owner(change);
		return owner.isPresent() ? article(owner.get()) : Optional.empty();
	}

	/** An article's title, or how it begins; empty if it is gone. */
	Optional<String> article(String id) throws StoreException {
		Optional<String> title = titles.get(id);
		if (title == null) {
			title = reader.row(id).map(ObjectNames::title);
			titles.put(id, title);
		}
		return title;
	}

	/** What the code is called that others are below, or the first level of the codebook. */
	String parent(String id) throws StoreException {
		return id.equals(reader.project().getId()) ? Words.literal("Codebook", "first") : referred(id);
	}

	/** Whether an entity, event or code is still there. */
	boolean isThere(RowChange change) throws StoreException {
		return objects().containsKey(change.id());
	}

	private Optional<String> now(String id) throws StoreException {
		return Optional.ofNullable(objects().get(id)).map(ObjectNames::name);
	}

	private Optional<String> inStep(String id) {
		return Optional.ofNullable(inStep.get(id)).flatMap(ObjectNames::name);
	}

	/** What an annotation marks, as far as its article is still there to say it. */
	private String words(RowChange change) throws StoreException {
		Optional<AnnotationRow> row = reader.annotation(change.id());
		if (row.isPresent()) {
			return Words.shortened(row.get().words(), Words.NAME_CHARACTERS);
		}
		Optional<Gone> gone = gone(change);
		RowChange place = gone.map(Gone::row).orElse(change);
		Optional<String> text = text(change, gone);
		if (text.isEmpty() || place.value(Columns.BEGIN).isEmpty() || place.value(Columns.END).isEmpty()) {
			return Messages.history_wordsGone;
		}
		int begin = Math.clamp(Columns.number(place.value(Columns.BEGIN).get()), 0, text.get().length());
		int end = Math.clamp(Columns.number(place.value(Columns.END).get()), begin, text.get().length());
		return Words.shortened(text.get().substring(begin, end), Words.NAME_CHARACTERS);
	}

	private Optional<String> text(RowChange change, Optional<Gone> gone) throws StoreException {
		Optional<String> owner = owner(change);
		if (owner.isEmpty() || article(owner.get()).isEmpty()) {
			return Optional.empty();
		}
		return gone.isPresent() ? reader.textBefore(owner.get(), gone.get().stepId()) : texts.of(owner.get(), change);
	}

	private Optional<String> owner(RowChange change) throws StoreException {
		return change.table().equals(Columns.ANNOTATION) ? told(change, Columns.OWNER, AnnotationRow::articleId)
				: Optional.empty();
	}

	/** The class of an annotation, or the name of its type. */
	String annotationKind(RowChange change) throws StoreException {
		return told(change, Columns.KIND, AnnotationRow::kind).orElse(Columns.ANNOTATION);
	}

	/** What the step says of an annotation, or else what the project does, or else the step that deleted it later. */
	private Optional<String> told(RowChange change, String column, Function<AnnotationRow, String> now) throws StoreException {
		Optional<String> told = change.value(column).map(Object::toString);
		if (told.isPresent()) {
			return told;
		}
		Optional<AnnotationRow> row = reader.annotation(change.id());
		return row.isPresent() ? row.map(now) : gone(change).flatMap(each -> each.row().value(column)).map(Object::toString);
	}

	/** What a later step deleted of which this one tells only what it changed. */
	private Optional<Gone> gone(RowChange change) throws StoreException {
		if (change.isInsert() || change.isDelete()) {
			return Optional.empty();
		}
		Optional<Gone> known = gone.get(change.id());
		if (known == null) {
			Optional<HistoryEntry> step = reader.deletion(texts.stepId(), change);
			known = step.isEmpty() ? Optional.empty() : reader.changes(step.get().id()).stream()
					.filter(each -> each.isDelete() && each.id().equals(change.id())).findFirst()
					.map(row -> new Gone(row, step.get().id()));
			gone.put(change.id(), known);
		}
		return known;
	}

	private String entityType(RowChange change) throws StoreException {
		Optional<String> told = change.value(Columns.TYPE).map(Object::toString);
		return told.isPresent() ? told.get()
				: objects().get(change.id()) instanceof Entity entity ? entity.getType().getLiteral() : Columns.ENTITY;
	}

	private Map<String, Identified> objects() throws StoreException {
		if (!projectRead) {
			projectRead = true;
			TreeIterator<EObject> all = reader.project().eAllContents();
			all.forEachRemaining(each -> {
				if (each instanceof Identified object) {
					objects.put(object.getId(), object);
				}
			});
		}
		return objects;
	}

	private static Optional<String> name(RowChange change) {
		return change.value(Columns.NAME).or(() -> change.value(Columns.TITLE)).map(Object::toString);
	}

	private static String name(Identified object) {
		return switch (object) {
		case Entity entity -> entity.getName();
		case Event event -> event.getTitle();
		case Code code -> code.getName();
		default -> null;
		};
	}

	private static String title(ArticleRow row) {
		return Words.shortened(row.title().orElseGet(() -> NLS.bind(Messages.history_opening, row.opening())),
				Words.NAME_CHARACTERS);
	}
}
