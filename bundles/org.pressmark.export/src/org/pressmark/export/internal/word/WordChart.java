// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * A chart of Word's own (ECMA-376 part 1, 21.2) with its numbers in an embedded workbook.
 *
 * @param poi the chart, to be drawn into
 */
record WordChart(XWPFChart poi) {

	/** In hundredths of a point. */
	private static final int FONT_SIZE = 900;

	/**
	 * A chart that nothing is drawn into yet.
	 *
	 * @param font of its texts; empty for the one of the document's theme
	 */
	static WordChart of(XWPFChart poi, Optional<String> font) {
		CTChartSpace space = poi.getCTChartSpace();
		(space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
		(space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr()).addNewLn().addNewNoFill();
		CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
		text.addNewBodyPr();
		CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
		letters.setSz(FONT_SIZE);
		font.ifPresent(name -> letters.addNewLatin().setTypeface(name));
		return new WordChart(poi);
	}

	/**
	 * Embeds its numbers, when it is drawn.
	 *
	 * @param workbook a file for Excel (.xlsx)
	 */
	void embed(byte[] workbook) throws IOException {
		PackagePart chart = poi.getPackagePart();
		OPCPackage file = chart.getPackage();
		String name = XWPFRelation.WORKBOOK.getDefaultFileName();
		try {
			PackagePartName free = PackagingURIHelper.createPartName(
					XWPFRelation.WORKBOOK.getFileName(file.getUnusedPartIndex(name)));
			PackagePart part = file.createPart(free, XWPFRelation.WORKBOOK.getContentType());
			try (OutputStream output = part.getOutputStream()) {
				output.write(workbook);
			}
			poi.setExternalId(chart.addRelationship(free, TargetMode.INTERNAL, XWPFRelation.WORKBOOK.getRelation()).getId());
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}
}
