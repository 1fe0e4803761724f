// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressmark.model.Article;
import org.pressmark.model.Identified;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.PublicationDate;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Sets one feature of one object: what a field in a panel does. Names and titles become one line. What a person sets in
 * an article has no evidence in its original any more. Fails when an article's date of publication breaks the rule of
 * {@link PublicationDate}, or when an event, or what is evidence of it, would take place at what is no date.
 */
public final class SetFeature implements ProjectCommand {

	private static final Set<EStructuralFeature> NAMES = Set.of(ModelPackage.Literals.ENTITY__NAME,
			ModelPackage.Literals.CODE__NAME, ModelPackage.Literals.EVENT__TITLE, ModelPackage.Literals.ARTICLE__TITLE);

	private static final Set<EStructuralFeature> WHEN = Set.of(ModelPackage.Literals.EVENT__WHEN,
			ModelPackage.Literals.EVENT_MENTION__WHEN);

	/** What an object is found by on the writer thread, which may not look at the objects of a view. */
	private record Target(Class<? extends Identified> type, String id) {

		static Target of(Identified object) {
			return new Target(StoredType.of(object), object.getId());
		}

		Identified in(ProjectTransaction transaction) throws StoreException {
			return transaction.get(type, id);
		}
	}

	private final String label;
	private final Target target;
	private final EStructuralFeature feature;
	/** Values, and targets in place of objects referred to. */
	private final List<Object> values;

	/**
	 * @param label for the history
	 * @param object the object as some view shows it; only its class and id are used
	 * @param feature an attribute, or a reference that contains nothing
	 * @param value the new value, a list for a feature with many values; only the class and id of
	 *        objects referred to are kept; null for unknown
	 */
	public SetFeature(String label, Identified object, EStructuralFeature feature, Object value) {
		this.label = label;
		this.target = Target.of(object);
		this.feature = feature;
		this.values = all(value).stream().map(this::kept).toList();
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		checkDate();
		Identified object = target.in(transaction);
		Object before = value(object);
		set(object, transaction);
		if (object instanceof Article article && !Objects.equals(before, value(object))) {
			article.getEvidence().removeIf(evidence -> feature.getName().equals(evidence.getFeature()));
		}
	}

	private Object value(Identified object) {
		return feature.isMany() ? List.copyOf((List<?>) object.eGet(feature)) : object.eGet(feature);
	}

	private void set(Identified object, ProjectTransaction transaction) throws StoreException {
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			EList<Object> list = (EList<Object>) object.eGet(feature);
			list.clear();
			for (Object each : values) {
				list.add(own(each, transaction));
			}
		} else if (values.isEmpty()) {
			object.eUnset(feature);
		} else {
			object.eSet(feature, NAMES.contains(feature) ? Names.of(values.getFirst().toString())
					: own(values.getFirst(), transaction));
		}
	}

	private void checkDate() throws StoreException {
		try {
			if (feature == ModelPackage.Literals.ARTICLE__PUBLISHED && !values.isEmpty()) {
				PublicationDate.parse(values.getFirst().toString());
			} else if (WHEN.contains(feature) && !values.isEmpty()) {
				Edtf.parse(values.getFirst().toString());
			}
		} catch (IllegalArgumentException e) {
			throw new StoreException(e.getMessage(), e);
		}
	}

	private static List<?> all(Object value) {
		return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
	}

	private Object kept(Object each) {
		return feature instanceof EReference && each instanceof Identified object ? Target.of(object) : each;
	}

	private static Object own(Object each, ProjectTransaction transaction) throws StoreException {
		return each instanceof Target referred ? referred.in(transaction) : each;
	}
}
