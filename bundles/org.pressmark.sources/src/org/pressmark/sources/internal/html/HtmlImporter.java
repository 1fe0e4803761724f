// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.Contributions;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Block;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.SiteRule;
import org.pressmark.sources.Source;
import org.pressmark.sources.Warning;
import org.pressmark.sources.internal.ContributedSiteRules;
import org.pressmark.sources.internal.Decoder;
import org.pressmark.sources.internal.Messages;
import org.pressmark.sources.internal.article.Damage;
import org.pressmark.sources.internal.article.Known;

/** Reads one article from a web page as it was saved. Scripts never run, links are never followed. */
public final class HtmlImporter implements Importer {

	private static final int BEGINNING = 4096;
	private static final Pattern PROLOGUE = Pattern.compile("\\s*(?:<\\?xml[^>]{0,200}>\\s*|<!--.*?-->\\s*)*+",
			Pattern.DOTALL);
	private static final Pattern FIRST_TAG =
			Pattern.compile("<(?:!doctype\\s+html|(?:html|head|body|meta|title|link|article|"
			+ "main|section|header|div|p|h[1-6]|table|ul|ol|blockquote|figure|span|script|style|"
			+ "a|aside|b|base|br|center|dl|em|font|footer|form|hr|i|img|nav|noscript|pre|small|strong)(?:\\s[^<]*)?/?>)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern LATER_TAG = Pattern.compile("^\\s*<(?:!doctype\\s+html\\b|html[\\s>])",
			Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

	private static final Pattern NAME = Pattern.compile("\\.x?html?$", Pattern.CASE_INSENSITIVE);
	/** What no plain text has that is not about pages. */
	private static final Pattern ANY_TAG = Pattern.compile("</(?:p|div|h[1-6]|li|table|article|span|font|body|html)>|<br ?/?>",
			Pattern.CASE_INSENSITIVE);

	private final List<SiteRule> rules;

	/** Reads pages with the rules for certain sites that the platform's bundles contribute. */
	public HtmlImporter() {
		this(ContributedSiteRules.of(Contributions.installed()));
	}

	/**
	 * Reads pages with rules for certain sites.
	 *
	 * @param rules of several for a site the first counts
	 */
	public HtmlImporter(List<SiteRule> rules) {
		this.rules = List.copyOf(rules);
	}

	@Override
	public boolean accepts(Source source) {
		return Decoder.tryDecodeBeginning(source)
				.filter(text -> isHtml(text) || isCalledHtml(source.name()) && hasTags(text)).isPresent();
	}

	private static boolean isCalledHtml(String name) {
		return NAME.matcher(name).find();
	}

	/** Whether tags follow on whatever it begins with, or a comment begins it that is longer than most pages' heads. */
	private static boolean hasTags(String text) {
		String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
		return ANY_TAG.matcher(beginning).find() || beginning.stripLeading().startsWith("<!--");
	}

	/** A page begins with one of its tags, or has its document tag at the beginning of an early line. */
	private static boolean isHtml(String text) {
		String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
		var prologue = PROLOGUE.matcher(beginning);
		int begin = prologue.lookingAt() ? prologue.end() : 0;
		return FIRST_TAG.matcher(beginning).region(begin, beginning.length()).lookingAt()
				|| LATER_TAG.matcher(beginning).find();
	}

	@Override
	public List<ArticleDraft> read(Source source) throws ImportException {
		Page page = Page.parse(source);
		JsonLd jsonLd = JsonLd.read(page);
		Site site = Site.of(page);
		List<HtmlBlock> shown = Flattener.flatten(page.document().body(), site);
		Known known = new Known();
		Optional<RuledPage> ruled = RuledPage.of(page, rules, source.uri());
		ruled.ifPresent(rule -> rule.claim(known));
		Optional<String> heading = Titles.read(page, shown, jsonLd, known);
		Authors authors = new Authors(page, site, jsonLd, known);
		authors.readDeclared();
		Remarks.cut(shown, page.landmarks());
		new Body(page, shown, ruled.isPresent() ? known.title() : heading.or(known::title), jsonLd.articleBody(), known.authors()).cut(ruled);
		authors.readVisible(shown);
		List<HtmlBlock> blocks = UnshownBody.complete(shown, jsonLd, page.document().body());
		Optional<String> declared = PageLanguage.declared(page);
		Optional<String> identified = PageLanguage.identified(text(blocks), declared);
		String language = declared.or(() -> identified).orElse("");
		DatedLines.cut(blocks, language);
		new PageMetadata(page, jsonLd, blocks, language, known).read(source.uri());
		MissingArticle judge = new MissingArticle(page, jsonLd, blocks, known.metadata().url().map(Provenanced::value));
		Optional<Warning> missing = judge.warning();
		if (missing.isPresent() && judge.isBare()) {
			BarePage.restore(blocks);
		}
		String text = text(blocks);
		if (text.isEmpty()) {
			throw new ImportException(NLS.bind(Messages.source_noArticle, source.name()));
		}
		PageLanguage.read(declared, identified.or(() -> PageLanguage.identified(text, declared)), known);
		Metadata metadata = known.metadata();
		Optional<Warning> warning = missing.or(() -> new MissingText(page, jsonLd, blocks).warning(text));
		Optional<Warning> several = warning.isPresent() ? Optional.empty()
				: SeveralArticles.warning(blocks, page.landmarks().tagged("article"));
		Optional<Warning> doubt = page.utf8() ? Optional.empty() : Decoder.doubt(source);
		return List.of(new ArticleDraft(source.name(), "text/html", metadata,
				drafted(blocks),
				Stream.of(warning, Damage.warning(text), doubt, known.impossibleDate(), several).flatMap(Optional::stream).toList()));
	}

	private static List<Block> drafted(List<HtmlBlock> blocks) {
		List<Block> drafted = new ArrayList<>(blocks.size());
		for (HtmlBlock block : blocks) {
			if (!block.isTitle()) {
				drafted.add(block.toBlock());
			}
		}
		return drafted;
	}

	private static String text(List<HtmlBlock> blocks) {
		StringJoiner text = new StringJoiner("\n");
		for (HtmlBlock block : blocks) {
			if (block.isKept()) {
				text.add(block.text());
			}
		}
		return text.toString();
	}
}
