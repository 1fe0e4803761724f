// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.Suggestion;
import org.pressmark.operations.suggestions.SuggestionGroup;
import org.pressmark.operations.suggestions.SuggestionKind;
import org.pressmark.ui.Icons;
import org.pressmark.ui.choosing.Choice;

/**
 * Which suggestions to decide about together, with how many these are.
 *
 * @param groups what there is to choose from, the likeliest first
 * @param decide is given those that a person chose
 */
record SuggestionChoices(List<SuggestionGroup> groups, Consumer<List<Suggestion>> decide) {

	/** Those whose labels have what a person has typed so far, in whichever letter case. */
	List<Choice> of(String typed) {
		String wanted = typed.toLowerCase(Locale.getDefault());
		return groups.stream().map(this::choice).filter(each -> each.label().toLowerCase(Locale.getDefault()).contains(wanted)).toList();
	}

	private Choice choice(SuggestionGroup group) {
		return new Choice(label(group), NumberFormat.getIntegerInstance().format(group.suggestions().size()), icon(group.kind()),
				() -> decide.accept(group.suggestions()));
	}

	private static String label(SuggestionGroup group) {
		return switch (group.scope()) {
		case WORDS -> NLS.bind(Messages.suggestions_words, group.name());
		case MEANING -> NLS.bind(meaning(group.kind()), group.name());
		case SURE -> NLS.bind(Messages.suggestions_sure, all(group.kind()));
		case GUESSES -> NLS.bind(Messages.suggestions_guesses, all(group.kind()));
		case KIND -> all(group.kind());
		};
	}

	private static String meaning(SuggestionKind kind) {
		return switch (kind) {
		case MENTION -> Messages.suggestions_namesOf;
		case QUOTATION -> Messages.suggestions_quotationsBy;
		case PASSAGE -> Messages.suggestions_passagesAbout;
		case TIME -> throw new IllegalArgumentException(kind.name());
		};
	}

	private static String all(SuggestionKind kind) {
		return switch (kind) {
		case MENTION -> Messages.suggestions_names;
		case TIME -> Messages.suggestions_times;
		case QUOTATION -> Messages.suggestions_quotations;
		case PASSAGE -> Messages.suggestions_passages;
		};
	}

	private static String icon(SuggestionKind kind) {
		return switch (kind) {
		case MENTION -> Icons.PERSON;
		case TIME -> Icons.TIME;
		case QUOTATION -> Icons.QUOTATION;
		case PASSAGE -> Icons.CODE;
		};
	}
}
