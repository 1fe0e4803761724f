// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.pressmark.sources.Findings;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.ReadingSteps;
import org.pressmark.sources.Source;

/** Files that are made to harm, or that a person cannot open either: each ends in bounded time, with one line. */
class HostileTest {

	/** Each takes a few seconds on a machine with nothing else to do. */
	private static final Duration LONGEST = Duration.ofSeconds(90);
	private static final int MEGABYTE = 1 << 20;
	private static final String SECRET = "root:x:0:0";

	private static Findings read(String name, byte[] bytes) {
		Findings findings = assertTimeoutPreemptively(LONGEST, () -> Formats.read(name, bytes));
		for (ImportException failure : findings.failures()) {
			assertEquals(1, failure.getMessage().lines().count());
			assertFalse(failure.getMessage().startsWith("The importer for"), failure::getMessage);
		}
		return findings;
	}

	private static void assertRefused(String reason, String name, byte[] bytes) {
		Findings findings = read(name, bytes);
		assertEquals(1, findings.failures().size());
		String message = findings.failures().getFirst().getMessage();
		assertTrue(message.contains(reason), message);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] spaces(int length) {
		byte[] bytes = new byte[length];
		Arrays.fill(bytes, (byte) ' ');
		return bytes;
	}

	@Test
	void zip_Bomb() throws IOException {
		byte[] text = spaces(29 * MEGABYTE);
		System.arraycopy(bytes(Fixtures.FIRST), 0, text, 0, Fixtures.FIRST.length());
		byte[] zip = Fixtures.zip("1.txt", text, "2.txt", text, "3.txt", text, "4.txt", text, "5.txt", text, "6.txt", text);
		Findings findings = read("bomb.zip", zip);
		assertEquals(4, findings.drafts().size());
		assertTrue(findings.failures().getLast().getMessage().contains("unpacks to more than 128 MB"));
	}

	/** However many archives lie in each other, it is one line. */
	@Test
	void zip_BombOfArchives() throws IOException {
		byte[] zip = Fixtures.zip("a.html", spaces(31 * MEGABYTE));
		for (int i = 0; i < 3; i++) {
			zip = Fixtures.zip("0.zip", zip, "1.zip", zip, "2.zip", zip, "3.zip", zip, "4.zip", zip, "5.zip", zip);
		}
		assertRefused("The rest of bomb.zip is left out: it unpacks to more than 128 MB", "bomb.zip", zip);
		List<String> failures = new ArrayList<>();
		try (ReadingSteps steps = Formats.IMPORTERS.steps(Source.of("bomb.zip", zip))) {
			while (steps.hasNext()) {
				steps.next().forEach(part -> part.parse().failures().forEach(failure -> failures.add(failure.getMessage())));
			}
		}
		assertEquals(1, failures.size(), failures::toString);
		assertTrue(failures.getFirst().startsWith("The rest of bomb.zip is left out"), failures::toString);
	}

	@Test
	void zip_EntryThatIsTooLarge() throws IOException {
		assertRefused("a.zip!/1.txt is larger than 30 MB", "a.zip", Fixtures.zip("1.txt", spaces(31 * MEGABYTE)));
	}

	@Test
	void zip_TooDeep() throws IOException {
		byte[] zip = Fixtures.zip("a.txt", bytes(Fixtures.FIRST));
		for (int i = 0; i < 12; i++) {
			zip = Fixtures.zip("b.zip", zip);
		}
		assertRefused("too deep inside each other", "a.zip", zip);
	}

	@Test
	void zip_CutOff() throws IOException {
		byte[] zip = Fixtures.zip("a.txt", bytes(Fixtures.FIRST));
		assertRefused("is no whole ZIP archive", "a.zip", Arrays.copyOf(zip, zip.length - 30));
	}

	@Test
	void docx_Bomb() throws IOException {
		assertRefused("unpacks to more than 96 MB", "a.docx", Fixtures.zip("word/document.xml", spaces(120 * MEGABYTE)));
	}

	@Test
	void docx_MillionsOfElements() throws IOException {
		String xml = "<a>" + "<b/>".repeat(1_100_000) + "</a>";
		assertRefused("has more parts than", "a.docx", Fixtures.zip("word/document.xml", bytes(xml)));
	}

	@Test
	void documents_WithDocumentTypes() throws IOException {
		String xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>";
		assertRefused("has a document type definition", "a.docx", Fixtures.zip("word/document.xml", bytes(xml)));
		assertRefused("has a document type definition", "a.odt", Fixtures.odtOf(xml));
	}

	@Test
	void feed_EntitiesStayAsTheyAre() {
		String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rss><channel><title>"
				+ "Times</title><item><title>One &e;</title><description>" + Fixtures.FIRST + " &e;</description></item>"
				+ "</channel></rss>";
		Findings findings = read("a.xml", bytes(feed));
		assertEquals(1, findings.drafts().size());
		assertFalse(findings.drafts().getFirst().toString().contains(SECRET));
	}

	@Test
	void documents_WithPasswords() throws IOException, GeneralSecurityException {
		assertRefused("a.pdf is protected by a password", "a.pdf", Fixtures.protectedPdf());
		assertRefused("a.docx is protected by a password", "a.docx", encrypted(Fixtures.docx()));
		assertRefused("old kind of Office document", "a.doc", compoundFile());
	}

	private static byte[] encrypted(byte[] docx) throws IOException, GeneralSecurityException {
		try (POIFSFileSystem file = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OutputStream out = encryptor.getDataStream(file)) {
				out.write(docx);
			}
			return bytes(file);
		}
	}

	private static byte[] compoundFile() throws IOException {
		try (POIFSFileSystem file = new POIFSFileSystem()) {
			return bytes(file);
		}
	}

	private static byte[] bytes(POIFSFileSystem file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		file.writeFilesystem(out);
		return out.toByteArray();
	}

	@Test
	void pdf_Scan() throws IOException {
		assertRefused("a.pdf is a scan", "a.pdf", Fixtures.scan());
	}

	@Test
	void pdf_Bomb() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new DeflaterOutputStream(packed)) {
			byte[] part = spaces(MEGABYTE);
			for (int i = 0; i < 400; i++) {
				out.write(part);
			}
		}
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		pdf.write(bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj "
				+ "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
				+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj 4 0 obj<</Filter/FlateDecode/Length "
				+ packed.size() + ">>stream\n"));
		packed.writeTo(pdf);
		pdf.write(bytes("\nendstream endobj trailer<</Root 1 0 R>>\n%%EOF"));
		assertRefused("unpacks to more than", "a.pdf", pdf.toByteArray());
	}

	/** Each is drawn twice inside another one: all of them, or one that draws itself, more often than anybody waits for. */
	@Test
	void pdf_FormsInsideForms() {
		assertRefused("takes too long", "a.pdf", pdfOfForms(1, ""));
		assertRefused("takes too long", "a.pdf", pdfOfForms(30, ""));
		assertRefused("takes too long", "a.pdf", pdfOfForms(30, "/Group<</S/Transparency>>"));
	}

	private static byte[] pdfOfForms(int count, String kind) {
		StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj "
				+ "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
				+ "/Resources<</XObject<</X 5 0 R>>>>>>endobj 4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj ");
		for (int i = 0; i < count; i++) {
			pdf.append(5 + i).append(" 0 obj<</Type/XObject/Subtype/Form").append(kind)
					.append("/BBox[0 0 9 9]/Length 11/Resources<</XObject<</X ")
					.append(5 + Math.min(i + 1, count - 1)).append(" 0 R>>>>>>stream\n")
					.append(i < count - 1 || count == 1 ? "/X Do /X Do" : "0 0 m 0 0 l").append("\nendstream endobj ");
		}
		return bytes(pdf + "trailer<</Root 1 0 R>>\n%%EOF");
	}

	@Test
	void warc_Bomb() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(packed)) {
			out.write(bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.org/\r\n"
					+ "WARC-Date: 2021-05-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
					+ "Content-Type: image/png\r\nContent-Length: 9000000000\r\n\r\n"));
			byte[] part = spaces(MEGABYTE);
			for (int i = 0; i < 1_100; i++) {
				out.write(part);
			}
		}
		assertRefused("more than 1024 MB", "a.warc.gz", packed.toByteArray());
	}

	@Test
	void tar_CutOffOrBomb() throws IOException {
		byte[] page = Fixtures.file("page.html");
		byte[] tar = Fixtures.tar("a.html", page, "b.html", page);
		Findings cut = Formats.read("a.tar", Arrays.copyOf(tar, 512 + page.length / 2));
		assertEquals(List.of(), cut.drafts());
		assertEquals(1, cut.failures().size());
		Findings second = Formats.read("a.tar", Arrays.copyOf(tar, tar.length - 1024 - page.length / 2));
		assertEquals(1, second.drafts().size());
		assertEquals(1, second.failures().size());
		assertRefused("a.tgz!/a.txt is larger than 30 MB", "a.tgz",
				Fixtures.gzip(Fixtures.tar("a.txt", spaces(40 * MEGABYTE))));
		ByteArrayOutputStream name = new ByteArrayOutputStream();
		Fixtures.member(name, "././@LongLink", 'L', spaces(MEGABYTE), "");
		assertRefused("a.tar is no whole TAR archive: it was cut off or damaged (a name longer than any path)", "a.tar",
				name.toByteArray());
	}

	@Test
	void gzip_CutOffOrBomb() throws IOException {
		byte[] page = Fixtures.gzip(Fixtures.file("page.html"));
		assertRefused("a.html.gz!/a.html is damaged: ", "a.html.gz", Arrays.copyOf(page, page.length / 2));
		assertRefused("a.html.gz!/a.html is damaged: ", "a.html.gz", Arrays.copyOf(page, 5));
		page[page.length - 6] ^= 1;
		assertRefused("a.html.gz!/a.html is damaged: ", "a.html.gz", page);
		assertRefused("a.txt.gz!/a.txt is larger than 30 MB", "a.txt.gz", Fixtures.gzip(spaces(200 * MEGABYTE)));
		byte[] deep = Fixtures.gzip(bytes(Fixtures.FIRST));
		for (int i = 0; i < 12; i++) {
			deep = Fixtures.gzip(deep);
		}
		assertRefused("too deep inside each other", "a.gz", deep);
	}

	@Test
	void mbox_CutOffLongOrEmpty() throws IOException {
		String message = "From a@b.org\nFrom: a@b.org\nTo: b@c.org\nSubject: x\nMIME-Version: 1.0\n\n" + Fixtures.FIRST + "\n\n";
		byte[] packed = Fixtures.gzip(bytes(message.repeat(100)));
		Findings findings = read("a.mbox.gz", Arrays.copyOf(packed, packed.length - 20));
		assertTrue(findings.drafts().size() > 90);
		assertTrue(findings.failures().getLast().getMessage().startsWith("a.mbox.gz is damaged"));
		byte[] large = Fixtures.gzip(bytes(message.strip() + "x".repeat(40 * MEGABYTE) + "\n\n" + message));
		findings = read("a.mbox.gz", large);
		assertEquals(1, findings.drafts().size());
		assertTrue(findings.failures().getFirst().getMessage().startsWith("a.mbox.gz!/1.eml is larger than 30 MB"));
		findings = read("a.mbox", bytes("From a\nX: y\n\nWords.\n\nFrom b\n\nFrom c\n" + message.substring(message.indexOf('\n') + 1)));
		assertEquals(2, findings.drafts().size());
		assertTrue(findings.failures().getLast().getMessage().startsWith("a.mbox!/2.eml"), findings.failures()::toString);
	}

	@Test
	void richText_DeepAndLarge() {
		assertRefused("takes too long", "a.rtf", bytes("{\\rtf1" + "{".repeat(5 * MEGABYTE)));
		assertEquals(1, read("a.rtf", bytes("{\\rtf1 " + (Fixtures.FIRST + "\\par ").repeat(40_000) + '}')).drafts().size());
		assertRefused("no text", "a.rtf", bytes("{\\rtf1\\bin2000000000 " + "x".repeat(MEGABYTE)));
	}

	@Test
	void richText_NulBytes() {
		byte[] text = bytes("{\\rtf1 " + Fixtures.FIRST + "\\par}");
		text[20] = 0;
		assertEquals(1, read("a.rtf", text).drafts().size());
	}

	@Test
	void markdown_Deep() {
		read("a.md", bytes(">".repeat(MEGABYTE) + Fixtures.FIRST));
		read("a.md", bytes("*a ".repeat(MEGABYTE / 2) + Fixtures.FIRST));
		read("a.md", bytes("[".repeat(MEGABYTE) + Fixtures.FIRST));
		read("a.md", bytes("- ".repeat(MEGABYTE / 4) + Fixtures.FIRST));
	}

	@Test
	void mail_ManyPartsAndDeepOnes() {
		String head = "From: a@b.org\r\nTo: b@c.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; "
				+ "boundary=b\r\n\r\n";
		assertRefused("too many parts", "a.eml", bytes(head + "--b\r\n\r\na\r\n".repeat(MEGABYTE)));
		StringBuilder deep = new StringBuilder(head);
		for (int i = 0; i < 3_000; i++) {
			deep.append("--b").append(i == 0 ? "" : i - 1).append("\r\nContent-Type: multipart/mixed; boundary=b").append(i)
					.append("\r\n\r\n");
		}
		assertRefused("a.eml is damaged", "a.eml", bytes(deep.toString()));
		read("a.eml", bytes("From: a@b.org\r\nTo: b@c.org\r\nMIME-Version: 1.0\r\nSubject: " + "x".repeat(20 * MEGABYTE)));
	}

	@Test
	void feed_DeepAndLarge() {
		String head = "<rss><channel><item><title>x</title><description>";
		read("a.xml", bytes(head + "<a>".repeat(300_000)));
		assertRefused("has more parts than", "a.xml", bytes(head + "<a>".repeat(5 * MEGABYTE)));
	}

	@Test
	void odt_Deep() throws IOException {
		assertRefused("takes too long", "a.odt", Fixtures.odt("<text:section>".repeat(1_000)));
	}

	@Test
	void export_Large() {
		String article = new String(Fixtures.file("factiva-de.txt"), StandardCharsets.UTF_8);
		String export = article.repeat(8 * MEGABYTE / bytes(article).length);
		Findings findings = read("a.txt", bytes(export));
		assertTrue(findings.drafts().size() > 10_000);
		assertRefused("has more parts than 50000", "b.txt",
				bytes("Document AFPR000020210504eh5400abc\n5 words\n".repeat(300_000)));
		assertRefused("has more parts than 50000", "c.txt",
				bytes("End of Document\nLength: 5 words\nBody\n".repeat(300_000)));
	}
}
