// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.pressmark.export.internal.word.pages.OutlineReader;

/** Holds reports against the project that they are about, and the estimate of their pages against the pages. */
public final class ReportProof {

	/** By how much the estimated number of pages may be wrong: a page, and one more in each ten. */
	private static final double MARGIN = 0.1;
	private static final int SHOWN = 40;

	private ReportProof() {
	}

	/**
	 * @param arguments the project, its workbook, its full report as an office program has laid it out, and Word files beside
	 * whose pages are in a file of the same name that ends with .pdf
	 */
	public static void main(String[] arguments) throws Exception {
		List<Path> files = List.of(arguments).stream().map(Path::of).toList();
		Model model = Model.read(files.getFirst());
		Findings findings = new Findings();
		ExcelProof.run(files.get(1), model, findings);
		int cells = findings.looks();
		new WordProof(model, PageText.read(files.get(2)), findings).run();
		System.out.printf("%d cells compared, %d texts looked for%n", cells, findings.looks() - cells);
		for (Path word : files.subList(3, files.size())) {
			comparePages(word, findings);
		}
		findings.problems().stream().limit(SHOWN).forEach(System.out::println);
		System.out.printf("%d problems%n", findings.problems().size());
		System.exit(findings.problems().isEmpty() ? 0 : 1);
	}

	private static void comparePages(Path word, Findings findings) throws IOException {
		String name = word.getFileName().toString();
		int pages = PageText.read(word.resolveSibling(name.replaceFirst("\\.docx$", ".pdf"))).pages();
		int estimate = estimate(word);
		System.out.printf("%s: %d pages, estimated %d%n", name, pages, estimate);
		findings.expect(Math.abs(pages - estimate) <= 1 + MARGIN * pages,
				name + " has " + pages + " pages, which were estimated as " + estimate);
	}

	private static int estimate(Path word) throws IOException {
		try (InputStream input = Files.newInputStream(word); XWPFDocument document = new XWPFDocument(input)) {
			CTSectPr section = document.getDocument().getBody().getSectPr();
			CTPageSz size = section.getPgSz();
			CTPageMar margins = section.getPgMar();
			return OutlineReader.read(document, List.of(), room(size.getW(), margins.getLeft(), margins.getRight()),
					room(size.getH(), margins.getTop(), margins.getBottom())).pages();
		}
	}

	private static int room(Object size, Object before, Object after) {
		return ((BigInteger) size).subtract((BigInteger) before).subtract((BigInteger) after).intValueExact();
	}
}
