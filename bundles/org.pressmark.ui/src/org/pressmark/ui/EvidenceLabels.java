// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.model.Evidence;
import org.pressmark.model.ModelPackage.Literals;
import org.pressmark.ui.internal.Messages;

/** Where the values of an article came from, in words that an analyst understands. Never null. */
public final class EvidenceLabels {

	private static final String INCOMPLETE = "incomplete: ";
	private static final String SEVERAL_ARTICLES = "several-articles: ";
	private static final String IMPOSSIBLE_DATE = "impossible-date: ";

	/** What the importers say, and what a person is told; the groups are put into the words. */
	private record Rule(Pattern evidence, String words) {

		Rule(String evidence, String words) {
			this(Pattern.compile(evidence, Pattern.DOTALL), words);
		}

		Optional<String> words(String source) {
			Matcher matcher = evidence.matcher(source);
			return matcher.matches() ? Optional.of(NLS.bind(words,
					IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toArray())) : Optional.empty();
		}
	}

	private static final List<Rule> RULES = List.of(
			new Rule("json-ld .*", Messages.evidence_jsonLd),
			new Rule("itemprop.*", Messages.evidence_microdata),
			new Rule("meta (\\S+).*", Messages.evidence_meta),
			new Rule("<title>", Messages.evidence_pageTitle),
			new Rule("<h[1-6]>", Messages.evidence_heading),
			new Rule("<html lang>", Messages.evidence_pageLanguage),
			new Rule("<link rel=canonical>", Messages.evidence_canonical),
			new Rule("<time>", Messages.evidence_time),
			new Rule("fetched from", Messages.evidence_fetched),
			new Rule("in the address", Messages.evidence_address),
			new Rule("rel=author|link to an author's page", Messages.evidence_authorLink),
			new Rule("first caption", Messages.evidence_caption),
			new Rule("note: (.*)", Messages.evidence_note),
			new Rule("rule for (.*)", Messages.evidence_rule),
			new Rule("line (\\d+): (.*)", Messages.evidence_line),
			new Rule("function words and script", Messages.evidence_words),
			new Rule("style of the title", Messages.evidence_style),
			new Rule("document information: (.*)", Messages.evidence_properties),
			new Rule("\\w+ of the message", Messages.evidence_mail),
			new Rule("\\w+ of the (?:entry|feed)|<(?:pubDate|published|updated|modified|issued|created|\\w+:\\w+)>", Messages.evidence_feed),
			new Rule("end of the article", Messages.evidence_databaseNumber),
			new Rule("headline|(?:above|below) the (?:date|length)|date of the head|(?:byline|language): .*",
					Messages.evidence_database),
			new Rule("([A-Z]{2}(?:, [A-Z]{2})*|[A-Z]+-[A-Z]+)(?:: .*)?", Messages.evidence_databaseField));

	private EvidenceLabels() {
	}

	/**
	 * Where a value came from, as the end of a sentence.
	 *
	 * @param feature one of the article
	 * @return empty if there is no value, or nothing is known of where it came from, as in projects of older versions
	 */
	public static Optional<String> of(Article article, EStructuralFeature feature) {
		if (!article.eIsSet(feature)) {
			return Optional.empty();
		}
		Optional<String> source = source(article, feature);
		return source.isPresent() ? source.map(EvidenceLabels::words)
				: Optional.of(Messages.evidence_byHand).filter(words -> !article.getEvidence().isEmpty());
	}

	/** What the import saw that made the article look incomplete, as the end of a sentence; empty if it did not. */
	public static Optional<String> incomplete(Article article) {
		return warning(article, Literals.ARTICLE__TEXT, INCOMPLETE);
	}

	/** What the import saw of several articles in one source, as the end of a sentence; empty if there was one. */
	public static Optional<String> severalArticles(Article article) {
		return warning(article, Literals.ARTICLE__TEXT, SEVERAL_ARTICLES);
	}

	/** Which date the import left out because it cannot be, as a sentence without its end; empty if the article has one. */
	public static Optional<String> impossibleDate(Article article) {
		return article.eIsSet(Literals.ARTICLE__PUBLISHED) ? Optional.empty()
				: warning(article, Literals.ARTICLE__PUBLISHED, IMPOSSIBLE_DATE);
	}

	private static Optional<String> warning(Article article, EStructuralFeature feature, String kind) {
		return source(article, feature).filter(source -> source.startsWith(kind)).map(source -> source.substring(kind.length()));
	}

	private static Optional<String> source(Article article, EStructuralFeature feature) {
		return article.getEvidence().stream().filter(evidence -> feature.getName().equals(evidence.getFeature()))
				.map(Evidence::getSource).findFirst();
	}

	private static String words(String source) {
		return RULES.stream().map(rule -> rule.words(source)).flatMap(Optional::stream).findFirst()
				.orElseGet(() -> NLS.bind(Messages.evidence_other, source));
	}
}
