// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.names.NameReason;

/**
 * Two entities that may be the same, for a person to decide.
 *
 * @param into the one to keep: the one that is named more often, else the one whose name is longer
 * @param other the one to become part of it
 * @param score how likely, from 0 to 1; it orders suggestions and is no probability
 * @param reason why
 * @param intoName which name of the one to keep says so
 * @param otherName which name of the other says so
 */
public record MergeSuggestion(KnownEntity into, KnownEntity other, double score, NameReason reason, String intoName,
		String otherName) {

	/** Why, in words, for a person, and what speaks against it. */
	public String explanation() {
		List<IdConflict> conflicts = IdConflict.among(List.of(into, other));
		return conflicts.isEmpty() ? why() : NLS.bind(Messages.reason_but, why(), IdConflict.explanation(conflicts));
	}

	private String why() {
		return NLS.bind(switch (reason) {
		case SAME_ID -> Messages.reason_sameId;
		case SAME_NAME -> Messages.reason_sameName;
		case SPACING -> Messages.reason_spacing;
		case ORDER -> Messages.reason_order;
		case TITLE -> Messages.reason_title;
		case ARTICLE -> Messages.reason_article;
		case SCRIPT -> Messages.reason_script;
		case MIDDLE_NAME -> Messages.reason_middleName;
		case INITIALS -> Messages.reason_initials;
		case ROMANISATION -> Messages.reason_romanisation;
		case SPELLING -> Messages.reason_spelling;
		case ACRONYM -> Messages.reason_acronym;
		case FAMILY_NAME -> Messages.reason_familyName;
		}, intoName, otherName);
	}

	/** Merges the other into the one to keep. */
	public MergeEntities merge() {
		return new MergeEntities(into, List.of(other));
	}
}
