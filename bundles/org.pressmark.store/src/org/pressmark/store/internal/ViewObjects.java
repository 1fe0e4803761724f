// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Identified;
import org.pressmark.model.Project;
import org.pressmark.model.ReportDefinition;
import org.pressmark.model.Search;
import org.pressmark.model.text.ReadingOrder;
import org.pressmark.store.Commit;
import org.pressmark.store.RowChange;

/** The objects that a view shows, by table and id, and how row changes become changes of these objects. */
public final class ViewObjects {

	/** New and changed objects in the order in which they refer to each other, then deleted ones in the reverse. */
	private static final Comparator<RowChange> ORDER = Comparator.comparing(RowChange::isDelete)
			.thenComparingInt(c -> c.isDelete() ? -Mapping.TABLES.indexOf(c.table()) : Mapping.TABLES.indexOf(c.table()));

	private final Project project;
	private final Map<String, Identified> byKey = new HashMap<>();

	public ViewObjects(Project project) {
		this.project = project;
		attach(project);
	}

	public Project project() {
		return project;
	}

	public <T extends Identified> Optional<T> find(Class<T> type, String id) {
		return Mapping.TABLES.stream().map(table -> byKey.get(table + ' ' + id)).filter(type::isInstance).map(type::cast)
				.findFirst();
	}

	/** Takes an object tree in. */
	public void attach(Identified root) {
		each(root, object -> byKey.put(key(object), object));
	}

	/** Has annotations refer to these objects that were read with stand-ins for them; what is not here they refer to no more. */
	public void connect(List<Annotation> annotations) {
		// Thousands refer to few.
		Map<Identified, Optional<Identified>> known = new IdentityHashMap<>();
		annotations.forEach(each -> moveReferences(each, standIn -> known.computeIfAbsent(standIn, this::here)));
	}

	public void detach(Identified root) {
		each(root, object -> byKey.remove(key(object)));
	}

	public void apply(Commit commit) {
		// All new objects exist before any of them is filled: they may come in any order, children before parents.
		commit.changes().stream().filter(RowChange::isInsert).forEach(this::create);
		List<RowChange> moved = commit.changes().stream().filter(ViewObjects::movesCode).toList();
		moved.forEach(this::takeOut);
		commit.changes().stream().filter(change -> byKey.containsKey(change.table() + ' ' + change.id())).sorted(ORDER)
				.forEach(change -> apply(change, commit.texts()));
		moved.forEach(this::putIn);
		moved.forEach(this::sort);
	}

	private static boolean movesCode(RowChange change) {
		return "code".equals(change.table()) && !change.isDelete()
				&& change.after().orElseThrow().containsKey(Mapping.POSITION)
				|| movesToOtherCode(change);
	}

	private static boolean movesToOtherCode(RowChange change) {
		return "code".equals(change.table()) && !change.isDelete() && !change.isInsert()
				&& change.after().orElseThrow().containsKey(Mapping.OWNER);
	}

	/** Two codes may change their places in the tree: none may be above itself on the way. */
	private void takeOut(RowChange change) {
		if (movesToOtherCode(change)) {
			EcoreUtil.remove(code(change));
		}
	}

	private void putIn(RowChange change) {
		Code code = code(change);
		Map<String, Object> columns = change.after().orElseThrow();
		CodePosition.set(code, columns);
		if (movesToOtherCode(change)) {
			siblings(columns).add(code);
		}
	}

	private void sort(RowChange change) {
		if (byKey.get("code " + change.id()) instanceof Code code) {
			CodePosition.sort(code.eContainer() instanceof Code parent ? parent.getCodes() : project.getCodes());
		}
	}

	private Code code(RowChange change) {
		return (Code) byKey.get("code " + change.id());
	}

	private void apply(RowChange change, Map<String, String> texts) {
		Identified object = byKey.get(change.table() + ' ' + change.id());
		if (object != null && change.isInsert()) {
			insert(object, change.after().orElseThrow());
		} else if (object != null && change.isDelete()) {
			EcoreUtil.remove(object);
			detach(object);
		} else if (object != null) {
			RowMapper.fill(object, columns(change, texts.get(change.id())), this::resolve);
		}
	}

	/** A new article is loaded when somebody shows it; until then, nobody sees its annotations. */
	private void create(RowChange change) {
		Map<String, Object> values = change.after().orElseThrow();
		boolean seen = switch (change.table()) {
		case "article" -> false;
		case "annotation" -> byKey.containsKey("article " + values.get(Mapping.OWNER));
		default -> true;
		};
		if (seen && RowMapper.create(new Row(change.table(), change.id(), values)) instanceof Identified object) {
			byKey.put(key(object), object);
		}
	}

	private void insert(Identified object, Map<String, Object> values) {
		RowMapper.fill(object, values, this::resolve);
		switch (object) {
		case Entity entity -> project.getEntities().add(entity);
		case Event event -> project.getEvents().add(event);
		case Search search -> project.getSearches().add(search);
		case ReportDefinition report -> project.getReports().add(report);
		case Code code -> CodePosition.add(siblings(values), code, values);
		case Annotation annotation -> insert(annotation, values);
		default -> throw new IllegalStateException(key(object));
		}
	}

	private void insert(Annotation annotation, Map<String, Object> values) {
		Article article = (Article) byKey.get("article " + values.get(Mapping.OWNER));
		List<Annotation> siblings = article.getAnnotations();
		int place = Collections.binarySearch(siblings, annotation, ReadingOrder.OF_ANNOTATIONS);
		siblings.add(place < 0 ? -place - 1 : place, annotation);
	}

	private EList<Code> siblings(Map<String, Object> values) {
		return byKey.get("code " + values.get(Mapping.OWNER)) instanceof Code parent ? parent.getCodes()
				: project.getCodes();
	}

	private static Map<String, Object> columns(RowChange change, String text) {
		Map<String, Object> values = new LinkedHashMap<>(change.after().orElseThrow());
		if ("article".equals(change.table()) && values.containsKey(Mapping.TEXT)) {
			values.put(Mapping.TEXT, text);
		}
		return values;
	}

	private static void moveReferences(Identified object, Function<Identified, Optional<Identified>> here) {
		for (EReference reference : Mapping.references(object.eClass())) {
			if (!object.eIsSet(reference)) {
				continue;
			}
			if (reference.isMany()) {
				@SuppressWarnings("unchecked")
				List<Identified> targets = (List<Identified>) object.eGet(reference);
				List<Identified> moved = targets.stream().map(here).flatMap(Optional::stream).toList();
				targets.clear();
				targets.addAll(moved);
			} else {
				object.eSet(reference, here.apply((Identified) object.eGet(reference)).orElse(null));
			}
		}
	}

	private Optional<Identified> here(Identified target) {
		return Optional.ofNullable(byKey.get(key(target)));
	}

	private Identified resolve(EClass type, String id) {
		return byKey.get(Mapping.table(type) + ' ' + id);
	}

	private static void each(Identified root, Consumer<Identified> action) {
		action.accept(root);
		for (EReference children : Mapping.children(root.eClass())) {
			((List<?>) root.eGet(children)).forEach(child -> each((Identified) child, action));
		}
	}

	private static String key(Identified object) {
		return Mapping.table(object.eClass()) + ' ' + object.getId();
	}
}
