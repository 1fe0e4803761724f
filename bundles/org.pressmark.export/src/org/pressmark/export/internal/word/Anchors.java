// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/**
 * The places that links within a document lead to. Which sections a report has is a person's choice, so where a link
 * would lead best may not be there: it then leads to the next best place, and is plain text where there is none.
 */
final class Anchors {

	/**
	 * A link whose place was not there yet when it was written.
	 *
	 * @param isText whether it is plain text when there is no such place; else it goes
	 */
	private record Link(CTHyperlink xml, List<String> places, boolean isText) {
	}

	/** How far the document was. */
	record Mark(int defined, int links) {
	}

	private final Set<String> known = new HashSet<>();
	private final List<String> defined = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();

	/** There is a place of that name now; not if there is one already. */
	boolean define(String name) {
		boolean isNew = known.add(name);
		if (isNew) {
			defined.add(name);
		}
		return isNew;
	}

	/** Lets a link lead to the first of some places that there is in the end; it is plain text if there is none. */
	void lead(CTHyperlink link, List<String> places) {
		lead(new Link(link, places, true));
	}

	/** Lets a link lead to a place; it is taken out if there is none in the end. */
	void leadOrGo(CTHyperlink link, String place) {
		lead(new Link(link, List.of(place), false));
	}

	private void lead(Link link) {
		link.xml().setAnchor(link.places().getFirst());
		if (!known.contains(link.places().getFirst())) {
			links.add(link);
		}
	}

	Mark mark() {
		return new Mark(defined.size(), links.size());
	}

	/** Forgets what was added since: it is in the document no more. */
	void reset(Mark mark) {
		List<String> added = defined.subList(mark.defined(), defined.size());
		known.removeAll(Set.copyOf(added));
		added.clear();
		links.subList(mark.links(), links.size()).clear();
	}

	/** To be called when the document has all its places. */
	void resolve() {
		links.forEach(this::resolve);
		links.clear();
	}

	private void resolve(Link link) {
		link.places().stream().filter(known::contains).findFirst()
				.ifPresentOrElse(link.xml()::setAnchor, () -> takeOut(link));
	}

	private static void takeOut(Link link) {
		if (link.isText()) {
			makeText(link.xml());
		} else {
			remove(link.xml());
		}
	}

	/** What looks like a link and is none would be a riddle. */
	private static void makeText(CTHyperlink link) {
		link.getRList().stream().filter(run -> run.isSetRPr() && run.getRPr().sizeOfRStyleArray() > 0)
				.forEach(run -> run.getRPr().removeRStyle(0));
		try (XmlCursor from = link.newCursor(); XmlCursor to = link.newCursor()) {
			from.moveXmlContents(to);
		}
		remove(link);
	}

	private static void remove(CTHyperlink link) {
		try (XmlCursor cursor = link.newCursor()) {
			cursor.removeXml();
		}
	}
}
