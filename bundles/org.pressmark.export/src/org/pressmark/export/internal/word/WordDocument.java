// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.files.ReportOutline;
import org.pressmark.export.files.ShippedTemplate;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.office.ReproducibleZip;
import org.pressmark.export.internal.office.WritingDirection;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.internal.word.pages.OutlineReader;
import org.pressmark.export.internal.word.template.Placeholders;
import org.pressmark.export.internal.word.template.TemplateBody;
import org.pressmark.export.internal.word.template.TemplateFile;
import org.pressmark.export.internal.word.template.TemplateStyles;

/** A Word document that grows at its end. Looks come from named styles alone. */
final class WordDocument implements Closeable {

	/** The width between the margins, in twentieths of a point as all lengths here. */
	static final int TEXT_WIDTH = 8958;

	private static final int PAGE_WIDTH = 11906; // A4
	private static final int PAGE_HEIGHT = 16838;
	private static final int MARGIN = (PAGE_WIDTH - TEXT_WIDTH) / 2;
	private static final int HEADER_DISTANCE = 720;
	private static final String WORD_2013 = "15";

	private final XWPFDocument poi;
	private final CTBody body;
	private final Optional<TemplateBody> template;
	private final int textWidth;
	private final int textHeight;
	private final String language;
	private final boolean isRightToLeft;
	/** Whether its pages are as ours are, and not as somebody's template has them. */
	private final boolean hasOurPages;
	private final TemplateStyles styles;
	private final MarkStyles markStyles;
	private final List<String> warnings = new ArrayList<>();
	private final Words words;
	private final Anchors anchors = new Anchors();
	private final Notes notes;
	private final List<Heading> headings = new ArrayList<>();
	private final List<ContentsField> contents = new ArrayList<>();
	/** What is above and below the text, where no template says; empty until they are there. */
	private Optional<XWPFHeader> headers = Optional.empty();
	private Optional<XWPFFooter> footers = Optional.empty();
	private boolean beginsWithTitlePage;
	private int bookmarks;

	/**
	 * A new document.
	 *
	 * @param words of its language
	 * @param places what a template can have a place for, by its name
	 */
	WordDocument(ReportOptions options, Words words, Map<String, String> places) throws IOException {
		this.words = words;
		language = options.locale().toLanguageTag();
		isRightToLeft = WritingDirection.isRightToLeft(options.locale());
		hasOurPages = options.template().map(ReportTemplate::name).map(ShippedTemplate::named).map(Optional::isPresent)
				.orElse(true);
		poi = options.template().isPresent() ? TemplateFile.open(options.template().get(), this::warn) : new XWPFDocument();
		body = poi.getDocument().getBody();
		notes = new Notes(poi, this);
		if (options.template().isPresent() && poi.getHeaderList().isEmpty() && poi.getFooterList().isEmpty()) {
			createHeaders(); // before the page set-up, which knows them, is put aside
		}
		template = options.template().map(file -> fill(file, places));
		textWidth = template.flatMap(TemplateBody::textWidth).orElse(TEXT_WIDTH);
		textHeight = template.flatMap(TemplateBody::textHeight).orElse(PAGE_HEIGHT - 2 * MARGIN);
		bookmarks = template.map(TemplateBody::nextBookmark).orElse(0);
		CTStyles ours = resource("styles.xml", StylesDocument.Factory::parse).getStyles();
		styles = template.isPresent() ? mergeStyles(ours) : addStyles(ours);
		poi.getStyles().setSpellingLanguage(language);
		markStyles = new MarkStyles(poi.getStyles().getCtStyles(), styles);
		addNumbering();
		if (template.isEmpty()) {
			setUp(poi.getSettings().getCTSettings());
		}
		Poi.describe(poi.getProperties(), options, language);
	}

	private void createHeaders() {
		headers = Optional.of(poi.createHeader(HeaderFooterType.DEFAULT));
		footers = Optional.of(poi.createFooter(HeaderFooterType.DEFAULT));
	}

	private TemplateBody fill(ReportTemplate file, Map<String, String> places) {
		Placeholders placeholders = new Placeholders(places);
		TemplateBody rest = new TemplateBody(body);
		placeholders.fill(body);
		rest.fill(placeholders);
		poi.getHeaderList().forEach(header -> placeholders.fill(header._getHdrFtr()));
		poi.getFooterList().forEach(footer -> placeholders.fill(footer._getHdrFtr()));
		placeholders.misplaced().forEach(name -> warn(NLS.bind(Messages.template_contentPlace, file.name(), name)));
		placeholders.unknown().forEach(name -> warn(NLS.bind(Messages.template_unknownPlace, file.name(), name)));
		return rest;
	}

	private TemplateStyles addStyles(CTStyles ours) {
		poi.createStyles().setStyles(ours);
		return TemplateStyles.none(ours);
	}

	private TemplateStyles mergeStyles(CTStyles ours) {
		if (poi.getStyles() == null) {
			return addStyles(ours);
		}
		return new TemplateStyles(poi.getStyles().getCtStyles(), ours);
	}

	/** The list items of articles: in a template, a list of their own beside those that are there. */
	private void addNumbering() throws IOException {
		CTNumbering ours = resource("numbering.xml", NumberingDocument.Factory::parse).getNumbering();
		if (poi.getNumbering() == null) {
			poi.createNumbering().setNumbering(ours);
		} else {
			BigInteger list = poi.getNumbering().addAbstractNum(new XWPFAbstractNum(ours.getAbstractNumArray(0)));
			BigInteger number = poi.getNumbering().addNum(list);
			poi.getStyles().getCtStyles().getStyleList().stream().filter(style -> styles.isAdded(style.getStyleId())
					&& style.isSetPPr() && style.getPPr().isSetNumPr())
					.forEach(style -> style.getPPr().getNumPr().getNumId().setVal(number));
		}
	}

	/** What the document calls a style. */
	String style(String id) {
		return styles.of(id);
	}

	/** How XMLBeans reads a file. */
	interface Parser<T> {
		T parse(InputStream file) throws IOException, XmlException;
	}

	/** Reads a file that lies beside this class. */
	static <T> T resource(String name, Parser<T> parser) throws IOException {
		try (InputStream file = WordDocument.class.getResourceAsStream(name)) {
			return parser.parse(file);
		} catch (XmlException e) {
			throw new IOException(e);
		}
	}

	private void setUp(CTSettings settings) {
		setMode(settings);
		CTLanguage letters = settings.addNewThemeFontLang();
		if (isRightToLeft) {
			letters.setBidi(language);
		} else {
			letters.setVal(language);
		}
	}

	/** Without it Word opens a file in a mode for its oldest versions. */
	static void setMode(CTSettings settings) {
		CTCompatSetting mode = settings.addNewCompat().addNewCompatSetting();
		mode.setName("compatibilityMode");
		mode.setUri("http://schemas.microsoft.com/office/word");
		mode.setVal(WORD_2013);
	}

	/** The language that the document says it is in. */
	String language() {
		return language;
	}

	/** Whether that is written from right to left. */
	boolean isRightToLeft() {
		return isRightToLeft;
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
		XWPFParagraph paragraph = poi.createParagraph();
		paragraph.setStyle(style(style));
		XWPFRun run = paragraph.createRun();
		double scale = Math.min(textWidth() / (double) TEXT_WIDTH, textHeight() / (double) (PAGE_HEIGHT - 2 * MARGIN));
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
		XWPFParagraph paragraph = poi.createParagraph();
		paragraph.setStyle(style(style));
		XWPFRun run = paragraph.createRun();
		int width = Math.min(textWidth(), TEXT_WIDTH * textHeight() / height);
		try {
			XWPFChart chart = poi.createChart(run, width * Units.EMU_PER_DXA,
					(int) ((long) height * width / TEXT_WIDTH) * Units.EMU_PER_DXA);
			describe(run, description);
			return WordChart.of(chart, font(Style.TABLE_TEXT));
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	/** The font of Latin letters in a style or in those that it is based on; empty when none has one. */
	private Optional<String> font(String id) {
		Set<String> seen = new HashSet<>(); // in a template they may go round in a circle
		XWPFStyle style = poi.getStyles().getStyle(style(id));
		while (style != null && seen.add(style.getStyleId())) {
			CTRPr letters = style.getCTStyle().getRPr();
			if (letters != null && letters.sizeOfRFontsArray() > 0) {
				return Optional.ofNullable(letters.getRFontsArray(0).getAscii());
			}
			style = poi.getStyles().getStyle(style.getBasisStyleID());
		}
		return Optional.empty();
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
	 * @param columnWidths for a text of {@link #TEXT_WIDTH}; on other pages they are as much wider or narrower
	 */
	WordTable table(String style, String description, int... columnWidths) {
		int[] widths = Arrays.stream(columnWidths).map(width -> width * textWidth() / TEXT_WIDTH).toArray();
		return new WordTable(body.addNewTbl(), this, style(style), description, widths);
	}

	private int textWidth() {
		return textWidth;
	}

	private int textHeight() {
		return textHeight;
	}

	BigInteger nextBookmarkId() {
		return BigInteger.valueOf(bookmarks++);
	}

	/** The relation by which the document refers to an address outside of it. */
	String relationTo(String address) {
		return poi.getPackagePart().addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation()).getId();
	}

	/**
	 * Ends the document.
	 *
	 * @param header adds what stands above the text of all pages but the first
	 * @param footer adds what stands below it
	 */
	void finish(Consumer<WordParagraph> header, Consumer<WordParagraph> footer) {
		WordTable.keepLastRows(body, style(Style.REPORT_TABLE));
		contents.forEach(field -> field.fill(headings));
		anchors.resolve();
		template.ifPresent(TemplateBody::complete);
		CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(); // which comes last in a body
		if (template.isEmpty()) {
			createHeaders();
			if (beginsWithTitlePage) {
				section.addNewTitlePg(); // it has neither header nor footer
			}
		}
		headers.ifPresent(part -> header.accept(paragraph(part, Style.HEADER)));
		footers.ifPresent(part -> footer.accept(paragraph(part, Style.FOOTER)));
		if (!section.isSetPgSz() && !section.isSetPgMar()) {
			setUpPages(section);
		}
		if (isRightToLeft && hasOurPages) {
			RightToLeftPages.turn(poi, section);
		}
	}

	private WordParagraph paragraph(XWPFHeaderFooter part, String style) {
		return new WordParagraph(part.createParagraph().getCTP(), style, this);
	}

	/** A4 with margins of our own. */
	static void setUpPages(CTSectPr section) {
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(PAGE_WIDTH));
		size.setH(BigInteger.valueOf(PAGE_HEIGHT));
		CTPageMar margins = section.addNewPgMar();
		BigInteger margin = BigInteger.valueOf(MARGIN);
		margins.setTop(margin);
		margins.setBottom(margin);
		margins.setLeft(margin);
		margins.setRight(margin);
		margins.setHeader(BigInteger.valueOf(HEADER_DISTANCE));
		margins.setFooter(BigInteger.valueOf(HEADER_DISTANCE));
		margins.setGutter(BigInteger.ZERO);
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
		return OutlineReader.read(poi, sections, textWidth, textHeight);
	}

	/** Writes the document, which has been finished. */
	void save(OutputStream output) throws IOException {
		poi.write(new ReproducibleZip(output));
	}

	@Override
	public void close() throws IOException {
		poi.close();
	}
}
