// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.rcp.tests.TimelineTest.center;
import static org.pressmark.rcp.tests.TimelineTest.control;
import static org.pressmark.rcp.tests.TimelineTest.eventAt;
import static org.pressmark.rcp.tests.TimelineTest.goesTo;
import static org.pressmark.rcp.tests.TimelineTest.has;
import static org.pressmark.rcp.tests.TimelineTest.opened;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Between the timeline and the words of articles, and drawing on it, in the real workbench with mouse and keys. */
@ExtendWith(Workbench.Closing.class)
class TimelineWordsTest {

	@TempDir
	private Path folder;

	@Test
	void draw_WithShiftOverGround_AsksWhatHappenedThen() throws Exception {
		Workbench.run(Optional.of(TimelineTest.project(folder)), person -> {
			Table table = opened(person);
			Canvas chart = person.finds("timeline.canvas", Canvas.class);
			goesTo(person, chart, "May 2021");
			Rectangle area = person.sees(chart::getClientArea);
			int ground = area.height - 12;
			person.dragsHolding("shift", chart, new Point(area.width / 3, ground), new Point(area.width * 2 / 3, ground));
			Text date = person.finds("timeline.event.date", Text.class);
			String drawn = person.sees(date::getText);
			assertTrue(drawn.matches("2021-05-\\d\\d/2021-05-\\d\\d"), drawn);
			Text title = person.finds("timeline.event.title", Text.class);
			person.awaits("its field", title::isFocusControl);
			person.types("Visit");
			person.presses("Return");
			person.awaits("another event", () -> has("Visit", drawn) && table.getItemCount() == 3);
			person.awaits("it is selected", () -> table.getSelectionCount() == 1
					&& "Visit".equals(table.getSelection()[0].getText(1)));
			person.focuses(chart);
			person.presses("ctrl+z");
			person.awaits("none", () -> table.getItemCount() == 2);
		});
	}

	@Test
	void click_OnWordsInCard_SelectsThemInTheirArticle() throws Exception {
		Workbench.run(Optional.of(TimelineTest.project(folder)), person -> {
			opened(person);
			Canvas chart = person.finds("timeline.canvas", Canvas.class);
			goesTo(person, chart, "2021");
			goesTo(person, chart, "3 May 2021");
			eventAt(person, chart, person.sees(() -> chart.getClientArea().width / 2));
			Link words = person.finds("timeline.card.words", Link.class);
			String shown = person.sees(words::getText);
			person.clicks(words, new Point(12, 6));
			StyledText text = person.finds("annotator.text", StyledText.class);
			person.awaits("its words", () -> !text.getSelectionText().isEmpty() && shown.contains(text.getSelectionText()));
		});
	}

	@Test
	void click_OnMarkInArticle_ShowsItsEventOnChartAndInTable() throws Exception {
		Workbench.run(Optional.of(TimelineTest.project(folder)), person -> {
			Table table = opened(person);
			StyledText text = person.opens("a", "Talks", "Negotiators");
			Canvas chart = person.finds("timeline.canvas", Canvas.class);
			goesTo(person, chart, "3 May 2051");
			Point mark = person.sees(() -> {
				Rectangle bounds = text.getTextBounds(text.getText().indexOf("Negotiators met"),
						text.getText().indexOf("Negotiators met") + 3);
				return center(bounds);
			});
			person.insists("its event in the table", () -> person.clicks(text, mark), () -> table.getSelectionCount() == 1
					&& "Negotiators meet".equals(table.getSelection()[0].getText(1)));
			// The other one of that day may be above it; thirty years later there is none.
			eventAt(person, chart, person.sees(() -> chart.getClientArea().width / 2));
		});
	}

	@Test
	void attachWordsSelectedInArticle_DetachFromList_UndoBoth() throws Exception {
		Workbench.run(Optional.of(TimelineTest.project(folder)), person -> {
			Table table = opened(person);
			StyledText text = person.opens("a", "Talks", "Negotiators");
			person.sees(() -> {
				int begin = text.getText().indexOf("A dinner");
				text.setSelection(begin, begin + "A dinner followed".length());
				return null;
			});
			person.focuses(table);
			person.presses("a");
			person.awaits("one more", () -> "3".equals(table.getItem(0).getText(6)));
			person.focuses(table);
			person.presses("s");
			Table evidence = person.finds("event.evidence", Table.class);
			person.awaits("the list", () -> evidence.getItemCount() == 3 && evidence.isFocusControl());
			person.presses("End");
			person.awaits("the last one", () -> evidence.getSelectionIndex() == 2);
			person.presses("Delete");
			person.awaits("one less", () -> "2".equals(table.getItem(0).getText(6)));
			person.presses("ctrl+z");
			person.awaits("it is back", () -> "3".equals(table.getItem(0).getText(6)));
			person.presses("ctrl+z");
			person.awaits("as it was", () -> "2".equals(table.getItem(0).getText(6))
					&& ((Table) control("event.evidence")).getItemCount() == 2);
		});
	}
}
