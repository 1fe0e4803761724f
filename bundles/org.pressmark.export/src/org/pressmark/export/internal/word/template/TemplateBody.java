// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.template;

import java.math.BigInteger;
import java.util.Optional;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * The body of a template while a report is written into it. What comes behind the report is put aside, so that the body
 * always grows at its end, and comes back when the report is complete.
 */
public final class TemplateBody {

	/** Less room than an inch is a mistake. */
	private static final int LEAST = 1440;

	private final CTBody body;
	private final CTBody behind = CTBody.Factory.newInstance();

	/** Puts aside what comes behind the place for the content, or the page set-up alone if there is no such place. */
	public TemplateBody(CTBody body) {
		this.body = body;
		Optional<CTP> place = Placeholders.content(body.getPList());
		if (place.isPresent()) {
			try (XmlCursor from = place.get().newCursor()) {
				if (from.toNextSibling()) {
					move(from, behind);
				}
			}
			try (XmlCursor empty = place.get().newCursor()) {
				empty.removeXml();
			}
		} else if (body.isSetSectPr()) {
			try (XmlCursor from = body.getSectPr().newCursor()) {
				move(from, behind);
			}
		}
	}

	/** Moves an element and those behind it to the end of another body. */
	private static void move(XmlCursor from, CTBody target) {
		try (XmlCursor to = target.newCursor()) {
			to.toEndToken();
			boolean isMore = true;
			while (isMore) {
				from.moveXml(to);
				isMore = from.isStart() || from.toNextSibling();
			}
		}
	}

	/** How the pages are set up that the report is on: by the section that ends behind it. */
	public Optional<CTSectPr> pages() {
		try (XmlCursor cursor = behind.newCursor()) {
			for (; cursor.hasNextToken(); cursor.toNextToken()) {
				if (cursor.isStart() && cursor.getObject() instanceof CTSectPr pages) {
					return Optional.of(pages);
				}
			}
		}
		return Optional.empty();
	}

	/** How wide a line of the report is, in twentieths of a point; empty if nobody says. */
	public Optional<Integer> textWidth() {
		return pages().filter(pages -> pages.isSetPgSz() && pages.isSetPgMar())
				.flatMap(pages -> room(pages.getPgSz().getW(), pages.getPgMar().getLeft(), pages.getPgMar().getRight()));
	}

	/** How high the text on a page is, in twentieths of a point; empty if nobody says. */
	public Optional<Integer> textHeight() {
		return pages().filter(pages -> pages.isSetPgSz() && pages.isSetPgMar())
				.flatMap(pages -> room(pages.getPgSz().getH(), pages.getPgMar().getTop(), pages.getPgMar().getBottom()));
	}

	/** A margin of a page can be negative, which means exactly so much. */
	private static Optional<Integer> room(Object size, Object before, Object after) {
		try {
			int room = Integer.parseInt(String.valueOf(size)) - Math.abs(Integer.parseInt(String.valueOf(before)))
					- Math.abs(Integer.parseInt(String.valueOf(after)));
			return room > LEAST ? Optional.of(room) : Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.empty(); // in another unit, which no word processor writes
		}
	}

	/** Fills the places in what was put aside. */
	public void fill(Placeholders placeholders) {
		placeholders.fill(behind);
	}

	/** Puts back what was put aside. */
	public void complete() {
		try (XmlCursor from = behind.newCursor()) {
			if (from.toFirstChild()) {
				move(from, body);
			}
		}
	}

	/** A number that is greater than those of all bookmarks. */
	public int nextBookmark() {
		return Math.max(nextBookmark(body), nextBookmark(behind));
	}

	private static int nextBookmark(XmlObject part) {
		BigInteger next = BigInteger.ZERO;
		try (XmlCursor cursor = part.newCursor()) {
			for (; cursor.hasNextToken(); cursor.toNextToken()) {
				if (cursor.isStart() && cursor.getObject() instanceof CTBookmark bookmark) {
					next = next.max(bookmark.getId().add(BigInteger.ONE));
				}
			}
		}
		return next.min(BigInteger.valueOf(Integer.MAX_VALUE / 2)).intValue();
	}
}
