// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComments;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnDocProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.pressmark.model.text.XmlText;

/** The comments and footnotes of a document, each numbered in its order. A document that needs none has no part for them. */
final class Notes {

	private static final int SEPARATOR = -1; // the numbers that Word gives to both
	private static final int CONTINUATION_SEPARATOR = 0;

	/**
	 * Greater than that of any footnote. ECMA-376 lets comments and footnotes be numbered each for themselves (part 1,
	 * 17.13.4 and 17.11), but LibreOffice 7.4 exchanges the texts of footnotes where a comment has the number of one or a
	 * smaller one.
	 */
	private static final int FIRST_COMMENT = 1 << 20;

	private final XWPFDocument poi;
	private final WordDocument document;
	private Optional<CTComments> comments = Optional.empty();
	private Optional<XWPFFootnotes> footnotes = Optional.empty();
	private int nextComment;
	private int nextFootnote;
	/** How many were there before the first of the report: the separators, and those of a template. */
	private int foundFootnotes;

	Notes(XWPFDocument poi, WordDocument document) {
		this.poi = poi;
		this.document = document;
	}

	/** How many there are. */
	record Mark(int comments, int footnotes) {
	}

	/** How many there are now. */
	Mark mark() {
		return new Mark(comments.map(CTComments::sizeOfCommentArray).orElse(0),
				footnotes.map(part -> part.getFootnotesList().size()).orElse(0));
	}

	/** Takes back those that were added since: nothing refers to them any more. */
	void reset(Mark mark) {
		comments.ifPresent(part -> {
			for (int i = part.sizeOfCommentArray() - 1; i >= mark.comments(); i--) {
				part.removeComment(i);
			}
		});
		footnotes.ifPresent(part -> {
			for (int i = part.getFootnotesList().size() - 1; i >= Math.max(mark.footnotes(), foundFootnotes); i--) {
				part.removeFootnote(i);
			}
		});
	}

	/**
	 * Adds a comment, a paragraph for each text.
	 *
	 * @param author empty if unknown
	 * @param created when it was made, if that is known
	 * @return its id
	 */
	BigInteger comment(String author, Optional<Instant> created, List<String> texts) {
		CTComment comment = comments().addNewComment();
		BigInteger id = BigInteger.valueOf(nextComment++);
		comment.setId(id);
		comment.setAuthor(XmlText.clean(author));
		created.ifPresent(instant -> comment.setDate(GregorianCalendar.from(instant.atZone(ZoneOffset.UTC))));
		texts.forEach(text -> new WordParagraph(comment.addNewP(), Style.COMMENT_TEXT, document).text(text));
		return id;
	}

	private CTComments comments() {
		if (comments.isEmpty()) {
			XWPFComments part = poi.getDocComments() == null ? poi.createComments() : poi.getDocComments();
			nextComment = 1 + part.getCtComments().getCommentList().stream().mapToInt(comment -> comment.getId().intValue())
					.max().orElse(-1);
			nextComment = Math.max(nextComment, FIRST_COMMENT);
			comments = Optional.of(part.getCtComments());
		}
		return comments.get();
	}

	/**
	 * Adds a footnote.
	 *
	 * @param content adds its text; addresses of the web have to be plain text in it
	 * @return its id
	 */
	BigInteger footnote(Consumer<WordParagraph> content) {
		CTFtnEdn note = add(footnotes(), nextFootnote++);
		WordParagraph paragraph = new WordParagraph(note.addNewP(), Style.FOOTNOTE_TEXT, document);
		content.accept(paragraph.ownFootnoteNumber().text(" "));
		return note.getId();
	}

	private static CTFtnEdn add(XWPFFootnotes footnotes, int id) {
		CTFtnEdn note = CTFtnEdn.Factory.newInstance();
		note.setId(BigInteger.valueOf(id));
		return footnotes.addFootnote(note).getCTFtnEdn();
	}

	private XWPFFootnotes footnotes() {
		if (footnotes.isEmpty()) {
			boolean isNew = poi.getFootnotes().isEmpty();
			XWPFFootnotes part = poi.createFootnotes(); // or the one that is there
			if (isNew) {
				addSeparators(part);
			}
			nextFootnote = 1 + part.getFootnotesList().stream().map(XWPFFootnote::getId).filter(Objects::nonNull)
					.mapToInt(BigInteger::intValue).max().orElse(CONTINUATION_SEPARATOR);
			foundFootnotes = part.getFootnotesList().size();
			footnotes = Optional.of(part);
		}
		return footnotes.get();
	}

	/** The lines between the text and its footnotes, which Word expects. */
	private void addSeparators(XWPFFootnotes part) {
		CTFtnEdn separator = add(part, SEPARATOR);
		separator.setType(STFtnEdn.SEPARATOR);
		separator.addNewP().addNewR().addNewSeparator();
		CTFtnEdn continuation = add(part, CONTINUATION_SEPARATOR);
		continuation.setType(STFtnEdn.CONTINUATION_SEPARATOR);
		continuation.addNewP().addNewR().addNewContinuationSeparator();
		CTFtnDocProps properties = poi.getSettings().getCTSettings().addNewFootnotePr();
		properties.addNewFootnote().setId(separator.getId());
		properties.addNewFootnote().setId(continuation.getId());
	}
}
