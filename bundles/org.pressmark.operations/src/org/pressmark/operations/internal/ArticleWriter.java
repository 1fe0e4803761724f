// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.model.RemovedBlock;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.ImportOverrides;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Turns drafts into articles of the project, inside one transaction. */
public final class ArticleWriter {

	private final ProjectTransaction transaction;
	private final ImportOverrides overrides;
	private final Set<String> inThisTransaction = new HashSet<>();

	public ArticleWriter(ProjectTransaction transaction, ImportOverrides overrides) {
		this.transaction = transaction;
		this.overrides = overrides;
	}

	/** The new articles' ids; none if the project has an article of these very bytes. */
	public List<String> write(Source source, List<ArticleDraft> drafts) throws StoreException {
		boolean known = transaction.reader().hasSource(source.bytes());
		String hash = transaction.keepSource(source.bytes());
		if (!inThisTransaction.add(hash) || known) {
			return List.of();
		}
		List<String> ids = new ArrayList<>();
		for (ArticleDraft draft : drafts) {
			Article article = article(draft);
			article.setSourceHash(hash);
			transaction.add(article, null);
			ids.add(article.getId());
		}
		return ids;
	}

	/** The last part of a path, whichever system it was written on, and the path inside that file, if there is one. */
	public static String fileName(String path) {
		int inside = path.indexOf(Reading.INSIDE);
		int end = inside < 0 ? path.length() : inside;
		int folders = Math.max(path.lastIndexOf('/', end - 1), path.lastIndexOf('\\', end - 1)) + 1;
		return path.substring(folders);
	}

	private Article article(ArticleDraft draft) {
		Article article = ModelFactory.eINSTANCE.createArticle();
		draft.title().ifPresent(article::setTitle);
		overrides.outlet().or(draft::outlet).ifPresent(article::setOutlet);
		article.getAuthors().addAll(draft.authors());
		draft.url().ifPresent(article::setUrl);
		overrides.published().map(Edtf::toString).or(draft::published).ifPresent(article::setPublished);
		draft.updated().ifPresent(article::setUpdated);
		draft.language().ifPresent(article::setLanguage);
		article.setRetrieved(Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS).toString());
		article.setSourceName(fileName(draft.sourceName()));
		article.setMediaType(draft.mediaType());
		article.setText(draft.text());
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
		return block;
	}
}
