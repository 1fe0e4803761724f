// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.office;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.pressmark.export.internal.report.Coverage;
import org.pressmark.export.internal.report.Coverage.Period;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.text.XmlText;

/**
 * How a chart of Office's own shows the coverage: a column for each period, in it a part for each outlet. It takes its
 * numbers from a sheet with a row of heads, a row for each period, and a column for each outlet.
 *
 * @param coverage what it shows, with at least one dated period
 * @param sheet the name of that sheet
 * @param firstOutlet the column, from 0, of the first outlet; the periods are in column 0
 */
public record CoveragePlot(Coverage coverage, String sheet, int firstOutlet, Words words) {

	/**
	 * Okabe and Ito's colours, each darker or lighter than its neighbours; where there are so many that greys repeat, the
	 * later ones are hatched.
	 */
	private static final List<String> COLORS = List.of("0072B2", "E69F00", "009E73", "F0E442", "12263F", "56B4E9",
			"D55E00", "56606C");
	private static final List<Optional<PresetPattern>> PATTERNS = List.of(Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(PresetPattern.DARK_UPWARD_DIAGONAL),
			Optional.of(PresetPattern.DARK_HORIZONTAL), Optional.of(PresetPattern.PERCENT_50));
	private static final XDDFColor GRID = XDDFColor.from(rgb("D9DFE6"));
	private static final byte TOUCHING = 100;
	private static final int GAP = 40;
	/** So many lines of the grid are not too many. */
	private static final int MOST_UNITS = 10;

	/** Draws it into an empty chart. */
	public void draw(XDDFChart chart) {
		chart.setTitleText(words.of("chart_title"));
		chart.setTitleOverlay(false);
		chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		XDDFCategoryAxis time = chart.createCategoryAxis(AxisPosition.BOTTOM);
		XDDFValueAxis count = chart.createValueAxis(AxisPosition.LEFT);
		count.setTitle(words.of("chart_articles"));
		count.setCrosses(AxisCrosses.AUTO_ZERO);
		count.setMinimum(0);
		count.setNumberFormat("0");
		count.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(GRID)));
		if (most().sum() <= MOST_UNITS) {
			count.setMajorUnit(1); // Office would have tenths of articles
		}
		XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, time, count);
		bars.setBarDirection(BarDirection.COL);
		bars.setBarGrouping(BarGrouping.STACKED);
		bars.setOverlap(TOUCHING);
		bars.setGapWidth(GAP);
		bars.setVaryColors(false);
		shown().forEach(outlet -> addSeries(bars, outlet));
		for (int i = 0; i < bars.getSeriesCount(); i++) {
			bars.getSeries(i).plot(); // the chart would also fill a workbook of its own, beside the one that it refers to
		}
		if (WritingDirection.isRightToLeft(words.locale())) {
			turnTexts(chart);
		}
	}

	/**
	 * Has its texts go from right to left, as "3 May" would else become "May 3" in Arabic. Time goes on to the right in all
	 * languages: so it does in most charts that are published in Arabic and Hebrew, and in the picture of the timeline.
	 */
	private static void turnTexts(XDDFChart chart) {
		CTChartSpace space = chart.getCTChartSpace();
		if (!space.isSetTxPr()) {
			space.addNewTxPr().addNewBodyPr();
			space.getTxPr().addNewP().addNewPPr().addNewDefRPr();
		}
		CTValAx count = space.getChart().getPlotArea().getValAxArray(0);
		Stream.of(space.getTxPr(), space.getChart().getTitle().getTx().getRich(), count.getTitle().getTx().getRich())
				.flatMap(text -> text.getPList().stream())
				.forEach(paragraph -> (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr()).setRtl(true));
	}

	/** What the chart shows, for those who do not see it. */
	public String description() {
		List<Period> dated = coverage.dated();
		String outlets = shown().mapToObj(coverage.outlets()::get).collect(Collectors.joining(words.of("list_comma")));
		return XmlText.clean(words.of("chart_description", dated.getFirst().label(), dated.getLast().label(),
				most().label(), most().sum(), outlets));
	}

	private Period most() {
		return coverage.dated().stream().max((a, b) -> Integer.compare(a.sum(), b.sum())).orElseThrow();
	}

	/** Those outlets of which any article has a place in time. */
	private IntStream shown() {
		return IntStream.range(0, coverage.outlets().size())
				.filter(outlet -> coverage.dated().stream().anyMatch(period -> period.articles()[outlet] > 0));
	}

	private void addSeries(XDDFBarChartData bars, int outlet) {
		List<Period> dated = coverage.dated();
		int column = firstOutlet + outlet;
		XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromArray(
				dated.stream().map(Period::label).toArray(String[]::new), cells(0));
		XDDFChartData.Series series = bars.addSeries(labels, XDDFDataSourcesFactory.fromArray(
				dated.stream().map(period -> period.articles()[outlet]).toArray(Integer[]::new), cells(column)));
		series.setTitle(XmlText.clean(coverage.outlets().get(outlet)), new CellReference(sheet, 0, column, true, true));
		int look = outlet % COLORS.size();
		series.setFillProperties(fill(look));
		if (PATTERNS.get(look).isPresent()) { // else days without articles would have a line
			series.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(COLORS.get(look))))));
		}
	}

	private String cells(int column) {
		return new CellRangeAddress(1, coverage.dated().size(), column, column).formatAsString(sheet, true);
	}

	private static XDDFFillProperties fill(int outlet) {
		byte[] color = rgb(COLORS.get(outlet));
		return PATTERNS.get(outlet).<XDDFFillProperties>map(pattern -> hatched(color, pattern))
				.orElseGet(() -> new XDDFSolidFillProperties(XDDFColor.from(color)));
	}

	/** By the elements themselves: POI 5.5's own setters leave the colours empty. */
	private static XDDFFillProperties hatched(byte[] color, PresetPattern pattern) {
		XDDFPatternFillProperties fill = new XDDFPatternFillProperties();
		fill.setPresetPattern(pattern);
		fill.getXmlObject().addNewFgClr().addNewSrgbClr().setVal(color);
		fill.getXmlObject().addNewBgClr().addNewSrgbClr().setVal(rgb("FFFFFF"));
		return fill;
	}

	private static byte[] rgb(String hex) {
		return HexFormat.of().parseHex(hex);
	}
}
