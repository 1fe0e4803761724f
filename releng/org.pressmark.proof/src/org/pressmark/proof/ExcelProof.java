// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * Compares a workbook cell by cell with what the project says. Each sheet has a row for each thing and no others, and each
 * column is one that is known here. Numbers of rows are known by the ids beside them: which number a row has is the
 * workbook's affair, but a number of it in another sheet has to lead to that row.
 */
final class ExcelProof {

	private static final String NUMBER = "No.";

	private final Map<String, SheetRows> sheets = new LinkedHashMap<>();
	/** The ids of the rows of sheets, by the sheet's name and the row's number. */
	private final Map<String, Map<Object, Object>> ids = new HashMap<>();
	private final ExpectedSheets expected;
	private final Findings findings;

	private ExcelProof(Path file, ExpectedSheets expected, Findings findings) throws IOException {
		this.expected = expected;
		this.findings = findings;
		try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				String name = workbook.getSheetName(i);
				WorkbookUtil.validateSheetName(name);
				if (workbook.getSheetAt(i).getPhysicalNumberOfRows() > 0) {
					sheets.put(name, SheetRows.of(workbook.getSheetAt(i)));
				}
			}
		}
	}

	static void run(Path file, Model model, Findings findings) throws IOException {
		new ExcelProof(file, new ExpectedSheets(model), findings).run();
	}

	private void run() {
		findings.expect(ExpectedSheets.NAMES, Set.copyOf(sheets.keySet()), "the sheets");
		ExpectedSheets.IDS.forEach(this::readIds);
		compare("Articles", expected.articles());
		compare("Entities", expected.entities());
		compare("Events", expected.events());
		compare("Codes", expected.codes());
		compareInOrder("Mentions", expected.mentions());
		compareInOrder("Quotations", expected.quotations());
		compareInOrder("Passages", expected.passages());
		compareMatrix("Matrix by outlet", expected.byOutlet());
		compareMatrix("Matrix by week", expected.byWeek());
		compareCoverage();
	}

	/** Rows are numbered from 1 one after the other, and have different ids. */
	private void readIds(String sheet, String header) {
		Map<Object, Object> byNumber = new HashMap<>();
		double next = 1;
		for (Map<String, Object> row : sheets.get(sheet).rows()) {
			findings.expect(next++, row.get(NUMBER), sheet + ", number of a row");
			byNumber.put(row.get(NUMBER), row.get(header));
		}
		findings.expect(byNumber.size(), new TreeSet<>(byNumber.values()).size(), sheet + ", different ids");
		ids.put(sheet, byNumber);
	}

	/** Rows that are known by their ids. */
	private void compare(String sheet, Map<String, Expected> rows) {
		String header = ExpectedSheets.IDS.get(sheet);
		SheetRows found = sheets.get(sheet);
		findings.expect(rows.size(), found.rows().size(), sheet + ", rows");
		for (Map<String, Object> row : found.rows()) {
			Expected expectation = rows.get(row.get(header));
			if (expectation == null) {
				findings.expect(false, sheet + ": nothing in the project has the id " + row.get(header));
			} else {
				compare(sheet, expectation, row);
			}
		}
	}

	/** Rows that stand in the order of the project. */
	private void compareInOrder(String sheet, List<Expected> rows) {
		SheetRows found = sheets.get(sheet);
		findings.expect(rows.size(), found.rows().size(), sheet + ", rows");
		for (int i = 0; i < Math.min(rows.size(), found.rows().size()); i++) {
			compare(sheet, rows.get(i), found.rows().get(i));
		}
	}

	private void compare(String sheet, Expected expectation, Map<String, Object> row) {
		Set<String> headers = new TreeSet<>(row.keySet());
		headers.remove(NUMBER);
		Set<String> known = new TreeSet<>(expectation.cells().keySet());
		known.remove(NUMBER);
		findings.expect(known, headers, sheet + ", columns");
		expectation.cells().forEach((header, value) -> compare(sheet, header, value, row));
	}

	private void compare(String sheet, String header, Object value, Map<String, Object> row) {
		String where = sheet + ", " + header + " of row " + row.get(NUMBER);
		if (value instanceof Expected.RowOf target) {
			findings.expect(target.id(), ids.get(target.sheet()).get(row.get(header)), where + ", the row it leads to");
		} else {
			findings.expect(value, row.get(header), where);
		}
	}

	private void compareMatrix(String sheet, Map<String, Map<String, Double>> counts) {
		SheetRows found = sheets.get(sheet);
		findings.expect(counts.size(), found.rows().size(), sheet + ", rows");
		List<String> groups = found.headers().subList(4, found.headers().size());
		for (Map<String, Object> row : found.rows()) {
			Object id = ids.get("Entities").get(row.get(NUMBER));
			Map<String, Double> expectedCounts = counts.getOrDefault(id, Map.of());
			for (String group : groups) {
				findings.expect(expectedCounts.containsKey(group) ? expectedCounts.get(group) : "", row.get(group),
						sheet + ", " + group + " of " + id);
			}
			findings.expect(expectedCounts.values().stream().mapToDouble(each -> each).sum(), row.get("Mentions"),
					sheet + ", mentions of " + id);
		}
	}

	private void compareCoverage() {
		Map<String, Double> found = new HashMap<>();
		SheetRows sheet = sheets.get("Coverage");
		for (Map<String, Object> row : sheet.rows()) {
			double all = 0;
			for (String outlet : sheet.headers().subList(3, sheet.headers().size())) {
				double count = (Double) row.get(outlet);
				all += count;
				found.merge(outlet, count, Double::sum);
			}
			findings.expect(all, row.get("Articles"), "Coverage, articles of " + row.get("When"));
		}
		findings.expect(expected.articlesByOutlet(), found, "Coverage, articles by outlet");
	}
}
