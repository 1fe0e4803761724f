// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Whitespace;

/**
 * Reads what a PDF document says about itself. Many programs put there what nobody wrote: the name of a file, their own
 * name, the account of whoever printed it; only what looks like a title or like a person's name is taken.
 */
final class Information {

	private static final int LONGEST_TITLE = 200;
	private static final Pattern FILE = Pattern.compile("(?i).*\\.[a-z][a-z0-9]{1,4}|(?:https?|file|about):.*|(?:[a-z]:)?[/\\\\].*");
	private static final Pattern PROGRAM = Pattern.compile(
			"(?iu)microsoft (?:word|office|powerpoint|excel|publisher)\\b.*|(?:untitled|unbenannt|sans titre|sin título"
			+ "|sem título|senza titolo|naamloos|без (?:имени|названия)|без назви|无标题|無標題|未命名|名称未設定|無題|무제|제목 없음"
			+ "|بدون عنوان|(?:new |neues |nouveau )?(?:document|dokument|presentation|präsentation)|documento?|документ|slide|layout"
			+ "|page|seite|文档|文書)\\s?[-_(]?\\s?\\d*\\)?|(?:print|powerpoint presentation)\\b.*");
	private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){1,4}"
			+ "(?:(?:, | and | und | & )\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){1,4}){0,5}");

	private Information() {
	}

	/** The title and the authors, as far as they look like some. */
	static Metadata of(PDDocumentInformation said) {
		Optional<Provenanced<String>> title = words(said.getTitle()).filter(Information::isTitle)
				.map(text -> new Provenanced<>(text, "document information: Title"));
		List<Provenanced<String>> authors = words(said.getAuthor()).filter(text -> PERSON.matcher(text).matches())
				.map(text -> Bylines.read("By " + text)).orElse(List.of()).stream()
				.map(name -> new Provenanced<>(name, "document information: Author")).toList();
		return new Metadata(title, Optional.empty(), authors, Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	private static Optional<String> words(String said) {
		return Optional.ofNullable(said).map(Whitespace::normalise).filter(Whitespace::isVisible);
	}

	private static boolean isTitle(String text) {
		boolean several = text.indexOf(' ') > 0 || text.codePoints().anyMatch(Character::isIdeographic);
		return several && text.length() <= LONGEST_TITLE && !FILE.matcher(text).matches()
				&& !PROGRAM.matcher(text).matches();
	}
}
