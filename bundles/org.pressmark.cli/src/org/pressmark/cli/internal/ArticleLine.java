// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.store.ArticleOrigin;
import org.pressmark.store.ArticleRow;

/** How lists name an article and what is known of it. */
final class ArticleLine {

	private static final int TITLE_CHARACTERS = 70;

	private ArticleLine() {
	}

	/** Its title, or how it begins. */
	static String title(ArticleRow article) {
		return Plain.shorten(
				article.title().orElseGet(() -> NLS.bind(Messages.article_untitled, article.opening())), TITLE_CHARACTERS);
	}

	/** Its outlet, or that it is unknown. */
	static String outlet(ArticleRow article) {
		return article.outlet().map(Plain::line).orElse(Messages.article_outletUnknown);
	}

	/** When it was published, or that this is unknown. */
	static String published(ArticleRow article) {
		return article.published().map(ArticleLine::date).orElse(Messages.article_dateUnknown);
	}

	/** What scripts get; what few sources say is there only when it is known. */
	static JsonLine json(ArticleRow article) {
		JsonLine line = new JsonLine().put("id", article.id()).put("title", article.title()).put("outlet", article.outlet())
				.put("authors", article.authors()).put("published", article.published())
				.put("language", article.language()).put("status", article.status().getLiteral())
				.put("source", article.sourceName()).put("annotations", article.annotations())
				.put("group", article.versions() == 1 ? null : article.story()).put("versions", article.versions());
		addOrigin(line, article.origin());
		return line;
	}

	private static void addOrigin(JsonLine line, ArticleOrigin origin) {
		origin.caption().ifPresent(caption -> line.put("caption", caption));
		origin.paywalled().ifPresent(paywalled -> line.put("paywalled", paywalled.booleanValue()));
		origin.documentNumber().ifPresent(number -> line.put("documentNumber", number));
		JsonLine from = new JsonLine();
		origin.evidence().forEach(from::put);
		line.put("from", from);
	}

	/** A stored date in words; as it stands when it is none. */
	private static String date(String edtf) {
		EdtfFormat format = EdtfFormat.of(Locale.getDefault(Locale.Category.FORMAT));
		return Edtf.tryParse(edtf).map(format::format).orElseGet(() -> Plain.line(edtf));
	}
}
