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
import java.util.HashMap;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** All cells of a workbook one behind the other, with their links, so that others can write the same ones. */
final class Tape {

	/** What is done with the cells. Columns count from 0, styles as the workbook numbers them. */
	interface Player {

		void sheet(String name);

		void row() throws IOException;

		void text(int column, int style, String text);

		void number(int column, int style, double number);

		void formula(int column, int style, String formula, double value);

		/** One that comes to a text: a link where a sheet has no room for more of the usual ones. */
		void formula(int column, int style, String formula, String value);

		void empty(int column, int style);

		/** Makes the last cell, one of text, lead to an address of the web. */
		void link(String address);
	}

	private static final int SHEET = 1;
	private static final int ROW = 2;
	private static final int TEXT = 3;
	private static final int NUMBER = 4;
	private static final int FORMULA = 5;
	private static final int EMPTY = 6;
	private static final int TEXT_FORMULA = 7;
	private static final int LINK = 8;
	private static final int END = 0;

	private final Path file;

	/** @param file where it is kept */
	Tape(Path file) {
		this.file = file;
	}

	/** Records a workbook, which is read cell by cell. */
	void record(Path workbook) throws Exception {
		try (OPCPackage opened = OPCPackage.open(workbook.toFile(), PackageAccess.READ);
				DataOutputStream output = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			XSSFReader.SheetIterator sheets = sheets(opened);
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next()) {
					output.writeByte(SHEET);
					output.writeUTF(sheets.getSheetName());
					parse(sheet, new Recorder(output, links(sheets.getSheetPart())));
				}
			}
			output.writeByte(END);
		}
	}

	private static void parse(InputStream sheet, DefaultHandler handler)
			throws IOException, SAXException, ParserConfigurationException {
		SAXParserFactory.newDefaultNSInstance().newSAXParser().parse(sheet, handler);
	}

	/** Where the cells of a sheet lead to, which is written behind all of them. */
	private static Map<String, String> links(PackagePart sheet) throws Exception {
		PackageRelationshipCollection targets = sheet.getRelationshipsByType(XSSFRelation.SHEET_HYPERLINKS.getRelation());
		Map<String, String> links = new HashMap<>();
		if (!targets.isEmpty()) {
			try (InputStream content = sheet.getInputStream()) {
				parse(content, new LinkFinder(targets, links));
			}
		}
		return links;
	}

	private static XSSFReader.SheetIterator sheets(OPCPackage opened)
			throws IOException, OpenXML4JException, ParserConfigurationException {
		return (XSSFReader.SheetIterator) new XSSFReader(opened).getSheetsData();
	}

	/** Plays it. */
	void play(Player player) throws IOException {
		try (DataInputStream input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			for (int kind = input.readByte(); kind != END; kind = input.readByte()) {
				switch (kind) {
					case SHEET -> player.sheet(input.readUTF());
					case ROW -> player.row();
					case LINK -> player.link(input.readUTF());
					default -> cell(kind, input, player);
				}
			}
		}
	}

	private static void cell(int kind, DataInputStream input, Player player) throws IOException {
		int column = input.readShort();
		int style = input.readShort();
		switch (kind) {
			case TEXT -> player.text(column, style, input.readUTF());
			case NUMBER -> player.number(column, style, input.readDouble());
			case FORMULA -> player.formula(column, style, input.readUTF(), input.readDouble());
			case TEXT_FORMULA -> player.formula(column, style, input.readUTF(), input.readUTF());
			default -> player.empty(column, style);
		}
	}

	/** Finds where cells lead to. */
	private static final class LinkFinder extends DefaultHandler {

		private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

		private final PackageRelationshipCollection targets;
		private final Map<String, String> links;

		LinkFinder(PackageRelationshipCollection targets, Map<String, String> links) {
			this.targets = targets;
			this.links = links;
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			String target = attributes.getValue(RELATIONS, "id");
			if ("hyperlink".equals(name) && target != null) {
				links.put(attributes.getValue("ref"), targets.getRelationshipByID(target).getTargetURI().toString());
			}
		}
	}

	/** Writes down the cells of a sheet. */
	private static final class Recorder extends DefaultHandler {

		private final DataOutputStream output;
		private final Map<String, String> links;
		private final StringBuilder characters = new StringBuilder();
		private String link;
		private int column;
		private int style;
		private boolean isText;
		private String formula;
		private String text;
		private String value;

		Recorder(DataOutputStream output, Map<String, String> links) {
			this.output = output;
			this.links = links;
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
			characters.setLength(0);
			if ("row".equals(name)) {
				write(() -> output.writeByte(ROW));
			} else if ("c".equals(name)) {
				column = new CellReference(attributes.getValue("r")).getCol();
				link = links.get(attributes.getValue("r"));
				style = Integer.parseInt(attributes.getValue("s"));
				isText = "str".equals(attributes.getValue("t"));
				formula = null;
				text = null;
				value = null;
			}
		}

		@Override
		public void characters(char[] chars, int start, int length) {
			characters.append(chars, start, length);
		}

		@Override
		public void endElement(String uri, String name, String qualified) throws SAXException {
			switch (name) {
				case "f" -> formula = characters.toString();
				case "t" -> text = characters.toString();
				case "v" -> value = characters.toString();
				case "c" -> write(this::writeCell);
				default -> {
					// nothing of a cell
				}
			}
		}

		private void writeCell() throws IOException {
			output.writeByte(kind());
			output.writeShort(column);
			output.writeShort(style);
			if (formula != null) {
				output.writeUTF(formula);
			}
			if (text != null) {
				output.writeUTF(text);
			} else if (value != null && isText) {
				output.writeUTF(value);
			} else if (value != null) {
				output.writeDouble(Double.parseDouble(value));
			}
			if (link != null) {
				output.writeByte(LINK);
				output.writeUTF(link);
			}
		}

		private int kind() {
			if (formula != null) {
				return isText ? TEXT_FORMULA : FORMULA;
			}
			return text != null ? TEXT : value != null ? NUMBER : EMPTY;
		}

		private interface Writing {

			void run() throws IOException;
		}

		private static void write(Writing writing) throws SAXException {
			try {
				writing.run();
			} catch (IOException e) {
				throw new SAXException(e);
			}
		}
	}
}
