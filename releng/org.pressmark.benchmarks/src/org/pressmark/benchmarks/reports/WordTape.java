// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * All that a Word document has, one thing behind the other, so that others can write the same: its styles and lists, its
 * text with tables, links, bookmarks and fields, its chart, its header and footer. Of pictures, comments and footnotes the
 * articles that are measured have none.
 */
final class WordTape {

	/** What is done with it. */
	interface Player {

		/** The styles, as a part of its own. */
		void styles(byte[] xml) throws IOException;

		/** The looks of lists, as a part of its own. */
		void numbering(byte[] xml) throws IOException;

		/** Begins the header: what follows is in it. */
		void pageHeader();

		/** Begins the footer. */
		void pageFooter();

		/** In the paragraph that was begun last. */
		void chart(ChartNumbers numbers) throws IOException;

		void table(String style, String description);

		/** The width of the next column of a table, which are all said before its first row. */
		void column(int width);

		void row();

		/** The row that was begun last is that of heads. */
		void heads();

		void cell(int width);

		/** Ends the table. */
		void tableEnd();

		void paragraph(String style);

		/** The paragraph stays on the page of the next one. */
		void keepNext();

		/** Begins a link, to a place of the document or to an address. */
		void link(String place, String address);

		void linkEnd();

		void bookmark(String name);

		void text(String style, String text);

		/** What begins a field, its result, or ends it. */
		void fieldCharacter(String type);

		/** What a field is to show. */
		void instruction(String text);

		void tab();

		void lineBreak();
	}

	private static final int END = 0;
	private static final int TABLE = 1;
	private static final int ROW = 2;
	private static final int CELL = 3;
	private static final int TABLE_END = 4;
	private static final int PARAGRAPH = 5;
	private static final int LINK = 6;
	private static final int LINK_END = 7;
	private static final int BOOKMARK = 8;
	private static final int TEXT = 9;
	private static final int TAB = 10;
	private static final int BREAK = 11;
	private static final int HEADS = 12;
	private static final int COLUMN = 13;
	private static final int KEEP_NEXT = 14;
	private static final int FIELD = 15;
	private static final int INSTRUCTION = 16;
	private static final int CHART = 17;
	private static final int HEADER = 18;
	private static final int FOOTER = 19;
	private static final int STYLES = 20;
	private static final int NUMBERING = 21;
	private static final String ADDRESS = "https://example.org/articles/1";

	private final Path file;

	/** @param file where it is kept */
	WordTape(Path file) {
		this.file = file;
	}

	/** Records a document. */
	void record(Path document) throws Exception {
		ChartNumbers chart = ChartNumbers.of(document);
		try (ZipFile zip = new ZipFile(document.toFile());
				DataOutputStream output = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			copy(zip, "styles", STYLES, output);
			copy(zip, "numbering", NUMBERING, output);
			record(zip, "document", chart, output);
			output.writeByte(HEADER);
			record(zip, "header1", chart, output);
			output.writeByte(FOOTER);
			record(zip, "footer1", chart, output);
			output.writeByte(END);
		}
	}

	private static InputStream part(ZipFile zip, String name) throws IOException {
		return zip.getInputStream(zip.getEntry("word/" + name + ".xml"));
	}

	private static void record(ZipFile zip, String part, ChartNumbers chart, DataOutputStream output) throws Exception {
		try (InputStream xml = part(zip, part)) {
			SAXParserFactory.newInstance().newSAXParser().parse(xml, new Recorder(chart, output));
		}
	}

	private static void copy(ZipFile zip, String part, int kind, DataOutputStream output) throws IOException {
		try (InputStream xml = part(zip, part)) {
			byte[] bytes = xml.readAllBytes();
			output.writeByte(kind);
			output.writeInt(bytes.length);
			output.write(bytes);
		}
	}

	/** Plays it. */
	void play(Player player) throws IOException {
		try (DataInputStream input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			for (int kind = input.readByte(); kind != END; kind = input.readByte()) {
				play(kind, input, player);
			}
		}
	}

	private static void play(int kind, DataInputStream input, Player player) throws IOException {
		switch (kind) {
			case STYLES -> player.styles(input.readNBytes(input.readInt()));
			case NUMBERING -> player.numbering(input.readNBytes(input.readInt()));
			case HEADER -> player.pageHeader();
			case FOOTER -> player.pageFooter();
			case CHART -> player.chart(ChartNumbers.read(input));
			case TABLE -> player.table(input.readUTF(), input.readUTF());
			case COLUMN -> player.column(input.readInt());
			case ROW -> player.row();
			case HEADS -> player.heads();
			case CELL -> player.cell(input.readInt());
			case TABLE_END -> player.tableEnd();
			case PARAGRAPH -> player.paragraph(input.readUTF());
			case KEEP_NEXT -> player.keepNext();
			case FIELD -> player.fieldCharacter(input.readUTF());
			case INSTRUCTION -> player.instruction(input.readUTF());
			case LINK -> player.link(input.readUTF(), input.readUTF());
			case LINK_END -> player.linkEnd();
			case BOOKMARK -> player.bookmark(input.readUTF());
			case TEXT -> player.text(input.readUTF(), input.readUTF());
			case TAB -> player.tab();
			default -> player.lineBreak();
		}
	}

	/** Writes it down. */
	private static final class Recorder extends DefaultHandler {

		private final ChartNumbers chart;
		private final DataOutputStream output;
		private final StringBuilder text = new StringBuilder();
		private String style = "";
		private String tableStyle = "";
		private boolean isInRun;
		private boolean isInTabs;

		Recorder(ChartNumbers chart, DataOutputStream output) {
			this.chart = chart;
			this.output = output;
		}

		@Override
		public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
			text.setLength(0);
			try {
				start(name, attributes);
			} catch (IOException e) {
				throw new SAXException(e);
			}
		}

		private void start(String name, Attributes attributes) throws IOException {
			switch (name) {
				case "w:tblStyle" -> tableStyle = attributes.getValue("w:val");
				case "w:tblDescription" -> {
					write(TABLE, tableStyle);
					output.writeUTF(attributes.getValue("w:val"));
				}
				case "w:gridCol" -> writeWidth(COLUMN, attributes);
				case "w:tr" -> output.writeByte(ROW);
				case "w:tblHeader" -> output.writeByte(HEADS);
				case "w:tcW" -> writeWidth(CELL, attributes);
				case "w:pStyle" -> write(PARAGRAPH, attributes.getValue("w:val"));
				case "w:keepNext" -> output.writeByte(KEEP_NEXT);
				case "w:fldChar" -> write(FIELD, attributes.getValue("w:fldCharType"));
				case "w:drawing" -> {
					output.writeByte(CHART);
					chart.write(output);
				}
				case "w:hyperlink" -> {
					String place = attributes.getValue("w:anchor");
					write(LINK, place == null ? "" : place);
					output.writeUTF(place == null ? ADDRESS : "");
				}
				case "w:bookmarkStart" -> write(BOOKMARK, attributes.getValue("w:name"));
				case "w:r" -> {
					style = "";
					isInRun = true;
				}
				case "w:rStyle" -> style = attributes.getValue("w:val");
				case "w:tabs" -> isInTabs = true;
				case "w:tab" -> mark(TAB);
				case "w:br" -> mark(BREAK);
				default -> {
					// nothing to say
				}
			}
		}

		private void mark(int kind) throws IOException {
			if (isInRun && !isInTabs) {
				output.writeByte(kind);
			}
		}

		private void writeWidth(int kind, Attributes attributes) throws IOException {
			output.writeByte(kind);
			output.writeInt(Integer.parseInt(attributes.getValue("w:w")));
		}

		private void write(int kind, String word) throws IOException {
			output.writeByte(kind);
			output.writeUTF(word);
		}

		@Override
		public void characters(char[] chars, int start, int length) {
			text.append(chars, start, length);
		}

		@Override
		public void endElement(String uri, String local, String name) throws SAXException {
			try {
				switch (name) {
					case "w:t" -> {
						write(TEXT, style);
						output.writeUTF(text.toString());
					}
					case "w:instrText" -> write(INSTRUCTION, text.toString());
					case "w:r" -> isInRun = false;
					case "w:tabs" -> isInTabs = false;
					case "w:hyperlink" -> output.writeByte(LINK_END);
					case "w:tbl" -> output.writeByte(TABLE_END);
					default -> {
						// nothing to say
					}
				}
			} catch (IOException e) {
				throw new SAXException(e);
			}
		}
	}
}
