// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.Stance;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;
import org.pressmark.sources.Importers;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Annotation lines: the seeds as a whole, and each way in which a line can be wrong. */
class AnnotateOperationTest {

	private static final String TEXT = "Kim \uD83D\uDE00 said no. Kim left.\nBlinken stayed in London.";
	private static final String KIM = "{'kind':'entity','id':'kim','type':'person','name':'Kim'}";

	@TempDir
	Path folder;
	private Path file;
	private ProjectStore store;

	@BeforeEach
	void create() throws Exception {
		file = folder.resolve("lines.jsonl");
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		addArticle("a", "a.txt", TEXT);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void seeds_AllApplied_AgainNothing() throws Exception {
		new ImportOperation(store, Importers.installed(), ImportOverrides.NONE).run(Seeds.articles(),
				new NullProgressMonitor());

		AnnotateResult first = new AnnotateOperation(store).run(Seeds.annotations(), new NullProgressMonitor());
		assertEquals(List.of(), first.failures());
		assertEquals(Seeds.lines(), first.applied() + first.unchanged());
		assertEquals(0, first.unchanged());
		assertEquals(List.of(), store.read(ProjectReader::check));
		assertEquals(Seeds.lines() - 8 - 53 - 28 - 4, store.read(reader -> reader.articles(ArticleQuery.ALL)).stream()
				.mapToInt(ArticleRow::annotations).sum());
		int steps = store.read(reader -> reader.history(99)).size();

		AnnotateResult again = new AnnotateOperation(store).run(Seeds.annotations(), new NullProgressMonitor());
		assertEquals(new AnnotateResult(0, (int) Seeds.lines(), 0, List.of(), List.of()), again);
		assertEquals(steps, store.read(reader -> reader.history(99)).size());

		ProjectStore.await(store.undo());
		Project project = store.read(ProjectReader::project);
		assertTrue(project.getEntities().isEmpty() && project.getEvents().isEmpty() && project.getCodes().isEmpty());
		ProjectStore.await(store.redo());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	/** As a selection in the window does, and the line's result says so. */
	@Test
	void placeSplitsWhatAReaderSeesAsOneCharacter_WholeOneIsMarked() throws Exception {
		addArticle("b", "b.txt", "Zoe\u0308 sent \uD83D\uDC4D\uD83C\uDFFD to Seoul.\nJose\u0301 left.");
		AnnotateResult result = run(KIM, "{'kind':'mention','article':'b.txt','text':'Zoe','entity':'kim'}",
				"{'kind':'mention','article':'b.txt','text':'\uD83D\uDC4D','entity':'kim'}",
				"{'kind':'mention','article':'b.txt','begin':25,'end':29,'entity':'kim'}",
				"{'kind':'mention','article':'b.txt','before':'S','text':'eoul','entity':'kim'}");
		assertEquals(List.of(), result.failures());
		assertEquals(List.of("Jose\u0301", "Zoe\u0308", "eoul", "\uD83D\uDC4D\uD83C\uDFFD"),
				store.read(reader -> reader.article("b")).orElseThrow().getAnnotations().stream()
						.map(each -> each.getArticle().getText().substring(each.getBegin(), each.getEnd())).sorted().toList());
		assertEquals(List.of("\"Zoe\" begins or ends inside a character or with a space, so \"Zoe\u0308\" is marked"),
				result.notes().stream().filter(each -> each.contains(":2: ")).map(each -> each.replaceAll("^.*:2: ", "")).toList());
		assertEquals(3, result.notes().size());
	}

	@Test
	void evidence_SaysTheDateInItsWords() throws Exception {
		String event = "{'kind':'event','id':'e','title':'Talks','when':'2021-05-03'}";
		String evidence = "{'kind':'event-mention','article':'a.txt','text':'stayed','event':'e'%s}";
		String time = "{'kind':'time','article':'a.txt','text':'stayed','type':'DATE','value':'2021-05-04'}";
		applied(3, event, evidence.formatted(""), time);
		assertEquals("2021-05-04", saidDate());
		assertEquals(0, run(event, evidence.formatted(""), time).applied());
		AnnotateResult other = run(evidence.formatted(",'when':'2021-05-05'"));
		assertEquals(List.of(1, 1), List.of(other.applied(), other.notes().size()));
		assertEquals("2021-05-05", saidDate());
	}

	private String saidDate() throws StoreException {
		return annotations().stream().filter(EventMention.class::isInstance).map(EventMention.class::cast)
				.map(EventMention::getWhen).findFirst().orElseThrow();
	}

	@Test
	void definitions_AllFields() throws Exception {
		applied(8, KIM, "{'kind':'code','id':'c','name':'Policy','color':'#0072B2','shortcut':'p','guideline':'When to'}",
				"{'kind':'code','id':'d','name':'Criticism','color':'#D55E00','parent':'c'}",
				"{'kind':'entity','id':'london','type':'place','name':'London','aliases':['Lontoo','Londres'],"
						+ "'externalIds':{'wikidata':'Q84'},'notes':'Capital'}",
				"{'kind':'event','id':'e','title':'Talks','when':'2021-05-03/2021-05-05','participants':"
						+ "[{'entity':'kim','role':'guest'}],'place':'london','category':'Meeting','status':'disputed'}",
				"{'kind':'article','article':'a.txt','outlet':'Post','status':'annotated','title':'No','published':'2021-05'}",
				"{'kind':'quotation','article':'a.txt','text':'no','speaker':'kim','addressee':'london','cue':'said',"
						+ "'mode':'mixed','stance':'critical','comment':'hm'}",
				"{'kind':'time','article':'a.txt','text':'stayed','type':'DURATION','value':'P2Y','edtf':'2021~'}");

		store.read(reader -> {
			Project project = reader.project();
			Code policy = project.getCodes().getFirst();
			assertEquals("Policy #0072B2 p When to",
					String.join(" ", policy.getName(), policy.getColor(), policy.getShortcut(), policy.getGuideline()));
			assertEquals("Criticism", policy.getCodes().getFirst().getName());
			Entity london = project.getEntities().get(1);
			assertSame(EntityType.PLACE, london.getType());
			assertEquals(List.of("Lontoo", "Londres"), london.getAliases());
			assertEquals("Q84", london.getExternalIds().getFirst().getValue());
			Event event = project.getEvents().getFirst();
			assertEquals("2021-05-03/2021-05-05", event.getWhen());
			assertSame(london, event.getPlace());
			assertEquals("guest", event.getParticipants().getFirst().getRole());
			assertSame(EventStatus.DISPUTED, event.getStatus());
			Article article = reader.article("a").orElseThrow();
			assertSame(ArticleStatus.ANNOTATED, article.getStatus());
			assertEquals("2021-05", article.getPublished());
			Quotation quotation = (Quotation) article.getAnnotations().getFirst();
			assertEquals("no", article.getText().substring(quotation.getBegin(), quotation.getEnd()));
			assertSame(QuotationMode.MIXED, quotation.getMode());
			assertSame(Stance.CRITICAL, quotation.getStance());
			assertEquals("Ada", quotation.getAuthor());
			TimeExpression time = (TimeExpression) article.getAnnotations().getLast();
			assertSame(TimexType.DURATION, time.getType());
			assertEquals("P2Y 2021~", time.getValue() + ' ' + time.getEdtf());
			return null;
		});
	}

	@Test
	void definitions_OfAKnownId_Update() throws Exception {
		applied(1, KIM);
		applied(1, "{'kind':'entity','id':'kim','type':'person','name':'Kim Jong-un','aliases':['Kim'],"
				+ "'externalIds':{'wikidata':'Q1'}}");
		applied(1, "{'kind':'entity','id':'kim','type':'person','name':'Kim Jong-un','externalIds':{'wikidata':'Q56226'}}");

		Entity kim = store.read(ProjectReader::project).getEntities().getFirst();
		assertEquals("Kim Jong-un [Kim] Q56226",
				kim.getName() + ' ' + kim.getAliases() + ' ' + kim.getExternalIds().getFirst().getValue());
		assertEquals(1, kim.getExternalIds().size());
	}

	@Test
	void sameLineTwice_AppliedOnce() throws Exception {
		String mention = "{'kind':'mention','article':'a.txt','text':'Kim','after':' left','entity':'kim'}";

		AnnotateResult result = run(KIM, mention, mention);

		assertEquals(new AnnotateResult(2, 1, 0, List.of(), List.of()), result);
		assertEquals(1, annotations().size());
	}

	@Test
	void names_AreOneLine_CommentsNeedNotBe() throws Exception {
		applied(2, "{'kind':'entity','id':'kim','type':'person','name':' Kim \\r\\n\\tJong-un\\n','aliases':['The\\nKim']}",
				"{'kind':'mention','article':'a.txt','text':'no','entity':'kim','comment':'one\\n\\ttwo'}");

		Entity kim = store.read(ProjectReader::project).getEntities().getFirst();
		assertEquals("Kim Jong-un [The Kim]", kim.getName() + ' ' + kim.getAliases());
		assertEquals("one\n\ttwo", annotations().getFirst().getComment());
	}

	@Test
	void sameDefinitionTwice_AppliedOnce() throws Exception {
		AnnotateResult result = run(KIM, "{'name':'Kim','kind':'entity','id':'kim','type':'person'}");

		assertEquals(new AnnotateResult(1, 1, 0, List.of(), List.of()), result);
	}

	@Test
	void sameId_OfAnotherKind_IsAnotherThing() throws Exception {
		applied(2, KIM, "{'kind':'event','id':'kim','title':'Kim'}");
	}

	@Test
	void id_OfALineThatFailed_IsFree() throws Exception {
		AnnotateResult result = run("{'kind':'entity','id':'kim','type':'ghost','name':'Kim'}", KIM);

		assertEquals(1, result.applied());
		assertEquals(1, result.failed());
	}

	@Test
	void sameAnnotation_WithAnotherComment_ChangesTheComment() throws Exception {
		applied(2, KIM, "{'kind':'mention','article':'a.txt','text':'Kim','after':' left','entity':'kim','comment':'one'}");
		assertEquals(
				new AnnotateResult(1, 0, 0,
						List.of(file + ":1: field \"comment\" of the annotation of \"Kim\" was \"one\" and is \"two\" now"),
						List.of()),
				run("{'kind':'mention','article':'a.txt','text':'Kim','after':' left','entity':'kim','comment':'two'}"));
		assertEquals(new AnnotateResult(0, 1, 0, List.of(), List.of()),
				run("{'kind':'mention','article':'a.txt','text':'Kim','after':' left','entity':'kim'}"));

		assertEquals(List.of("two"), annotations().stream().map(Annotation::getComment).toList());
	}

	@Test
	void sameAnnotationTwice_WithAnotherComment_IsRefused() throws Exception {
		String line = "{'kind':'mention','article':'a.txt','text':'Kim','after':' left','entity':'kim'";

		AnnotateResult result = run(KIM, line + ",'comment':'one'}", line + ",'comment':'two'}", line + "}",
				line + ",'comment':'one'}");

		assertEquals(List.of(2, 2, 1), List.of(result.applied(), result.unchanged(), result.failed()));
		String message = result.failures().getFirst().message();
		assertTrue(message.startsWith(file + ":3: field \"comment\" of the same annotation is \"one\""), message);
		assertEquals(List.of("one"), annotations().stream().map(Annotation::getComment).toList());
	}

	@Test
	void sameEvidenceTwice_WithAnotherDate_IsRefusedWhole() throws Exception {
		String line = "{'kind':'event-mention','article':'a.txt','text':'Kim','after':' left','event':'e'";

		AnnotateResult result = run("{'kind':'event','id':'e','title':'E'}", line + ",'when':'2021'}",
				line + ",'when':'2022','comment':'two'}", line + ",'comment':'three'}");

		assertEquals(List.of(3, 0, 1), List.of(result.applied(), result.unchanged(), result.failed()));
		assertEquals(List.of("three"), annotations().stream().map(Annotation::getComment).toList());
	}

	@Test
	void place_ByWordsAndByOffsets() throws Exception {
		applied(4, KIM, "{'kind':'mention','article':'a.txt','text':'Kim','after':' left','entity':'kim'}",
				"{'kind':'mention','article':'a.txt','begin':4,'end':6,'entity':'kim'}",
				"{'kind':'mention','article':'a.txt','begin':0,'end':3,'text':'Kim','entity':'kim'}");

		assertEquals(List.of("Kim", "\uD83D\uDE00", "Kim"), annotations().stream()
				.map(each -> TEXT.substring(each.getBegin(), each.getEnd())).toList());
		assertEquals(List.of(0, 4, 16), annotations().stream().map(Annotation::getBegin).toList());
	}

	@Test
	void place_ReachesOverTheEndOfALine() throws Exception {
		applied(2, KIM, "{'kind':'mention','article':'a.txt','before':'left.\\n','text':'Blinken','entity':'kim'}");

		assertEquals(TEXT.indexOf("Blinken"), annotations().getFirst().getBegin());
	}

	@Test
	void lines_BlankOnesByteOrderMarkAndLineEnds() throws Exception {
		Files.writeString(file, "\uFEFF" + KIM.replace('\'', '"') + "\r\n\r\n   \r\n{\"kind\":\"nonsense\"}");

		AnnotateResult result = new AnnotateOperation(store).run(file, new NullProgressMonitor());

		assertEquals(1, result.applied());
		assertTrue(result.failures().getFirst().message().startsWith(file + ":4: "), result.failures().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"no json|JSON", "[]|JSON", "null|JSON", "'text'|JSON", "{'kind':'mention'|JSON", "{}|kind", "{'kind':''}|kind",
			"{'kind':5}|kind", "{'kind':'rumour'}|rumour",
			"{'kind':'code','id':'x','name':'X','color':'#000000','colour':'#000000'}|colour",
			"{'kind':'entity','id':'x','name':'X','type':'person','alias':['Y']}|alias",
			"{'kind':'entity','id':'kim','name':'Changed','type':'person','alias':['Y']}|alias",
			"{'kind':'event','id':'x','title':'X','date':'2021'}|date",
			"{'kind':'event','id':'x','title':'X','participants':[{'entity':'kim','rol':'host'}]}|participants.rol",
			"{'kind':'article','article':'a.txt','state':'annotated'}|state",
			"{'kind':'mention','article':'a.txt','text':'no','entity':'kim','coment':'hm'}|coment",
			"{'kind':'quotation','article':'a.txt','text':'no','speaker':'kim','Cue':'said'}|Cue",
			"{'kind':'time','article':'a.txt','text':'no','value':'P2Y','values':null}|values",
			"{'kind':'event-mention','article':'a.txt','text':'no','event':'x','id':'y'}|id",
			"{'kind':'passage','article':'a.txt','text':'no','code':'x'}|code",
			"{'kind':'code','id':'x','name':'X'}|color", "{'kind':'code','id':'x','name':'X','color':'red'}|red",
			"{'kind':'code','id':'x','color':'#000000'}|name", "{'kind':'code','name':'X','color':'#000000'}|id",
			"{'kind':'code','id':'x y','name':'X','color':'#000000'}|x y",
			"{'kind':'code','id':'../x','name':'X','color':'#000000'}|../x",
			"{'kind':'code','id':'x','name':'X','color':'#000000','parent':'nobody'}|nobody",
			"{'kind':'code','id':'x','name':'X','color':'#000000','parent':'x'}|x",
			"{'kind':'entity','id':'x','name':'X'}|type", "{'kind':'entity','id':'x','name':'X','type':'ghost'}|ghost",
			"{'kind':'entity','id':'x','name':['X'],'type':'person'}|name",
			"{'kind':'entity','id':'x','name':'X','type':'person','aliases':'Y'}|aliases",
			"{'kind':'entity','id':'x','name':'X','type':'person','aliases':[5]}|aliases",
			"{'kind':'entity','id':'x','name':'X','type':'person','externalIds':['Q1']}|externalIds",
			"{'kind':'entity','id':'x','name':'X','type':'person','externalIds':{'wikidata':1}}|externalIds.wikidata",
			"{'kind':'event','id':'x'}|title", "{'kind':'event','id':'x','title':'X','when':'May'}|when",
			"{'kind':'event','id':'x','title':'X','status':'sure'}|sure",
			"{'kind':'event','id':'x','title':'X','place':'atlantis'}|atlantis",
			"{'kind':'event','id':'x','title':'X','participants':['kim']}|participants",
			"{'kind':'event','id':'x','title':'X','participants':[{'entity':'nobody'}]}|nobody",
			"{'kind':'article'}|article", "{'kind':'article','article':'b.txt','outlet':'X'}|b.txt",
			"{'kind':'article','article':'a.txt','status':'burnt'}|burnt",
			"{'kind':'article','article':'a.txt','outlet':'X','published':'soon'}|published",
			"{'kind':'article','article':'twin.txt','outlet':'X'}|twin.txt",
			"{'kind':'mention','article':'a.txt','text':'London'}|entity",
			"{'kind':'mention','article':'a.txt','text':'London','entity':'nobody'}|nobody",
			"{'kind':'mention','text':'London','entity':'kim'}|article",
			"{'kind':'mention','article':'a.txt','entity':'kim'}|text",
			"{'kind':'mention','article':'a.txt','text':'','entity':'kim'}|text",
			"{'kind':'mention','article':'a.txt','text':'Paris','entity':'kim'}|Paris",
			"{'kind':'mention','article':'a.txt','text':'london','entity':'kim'}|london",
			"{'kind':'mention','article':'a.txt','text':'Kim','entity':'kim'}|more than once",
			"{'kind':'mention','article':'a.txt','text':'London','before':'to ','entity':'kim'}|to London",
			"{'kind':'mention','article':'a.txt','begin':0,'end':3,'text':'Ken','entity':'kim'}|Ken",
			"{'kind':'mention','article':'a.txt','begin':0,'end':999,'entity':'kim'}|999",
			"{'kind':'mention','article':'a.txt','begin':-1,'end':3,'entity':'kim'}|-1",
			"{'kind':'mention','article':'a.txt','begin':3,'end':3,'entity':'kim'}|3 to 3",
			"{'kind':'mention','article':'a.txt','begin':3,'end':4,'entity':'kim'}|blank",
			"{'kind':'mention','article':'a.txt','begin':5,'end':8,'entity':'kim'}|inside a character",
			"{'kind':'mention','article':'a.txt','begin':0,'end':5,'entity':'kim'}|inside a character",
			"{'kind':'mention','article':'a.txt','begin':0.5,'end':3,'entity':'kim'}|begin",
			"{'kind':'mention','article':'a.txt','begin':0,'end':1e999999999,'entity':'kim'}|end",
			"{'kind':'mention','article':'a.txt','begin':0,'end':true,'entity':'kim'}|end",
			"{'kind':'mention','article':'a.txt','begin':0,'end':{},'entity':'kim'}|end",
			"{'kind':'mention','article':'a.txt','text':'\\ude00','entity':'kim'}|inside a character",
			"{'kind':'mention','article':'a.txt','text':'linken','entity':'kim'}|inside a longer word",
			"{'kind':'mention','article':'a.txt','text':'left.\\nBlinken','entity':'kim'}|end of a paragraph",
			"{'kind':'mention','article':'a.txt','before':'\\ud83d','text':'\\ude00','entity':'kim'}|inside a character",
			"{'kind':'quotation','article':'a.txt','text':'no','speaker':'nobody'}|nobody",
			"{'kind':'quotation','article':'a.txt','text':'no','speaker':'kim','mode':'sung'}|sung",
			"{'kind':'quotation','article':'a.txt','text':'no','speaker':'kim','stance':'odd'}|odd",
			"{'kind':'time','article':'a.txt','text':'stayed','type':'DATE'}|value",
			"{'kind':'time','article':'a.txt','text':'stayed','type':'ERA','value':'P1Y'}|ERA",
			"{'kind':'time','article':'a.txt','text':'stayed','value':'P1Y','edtf':'once'}|edtf",
			"{'kind':'event-mention','article':'a.txt','text':'stayed','event':'nothing'}|nothing",
			"{'kind':'passage','article':'a.txt','text':'stayed'}|codes",
			"{'kind':'passage','article':'a.txt','text':'stayed','codes':[]}|codes",
			"{'kind':'passage','article':'a.txt','text':'stayed','codes':['nothing']}|nothing",
			"{'kind':'entity','id':'x','id':'y','type':'person','name':'X'}|field \"id\" is there twice",
			"{'kind':'entity','id':'x','type':'person','name':'X','externalIds':{'wikidata':'Q1','wikidata':'Q2'}}|wikidata",
			"{'kind':'event','id':'x','title':'X','participants':[{'entity':'kim','role':'a','role':'b'}]}|role",
			"{'kind':'entity','id':'kim','type':'country','name':'Second'}|the id \"kim\" was defined otherwise",
			"{'kind':'entity','id':'x','type':'person','name':'X\\u0000Y'}|field \"name\" has the control character U+0000",
			"{'kind':'code','id':'x','name':'\\u001b[31mX','color':'#000000'}|U+001B",
			"{'kind':'event','id':'x','title':'X\\u009f'}|field \"title\" has the control character U+009F",
			"{'kind':'article','article':'a.txt','title':'\\u0007'}|U+0007",
			"{'kind':'mention','article':'a.txt','text':'no','entity':'kim','comment':'\\u0000'}|comment",
			"{'kind':'entity','id':'x','type':'person','name':'X\\ud800'}|field \"name\" has half a character at 1,",
			"{'kind':'entity','id':'x','type':'person','name':'X','aliases':['Y','\\udc00Z']}|aliases",
			"{'kind':'entity','id':'x','type':'person','name':'X','externalIds':{'wiki\\ud800':'Q'}}|externalIds",
			"{'kind':'entity','id':'x','type':'person','name':'X','notes':'\\ud800\\ud800\\udc00'}|notes",
			"{'kind':'code','id':'x','name':'X','color':'#000000','shortcut':'\\ud83d'}|shortcut",
			"{'kind':'event','id':'x','title':'\\ude00\\ud83d'}|title",
			"{'kind':'event','id':'x','title':'X','participants':[{'entity':'kim','role':'\\ud800'}]}|participants.role",
			"{'kind':'article','article':'a.txt','outlet':'\\ud800'}|outlet",
			"{'kind':'mention','article':'a.txt','text':'no','entity':'kim','comment':'\\ud800'}|comment",
			"{'kind':'quotation','article':'a.txt','text':'no','cue':'\\ud800'}|cue" })
	void badLine_IsNamed_NothingOfItApplied_TheOthersAre(String bad, String what) throws Exception {
		addArticle("twin1", "twin.txt", "One");
		addArticle("twin2", "twin.txt", "Two");
		String good = "{'kind':'mention','article':'a.txt','text':'Blinken','entity':'kim'}";
		run(KIM, good);
		String expected = everything();
		ProjectStore.await(store.undo());

		AnnotateResult result = run(KIM, bad, good);

		assertEquals(2, result.applied());
		assertEquals(1, result.failures().size(), result.failures().toString());
		String message = result.failures().getFirst().message();
		assertTrue(message.startsWith(file + ":2: "), message);
		assertTrue(message.contains(what), message);
		assertEquals(1, message.lines().count(), message);
		assertEquals(expected, everything());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void badDate_SaysOnceWhatIsWrongWhereAndWhatBelongsThere() throws Exception {
		String message = run("{'kind':'event','id':'x','title':'X','when':'2021-13'}").failures().getFirst().message();

		assertEquals(file + ":1: field \"when\": \u201c2021-13\u201d is not a date; at character 6 there should be "
				+ "a month from 01 to 12, a season or quarter from 21 to 41, or XX.", message);
	}

	@Test
	void articleMissing_IsOneFailureOfAllItsLines() throws Exception {
		String missing = "{'kind':'mention','article':'b.txt','text':'Kim','entity':'kim'}";
		String other = "{'kind':'article','article':'c.txt','outlet':'X'}";

		AnnotateResult result = run(KIM, missing, "{}", missing, other, missing.replace("'Kim'", "'Blinken'"));

		assertEquals(1, result.applied());
		assertEquals(5, result.failed());
		List<String> messages = result.failures().stream().map(Failure::message).toList();
		assertEquals(file + ":2: the project has no article from \"b.txt\"; import it first (3 lines name it)",
				messages.get(0));
		assertTrue(messages.get(1).startsWith(file + ":3: "), messages.get(1));
		assertEquals(file + ":5: the project has no article from \"c.txt\"; import it first", messages.get(2));
		assertEquals(3, messages.size());
	}

	@Test
	void articleTwice_IsOneFailureOfAllItsLines() throws Exception {
		addArticle("twin1", "twin.txt", "One");
		addArticle("twin2", "twin.txt", "Two");
		String line = "{'kind':'article','article':'twin.txt','outlet':'X'}";

		AnnotateResult result = run(line, line);

		assertEquals(2, result.failed());
		assertEquals(1, result.failures().size());
		assertTrue(result.failures().getFirst().message().contains("(2 lines name it)"), result.toString());
	}

	@Test
	void onlyBadLines_LeaveNoStep() throws Exception {
		int steps = store.read(reader -> reader.history(99)).size();

		assertEquals(2, run("{}", "no").failures().size());
		assertEquals(steps, store.read(reader -> reader.history(99)).size());
	}

	@Test
	void file_Missing() {
		String reason = assertThrows(StoreException.class,
				() -> new AnnotateOperation(store).run(file, new NullProgressMonitor())).getMessage();

		assertTrue(reason.contains(file.toString()), reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", " \r\n\t\n" })
	void file_Empty(String nothing) throws Exception {
		Files.writeString(file, nothing);

		String reason = assertThrows(StoreException.class,
				() -> new AnnotateOperation(store).run(file, new NullProgressMonitor())).getMessage();

		assertTrue(reason.startsWith(file + " has no lines"), reason);
	}

	@Test
	void quotation_SpeakerUnknown() throws Exception {
		applied(1, "{'kind':'quotation','article':'a.txt','text':'no','mode':'direct'}");

		assertNull(((Quotation) annotations().getFirst()).getSpeaker());
	}

	@Test
	void file_NotUtf8() throws Exception {
		Files.write(file, new byte[] { '{', (byte) 0xff, (byte) 0xfe, '}' });

		String reason = assertThrows(StoreException.class,
				() -> new AnnotateOperation(store).run(file, new NullProgressMonitor())).getMessage();

		assertTrue(reason.contains(file.toString()) && reason.contains("UTF-8"), reason);
	}

	@Test
	void cancel_AppliesNothing() throws Exception {
		write(KIM, KIM);
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> new AnnotateOperation(store).run(file, monitor));
		assertEquals(0, store.read(ProjectReader::project).getEntities().size());
	}

	private void addArticle(String id, String sourceName, String text) throws StoreException {
		store.execute(ProjectCommand.of("add", transaction -> {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId(id);
			article.setSourceName(sourceName);
			article.setText(text);
			transaction.add(article, null);
		}));
	}

	private void applied(int count, String... lines) throws Exception {
		assertEquals(new AnnotateResult(count, 0, 0, List.of(), List.of()), run(lines));
	}

	private AnnotateResult run(String... lines) throws Exception {
		write(lines);
		return new AnnotateOperation(store).run(file, new NullProgressMonitor());
	}

	private void write(String... lines) throws Exception {
		Files.write(file, Arrays.stream(lines).map(line -> line.replace('\'', '"')).toList());
	}

	private List<Annotation> annotations() throws StoreException {
		return store.read(reader -> reader.article("a")).orElseThrow().getAnnotations();
	}

	/** What the project says, without ids and times that each run makes anew. */
	private String everything() throws StoreException {
		return store.read(reader -> {
			Project project = reader.project();
			List<String> marks = reader.article("a").orElseThrow().getAnnotations().stream()
					.map(each -> each.eClass().getName() + each.getBegin() + '-' + each.getEnd()).toList();
			Map<String, Integer> counts = reader.referenceCounts();
			return project.getCodes().size() + " " + project.getEvents().size() + " "
					+ project.getEntities().stream().map(Entity::toString).map(text -> text.replaceAll("@\\w+", ""))
							.collect(Collectors.joining())
					+ marks + counts + reader.articles(ArticleQuery.ALL).stream().map(ArticleRow::outlet).toList();
		});
	}
}
