// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.pressmark.sources.formats.internal.pdf.PdfFonts;

/** Files of each format, in the layout that their programs give them: those that are text lie in {@code fixtures}. */
final class Fixtures {

	static final String FIRST = "The foreign ministers of the Group of Seven met in London on Tuesday, the first time in "
			+ "two years that they sat at one table, and spoke for six hours about China, Russia and the pandemic.";
	static final String SECOND = "\"We need to show that we can deliver,\" the British foreign secretary, Dominic Raab, "
			+ "told reporters before the talks began at Lancaster House in the centre of the city.";
	static final String THIRD = "Antony Blinken, the US secretary of state, said that it was not the purpose of the talks "
			+ "to hold China down, but to uphold the international order that others had invested so much in over so many "
			+ "decades.";
	static final List<String> PROSE = List.of(FIRST, SECOND, THIRD);

	private Fixtures() {
	}

	/** A file of the folder {@code fixtures}. */
	static byte[] file(String name) {
		try (InputStream in = Fixtures.class.getResourceAsStream("fixtures/" + name)) {
			return Objects.requireNonNull(in, name).readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}

	/** A Word document: title, byline, date, text with a heading. */
	static byte[] docx() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			styles(document);
			add(document, "G7 ministers meet in London", "Title");
			add(document, "By Patrick Wintour", null);
			add(document, "4 May 2021", null);
			add(document, FIRST, null);
			add(document, "What was said", "Heading2");
			add(document, SECOND, null);
			document.createTable(1, 1).getRow(0).getCell(0).setText("A cell of a table.");
			add(document, THIRD, null);
			return bytes(document);
		}
	}

	/** An export of Nexis Uni as a Word document: a cover and an article. */
	static byte[] nexisDocx() throws IOException {
		return nexisDocx("G7 foreign ministers meet in London");
	}

	static byte[] nexisDocx(String headline) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			styles(document);
			add(document, "User Name: Ada Lovelace", null);
			add(document, "Documents (1)", null);
			add(document, "1. " + headline, null);
			add(document, headline, "Heading1");
			List.of("Agence France Presse -- English", "May 4, 2021 Tuesday 3:10 AM GMT",
					"Copyright 2021 Agence France Presse All Rights Reserved", "Length: 99 words", "Byline: Patrick Wintour",
					"Dateline: London", "Body").forEach(line -> add(document, line, null));
			PROSE.forEach(line -> add(document, line, null));
			List.of("Classification", "Language: ENGLISH", "Publication-Type: Newswire", "Load-Date: May 5, 2021",
					"End of Document").forEach(line -> add(document, line, null));
			return bytes(document);
		}
	}

	private static void styles(XWPFDocument document) {
		XWPFStyles styles = document.createStyles();
		for (List<String> style : List.of(List.of("Title", "Title"), List.of("Heading1", "heading 1"),
				List.of("Heading2", "heading 2"))) {
			CTStyle definition = CTStyle.Factory.newInstance();
			definition.setStyleId(style.getFirst());
			definition.addNewName().setVal(style.getLast());
			definition.setType(STStyleType.PARAGRAPH);
			styles.addStyle(new XWPFStyle(definition));
		}
	}

	private static void add(XWPFDocument document, String text, String style) {
		XWPFParagraph paragraph = document.createParagraph();
		if (style != null) {
			paragraph.setStyle(style);
		}
		paragraph.createRun().setText(text);
	}

	private static byte[] bytes(XWPFDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.write(out);
		return out.toByteArray();
	}

	/** An OpenDocument text with a title, a list, a note and a change that was tracked. */
	static byte[] odt() throws IOException {
		return odt("<text:p text:style-name=\"P1\">G7 ministers meet<text:s text:c=\"2\"/>in London</text:p>"
				+ "<text:p>By Patrick Wintour</text:p><text:p>4 May 2021</text:p><text:p>" + FIRST
				+ "<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>"
				+ "<text:h text:outline-level=\"2\">What was said</text:h><text:p>" + SECOND.replace("\"", "&quot;")
				+ "</text:p><text:list><text:list-item><text:p>An item of a list</text:p></text:list-item></text:list>"
				+ "<text:p>" + THIRD + "</text:p>");
	}

	/** An OpenDocument text with this content. */
	static byte[] odt(String content) throws IOException {
		String namespaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
				+ " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
				+ " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
		String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content" + namespaces
				+ "><office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\""
				+ " style:parent-style-name=\"Title\"/></office:automatic-styles><office:body><office:text>"
				+ "<text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>" + content
				+ "</office:text></office:body></office:document-content>";
		return odtOf(xml);
	}

	/** An OpenDocument text of this content.xml. */
	static byte[] odtOf(String xml) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
			ZipEntry entry = new ZipEntry("mimetype");
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(type.length);
			CRC32 check = new CRC32();
			check.update(type);
			entry.setCrc(check.getValue());
			zip.putNextEntry(entry);
			zip.write(type);
			put(zip, "content.xml", xml.getBytes(StandardCharsets.UTF_8));
		}
		return out.toByteArray();
	}

	/** The same entries, of which one is changed. */
	static byte[] changed(byte[] archive, String name, UnaryOperator<String> change) throws IOException {
		List<Object> namesAndBytes = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] bytes = zip.readAllBytes();
				namesAndBytes.addAll(List.of(entry.getName(), entry.getName().equals(name)
						? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes));
			}
		}
		return zip(namesAndBytes.toArray());
	}

	/** The same entries, all packed and the first one last, with the type or without. */
	static byte[] packedAgain(byte[] archive, boolean withType) throws IOException {
		List<Object> namesAndBytes = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (withType || !"mimetype".equals(entry.getName())) {
					namesAndBytes.addAll(0, List.of(entry.getName(), zip.readAllBytes()));
				}
			}
		}
		return zip(namesAndBytes.toArray());
	}

	private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(bytes);
		zip.closeEntry();
	}

	/** A ZIP archive of names and contents. */
	static byte[] zip(Object... namesAndBytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < namesAndBytes.length; i += 2) {
				put(zip, (String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
			}
		}
		return out.toByteArray();
	}

	/** A TAR archive of files, and of symbolic links where a name stands instead of bytes. */
	static byte[] tar(Object... namesAndContents) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int i = 0; i < namesAndContents.length; i += 2) {
			boolean link = namesAndContents[i + 1] instanceof String;
			byte[] content = link ? new byte[0] : (byte[]) namesAndContents[i + 1];
			String name = (String) namesAndContents[i];
			if (name.length() > 100) {
				member(out, "././@LongLink", 'L', (name + '\0').getBytes(StandardCharsets.UTF_8), "");
			}
			member(out, name.substring(0, Math.min(100, name.length())), link ? '2' : '0', content,
					link ? (String) namesAndContents[i + 1] : "");
		}
		out.writeBytes(new byte[1024]);
		return out.toByteArray();
	}

	/** A member of a TAR archive, filled up to whole blocks. */
	static void member(ByteArrayOutputStream out, String name, char type, byte[] content, String target) {
		byte[] header = new byte[512];
		put(header, 0, name);
		put(header, 100, "0000644\0");
		put(header, 124, String.format(Locale.ROOT, "%011o\0", content.length));
		put(header, 136, "00000000000\0");
		put(header, 148, "        ");
		header[156] = (byte) type;
		put(header, 157, target);
		put(header, 257, "ustar\00000");
		int sum = 0;
		for (byte each : header) {
			sum += each & 0xFF;
		}
		put(header, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
		out.writeBytes(header);
		out.writeBytes(content);
		out.writeBytes(new byte[(512 - content.length % 512) % 512]);
	}

	private static void put(byte[] header, int at, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		System.arraycopy(bytes, 0, header, at, bytes.length);
	}

	/** Bytes as gzip packs them. */
	static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(bytes);
		}
		return out.toByteArray();
	}

	/** A web archive of a page, a picture, and a page that was not found, packed record by record. */
	static byte[] warc(boolean packed) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(out, packed, "warcinfo", "", "application/warc-fields",
				"software: a crawler\r\n".getBytes(StandardCharsets.UTF_8));
		write(out, packed, "response", "https://example.org/g7", "application/http; msgtype=response",
				http("200 OK", "text/html; charset=utf-8", file("page.html")));
		write(out, packed, "response", "https://example.org/logo.png", "application/http; msgtype=response",
				http("200 OK", "image/png", new byte[] { 1, 2, 3 }));
		write(out, packed, "response", "https://example.org/gone", "application/http; msgtype=response",
				http("404 Not Found", "text/html", "<html><body><p>Not found.</p></body></html>".getBytes(StandardCharsets.UTF_8)));
		return out.toByteArray();
	}

	/** A web archive of a page that the server packed. */
	static byte[] packedPage(String encoding, byte[] body) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(out, false, "response", "https://example.org/g7", "application/http; msgtype=response",
				http("200 OK", "text/html; charset=utf-8\r\nContent-Encoding: " + encoding, body));
		return out.toByteArray();
	}

	private static byte[] http(String status, String type, byte[] body) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		out.write(body);
		return out.toByteArray();
	}

	/** Writes what a server answered with. */
	static void writePage(OutputStream out, boolean packed, String address, String type, byte[] body) throws IOException {
		write(out, packed, "response", address, "application/http; msgtype=response", http("200 OK", type, body));
	}

	private static void write(OutputStream out, boolean packed, String type, String address, String contentType,
			byte[] block) throws IOException {
		ByteArrayOutputStream record = new ByteArrayOutputStream();
		record.write(head(type, address, contentType, block.length).getBytes(StandardCharsets.US_ASCII));
		record.write(block);
		record.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		out.write(packed ? gzip(record.toByteArray()) : record.toByteArray());
	}

	/** How a record of so many bytes begins. */
	static String head(String type, String address, String contentType, long length) {
		String target = address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n";
		return "WARC/1.0\r\nWARC-Type: " + type + "\r\n" + target + "WARC-Date: 2021-05-05T10:00:00Z\r\n"
				+ "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-" + String.format(Locale.ROOT, "%012d", length) + ">\r\n"
				+ "Content-Type: " + contentType + "\r\nContent-Length: " + length + "\r\n\r\n";
	}

	/** Pages as a newspaper has them: a headline over two columns, running heads, words parted by hyphens. */
	static byte[] pdf() throws IOException {
		try (PDDocument document = newspaper()) {
			return bytes(document);
		}
	}

	/** The same, encrypted, but for everybody to read. */
	static byte[] encryptedPdf() throws IOException {
		try (PDDocument document = newspaper()) {
			document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
			return bytes(document);
		}
	}

	/** The same, which asks for a password. */
	static byte[] protectedPdf() throws IOException {
		try (PDDocument document = newspaper()) {
			document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
			return bytes(document);
		}
	}

	/**
	 * A page of lines of the same distance and characters, as some programs write.
	 *
	 * @param title  of the document information
	 * @param author of the document information
	 */
	static byte[] linesPdf(String title, String author, List<String> lines) throws IOException {
		PdfFonts.install();
		try (PDDocument document = new PDDocument()) {
			document.getDocumentInformation().setTitle(title);
			document.getDocumentInformation().setAuthor(author);
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				write(content, new PDType1Font(FontName.TIMES_ROMAN), 60, new StringBuilder(String.join("\n", lines)));
			}
			return bytes(document);
		}
	}

	/**
	 * Pages with something above and below their text, each at its height in points, such as {@code 30 text}; in it, # is
	 * the number of the page and $ that of all. A tab parts what stands at the left from what stands at the right.
	 */
	static byte[] framedPdf(int pages, String... frame) throws IOException {
		PdfFonts.install();
		PDFont font = new PDType1Font(FontName.HELVETICA);
		try (PDDocument document = new PDDocument()) {
			for (int number = 1; number <= pages; number++) {
				PDPage page = new PDPage(PDRectangle.A4);
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					for (String each : frame) {
						int space = each.indexOf(' ');
						String[] parts = each.substring(space + 1).replace("#", "" + number).replace("$", "" + pages).split("\t");
						int y = Integer.parseInt(each.substring(0, space));
						show(content, font, 8, 40, y, parts[0]);
						if (parts.length > 1) {
							show(content, font, 8, 500, y, parts[1]);
						}
					}
					write(content, font, 60, new StringBuilder("In part " + number + " the ministers of the seven countries spoke"
							+ " about China, about Russia and about\nhow to end the pandemic, and agreed on most of it before they"
							+ " left that evening."));
				}
			}
			return bytes(document);
		}
	}

	/** A page of lines in which every second part between {@code ^} is small and raised. */
	static byte[] raisedPdf(String... lines) throws IOException {
		PdfFonts.install();
		PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				int y = 700;
				for (String line : lines) {
					float x = 60;
					boolean raised = false;
					for (String part : line.split("\\^")) {
						int size = raised ? 7 : 12;
						show(content, font, size, (int) x, raised ? y + 4 : y, part);
						x += Math.round(font.getStringWidth(part) * size / 1000);
						raised = !raised;
					}
					y -= 14;
				}
			}
			return bytes(document);
		}
	}

	/** Pages that are pictures. */
	static byte[] scan() throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 500, 700);
			}
			return bytes(document);
		}
	}

	private static byte[] bytes(PDDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	private static PDDocument newspaper() throws IOException {
		PdfFonts.install();
		PDDocument document = new PDDocument();
		PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
		PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
		List<String> words = List.of(String.join(" ", FIRST, SECOND, THIRD).replace("international", "interna-~tional")
				.split(" "));
		int next = 0;
		for (int number = 1; number <= 3; number++) {
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				show(content, font, 9, 60, 810, "The Example Times | Tuesday 4 May 2021");
				show(content, font, 9, 300, 30, String.valueOf(number));
				if (number == 1) {
					show(content, bold, 24, 60, 760, "G7 foreign ministers meet in London");
				}
				next = columns(content, font, words, next);
			}
		}
		return document;
	}

	/** Two columns of text; the right one is written first, as some programs do. */
	private static int columns(PDPageContentStream content, PDFont font, List<String> words, int next) throws IOException {
		int begin = next;
		StringBuilder[] columns = { new StringBuilder(), new StringBuilder() };
		int word = begin;
		for (StringBuilder column : columns) {
			word = fill(column, font, words, word);
		}
		write(content, font, 310, columns[1]);
		write(content, font, 60, columns[0]);
		return word;
	}

	private static int fill(StringBuilder column, PDFont font, List<String> words, int begin) throws IOException {
		StringBuilder line = new StringBuilder();
		int lines = 0;
		int word = begin;
		while (lines < 12) {
			String text = words.get(word % words.size());
			boolean ends = font.getStringWidth(line + " " + text) / 100 > 220;
			if (ends) {
				column.append(line).append('\n');
				line.setLength(0);
				lines++;
				continue;
			}
			line.append(line.isEmpty() ? "" : " ").append(text);
			word++;
			if (text.contains("~")) {
				int mark = line.indexOf("~");
				column.append(line, 0, mark).append('\n');
				line.delete(0, mark + 1);
				lines++;
			}
		}
		column.append(line);
		return word;
	}

	private static void write(PDPageContentStream content, PDFont font, int x, StringBuilder column) throws IOException {
		int y = 720;
		for (String line : column.toString().split("\n")) {
			show(content, font, 10, x, y, line);
			y -= 12;
		}
	}

	private static void show(PDPageContentStream content, PDFont font, int size, int x, int y, String text)
			throws IOException {
		content.beginText();
		content.setFont(font, size);
		content.newLineAtOffset(x, y);
		content.showText(text);
		content.endText();
	}
}
