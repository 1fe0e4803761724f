// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Identified;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Project;
import org.pressmark.store.Identifiers;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/** The objects that one command works on, each with the row that it had when it was asked for. */
final class Transaction implements ProjectTransaction {

	/** An object and where it belongs; {@code before} is null if it is new. */
	private static final class Tracked {

		final Identified object;
		final Row before;
		String owner;
		int position;
		boolean deleted;

		Tracked(Identified object, Row before, String owner, int position) {
			this.object = object;
			this.before = before;
			this.owner = owner;
			this.position = position;
		}
	}

	private final Map<String, Tracked> tracked = new LinkedHashMap<>();
	/** What is only known to be there, with nothing but its id, because something leads to it that was asked for. */
	private final Map<String, Identified> unread = new HashMap<>();
	private final Map<String, Integer> nextPosition = new HashMap<>();
	private final Statements statements;
	private final Rows rows;
	private final Contents contents;
	private final ProjectReader reader;
	private final String author;
	private final StoreFailure failure;
	private final IProgressMonitor monitor;
	/** What was changed without an object being made of it. */
	private final ReferenceChanges references;

	Transaction(Statements statements, ProjectReader reader, String author, StoreFailure failure, IProgressMonitor monitor) {
		this.statements = statements;
		this.rows = new Rows(statements);
		this.contents = new Contents(statements);
		this.reader = reader;
		this.author = author;
		this.failure = failure;
		this.monitor = monitor;
		this.references = new ReferenceChanges(statements);
	}

	@Override
	public Project project() throws StoreException {
		Row row = failure.reading(() -> rows.all("project")).getFirst();
		return get(Project.class, row.id());
	}

	@Override
	public <T extends Identified> T get(Class<T> type, String id) throws StoreException {
		return find(type, id).orElseThrow(() -> missing(type, id));
	}

	@Override
	public <T extends Identified> Optional<T> find(Class<T> type, String id) throws StoreException {
		EClass eClass = (EClass) ModelPackage.eINSTANCE.getEClassifiers().stream()
				.filter(c -> c.getInstanceClass() == type).findFirst().orElse(ModelPackage.Literals.ANNOTATION);
		return Optional.ofNullable(failure.reading(() -> load(Mapping.table(eClass), id))).filter(type::isInstance)
				.map(type::cast);
	}

	@Override
	public Identified create(EClass type) {
		Identified object = (Identified) EcoreUtil.create(type);
		object.setId(Identifiers.next());
		return object;
	}

	@Override
	public void add(Identified object, String ownerId) throws StoreException {
		if (object.getId() == null) {
			object.setId(Identifiers.next());
		}
		String table = Mapping.table(object.eClass());
		if (Mapping.hasOwner(table)) {
			Objects.requireNonNull(ownerId, "ownerId");
		}
		String id = object.getId();
		Tracked known = tracked.get(key(table, id));
		boolean taken = known == null ? failure.reading(() -> rows.exists(table, id)) : !known.deleted;
		if (taken) {
			throw new StoreException(NLS.bind(Messages.add_idTaken, id));
		}
		Row before = known == null ? null : known.before;
		tracked.put(key(table, id), new Tracked(object, before, ownerId, position(table, ownerId)));
		for (EReference list : Mapping.children(object.eClass())) {
			for (Identified child : children(object, list)) {
				add(child, id);
			}
		}
	}

	@Override
	public String ownerId(Identified object) {
		Tracked entry = tracked.get(key(object));
		return entry == null ? null : entry.owner;
	}

	@Override
	public List<Code> codes(String ownerId) throws StoreException {
		return owned(ModelPackage.Literals.CODE__CODES, ownerId).stream().map(Code.class::cast)
				.sorted(Comparator.comparingInt((Code code) -> tracked.get(key(code)).position)
						.thenComparing(Code::getId))
				.toList();
	}

	@Override
	public void move(Code code, String ownerId, int place) throws StoreException {
		Tracked entry = tracked.get(key(code));
		if (entry == null || entry.deleted) {
			throw missing(Code.class, code.getId());
		}
		verifyNotBelow(code, ownerId);
		List<Code> siblings = new ArrayList<>(codes(ownerId));
		siblings.remove(code);
		entry.owner = ownerId;
		place(code, siblings, Math.clamp(place, 0, siblings.size()));
		nextPosition.remove(ownerId);
	}

	/** As few others as possible get another position, for what a step changed is what keeps older ones from undo. */
	private void place(Code code, List<Code> siblings, int place) {
		int last;
		if (place > 0) {
			last = tracked.get(key(siblings.get(place - 1))).position + 1;
		} else {
			last = siblings.isEmpty() ? 0 : tracked.get(key(siblings.getFirst())).position - 1;
		}
		tracked.get(key(code)).position = last;
		for (Code after : siblings.subList(place, siblings.size())) {
			Tracked each = tracked.get(key(after));
			if (each.position > last) {
				return;
			}
			last++;
			each.position = last;
		}
	}

	private void verifyNotBelow(Code code, String ownerId) throws StoreException {
		Optional<Code> above = find(Code.class, ownerId);
		while (above.isPresent()) {
			if (above.get() == code) {
				throw new StoreException(NLS.bind(Messages.verify_codeBelowItself, code.getName()));
			}
			above = find(Code.class, ownerId(above.get()));
		}
	}

	@Override
	public void delete(Identified object) throws StoreException {
		Tracked entry = tracked.get(key(object));
		if (entry == null || entry.deleted) {
			throw missing(object.getClass(), object.getId());
		}
		entry.deleted = true;
		for (EReference list : Mapping.children(object.eClass())) {
			for (Identified child : owned(list, object.getId())) {
				delete(child);
			}
		}
	}

	@Override
	public List<Annotation> annotations(String articleId) throws StoreException {
		return owned(ModelPackage.Literals.ARTICLE__ANNOTATIONS, articleId).stream().map(Annotation.class::cast).toList();
	}

	@Override
	public String text(String articleId) throws StoreException {
		Tracked entry = tracked.get(key("article", articleId));
		if (entry != null) {
			return Optional.ofNullable(((Article) entry.object).getText()).orElse("");
		}
		Row row = failure.reading(() -> rows.find("article", articleId)).orElseThrow(() -> missing(Article.class, articleId));
		return failure.reading(() -> Optional.ofNullable(textOf(row)).orElse(""));
	}

	@Override
	public Optional<String> findText(String articleId) throws StoreException {
		Tracked entry = tracked.get(key("article", articleId));
		boolean isThere = entry == null ? failure.reading(() -> rows.exists("article", articleId)) : !entry.deleted;
		return isThere ? Optional.of(text(articleId)) : Optional.empty();
	}

	@Override
	public void replaceReferences(Set<String> entityIds, String entityId) throws StoreException {
		Entity entity = get(Entity.class, entityId);
		for (Tracked entry : List.copyOf(tracked.values())) {
			if (!entry.deleted && entry.object instanceof Annotation annotation) {
				ReferenceChanges.replace(annotation, entityIds, entity);
			}
		}
		Predicate<String> isKnown = id -> tracked.containsKey(key("annotation", id));
		failure.reading(() -> references.replace(entityIds, entityId, isKnown, monitor));
	}

	@Override
	public IProgressMonitor monitor() {
		return monitor;
	}

	@Override
	public String keepSource(byte[] bytes) throws StoreException {
		return failure.reading(() -> contents.putSource(bytes));
	}

	@Override
	public String author() {
		return author;
	}

	@Override
	public ProjectReader reader() {
		return reader;
	}

	/** The difference between what was asked for and what became of it. Stores the texts that it refers to. */
	List<RowChange> changes() throws SQLException, StoreException {
		List<RowChange> changes = new ArrayList<>();
		for (Tracked entry : tracked.values()) {
			Row after = entry.deleted ? null : row(entry);
			Row.difference(entry.before, after).ifPresent(changes::add);
		}
		references.addTo(changes);
		return changes;
	}

	/** What a list holds, what this transaction added included. */
	private List<Identified> owned(EReference list, String ownerId) throws StoreException {
		String table = Mapping.table(list.getEReferenceType());
		for (Row row : failure.reading(() -> rows.owned(table, ownerId))) {
			if (Mapping.hasKind(table) && failure.reading(() -> Mapping.kind(row.string(Mapping.KIND)) == null)) {
				throw new StoreException(NLS.bind(Messages.annotations_unknownKind, ownerId, row.string(Mapping.KIND)));
			}
			failure.reading(() -> load(table, row.id()));
		}
		return tracked.values().stream().filter(each -> !each.deleted && ownerId.equals(each.owner))
				.map(each -> each.object).filter(list.getEReferenceType()::isInstance).toList();
	}

	private Row row(Tracked entry) throws SQLException, StoreException {
		String hash = null;
		if (entry.object instanceof Article article && article.getText() != null) {
			Texts.verifyArticle(article);
			hash = contents.putText(article.getText());
		}
		Row row = RowMapper.row(entry.object, entry.owner, entry.position, hash);
		if (entry.before != null && entry.object instanceof Annotation) {
			row.values().put(Mapping.EXTRA, ExtraValues.of(entry.object, entry.before.string(Mapping.EXTRA)));
		}
		Texts.verify(row);
		Optional<String> blank = Rules.blankName(row);
		if (blank.isPresent()) {
			throw new StoreException(NLS.bind(Messages.verify_blank, row.table(), blank.get()));
		}
		return row;
	}

	private Identified load(String table, String id) throws SQLException {
		Tracked known = tracked.get(key(table, id));
		if (known != null) {
			return known.deleted ? null : known.object;
		}
		Optional<Row> row = rows.find(table, id);
		Identified object = row.map(each -> Optional.ofNullable(unread.remove(key(table, id))).orElseGet(() -> RowMapper.create(each)))
				.orElse(null);
		if (object == null) {
			return null;
		}
		Map<String, Object> changed = "annotation".equals(table) ? references.take(id) : Map.of();
		Object position = row.get().values().get(Mapping.POSITION);
		tracked.put(key(table, id), new Tracked(object, row.get(), row.get().string(Mapping.OWNER),
				position instanceof Long number ? number.intValue() : 0));
		Map<String, Object> columns = new LinkedHashMap<>(row.get().values());
		columns.putAll(changed);
		columns.computeIfPresent(Mapping.TEXT, (column, hash) -> "article".equals(table) ? null : hash);
		RowMapper.fill(object, columns, "event".equals(table) ? this::linked : this::resolve);
		if (object instanceof Article article) {
			article.setText(textOf(row.get()));
		}
		return object;
	}

	/** Events lead to others, and these to others: whoever changes one does not read all that there are. */
	private Identified linked(EClass type, String id) {
		String key = key("event", id);
		if (type != ModelPackage.Literals.EVENT || tracked.containsKey(key)) {
			return resolve(type, id);
		}
		return unread.computeIfAbsent(key, each -> isThere(id) ? RowMapper.create(new Row("event", id, Map.of())) : null);
	}

	private boolean isThere(String eventId) {
		try {
			return rows.exists("event", eventId);
		} catch (SQLException e) {
			throw new UncheckedSqlException(e);
		}
	}

	private Identified resolve(EClass type, String id) {
		try {
			return load(Mapping.table(type), id);
		} catch (SQLException e) {
			throw new UncheckedSqlException(e);
		}
	}

	/** Null where there is none; one that is lost must not be taken for an empty one and stored as that. */
	private String textOf(Row article) throws SQLException {
		String hash = article.string(Mapping.TEXT);
		return hash == null ? null
				: contents.text(hash).orElseThrow(() -> new IllegalStateException(Messages.check_missingText));
	}

	/** Behind its siblings, the new ones included. */
	private int position(String table, String ownerId) throws StoreException {
		if (!Mapping.hasPosition(table)) {
			return 0;
		}
		Integer next = nextPosition.get(ownerId);
		if (next == null) {
			long stored = failure.reading(() -> statements
					.number("SELECT coalesce(max(\"position\") + 1, 0) FROM " + table + " WHERE \"owner\" = ?", ownerId));
			next = tracked.values().stream().filter(each -> !each.deleted && ownerId.equals(each.owner))
					.mapToInt(each -> each.position + 1).reduce((int) stored, Math::max);
		}
		nextPosition.put(ownerId, next + 1);
		return next;
	}

	@SuppressWarnings("unchecked")
	private static List<Identified> children(EObject object, EReference list) {
		return List.copyOf((List<Identified>) object.eGet(list));
	}

	private static StoreException missing(Class<?> type, String id) {
		return new StoreException(NLS.bind(Messages.find_missing, type.getSimpleName(), id));
	}

	private static String key(Identified object) {
		return key(Mapping.table(object.eClass()), object.getId());
	}

	private static String key(String table, String id) {
		return table + ' ' + id;
	}
}
