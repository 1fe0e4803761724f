// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
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
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.pressmark.export.internal.report.Coverage;
import org.pressmark.export.internal.report.Coverage.Period;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.text.XmlText;

/** A chart of Excel's own: a column for each period, in it a part for each outlet. It takes its numbers from a sheet. */
record CoverageChart(Coverage coverage, String dataSheet, Words words) {

	/** Each is darker or lighter than its neighbours, so that they can be told apart in grey; Okabe and Ito's colours. */
	private static final List<String> COLORS = List.of("0072B2", "E69F00", "009E73", "F0E442", "12263F", "56B4E9",
			"D55E00", "D9DFE6");
	private static final int HEX = 16;
	private static final XDDFColor GRID = XDDFColor.from(new byte[] {(byte) 0xD9, (byte) 0xDF, (byte) 0xE6});
	private static final int COLUMNS = 20;
	private static final int ROWS = 34;
	private static final byte TOUCHING = 100;
	private static final int GAP = 40;

	/** Adds the chart to an empty sheet. */
	void addTo(XSSFSheet sheet) {
		XSSFDrawing drawing = sheet.createDrawingPatriarch();
		XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, 0, COLUMNS, ROWS);
		XSSFChart chart = drawing.createChart(anchor);
		var frame = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
		frame.setName(words.of("sheet_coverageChart"));
		frame.setDescr(XmlText.clean(description()));
		chart.setTitleText(words.of("chart_title"));
		chart.setTitleOverlay(false);
		chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		plot(chart);
	}

	/** What the chart shows, for those who do not see it. */
	private String description() {
		List<Period> dated = coverage.dated();
		Period most = dated.stream().max((a, b) -> Integer.compare(sum(a), sum(b))).orElseThrow();
		return words.of("chart_description", dated.getFirst().label(), dated.getLast().label(), most.label(), sum(most),
				String.join(words.of("list_comma"), coverage.outlets()));
	}

	private static int sum(Period period) {
		return IntStream.of(period.articles()).sum();
	}

	private void plot(XSSFChart chart) {
		XDDFCategoryAxis time = chart.createCategoryAxis(AxisPosition.BOTTOM);
		XDDFValueAxis count = chart.createValueAxis(AxisPosition.LEFT);
		count.setTitle(words.of("chart_articles"));
		count.setCrosses(AxisCrosses.AUTO_ZERO);
		count.setMinimum(0);
		count.setNumberFormat("0");
		count.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(GRID)));
		XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, time, count);
		bars.setBarDirection(BarDirection.COL);
		bars.setBarGrouping(BarGrouping.STACKED);
		bars.setOverlap(TOUCHING);
		bars.setGapWidth(GAP);
		bars.setVaryColors(false);
		for (int i = 0; i < coverage.outlets().size(); i++) {
			addSeries(bars, i);
		}
		chart.plot(bars);
	}

	private void addSeries(XDDFBarChartData bars, int outlet) {
		List<Period> dated = coverage.dated();
		int column = CoverageTable.LEADING + outlet;
		XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromArray(
				dated.stream().map(Period::label).toArray(String[]::new), cells(0));
		XDDFChartData.Series series = bars.addSeries(labels, XDDFDataSourcesFactory.fromArray(
				dated.stream().map(period -> period.articles()[outlet]).toArray(Integer[]::new), cells(column)));
		series.setTitle(XmlText.clean(coverage.outlets().get(outlet)), new CellReference(dataSheet, 0, column, true, true));
		series.setFillProperties(new XDDFSolidFillProperties(color(outlet)));
	}

	private String cells(int column) {
		return new CellRangeAddress(1, coverage.dated().size(), column, column).formatAsString(dataSheet, true);
	}

	private static XDDFColor color(int outlet) {
		int rgb = Integer.parseInt(COLORS.get(outlet % COLORS.size()), HEX);
		byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
		return XDDFColor.from(bytes);
	}
}
