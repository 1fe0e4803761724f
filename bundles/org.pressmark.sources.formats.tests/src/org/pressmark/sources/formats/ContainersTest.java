// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Findings;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.Warning;

/** Sources that hold others: each is read by itself, from its own bytes, and what fails keeps nothing else away. */
class ContainersTest {

	private static final String DATA = "VGhlIGZvcmVpZ24gbWluaXN0ZXJzIG9mIHRoZSBzZXZlbiBlY29ub21pZXMgZ2F0aGVyZWQgaW4gTG9uZG9u";

	private static List<String> names(Findings findings) {
		return findings.drafts().stream().map(ArticleDraft::sourceName).toList();
	}

	private static List<String> messages(Findings findings) {
		return findings.failures().stream().map(ImportException::getMessage).toList();
	}

	@Test
	void zip_FilesByTheirPaths() throws IOException {
		byte[] page = Fixtures.file("page.html");
		Findings findings = Formats.read("a.zip", Fixtures.zip("b/page.html", page, "b/page_files/frame.html", page,
				"c/bad.bin", new byte[] { 0, 1, 2, 0 }, "d.docx", Fixtures.docx(), "__MACOSX/._d", page, ".hidden", page));
		assertEquals(List.of("a.zip!/b/page.html", "a.zip!/d.docx"), names(findings));
		assertArrayEquals(page, findings.found().getFirst().source().bytes());
		assertEquals(1, findings.failures().size());
		assertTrue(messages(findings).getFirst().startsWith("a.zip!/c/bad.bin is not text"));
	}

	@Test
	void zip_InsideZip() throws IOException {
		byte[] inner = Fixtures.zip("page.html", Fixtures.file("page.html"));
		Findings findings = Formats.read("a.zip", Fixtures.zip("b.zip", inner));
		assertEquals(List.of("a.zip!/b.zip!/page.html"), names(findings));
	}

	@Test
	void zip_NamesThatLeadOut() throws IOException {
		byte[] text = Fixtures.FIRST.getBytes(StandardCharsets.UTF_8);
		Findings findings = Formats.read("a.zip",
				Fixtures.zip("../../etc/cron.d/x.txt", text, "C:\\Windows\\y.txt", text, "/z.txt", text));
		assertEquals(List.of("a.zip!/etc/cron.d/x.txt", "a.zip!/Windows/y.txt", "a.zip!/z.txt"), names(findings));
	}

	/** A link is an entry with the mode of one, whose bytes are the path that it leads to. */
	@Test
	void zip_LinksAreNamed() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
			ZipArchiveEntry link = new ZipArchiveEntry("passwd.txt");
			link.setUnixMode(UnixStat.LINK_FLAG | 0777);
			out.putArchiveEntry(link);
			out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
			out.closeArchiveEntry();
			out.putArchiveEntry(new ZipArchiveEntry("text.txt"));
			out.write(Fixtures.FIRST.getBytes(StandardCharsets.UTF_8));
			out.closeArchiveEntry();
		}
		Findings findings = Formats.read("a.zip", bytes.toByteArray());
		assertEquals(List.of("a.zip!/text.txt"), names(findings));
		assertEquals(List.of("a.zip!/passwd.txt is a link to another file, which is not followed. Import that file."),
				messages(findings));
	}

	@Test
	void tar_FilesByTheirPaths() throws IOException {
		byte[] page = Fixtures.file("page.html");
		String deep = "press/" + "very-long-folder/".repeat(8) + "page.html";
		byte[] tar = Fixtures.tar("./b/page_files/frame.html", page, "./b/page.html", page, "./d.docx", Fixtures.docx(),
				"__MACOSX/._d", page, ".hidden", page, deep, page);
		List<String> paths = List.of("b/page.html", "d.docx", deep);
		for (byte[] bytes : List.of(tar, Fixtures.gzip(tar))) {
			Findings findings = Formats.read("a.tar", bytes);
			assertEquals(paths.stream().map(path -> "a.tar!/" + path).toList(), names(findings));
			assertArrayEquals(page, findings.found().getFirst().source().bytes());
			assertEquals(List.of(), messages(findings));
		}
		assertEquals(List.of("a.zip!/b.tgz!/b/page.html", "a.zip!/b.tgz!/d.docx", "a.zip!/b.tgz!/" + deep),
				names(Formats.read("a.zip", Fixtures.zip("b.tgz", Fixtures.gzip(tar)))));
	}

	@Test
	void tar_WithExtendedHeader() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		String path = "17 path=München.txt\n";
		byte[] record = path.getBytes(StandardCharsets.UTF_8);
		String counted = record.length + path.substring(2);
		Fixtures.member(out, "PaxHeaders/x", 'x', counted.getBytes(StandardCharsets.UTF_8), "");
		Fixtures.member(out, "M?nchen.txt", '0', Fixtures.FIRST.getBytes(StandardCharsets.UTF_8), "");
		assertEquals(List.of("a.tar!/München.txt"), names(Formats.read("a.tar", out.toByteArray())));
	}

	@Test
	void tar_NamesThatLeadOutAndLinks() throws IOException {
		byte[] text = Fixtures.FIRST.getBytes(StandardCharsets.UTF_8);
		Findings findings = Formats.read("a.tar",
				Fixtures.tar("../../etc/cron.d/x.txt", text, "passwd.txt", "/etc/passwd", "/z.txt", text));
		assertEquals(List.of("a.tar!/etc/cron.d/x.txt", "a.tar!/z.txt"), names(findings));
		assertEquals(List.of("a.tar!/passwd.txt is a link to another file, which is not followed. Import that file."),
				messages(findings));
	}

	@Test
	void tar_Empty() throws IOException {
		assertEquals(List.of("a.tar has no files in it. Nothing is in it to import."),
				messages(Formats.read("a.tar", Fixtures.tar(".x", new byte[1]))));
	}

	@Test
	void zip_Empty() throws IOException {
		assertEquals(List.of("a.zip has no files in it. Nothing is in it to import."),
				messages(Formats.read("a.zip", Fixtures.zip(".x", new byte[1]))));
	}

	@Test
	void zip_WithPassword() throws IOException {
		byte[] zip = Fixtures.zip("a.txt", Fixtures.FIRST.getBytes(StandardCharsets.UTF_8));
		// The bit that says so stands in the head of the file and in the directory.
		zip[6] |= 1;
		zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8] |= 1;
		assertEquals(List.of("a.zip!/a.txt is protected by a password. Unpack it, and import the file."),
				messages(Formats.read("a.zip", zip)));
	}

	@Test
	void mail_TextAndDocuments() {
		Findings findings = Formats.read("letter.eml");
		assertEquals(List.of(), messages(findings));
		assertEquals(List.of("letter.eml", "letter.eml!/Bericht aus München.txt", "letter.eml!/part-2"), names(findings));
		ArticleDraft letter = findings.drafts().getFirst();
		assertEquals(Optional.of("G7-Außenminister in London: die Lage"), letter.title());
		assertEquals(Optional.of("2021-05-04T18:30:00+02:00"), letter.published());
		assertEquals(Fixtures.FIRST + '\n' + Fixtures.SECOND, letter.text());
		assertEquals(List.of("Cathrin Kahlweit"), findings.drafts().get(1).authors());
		assertTrue(findings.drafts().get(1).text().contains("Außenminister"));
	}

	/** What somebody passes on is older than the message, by how much nobody knows. */
	@Test
	void mail_WithFewFields() {
		String letter = "From: Jane Doe <jane@example.org>\nSubject: Ministers meet\nDate: Tue, 4 May 2021 18:30:00 +0200\n\n"
				+ Fixtures.FIRST + "\n";
		ArticleDraft draft = Formats.read("a.eml", letter.getBytes(StandardCharsets.UTF_8)).drafts().getFirst();
		assertEquals("message/rfc822", draft.mediaType());
		assertEquals(Optional.of("Ministers meet"), draft.title());
		assertEquals(Optional.of("2021-05-04T18:30:00+02:00"), draft.published());
		assertEquals(Fixtures.FIRST, draft.text());
	}

	@Test
	void page_InMailOrFeed_KeepsItsCaptionAndPaywall() {
		String html = "<p>" + Fixtures.FIRST + "</p><figure><img src='a.jpg'><figcaption>Ministers at the door</figcaption></figure><p>"
				+ Fixtures.SECOND + "</p><p>This article is for subscribers only.</p>";
		String letter = "From: jane@example.org\nSubject: Ministers meet\nDate: Tue, 4 May 2021 18:30:00 +0200\n"
				+ "Content-Type: text/html; charset=utf-8\n\n<html><title>Ministers meet</title><body><h1>Ministers meet</h1>" + html + "</body></html>";
		String feed = "<rss version=\"2.0\"><channel><title>Times</title><item><title>Ministers meet</title><description><![CDATA["
				+ html + "]]></description></item></channel></rss>";
		for (String source : List.of(letter, feed)) {
			ArticleDraft draft = Formats.read("a", source.getBytes(StandardCharsets.UTF_8)).drafts().getFirst();
			assertEquals(Optional.of("Ministers at the door"), draft.caption());
			assertEquals(Optional.of(true), draft.metadata().paywalled().map(Provenanced::value));
		}
	}

	/** A body that says it is in base64 and is not, and one that is and does not say so. */
	@ParameterizedTest
	@CsvSource({ "base64, !!!! not base64 %%%, DAMAGED", "7bit, " + DATA + ", NO_ARTICLE" })
	void mail_Undecoded_IsSaid(String encoding, String body, Warning.Kind kind) {
		String letter = "From: Jane <j@example.org>\nSubject: =?utf-8?B?not base64 at all?=\nDate: yesterday\n"
				+ "Content-Type: text/plain; charset=klingon\nContent-Transfer-Encoding: " + encoding + "\n\n" + body + "\n";

		ArticleDraft draft = Formats.read("a.eml", letter.getBytes(StandardCharsets.US_ASCII)).drafts().getFirst();

		assertEquals(List.of(kind), draft.warnings().stream().map(Warning::kind).toList());
		assertEquals(Optional.empty(), draft.title());
	}

	@Test
	void mail_QuotedLinesAreNoText() {
		String own = "The quay is closed for six months, the port said. Ships go to the northern quay, which is to be dredged for them. ";
		String mail = "From: Jane <jane@example.org>\nTo: desk@example.org\nSubject: Re: Quay\nDate: 5 May 2021 14:07 +0200\n\n";
		ArticleDraft reply = Formats.read("a.eml", (mail + own + "\n\nOn 4 May 2021 Ben wrote:\n> Is it closed?\n> Tell me more.\n")
				.getBytes(StandardCharsets.UTF_8)).drafts().getFirst();
		ArticleDraft sentOn = Formats.read("a.eml", (mail + "Look at this.\n\n> " + own + "\n> " + own + "\n")
				.getBytes(StandardCharsets.UTF_8)).drafts().getFirst();

		assertEquals(own.strip(), reply.text());
		assertEquals(List.of("On 4 May 2021 Ben wrote:", "> Is it closed?", "> Tell me more."),
				Drafts.removed(reply, RemovalReason.OUTSIDE));
		assertTrue(sentOn.text().contains(own.strip()), sentOn.text());
	}

	/** Outlook puts a head above what it quotes, and no signs before its lines. */
	@ParameterizedTest
	@CsvSource({ "text/html, From:, Sent:, Subject:", "text/html, Von:, Gesendet:, Betreff:", "text/plain, From:, Sent:, Subject:",
			"text/plain, De :, Envoyé :, Objet :" })
	void mail_QuotedBelowAHeadIsNoText(String type, String from, String sent, String subject) {
		String own = "The quay is closed for six months, the port said. Ships go to the northern quay, which is to be dredged for them "
				+ "in March, so that it can take the ferries of the island and the coast, too, the harbour master said.";
		String question = "Do you have a text on the quay for us?";
		String head = from + " Fox, Ed\n" + sent + " 3 May 2021\n" + subject + " Quay";
		boolean page = type.equals("text/html");
		String mail = "From: Jane <jane@example.org>\nSubject: RE: Quay\nDate: Tue, 4 May 2021 10:00:00 +0100\nMIME-Version: 1.0\n"
				+ "Content-Type: " + type + "; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n";
		String body = page ? "<html><body><p class=MsoNormal>" + own + "</p><div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt\">"
				+ "<p class=MsoNormal><b>" + head.replace("\n", "<br>") + "</b></p></div></div><p class=MsoNormal>" + question
				+ "</p></body></html>" : own + "\n\n-----Original Message-----\n" + head + "\n\n" + question + "\n";
		ArticleDraft draft = Formats.read("a.eml", (mail + body).getBytes(StandardCharsets.UTF_8)).drafts().getFirst();
		assertEquals(own, draft.text());
		assertEquals(Optional.of("Quay"), draft.title());
	}

	@Test
	void mail_ForwardedHasNoDay() {
		ArticleDraft forwarded = Formats.read("letter.eml").drafts().getLast();
		assertEquals(Optional.of("Talks on the sidelines"), forwarded.title());
		assertEquals(Optional.empty(), forwarded.published());
	}

	@Test
	void feed_EntriesWithTheirDates() {
		Findings findings = Formats.read("feed.rss");
		assertEquals(List.of("feed.rss#3 has no text in the feed. Save the page that it links to, and import that."),
				messages(findings));
		ArticleDraft first = findings.drafts().getFirst();
		assertEquals(Optional.of("G7 ministers meet & talk"), first.title());
		assertEquals(Optional.of("Example Times"), first.outlet());
		assertEquals(List.of("Jane Doe"), first.authors());
		assertEquals(Optional.of("2021-05-04T18:30:00+02:00"), first.published());
		assertEquals(Optional.of("https://example.org/2021/05/04/g7"), first.url());
		assertEquals(Fixtures.FIRST + '\n' + Fixtures.SECOND, first.text());
		ArticleDraft second = findings.drafts().get(1);
		assertEquals(Optional.of("2021-05-05"), second.published());
		assertEquals(Optional.of("https://example.org/sidelines"), second.url());
		assertEquals(List.of("John Roe"), second.authors());
		assertEquals(1, findings.found().size());
	}

	@Test
	void feed_EntriesOfOtherLanguages() {
		String entry = "<entry%s><title>Hafen</title><link href='https://example.org/1'/><content%s>Der Hafen ist zu.</content></entry>";
		String feed = "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>Courier</title>"
				+ entry.formatted(" xml:lang='de-AT'", "") + entry.formatted("", " xml:lang='de'") + "</feed>";
		assertEquals(List.of("de-AT", "de"), Formats.read("a.atom", feed.getBytes(StandardCharsets.UTF_8)).drafts().stream()
				.map(draft -> draft.language().orElseThrow()).toList());
	}

	@Test
	void feed_EntryWithHardlyAnyTextIsIncomplete() {
		String item = "<item><title>Quay closed</title><description>%s</description></item>";
		String feed = "<rss><channel><title>Courier</title>" + item.formatted("Shut") + item.formatted(Fixtures.FIRST.repeat(3))
				+ "</channel></rss>";
		List<ArticleDraft> drafts = Formats.read("a.rss", feed.getBytes(StandardCharsets.UTF_8)).drafts();
		assertEquals("the feed has only 4 characters of it", drafts.getFirst().warning(Warning.Kind.INCOMPLETE).orElseThrow().evidence());
		assertEquals(List.of(), drafts.getLast().warnings());
	}

	@Test
	void feed_EntryWithItsShortText_IsWhole() {
		String item = "<item><title>Quay closed</title><%1$s>The quay wall fell into the sea on Tuesday. Two more will follow before the summer.</%1$s></item>";
		String feed = "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Courier</title>" + item.formatted("content:encoded")
				+ item.formatted("description") + "</channel></rss>";
		List<ArticleDraft> drafts = Formats.read("a.rss", feed.getBytes(StandardCharsets.UTF_8)).drafts();
		assertEquals(List.of(), drafts.getFirst().warnings());
		assertTrue(drafts.getLast().warning(Warning.Kind.INCOMPLETE).isPresent());
	}

	@Test
	void feed_AtomAndRdf() {
		ArticleDraft atom = Formats.read("feed.atom").drafts().getFirst();
		assertEquals(Optional.of("G7 ministers meet"), atom.title());
		assertEquals(Optional.of("2021-05-04T18:30:00+02:00"), atom.published());
		assertEquals(Optional.of("2021-05-04T19:00:00+02:00"), atom.updated());
		assertEquals(Optional.of("https://example.org/g7"), atom.url());
		ArticleDraft summary = Formats.read("feed.atom").drafts().getLast();
		assertEquals(Optional.empty(), summary.published());
		assertEquals(Optional.of("2021-05-05"), summary.updated());
		ArticleDraft rdf = Formats.read("feed.rdf").drafts().getFirst();
		assertEquals(Optional.of("Süddeutsche"), rdf.outlet());
		assertEquals(Optional.of("2021-05-04"), rdf.published());
	}

	@Test
	void warc_PagesWithTheirAddresses() throws IOException {
		for (boolean packed : new boolean[] { false, true }) {
			Findings findings = Formats.read("a.warc", Fixtures.warc(packed));
			assertEquals(List.of(), messages(findings));
			assertEquals(List.of("a.warc!/https://example.org/g7"), names(findings));
			assertEquals(Optional.of("https://example.org/g7"), findings.drafts().getFirst().url());
			assertArrayEquals(Fixtures.file("page.html"), findings.found().getFirst().source().bytes());
		}
	}

	/** What servers call deflate comes in two ways; nobody here unpacks Brotli, which is no damage. */
	@Test
	void warc_WaysOfPacking() throws IOException {
		for (boolean bare : new boolean[] { false, true }) {
			Findings findings = Formats.read("a.warc", Fixtures.packedPage("deflate", deflated(Fixtures.file("page.html"), bare)));
			assertEquals(List.of(), messages(findings));
			assertArrayEquals(Fixtures.file("page.html"), findings.found().getFirst().source().bytes());
		}
		assertEquals(List.of("https://example.org/g7 was packed as br, which cannot be unpacked here. Archive it anew without that,"
				+ " or save the page in a browser."), messages(Formats.read("a.warc", Fixtures.packedPage("br", new byte[20]))));
	}

	private static byte[] deflated(byte[] bytes, boolean bare) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
		try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
			packing.write(bytes);
		}
		deflater.end();
		return out.toByteArray();
	}

	/** Mail programs break lines, and say with a space at their ends where they did (RFC 3676). */
	@Test
	void mail_BrokenLinesAndSignature() {
		String mail = "From: Iris Vale <iris@example.org>\r\nSubject: Quay closed\r\nDate: Tue, 12 Mar 2024 09:15:00 +0100\r\n"
				+ "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
				+ "The port authority of Lowmere said on Tuesday \r\nthat it would close the quay for \r\n six months.\r\n\r\n"
				+ "Nobody was hurt, the \r\nharbour master said.\r\n-- \r\nIris Vale\r\nThe Courier\r\n";
		ArticleDraft draft = Formats.read("a.eml", mail.getBytes(StandardCharsets.US_ASCII)).drafts().getFirst();
		assertEquals("The port authority of Lowmere said on Tuesday that it would close the quay for six months.\n"
				+ "Nobody was hurt, the harbour master said.", draft.text());
		assertEquals(List.of("--", "Iris Vale", "The Courier"), Drafts.removed(draft, RemovalReason.OUTSIDE));
		ArticleDraft signed = Formats.read("a.eml", mail.replace("-- \r\n", "\r\nKind regards\r\nIris\r\n-- \r\n")
				.getBytes(StandardCharsets.US_ASCII)).drafts().getFirst();
		assertTrue(signed.text().endsWith("\nKind regards\nIris"), signed.text());
		assertTrue(signed.paragraphs().stream().noneMatch(paragraph -> paragraph.kind() == ParagraphKind.HEADING));
		ArticleDraft joined = Formats.read("a.eml", mail.replace("flowed", "flowed; delsp=yes").replace("for \r\n six", "fo \r\nr six")
				.getBytes(StandardCharsets.US_ASCII)).drafts().getFirst();
		assertTrue(joined.text().contains("on Tuesdaythat it would close the quay for six months."), joined.text());
	}

	@Test
	void gzip_OfAnyFormat() throws IOException {
		byte[] page = Fixtures.file("page.html");
		Findings findings = Formats.read("/press/page.html.gz", Fixtures.gzip(page));
		assertEquals(List.of("/press/page.html.gz!/page.html"), names(findings));
		assertArrayEquals(page, findings.found().getFirst().source().bytes());
		assertEquals(List.of("a.zip.GZ!/a.zip!/b.docx"),
				names(Formats.read("a.zip.GZ", Fixtures.gzip(Fixtures.zip("b.docx", Fixtures.docx())))));
		assertEquals(List.of(".gz!/_"), names(Formats.read(".gz", Fixtures.gzip(Fixtures.pdf()))));
		assertEquals(List.of("a!/b.txt.gz!/b.txt"), names(Formats.read("a",
				Fixtures.zip("b.txt.gz", Fixtures.gzip(Fixtures.FIRST.getBytes(StandardCharsets.UTF_8))))));
	}

	@Test
	void mbox_MessagesAsTheyWere() throws IOException {
		String letter = new String(Fixtures.file("letter.eml"), StandardCharsets.ISO_8859_1);
		String plain = "From: a@example.org\nTo: b@example.org\nSubject: Talks\nMessage-ID: <1@example.org>\n\n"
				+ Fixtures.FIRST + "\nFrom here on it is about ships.\n\n>From London, our staff. " + Fixtures.SECOND + "\n\n";
		byte[] box = ("From a@example.org Tue May  4 18:30:00 2021\n" + plain + "From MAILER-DAEMON Tue May  4 18:31:00 2021\n"
				+ letter).getBytes(StandardCharsets.ISO_8859_1);
		for (byte[] bytes : List.of(box, Fixtures.gzip(box))) {
			Findings findings = Formats.read("Inbox", bytes);
			assertEquals(List.of(), messages(findings));
			assertEquals(List.of("Inbox!/1.eml", "Inbox!/2.eml", "Inbox!/2.eml!/Bericht aus München.txt",
					"Inbox!/2.eml!/part-2"), names(findings));
			assertEquals(Optional.of("Talks"), findings.drafts().getFirst().title());
			String text = findings.drafts().getFirst().text();
			assertTrue(text.contains("From here on") && text.contains("From London") && !text.contains(">"), text);
			assertArrayEquals(Fixtures.file("letter.eml"), findings.found().get(1).source().bytes());
		}
	}

	@Test
	void warc_BrokenRecordAmongOthers() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] page = Fixtures.file("page.html");
		Fixtures.writePage(out, false, "https://example.org/1", "text/html", page);
		byte[] nonsense = "HTTP/1.1 \0\1 no answer".getBytes(StandardCharsets.US_ASCII);
		out.write(Fixtures.head("response", "https://example.org/2", "application/http; msgtype=response", nonsense.length)
				.getBytes(StandardCharsets.US_ASCII));
		out.write(nonsense);
		out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		Fixtures.writePage(out, false, "https://example.org/3", "text/html", page);
		out.write("no record at all".getBytes(StandardCharsets.US_ASCII));
		Findings findings = Formats.read("a.warc", out.toByteArray());
		assertEquals(List.of("a.warc!/https://example.org/1", "a.warc!/https://example.org/3"), names(findings));
		assertEquals(2, findings.failures().size());
		assertTrue(messages(findings).getFirst().startsWith("a.warc!/https://example.org/2 is damaged"), messages(findings)::toString);
		assertTrue(messages(findings).getLast().startsWith("a.warc is damaged"), messages(findings)::toString);
	}
}
