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

/** All that a Word document says, one thing behind the other, so that others can write the same. Fields and pictures are left out. */
final class WordTape {

	/** What is done with it. */
	interface Player {

		void table(String style);

		void row();

		void cell(int width);

		/** Ends the table. */
		void tableEnd();

		void paragraph(String style);

		/** Begins a link, to a place of the document or to an address. */
		void link(String place, String address);

		void linkEnd();

		void bookmark(String name);

		void text(String style, String text);

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
	private static final String ADDRESS = "https://example.org/articles/1";

	private final Path file;

	/** @param file where it is kept */
	WordTape(Path file) {
		this.file = file;
	}

	/** Records a document. */
	void record(Path document) throws Exception {
		try (ZipFile zip = new ZipFile(document.toFile());
				InputStream xml = zip.getInputStream(zip.getEntry("word/document.xml"));
				DataOutputStream output = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			SAXParserFactory.newInstance().newSAXParser().parse(xml, new Recorder(output));
			output.writeByte(END);
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
			case TABLE -> player.table(input.readUTF());
			case ROW -> player.row();
			case CELL -> player.cell(input.readInt());
			case TABLE_END -> player.tableEnd();
			case PARAGRAPH -> player.paragraph(input.readUTF());
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

		private final DataOutputStream output;
		private final StringBuilder text = new StringBuilder();
		private String style = "";
		private boolean isInRun;
		private boolean isInTabs;

		Recorder(DataOutputStream output) {
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
				case "w:tblStyle" -> write(TABLE, attributes.getValue("w:val"));
				case "w:tr" -> output.writeByte(ROW);
				case "w:tcW" -> {
					output.writeByte(CELL);
					output.writeInt(Integer.parseInt(attributes.getValue("w:w")));
				}
				case "w:pStyle" -> write(PARAGRAPH, attributes.getValue("w:val"));
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
