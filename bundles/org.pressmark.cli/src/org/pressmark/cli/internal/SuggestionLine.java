// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.suggestions.SuggestionKind;

/** A suggestion as the command line tells of it. */
final class SuggestionLine {

	private static final int SHOWN = 60;

	private SuggestionLine() {
	}

	/** A table with its headings. */
	static Table table() {
		return new Table(Messages.suggest_place, Messages.suggest_kind, Messages.suggest_text, Messages.suggest_meaning,
				Messages.suggest_confidence, Messages.suggest_reason);
	}

	/** A line of the table. */
	static String[] cells(Suggestion suggestion, String text) {
		return new String[] { suggestion.place().begin() + "-" + suggestion.place().end(), kind(suggestion.mark()),
				Plain.shorten(suggestion.place().of(text), SHOWN), Plain.shorten(meaning(suggestion.mark()), SHOWN),
				String.format(Locale.ROOT, "%.2f", suggestion.confidence()), Plain.line(suggestion.reason()) };
	}

	/** What a kind is called here. */
	static String kind(SuggestionKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private static String kind(SuggestedMark mark) {
		return kind(SuggestionKind.of(mark));
	}

	private static String meaning(SuggestedMark mark) {
		return switch (mark) {
		case SuggestedMark.Mention mention -> mention.likeliest().type().getLiteral() + " " + mention.likeliest().name();
		case SuggestedMark.Time time -> time.type().getLiteral() + " " + time.value();
		case SuggestedMark.Quotation quotation -> quotation.speaker().map(SuggestedEntity::name).orElse("?")
				+ quotation.cue().map(cue -> " (" + cue + ")").orElse("");
		case SuggestedMark.Passage passage -> String.join(", ", passage.codes());
		};
	}

	/** Each kind has all the keys, so that a script need not ask which there are; what a kind does not say is null. */
	static JsonLine json(Suggestion suggestion, String text, Optional<String> articleId) {
		SuggestedMark mark = suggestion.mark();
		Optional<SuggestedMark.Mention> mention = as(SuggestedMark.Mention.class, mark);
		Optional<SuggestedMark.Time> time = as(SuggestedMark.Time.class, mark);
		Optional<SuggestedMark.Quotation> quotation = as(SuggestedMark.Quotation.class, mark);
		Optional<SuggestedEntity> entity = mention.map(SuggestedMark.Mention::likeliest);
		Optional<SuggestedEntity> speaker = quotation.flatMap(SuggestedMark.Quotation::speaker);
		JsonLine line = new JsonLine().put("article", articleId).put("kind", kind(mark))
				.put("begin", suggestion.place().begin()).put("end", suggestion.place().end())
				.put("text", suggestion.place().of(text))
				.put("type", entity.map(each -> each.type().getLiteral()).or(() -> time.map(each -> each.type().getLiteral())))
				.put("entity", entity.map(SuggestedEntity::name)).put("entityId", entity.flatMap(SuggestedEntity::id))
				.put("value", time.map(SuggestedMark.Time::value))
				.put("edtf", time.flatMap(SuggestedMark.Time::edtf).map(Edtf::toString))
				.put("speaker", speaker.map(SuggestedEntity::name)).put("speakerId", speaker.flatMap(SuggestedEntity::id))
				.put("cue", quotation.flatMap(SuggestedMark.Quotation::cue))
				.put("mode", quotation.map(each -> each.mode().getLiteral()));
		return line.put("codes", as(SuggestedMark.Passage.class, mark).map(SuggestedMark.Passage::codes).orElse(List.of()))
				.put("confidence", suggestion.confidence()).put("reason", suggestion.reason());
	}

	private static <T extends SuggestedMark> Optional<T> as(Class<T> kind, SuggestedMark mark) {
		return Optional.of(mark).filter(kind::isInstance).map(kind::cast);
	}
}
