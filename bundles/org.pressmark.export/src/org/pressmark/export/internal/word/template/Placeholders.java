// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * Puts what a report says of itself where a template has a place for it: {@code ${name}} in a paragraph, however Word has cut
 * that into runs, and content controls whose tag is the name, around words, paragraphs, a cell or a row of a table. The text
 * keeps the look of where the place begins. A row gets it in its last cell: those before say what it is.
 */
public final class Placeholders {

	/** Where the sections go. */
	public static final String CONTENT = "content";

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final QName PARAGRAPH = new QName(WORD, "p");
	private static final QName TEXT = new QName(WORD, "t");
	private static final Pattern PLACE = Pattern.compile("\\$\\{\\s*([\\p{L}_][\\p{L}\\p{N}_.-]*)\\s*\\}");

	private final Map<String, String> values;
	private final Set<String> unknown = new LinkedHashSet<>();
	private final Set<String> misplaced = new LinkedHashSet<>();

	/** @param values by the names that there are */
	public Placeholders(Map<String, String> values) {
		this.values = Map.copyOf(values);
	}

	/** Fills all places in a part of a document. */
	public void fill(XmlObject part) {
		for (XmlObject control : find(part, CTSdtBlock.class, CTSdtRun.class, CTSdtCell.class, CTSdtRow.class)) {
			fillControl(control);
		}
		for (XmlObject paragraph : find(part, CTP.class)) {
			fillParagraph(paragraph);
		}
	}

	/** The names of places that nothing fills, as they stand in the template. */
	public List<String> unknown() {
		return List.copyOf(unknown);
	}

	/** The places for the sections that are none: not a paragraph of the body, or not the first. */
	public List<String> misplaced() {
		return List.copyOf(misplaced);
	}

	/** The paragraph of the body where the sections go, if the template says so. */
	public static Optional<CTP> content(List<CTP> body) {
		return body.stream().filter(paragraph -> {
			Matcher place = PLACE.matcher(text(texts(paragraph)).strip());
			return place.matches() && place.group(1).equals(CONTENT);
		}).findFirst();
	}

	private static List<XmlObject> find(XmlObject part, Class<?>... types) {
		List<XmlObject> found = new ArrayList<>();
		try (XmlCursor cursor = part.newCursor(); XmlCursor end = part.newCursor()) {
			end.toEndToken();
			for (; cursor.isLeftOf(end); cursor.toNextToken()) {
				if (cursor.isStart() && isOne(cursor.getObject(), types)) {
					found.add(cursor.getObject());
				}
			}
		}
		return found;
	}

	private static boolean isOne(XmlObject object, Class<?>... types) {
		for (Class<?> type : types) {
			if (type.isInstance(object)) {
				return true;
			}
		}
		return false;
	}

	/** The texts of a paragraph, without those of paragraphs in it, as in a text box. */
	private static List<CTText> texts(XmlObject paragraph) {
		List<CTText> texts = new ArrayList<>();
		for (XmlObject text : find(paragraph, CTText.class)) {
			try (XmlCursor cursor = text.newCursor()) {
				if (TEXT.equals(cursor.getName()) && isDirectlyIn(paragraph, cursor)) {
					texts.add((CTText) text);
				}
			}
		}
		return texts;
	}

	private static boolean isDirectlyIn(XmlObject paragraph, XmlCursor text) {
		try (XmlCursor begin = paragraph.newCursor()) {
			while (text.toParent() && !PARAGRAPH.equals(text.getName())) {
				// further up
			}
			return text.isAtSamePositionAs(begin);
		}
	}

	private static String text(List<CTText> texts) {
		StringBuilder text = new StringBuilder();
		texts.forEach(each -> text.append(each.getStringValue()));
		return text.toString();
	}

	private void fillParagraph(XmlObject paragraph) {
		List<CTText> texts = texts(paragraph);
		Matcher place = PLACE.matcher(text(texts));
		List<int[]> ranges = new ArrayList<>();
		List<String> fillings = new ArrayList<>();
		while (place.find()) {
			String value = values.get(place.group(1));
			if (value == null) {
				(place.group(1).equals(CONTENT) ? misplaced : unknown).add(place.group());
			} else {
				ranges.add(new int[] { place.start(), place.end() });
				fillings.add(value);
			}
		}
		for (int i = ranges.size() - 1; i >= 0; i--) {
			replace(texts, ranges.get(i)[0], ranges.get(i)[1], fillings.get(i));
		}
	}

	/** The run where the place begins gets the text, those behind it lose their part of it. */
	private static void replace(List<CTText> texts, int from, int to, String filling) {
		int begin = 0;
		String rest = filling;
		for (CTText text : texts) {
			String words = text.getStringValue();
			int end = begin + words.length();
			if (end > from && begin < to) {
				int first = Math.max(from - begin, 0);
				int last = Math.min(to - begin, words.length());
				set(text, words.substring(0, first) + rest + words.substring(last));
				rest = "";
			}
			begin = end;
		}
	}

	private static void set(CTText text, String value) {
		text.setStringValue(value);
		text.setSpace(SpaceAttribute.Space.PRESERVE);
	}

	/** Word would show the hint, or what the control is bound to, in place of a text that is only written into it. */
	private void fillControl(XmlObject control) {
		CTSdtPr properties = properties(control);
		if (properties == null || !properties.isSetTag()) {
			return;
		}
		String value = values.get(properties.getTag().getVal());
		if (value != null && write(value, content(control))) {
			unbind(properties);
		}
	}

	private static CTSdtPr properties(XmlObject control) {
		return switch (control) {
			case CTSdtBlock block -> block.getSdtPr();
			case CTSdtCell cell -> cell.getSdtPr();
			case CTSdtRow row -> row.getSdtPr();
			default -> ((CTSdtRun) control).getSdtPr();
		};
	}

	/** Where the text of a control goes. */
	private static XmlObject content(XmlObject control) {
		return control instanceof CTSdtRow row ? find(row, CTTc.class).stream().reduce(row, (before, last) -> last) : control;
	}

	/** Writes it in place of what is there; says whether there was a place for it. */
	private static boolean write(String value, XmlObject content) {
		List<CTText> texts = new ArrayList<>();
		find(content, CTText.class).stream().filter(Placeholders::isShown).forEach(each -> texts.add((CTText) each));
		if (texts.isEmpty()) {
			find(content, CTP.class).stream().findFirst().ifPresent(first -> texts.add(((CTP) first).addNewR().addNewT()));
		}
		texts.forEach(text -> text.setStringValue(""));
		texts.stream().findFirst().ifPresent(text -> set(text, value));
		return !texts.isEmpty();
	}

	/** Not what a field does, or what a change deletes. */
	private static boolean isShown(XmlObject text) {
		try (XmlCursor cursor = text.newCursor()) {
			return TEXT.equals(cursor.getName());
		}
	}

	private static void unbind(CTSdtPr properties) {
		if (properties.isSetShowingPlcHdr()) {
			properties.unsetShowingPlcHdr();
		}
		if (properties.isSetDataBinding()) {
			properties.unsetDataBinding();
		}
	}
}
