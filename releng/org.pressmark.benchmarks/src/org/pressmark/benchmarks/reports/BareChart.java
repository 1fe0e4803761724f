// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
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
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;

/** A chart as POI's own examples draw one; POI embeds the workbook with its numbers itself. */
final class BareChart {

	private static final PresetColor[] COLORS = { PresetColor.BLUE, PresetColor.ORANGE, PresetColor.GREEN, PresetColor.YELLOW,
			PresetColor.DARK_BLUE, PresetColor.SKY_BLUE, PresetColor.RED, PresetColor.GRAY };
	private static final byte TOUCHING = 100;
	private static final int GAP = 40;

	private BareChart() {
	}

	static void draw(ChartNumbers numbers, XWPFChart chart) {
		chart.setTitleText(numbers.title());
		chart.setTitleOverlay(false);
		chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		XDDFCategoryAxis time = chart.createCategoryAxis(AxisPosition.BOTTOM);
		XDDFValueAxis count = chart.createValueAxis(AxisPosition.LEFT);
		count.setCrosses(AxisCrosses.AUTO_ZERO);
		count.setMinimum(0);
		count.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(PresetColor.LIGHT_GRAY)));
		XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, time, count);
		bars.setBarDirection(BarDirection.COL);
		bars.setBarGrouping(BarGrouping.STACKED);
		bars.setOverlap(TOUCHING);
		bars.setGapWidth(GAP);
		XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromArray(numbers.columns(), cells(numbers, chart, 0), 0);
		for (int i = 0; i < numbers.parts().length; i++) {
			int column = 1 + i;
			XDDFNumericalDataSource<Integer> values = XDDFDataSourcesFactory.fromArray(numbers.numbers()[i],
					cells(numbers, chart, column), column);
			XDDFChartData.Series series = bars.addSeries(labels, values);
			series.setTitle(numbers.parts()[i], chart.setSheetTitle(numbers.parts()[i], column));
			series.setFillProperties(fill(COLORS[i % COLORS.length]));
		}
		chart.plot(bars);
	}

	private static String cells(ChartNumbers numbers, XWPFChart chart, int column) {
		return chart.formatRange(new CellRangeAddress(1, numbers.columns().length, column, column));
	}

	private static XDDFSolidFillProperties fill(PresetColor color) {
		return new XDDFSolidFillProperties(XDDFColor.from(color));
	}
}
