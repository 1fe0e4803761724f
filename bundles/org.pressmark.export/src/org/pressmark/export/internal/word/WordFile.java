// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.files.ShippedTemplate;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.office.ReproducibleZip;
import org.pressmark.export.internal.office.WritingDirection;
import org.pressmark.export.internal.word.template.Placeholders;
import org.pressmark.export.internal.word.template.TemplateBody;
import org.pressmark.export.internal.word.template.TemplateFile;
import org.pressmark.export.internal.word.template.TemplateStyles;

/** The file that a report is written into: its styles and pages, which are ours or a template's, and what is around the text. */
final class WordFile implements Closeable {

	/** The width between the margins of our pages, in twentieths of a point as all lengths here. */
	static final int TEXT_WIDTH = 8958;

	private static final int PAGE_WIDTH = 11906; // A4
	private static final int PAGE_HEIGHT = 16838;
	private static final int MARGIN = (PAGE_WIDTH - TEXT_WIDTH) / 2;
	private static final int TEXT_HEIGHT = PAGE_HEIGHT - 2 * MARGIN;
	private static final int HEADER_DISTANCE = 720;
	private static final String WORD_2013 = "15";
	private static final String KEPT_ID = "Kept";
	private static final String KEPT_NAME = " Kept With Next";

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
	private final Map<String, String> kept = new HashMap<>();
	/** What is above and below the text, where no template says; empty until they are there. */
	private Optional<XWPFHeader> headers = Optional.empty();
	private Optional<XWPFFooter> footers = Optional.empty();

	/**
	 * A new file.
	 *
	 * @param places what a template can have a place for, by its name
	 * @param warn is told what is not as it should be
	 */
	WordFile(ReportOptions options, Map<String, String> places, Consumer<String> warn) throws IOException {
		language = options.locale().toLanguageTag();
		isRightToLeft = WritingDirection.isRightToLeft(options.locale());
		hasOurPages = options.template().map(ReportTemplate::name).map(ShippedTemplate::named).map(Optional::isPresent)
				.orElse(true);
		poi = options.template().isPresent() ? TemplateFile.open(options.template().get(), warn) : new XWPFDocument();
		body = poi.getDocument().getBody();
		if (options.template().isPresent() && poi.getHeaderList().isEmpty() && poi.getFooterList().isEmpty()) {
			createHeaders(); // before the page set-up, which knows them, is put aside
		}
		template = options.template().map(file -> fill(file, places, warn));
		textWidth = template.flatMap(TemplateBody::textWidth).orElse(TEXT_WIDTH);
		textHeight = template.flatMap(TemplateBody::textHeight).orElse(TEXT_HEIGHT);
		CTStyles ours = resource("styles.xml", StylesDocument.Factory::parse).getStyles();
		styles = template.isPresent() ? mergeStyles(ours) : addStyles(ours);
		poi.getStyles().setSpellingLanguage(language);
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

	private TemplateBody fill(ReportTemplate file, Map<String, String> places, Consumer<String> warn) {
		Placeholders placeholders = new Placeholders(places);
		TemplateBody rest = new TemplateBody(body);
		placeholders.fill(body);
		rest.fill(placeholders);
		poi.getHeaderList().forEach(header -> placeholders.fill(header._getHdrFtr()));
		poi.getFooterList().forEach(footer -> placeholders.fill(footer._getHdrFtr()));
		placeholders.misplaced().forEach(name -> warn.accept(NLS.bind(Messages.template_contentPlace, file.name(), name)));
		placeholders.unknown().forEach(name -> warn.accept(NLS.bind(Messages.template_unknownPlace, file.name(), name)));
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

	/** How XMLBeans reads a file. */
	interface Parser<T> {
		T parse(InputStream file) throws IOException, XmlException;
	}

	/** Reads a file that lies beside this class. */
	static <T> T resource(String name, Parser<T> parser) throws IOException {
		try (InputStream file = WordFile.class.getResourceAsStream(name)) {
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

	/** POI's own, for what it alone can do. */
	XWPFDocument poi() {
		return poi;
	}

	/** The text, which grows at its end until the file is {@link #complete}. */
	CTBody body() {
		return body;
	}

	/** The language that it says it is in. */
	String language() {
		return language;
	}

	/** Whether that is written from right to left. */
	boolean isRightToLeft() {
		return isRightToLeft;
	}

	/** The width between the margins of its pages. */
	int textWidth() {
		return textWidth;
	}

	/** The height between the margins of its pages. */
	int textHeight() {
		return textHeight;
	}

	/** How much smaller or larger than on our pages a picture that is not wider than the text is on these. */
	double scale() {
		return Math.min(textWidth / (double) TEXT_WIDTH, textHeight / (double) TEXT_HEIGHT);
	}

	/** The first number that no bookmark of a template has. */
	int nextBookmark() {
		return template.map(TemplateBody::nextBookmark).orElse(0);
	}

	/** What it calls a style. */
	String style(String id) {
		return styles.of(id);
	}

	/** The styles of annotations. */
	MarkStyles markStyles() {
		return new MarkStyles(poi.getStyles().getCtStyles(), styles);
	}

	/**
	 * A style of paragraphs that is as another, but has each stay on the page of the next one.
	 *
	 * @param style what the file calls the other
	 */
	String keptWithNext(String style) {
		return kept.computeIfAbsent(style, this::addKept);
	}

	private String addKept(String style) {
		String id = style + KEPT_ID;
		if (find(id).isEmpty()) { // else of a report that serves as a template
			CTStyle added = poi.getStyles().getCtStyles().addNewStyle();
			added.setType(STStyleType.PARAGRAPH);
			added.setCustomStyle(true);
			added.setStyleId(id);
			added.addNewName().setVal(find(style).map(CTStyle::getName).map(CTString::getVal).orElse(style) + KEPT_NAME);
			added.addNewBasedOn().setVal(style);
			added.addNewPPr().addNewKeepNext();
		}
		return id;
	}

	private Optional<CTStyle> find(String id) {
		return poi.getStyles().getCtStyles().getStyleList().stream().filter(style -> style.getStyleId().equals(id)).findFirst();
	}

	/** The font of Latin letters in a style or in those that it is based on; empty when none has one. */
	Optional<String> font(String id) {
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

	/** The relation by which the document refers to an address outside of it. */
	String relationTo(String address) {
		return poi.getPackagePart().addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation()).getId();
	}

	/**
	 * Ends the file.
	 *
	 * @param hasTitlePage whether its first page is one, which says itself what is above the text on the others
	 * @param header adds what stands above the text of all pages but the first
	 * @param footer adds what stands below it
	 */
	void complete(boolean hasTitlePage, Consumer<CTP> header, Consumer<CTP> footer) {
		template.ifPresent(TemplateBody::complete);
		CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(); // which comes last in a body
		if (template.isEmpty()) {
			createHeaders();
			if (hasTitlePage) {
				section.addNewTitlePg(); // it has neither header nor footer
			}
		}
		headers.map(XWPFHeaderFooter::createParagraph).map(XWPFParagraph::getCTP).ifPresent(header);
		footers.map(XWPFHeaderFooter::createParagraph).map(XWPFParagraph::getCTP).ifPresent(footer);
		if (!section.isSetPgSz() && !section.isSetPgMar()) {
			setUpPages(section);
		}
		if (isRightToLeft && hasOurPages) {
			RightToLeftPages.turn(poi, section);
		}
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

	/** Writes the file, which is complete. */
	void save(OutputStream output) throws IOException {
		poi.write(new ReproducibleZip(output));
	}

	@Override
	public void close() throws IOException {
		poi.close();
	}
}
