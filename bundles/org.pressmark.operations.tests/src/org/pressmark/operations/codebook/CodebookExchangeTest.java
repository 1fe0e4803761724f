// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Code;
import org.pressmark.operations.codebook.ImportedCode.Change;
import org.pressmark.operations.codebook.ImportedCode.Detail;
import org.pressmark.store.Identifiers;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Codebooks as other programs exchange them: written, read, imported, and refused. */
class CodebookExchangeTest {

	private static final String HEAD = "<?xml version='1.0' encoding='UTF-8'?><CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes>";
	private static final String FOOT = "</Codes></CodeBook>";

	@TempDir
	Path folder;
	private CodebookFixture project;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		project = new CodebookFixture(folder);
		store = project.store;
	}

	@AfterEach
	void close() throws StoreException {
		project.close();
	}

	@Test
	void written_IsReadTheSame() throws Exception {
		store.execute(new SetGuideline(project.known("talks"), "Only <both> sides & \"all\" of them.\n\n\u201cYes\u201d \uD83D\uDE00"));
		store.execute(new SetCodeColor(project.known("talks"), Optional.of("#0072b2")));
		CreateCode created = CreateCode.inOwnColor("Fish & <Chips>", Optional.of(project.known("talks")));
		store.execute(created);
		Path file = folder.resolve("codes.qdc");

		assertEquals(5, QdcWriter.write(store, Optional.empty(), file));

		List<ExchangedCode> codes = QdcReader.read(file);
		assertEquals("Policy(Sanctions Talks(Fish & <Chips>)) Security", tree(codes));
		ExchangedCode talks = codes.getFirst().codes().get(1);
		assertEquals(project.code("talks").orElseThrow().getGuideline(), talks.description().orElseThrow());
		assertEquals("#0072B2", talks.color().orElseThrow());
		assertEquals(created.codeId().orElseThrow(), CodeGuid.id(talks.codes().getFirst().guid().orElseThrow()));
		ImportCodebook again = new ImportCodebook("codes.qdc", codes);
		assertTrue(store.execute(again).isEmpty());
		assertEquals(List.of(), again.report().stream().filter(each -> each.kind() != ImportedCode.Kind.SAME).toList());
	}

	@Test
	void written_AsTheSchemaHasIt() throws Exception {
		store.execute(new SetGuideline(project.known("talks"), "When."));
		Path file = folder.resolve("codes.qdc");
		Files.writeString(file, "old");
		QdcWriter.write(store, Optional.empty(), file);

		String xml = Files.readString(file);
		assertTrue(xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), xml);
		assertTrue(xml.contains("<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Pressmark\">"), xml);
		assertTrue(xml.matches("(?s).*<Code guid=\"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\" name=\"Talks\" "
				+ "isCodable=\"true\">\\s*<Description>When.</Description>\\s*</Code>.*"), xml);
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.filter(each -> each.toString().endsWith(".tmp")).toList());
		}
	}

	@Test
	void written_NeitherOverTheProjectNorIntoNowhere() throws Exception {
		assertThrows(StoreException.class, () -> QdcWriter.write(store, Optional.empty(), store.file()));
		assertThrows(StoreException.class, () -> QdcWriter.write(store, Optional.empty(), folder.resolve("none/codes.qdc")));
		store.execute(DeleteCode.unused(project.known("policy")));
		store.execute(DeleteCode.unused(project.known("security")));
		assertThrows(StoreException.class, () -> QdcWriter.write(store, Optional.empty(), folder.resolve("codes.qdc")));
		assertFalse(Files.exists(folder.resolve("codes.qdc")));
	}

	@Test
	void ids_AreGuidsInOtherDigits() {
		for (String id : List.of(Identifiers.next(), "7zzzzzzzzzzzzzzzzzzzzzzzzz", "00000000000000000000000000")) {
			assertEquals(id, CodeGuid.id(CodeGuid.of(id)));
		}
		UUID guid = UUID.fromString("2a08bddf-4c35-4250-bf77-7de37b50c930");
		assertEquals(guid, CodeGuid.of(CodeGuid.id(guid)));
		assertEquals(CodeGuid.of("policy"), CodeGuid.of("policy"));
	}

	@Test
	void read_AsOthersWriteIt() throws Exception {
		String nvivo = """
				\uFEFF<?xml version="1.0" encoding="utf-8" standalone="no"?>
				<CodeBook origin="Other" xmlns="urn:QDA-XML:codebook:1:0"><!-- x --><Codes>
				 <Code guid="{2A08BDDF-4C35-4250-BF77-7DE37B50C930}" name=" Two
				lines " isCodable="false" color="#1aF"><Description>When <![CDATA[<it>]]> fits</Description>
				  <NoteRef targetGUID="2A08BDDF-4C35-4250-BF77-7DE37B50C930"/>
				  <Code name="&#228;hnlich &amp; so" color="blue"/></Code></Codes>
				 <Sets><Set guid="x" name="Set"><Description>No code</Description><MemberCode guid="y"/></Set></Sets></CodeBook>
				""";
		List<ExchangedCode> codes = read(nvivo);

		assertEquals("Two lines(\u00E4hnlich & so)", tree(codes));
		ExchangedCode code = codes.getFirst();
		assertEquals(Optional.of("#11AAFF"), code.color());
		assertEquals(Optional.of("When <it> fits"), code.description());
		assertEquals(Optional.of(UUID.fromString("2a08bddf-4c35-4250-bf77-7de37b50c930")), code.guid());
		assertEquals(Optional.empty(), code.codes().getFirst().color());
		assertEquals("A", tree(read("<q:Project xmlns:q='urn:QDA-XML:project:1.0'><q:CodeBook><q:Codes><q:Code name='A'/>"
				+ "</q:Codes></q:CodeBook><q:Sources><q:TextSource name='B'/></q:Sources></q:Project>")));
	}

	/** What would mean something elsewhere is the letters of a name here. */
	@ParameterizedTest
	@CsvSource(delimiter = '\t', textBlock = """
			&lt;Code name='B'/&gt;	<Code name='B'/>
			&amp;lt;b&amp;gt; &amp;amp;	&lt;b&gt; &amp;
			]]&gt;&lt;![CDATA[x]]&gt;	]]><![CDATA[x]]>
			&#61;1+1|cmd	=1+1|cmd
			${x} {0} %s \\n &amp;x;	${x} {0} %s \\n &x;
			../../a&#47;b	../../a/b
			""")
	void read_NameOfOtherSigns(String written, String name) throws Exception {
		List<ExchangedCode> codes = read(HEAD + "<Code name=\"" + written + "\"/>" + FOOT);
		assertEquals(List.of(name), codes.stream().map(ExchangedCode::name).toList());
		assertEquals(List.of(), codes.getFirst().codes());
	}

	static Stream<String> hostile() {
		String laughs = "<!DOCTYPE CodeBook [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
		return Stream.of(
				"<!DOCTYPE CodeBook [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + HEAD.substring(HEAD.indexOf("<CodeBook"))
						+ "<Code name='A'><Description>&x;</Description></Code>" + FOOT,
				laughs + HEAD.substring(HEAD.indexOf("<CodeBook")) + "<Code name='&b;'/>" + FOOT,
				"<!DOCTYPE CodeBook SYSTEM 'http://localhost:1/x.dtd'><CodeBook><Codes><Code name='A'/></Codes></CodeBook>",
				HEAD + "<Code name='A'><Description>&x;</Description></Code>" + FOOT,
				HEAD + "<Code name='&x;'/>" + FOOT,
				HEAD + "<Code name='A'>".repeat(200) + "</Code>".repeat(200) + FOOT,
				HEAD + "<Code name='A'/>".repeat(QdcCodes.MOST_CODES + 1) + FOOT,
				HEAD + "<Code name='" + "x".repeat(1_001) + "'/>" + FOOT,
				HEAD + "<Code name='A'><Description>" + "x".repeat(100_001) + "</Description></Code>" + FOOT,
				HEAD + "<Code name='A'/>" + FOOT + " ".repeat(QdcReader.MOST_BYTES),
				HEAD + "<Code name=' '/>" + FOOT, HEAD + "<Code/>" + FOOT, HEAD + "<Code name='\u0085\u0001'/>" + FOOT,
				HEAD + FOOT, HEAD + "<Code name='A'/>", "", "no XML", "<html><body>no codebook</body></html>",
				"PK\u0003\u0004 not even text");
	}

	@ParameterizedTest
	@MethodSource
	void hostile(String xml) throws Exception {
		String message = assertThrows(StoreException.class, () -> read(xml)).getMessage();

		assertFalse(message.contains("\n"), message);
		assertTrue(message.contains("x.qdc"), message);
		assertFalse(message.contains("root:"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16" })
	void read_InOtherEncodings(String encoding) throws Exception {
		Path file = folder.resolve("x.qdc");
		Files.write(file, ("<?xml version='1.0' encoding='" + encoding + "'?><CodeBook><Codes><Code name='\uAE40'/></Codes></CodeBook>")
				.getBytes(encoding));

		assertEquals("\uAE40", tree(QdcReader.read(file)));
	}

	@Test
	void read_NoFile() {
		String message = assertThrows(StoreException.class, () -> QdcReader.read(folder.resolve("gone.qdc"))).getMessage();

		assertTrue(message.contains("gone.qdc"), message);
	}

	@Test
	void import_AddsAndChanges_LeavesTheRest_AndIsOneUndo() throws Exception {
		project.passage("p", 0, 3, "talks");
		store.execute(new SetShortcut(project.known("talks"), Optional.of("1"), false));
		store.execute(new SetGuideline(project.known("sanctions"), "Stays."));
		List<ExchangedCode> codes = read(HEAD + "<Code name='policy' color='#112233'><Code name='SANCTIONS'/>"
				+ "<Code guid='" + CodeGuid.of("talks") + "' name='Negotiations'><Description>New.</Description>"
				+ "<Code name='Secret'/></Code></Code>"
				+ "<Code guid='2a08bddf-4c35-4250-bf77-7de37b50c930' name='Oil'/><Code name='Oil'><Code name='Gas'/></Code>" + FOOT);
		List<ImportedCode> preview = store.read(reader -> ImportCodebook.preview(reader, codes));
		ImportCodebook command = new ImportCodebook("x.qdc", codes);
		store.execute(command);

		assertEquals("policy(SANCTIONS Negotiations(Secret)) Security Oil(Gas)", project.tree());
		assertEquals(List.of("CHANGED Policy COLOR+NAME", "CHANGED Policy/Sanctions NAME",
				"CHANGED Policy/Talks GUIDELINE+NAME", "ADDED Policy/Talks/Secret ", "ADDED Oil ", "DOUBLED Oil ", "ADDED Oil/Gas ",
				"LEFT Security "), preview.stream().map(CodebookExchangeTest::line).toList());
		assertEquals(preview, command.report());
		Code talks = project.code("talks").orElseThrow();
		assertEquals("1 New.", talks.getShortcut() + ' ' + talks.getGuideline());
		assertEquals("Stays.", project.code("sanctions").orElseThrow().getGuideline());
		assertEquals("p:Negotiations", project.passages());
		assertTrue(project.code(CodeGuid.id(UUID.fromString("2a08bddf-4c35-4250-bf77-7de37b50c930"))).isPresent());
		project.undone("Import codebook x.qdc");
	}

	@Test
	void import_CodeThatIsElsewhereHere_StaysThere() throws Exception {
		store.execute(new ImportCodebook("x.qdc", read(HEAD + "<Code guid='" + CodeGuid.of("talks") + "' name='Talks'>"
				+ "<Code name='Secret'/></Code>" + FOOT)));

		assertEquals("Policy(Sanctions Talks(Secret)) Security", project.tree());
	}

	@Test
	void import_NamesThatWentFromOneCodeToAnother() throws Exception {
		store.execute(new ImportCodebook("x.qdc", read(HEAD + "<Code name='Policy'><Code name='Sanctions'/>"
				+ "<Code guid='" + CodeGuid.of("sanctions") + "' name='Embargo'/>"
				+ "<Code guid='" + CodeGuid.of("talks") + "' name='Embargo'/></Code>" + FOOT)));

		// The second code cannot have the name that the first one got.
		assertEquals("Policy(Embargo Talks Sanctions) Security", project.tree());
	}

	@Test
	void preview_SaysFromWhatToWhat_AndWhatIsLeftOut() throws Exception {
		store.execute(new SetCodeColor(project.known("policy"), Optional.of("#000000")));
		List<ExchangedCode> codes = read(HEAD
				+ "<Code guid='2a08bddf-4c35-4250-bf77-7de37b50c930' name='Policy' color='#FF0000'/>"
				+ "<Code guid='2a08bddf-4c35-4250-bf77-7de37b50c931' name='Policy' color='#00FF00'><Description>Else.</Description></Code>"
				+ "<Code guid='" + CodeGuid.of("security") + "' name='Policy'/><Code name='Oil' color='red'/>" + FOOT);
		List<ImportedCode> preview = store.read(reader -> ImportCodebook.preview(reader, codes));

		assertEquals("CHANGED DOUBLED SAME ADDED", preview.stream().limit(4).map(each -> each.kind().name())
				.collect(Collectors.joining(" ")));
		assertEquals(Map.of(Detail.COLOR, new Change("#000000", "#FF0000")), preview.get(0).changes());
		assertEquals(List.of("the file has one more code of this name in this place, and what is below it comes here",
				"its colour #00FF00 is left out", "its guideline is left out: Else."), preview.get(1).leftOut());
		assertEquals(List.of("the name \u201cPolicy\u201d is another code\u2019s here"), preview.get(2).leftOut());
		assertEquals(List.of("\u201cred\u201d is no colour as #rrggbb"), preview.get(3).leftOut());
	}

	@Test
	void import_IntoAnEmptyCodebook_ColorsThatDiffer() throws Exception {
		store.execute(DeleteCode.unused(project.known("policy")));
		store.execute(DeleteCode.unused(project.known("security")));
		store.execute(new ImportCodebook("x.qdc", read(HEAD + "<Code name='A'/><Code name='B'/>" + FOOT)));

		assertEquals(2, store.read(reader -> reader.project().getCodes().stream().map(Code::getColor).distinct().toList())
				.size());
	}

	private List<ExchangedCode> read(String xml) throws IOException, StoreException {
		Path file = folder.resolve("x.qdc");
		Files.write(file, xml.getBytes(StandardCharsets.UTF_8));
		return QdcReader.read(file);
	}

	private static String line(ImportedCode code) {
		return code.kind() + " " + String.join("/", code.path()) + ' '
				+ code.changes().keySet().stream().map(each -> each.name().toUpperCase(Locale.ROOT)).sorted()
						.collect(Collectors.joining("+"));
	}

	private static String tree(List<ExchangedCode> codes) {
		return codes.stream().map(code -> code.name() + (code.codes().isEmpty() ? "" : '(' + tree(code.codes()) + ')'))
				.collect(Collectors.joining(" "));
	}
}
