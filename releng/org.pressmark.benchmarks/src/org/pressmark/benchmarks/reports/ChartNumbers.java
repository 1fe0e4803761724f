// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * What a chart of columns shows.
 *
 * @param title of it
 * @param columns their labels
 * @param parts the names of the parts that each column has
 * @param numbers for each part those of all columns
 */
record ChartNumbers(String title, String[] columns, String[] parts, Integer[][] numbers) {

	/** Reads them from the only chart of a document. */
	static ChartNumbers of(Path document) throws IOException {
		try (InputStream input = Files.newInputStream(document); XWPFDocument word = new XWPFDocument(input)) {
			XWPFChart chart = word.getCharts().getFirst();
			XDDFBarChartData bars = (XDDFBarChartData) chart.getChartSeries().getFirst();
			var elements = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
			XDDFChartData.Series[] series = IntStream.range(0, bars.getSeriesCount()).mapToObj(bars::getSeries)
					.toArray(XDDFChartData.Series[]::new);
			String[] columns = IntStream.range(0, series[0].getCategoryData().getPointCount())
					.mapToObj(i -> series[0].getCategoryData().getPointAt(i).toString()).toArray(String[]::new);
			String[] parts = elements.stream().map(element -> element.getTx().getStrRef().getStrCache().getPtArray(0).getV())
					.toArray(String[]::new);
			Integer[][] numbers = new Integer[series.length][];
			for (int i = 0; i < series.length; i++) {
				XDDFNumericalDataSource<? extends Number> values = series[i].getValuesData();
				numbers[i] = IntStream.range(0, columns.length).mapToObj(j -> values.getPointAt(j).intValue()).toArray(Integer[]::new);
			}
			return new ChartNumbers(title(chart), columns, parts, numbers);
		}
	}

	private static String title(XWPFChart chart) {
		return chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getT();
	}

	/** Reads what {@link #write} wrote. */
	static ChartNumbers read(DataInputStream input) throws IOException {
		String title = input.readUTF();
		String[] columns = strings(input);
		String[] parts = strings(input);
		Integer[][] numbers = new Integer[parts.length][columns.length];
		for (Integer[] part : numbers) {
			for (int i = 0; i < part.length; i++) {
				part[i] = input.readInt();
			}
		}
		return new ChartNumbers(title, columns, parts, numbers);
	}

	private static String[] strings(DataInputStream input) throws IOException {
		String[] strings = new String[input.readInt()];
		for (int i = 0; i < strings.length; i++) {
			strings[i] = input.readUTF();
		}
		return strings;
	}

	void write(DataOutputStream output) throws IOException {
		output.writeUTF(title);
		write(output, columns);
		write(output, parts);
		for (Integer[] part : numbers) {
			for (int number : part) {
				output.writeInt(number);
			}
		}
	}

	private static void write(DataOutputStream output, String... strings) throws IOException {
		output.writeInt(strings.length);
		for (String string : strings) {
			output.writeUTF(string);
		}
	}
}
