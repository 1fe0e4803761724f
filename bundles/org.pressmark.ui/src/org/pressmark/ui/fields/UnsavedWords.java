// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressmark.model.Identified;

/** What was typed into fields that are gone and could not be stored, until the fields are back. UI thread only. */
public final class UnsavedWords {

	/** One feature of one object. */
	private record Place(String id, EStructuralFeature feature) {
	}

	/**
	 * What is kept for a field.
	 *
	 * @param id of the object that the field is about
	 * @param words what was typed
	 */
	public record Kept(String id, String words) {
	}

	/** The words of one field. */
	public final class Slot {

		private final Place place;

		private Slot(Place place) {
			this.place = place;
		}

		/** What is kept for it. */
		Optional<String> words() {
			return Optional.ofNullable(kept.get(place));
		}

		/** Keeps these from now on, or none. */
		void keep(Optional<String> words) {
			words.ifPresentOrElse(some -> kept.put(place, some), () -> kept.remove(place));
		}
	}

	private final Map<Place, String> kept = new LinkedHashMap<>();

	/** Where words for a feature are kept. */
	public Slot slot(Identified object, EStructuralFeature feature) {
		return new Slot(new Place(object.getId(), feature));
	}

	/** What is kept for the fields of other objects, in the order in which it came. */
	public List<Kept> elsewhere(Identified shown) {
		return kept.entrySet().stream().filter(each -> !each.getKey().id().equals(shown.getId()))
				.map(each -> new Kept(each.getKey().id(), each.getValue())).toList();
	}

	/** Keeps none any more, because another project is shown. */
	public void clear() {
		kept.clear();
	}
}
