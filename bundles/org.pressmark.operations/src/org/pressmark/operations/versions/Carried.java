// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.versions;

import org.eclipse.emf.ecore.EClass;
import org.pressmark.operations.internal.Messages;

/**
 * An annotation of one version, and what becomes of it in another one.
 *
 * @param annotationId the annotation of the one version
 * @param kind its class
 * @param about whom or what it names, in words; empty if nobody said so
 * @param words what it marks; what it marked before a correction took that away, as long as nobody has decided of it
 * @param begin where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param outcome what becomes of it
 * @param newBegin where it begins in the other version; -1 if its words are not there
 * @param newEnd where it ends there, exclusive; -1 if its words are not there
 */
public record Carried(String annotationId, EClass kind, String about, String words, int begin, int end,
		Outcome outcome, int newBegin, int newEnd) {

	/** What can become of an annotation. */
	public enum Outcome {
		/** It is put on the same words. */
		CARRIED,
		/** The same words are marked as the same already. */
		THERE,
		/** Its words are not at their place in the other version. */
		MISSING,
		/** Only some of its words are at their place in the other version, or others between them. */
		CHANGED
	}

	/** What becomes of it, for a person. */
	public String explanation() {
		return switch (outcome) {
		case CARRIED -> Messages.carried_carried;
		case THERE -> Messages.carried_there;
		case MISSING -> Messages.carried_missing;
		case CHANGED -> Messages.carried_changed;
		};
	}
}
