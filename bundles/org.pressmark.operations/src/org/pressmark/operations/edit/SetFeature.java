// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressmark.model.Identified;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Sets one feature of one object: what a field in a panel does. */
public final class SetFeature implements ProjectCommand {

	private final String label;
	private final Class<? extends Identified> type;
	private final String id;
	private final EStructuralFeature feature;
	private final Object value;

	/**
	 * @param label for the history
	 * @param object the object as some view shows it; only its class and id are used
	 * @param feature an attribute, or a reference that contains nothing
	 * @param value the new value, a list for a feature with many values; objects referred to are only looked at for
	 *        their class and id; null for unknown
	 */
	public SetFeature(String label, Identified object, EStructuralFeature feature, Object value) {
		this.label = label;
		this.type = object.eClass().getInstanceClass().asSubclass(Identified.class);
		this.id = object.getId();
		this.feature = feature;
		this.value = value instanceof List<?> list ? List.copyOf(list) : value;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Identified object = transaction.get(type, id);
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			EList<Object> list = (EList<Object>) object.eGet(feature);
			list.clear();
			for (Object each : value == null ? List.of() : (List<?>) value) {
				list.add(own(each, transaction));
			}
		} else if (value == null) {
			object.eUnset(feature);
		} else {
			object.eSet(feature, own(value, transaction));
		}
	}

	private Object own(Object each, ProjectTransaction transaction) throws StoreException {
		if (feature instanceof EReference && each instanceof Identified target) {
			return transaction.get(target.eClass().getInstanceClass().asSubclass(Identified.class), target.getId());
		}
		return each;
	}
}
