// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.model.RemovedBlock;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.ImportOverrides;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Turns drafts into articles of the project, inside one transaction. */
public final class ArticleWriter {

	private static final Set<String> WEB = Set.of("http", "https");

	private final ProjectTransaction transaction;
	private final ImportOverrides overrides;
	private final Set<String> inThisTransaction = new HashSet<>();

	public ArticleWriter(ProjectTransaction transaction, ImportOverrides overrides) {
		this.transaction = transaction;
		this.overrides = overrides;
	}

	/**
	 * Writes what was found in a source.
	 *
	 * @param retrieved when the source was read
	 * @return the new articles' ids; none if the project has an article of these very bytes
	 */
	public List<String> write(Source source, List<ArticleDraft> drafts, Instant retrieved) throws StoreException {
		boolean known = transaction.reader().hasSource(source.bytes());
		String hash = transaction.keepSource(source.bytes());
		if (!inThisTransaction.add(hash) || known) {
			return List.of();
		}
		List<String> ids = new ArrayList<>();
		for (ArticleDraft draft : drafts) {
			Article article = article(source, draft);
			article.setRetrieved(retrieved.truncatedTo(ChronoUnit.SECONDS).toString());
			article.setSourceHash(hash);
			transaction.add(article, null);
			ids.add(article.getId());
		}
		return ids;
	}

	/**
	 * How the project calls a source, or an article in one.
	 *
	 * @param name the whole name
	 * @return an address as it is; of a path the last part, whichever system it was written on, and the path inside that
	 *         file, if there is one
	 */
	public static String shortName(Source source, String name) {
		return address(source).isPresent() ? name : fileName(name);
	}

	private static String fileName(String path) {
		int inside = path.indexOf(Reading.INSIDE);
		int end = inside < 0 ? path.length() : inside;
		return path.substring(Math.max(path.lastIndexOf('/', end - 1), path.lastIndexOf('\\', end - 1)) + 1);
	}

	/** Where a page was fetched from. */
	private static Optional<String> address(Source source) {
		return source.uri().filter(uri -> WEB.contains(uri.getScheme())).map(URI::toString);
	}

	private Article article(Source source, ArticleDraft draft) {
		Article article = ModelFactory.eINSTANCE.createArticle();
		draft.title().ifPresent(article::setTitle);
		overrides.outlet().or(draft::outlet).ifPresent(article::setOutlet);
		article.getAuthors().addAll(draft.authors());
		draft.url().or(() -> address(source)).ifPresent(article::setUrl);
		overrides.published().map(Edtf::toString).or(draft::published).ifPresent(article::setPublished);
		draft.updated().ifPresent(article::setUpdated);
		draft.language().ifPresent(article::setLanguage);
		article.setSourceName(shortName(source, draft.sourceName()));
		article.setMediaType(draft.mediaType());
		article.setText(draft.text());
		draft.caption().ifPresent(article::setCaption);
		draft.metadata().paywalled().map(Provenanced::value).ifPresent(article::setPaywalled);
		draft.metadata().documentNumber().map(Provenanced::value).ifPresent(article::setDocumentNumber);
		article.getEvidence().addAll(new FoundEvidence(draft, overrides).of(article));
		draft.paragraphs().forEach(each -> article.getParagraphs().add(paragraph(each)));
		draft.removed().forEach(each -> article.getRemoved().add(removed(each)));
		return article;
	}

	private static Paragraph paragraph(org.pressmark.sources.Paragraph found) {
		Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
		paragraph.setBegin(found.begin());
		paragraph.setEnd(found.end());
		paragraph.setKind(ParagraphKind.valueOf(found.kind().name()));
		return paragraph;
	}

	private static RemovedBlock removed(org.pressmark.sources.Removed found) {
		RemovedBlock block = ModelFactory.eINSTANCE.createRemovedBlock();
		block.setPosition(found.position());
		block.setText(found.text());
		block.setReason(found.reason().keyword());
		block.setKind(ParagraphKind.valueOf(found.kind().name()));
		return block;
	}
}
