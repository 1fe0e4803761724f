// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.files.ReportOutline;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.internal.word.pages.OutlineReader;

/** A Word document that grows at its end. Looks come from named styles alone. */
final class WordDocument implements Closeable {

	private final WordFile file;
	private final CTBody body;
	private final MarkStyles markStyles;
	private final List<String> warnings = new ArrayList<>();
	private final Words words;
	private final Anchors anchors = new Anchors();
	private final Notes notes;
	private final List<Heading> headings = new ArrayList<>();
	private final List<ContentsField> contents = new ArrayList<>();
	private boolean beginsWithTitlePage;
	private int nextBookmark;

	/**
	 * A new document.
	 *
	 * @param words of its language
	 * @param places what a template can have a place for, by its name
	 */
	WordDocument(ReportOptions options, Words words, Map<String, String> places) throws IOException {
		this.words = words;
		file = new WordFile(options, places, warnings::add);
		body = file.body();
		notes = new Notes(file.poi(), this);
		nextBookmark = file.nextBookmark();
		markStyles = file.markStyles();
	}

	/** What the document calls a style. */
	String style(String id) {
		return file.style(id);
	}

	/** The language that the document says it is in. */
	String language() {
		return file.language();
	}

	/** Whether that is written from right to left. */
	boolean isRightToLeft() {
		return file.isRightToLeft();
	}

	/** The words of the document's language. */
	Words words() {
		return words;
	}

	/** The places that links lead to. */
	Anchors anchors() {
		return anchors;
	}

	/** Its comments and footnotes. */
	Notes notes() {
		return notes;
	}

	/** Has the contents list a heading. */
	void add(Heading heading) {
		headings.add(heading);
	}

	/** Whether nothing is in it yet. */
	boolean isEmpty() {
		try (XmlCursor cursor = body.newCursor()) {
			return !cursor.toFirstChild();
		}
	}

	/** What comes first is a title page, which says itself what is above the text on the other pages. */
	void beginWithTitlePage() {
		beginsWithTitlePage = true;
	}

	/** Puts the contents here, with so many levels of headings. */
	void contents(int levels) {
		contents.add(new ContentsField(this, body.addNewP(), levels, headings.size()));
	}

	/** Whether no heading has come since the contents: they have a page of their own, as in a book. */
	boolean isBehindContents() {
		return !contents.isEmpty() && contents.getLast().headingsBefore() == headings.size();
	}

	/**
	 * How far a document is.
	 *
	 * @param last the last element of its body; empty when there is none
	 */
	record Mark(Optional<XmlObject> last, int headings, int contents, Anchors.Mark anchors, Notes.Mark notes) {
	}

	/** How far it is now. */
	Mark mark() {
		try (XmlCursor cursor = body.newCursor()) {
			Optional<XmlObject> last = cursor.toLastChild() ? Optional.of(cursor.getObject()) : Optional.empty();
			return new Mark(last, headings.size(), contents.size(), anchors.mark(), notes.mark());
		}
	}

	/** The first element of the body that was added since; empty if none was. */
	Optional<XmlObject> firstSince(Mark mark) {
		try (XmlCursor cursor = mark.last().orElse(body).newCursor()) {
			boolean isMore = mark.last().isPresent() ? cursor.toNextSibling() : cursor.toFirstChild();
			return isMore ? Optional.of(cursor.getObject()) : Optional.empty();
		}
	}

	/** Takes back what was added since, but for warnings. */
	void reset(Mark mark) {
		try (XmlCursor cursor = mark.last().orElse(body).newCursor()) {
			boolean isMore = mark.last().isPresent() ? cursor.toNextSibling() : cursor.toFirstChild();
			while (isMore) {
				cursor.removeXml();
				isMore = cursor.isStart() || cursor.toNextSibling();
			}
		}
		headings.subList(mark.headings(), headings.size()).clear();
		contents.subList(mark.contents(), contents.size()).clear();
		anchors.reset(mark.anchors());
		notes.reset(mark.notes());
	}

	/** The styles of annotations. */
	MarkStyles markStyles() {
		return markStyles;
	}

	/** A new paragraph. */
	WordParagraph paragraph(String style) {
		return new WordParagraph(body.addNewP(), style, this);
	}

	/**
	 * A picture on a line of its own.
	 *
	 * @param png the picture as PNG
	 * @param width of it on the page; its height follows
	 * @param description for readers who cannot see it
	 */
	void picture(String style, byte[] png, int width, int height, String description) throws IOException {
		XWPFParagraph paragraph = file.poi().createParagraph();
		paragraph.setStyle(style(style));
		XWPFRun run = paragraph.createRun();
		double scale = file.scale();
		try {
			XWPFPicture picture = run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "timeline.png",
					(int) (width * scale) * Units.EMU_PER_DXA, (int) (height * scale) * Units.EMU_PER_DXA);
			picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
		describe(run, description);
	}

	/**
	 * A chart as wide as the text, on a line of its own.
	 *
	 * @param height of it on pages of ours; on others it is as much higher or lower as it is wider or narrower
	 * @param description for readers who cannot see it
	 */
	WordChart chart(String style, int height, String description) throws IOException {
		XWPFParagraph paragraph = file.poi().createParagraph();
		paragraph.setStyle(style(style));
		XWPFRun run = paragraph.createRun();
		int width = Math.min(file.textWidth(), WordFile.TEXT_WIDTH * file.textHeight() / height);
		try {
			XWPFChart chart = file.poi().createChart(run, width * Units.EMU_PER_DXA,
					(int) ((long) height * width / WordFile.TEXT_WIDTH) * Units.EMU_PER_DXA);
			describe(run, description);
			return WordChart.of(chart, file.font(Style.TABLE_TEXT));
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	private static void describe(XWPFRun run, String description) {
		CTNonVisualDrawingProps properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
		properties.setName(description);
		properties.setDescr(description);
	}

	/**
	 * A new table.
	 *
	 * @param description for readers who cannot see it
	 * @param columnWidths for a text of {@link WordFile#TEXT_WIDTH}; on other pages they are as much wider or narrower
	 */
	WordTable table(String style, String description, int... columnWidths) {
		int[] widths = Arrays.stream(columnWidths).map(width -> width * file.textWidth() / WordFile.TEXT_WIDTH).toArray();
		return new WordTable(body.addNewTbl(), this, style(style), description, widths);
	}

	BigInteger nextBookmarkId() {
		return BigInteger.valueOf(nextBookmark++);
	}

	/** The relation by which the document refers to an address outside of it. */
	String relationTo(String address) {
		return file.relationTo(address);
	}

	/**
	 * Ends the document.
	 *
	 * @param header adds what stands above the text of all pages but the first
	 * @param footer adds what stands below it
	 */
	void finish(Consumer<WordParagraph> header, Consumer<WordParagraph> footer) {
		WordTable.keepLastRows(body, style(Style.REPORT_TABLE), file::keptWithNext);
		contents.forEach(field -> field.fill(headings));
		anchors.resolve();
		file.complete(beginsWithTitlePage, part -> header.accept(new WordParagraph(part, Style.HEADER, this)),
				part -> footer.accept(new WordParagraph(part, Style.FOOTER, this)));
	}

	/** Something in it is not as it should be. */
	void warn(String sentence) {
		warnings.add(sentence);
	}

	/** What is not as it should be. */
	List<String> warnings() {
		return List.copyOf(warnings);
	}

	/** What the document holds, which has been finished. */
	ReportOutline outline(List<OutlineReader.Section> sections) {
		return OutlineReader.read(file.poi(), sections, file.textWidth(), file.textHeight());
	}

	/** Writes the document, which has been finished. */
	void save(OutputStream output) throws IOException {
		file.save(output);
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
