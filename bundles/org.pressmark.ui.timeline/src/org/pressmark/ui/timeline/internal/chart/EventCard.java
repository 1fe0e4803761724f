// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Event;
import org.pressmark.model.color.Rgb;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.timeline.internal.layout.TimelineCrowd;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.fields.FormFields;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.timeline.internal.editing.EventSummary;
import org.pressmark.ui.timeline.internal.evidence.DisagreementWords;
import org.pressmark.ui.timeline.internal.evidence.EventEvidence;
import org.pressmark.ui.timeline.internal.evidence.EvidenceRow;
import org.pressmark.ui.timeline.internal.evidence.Lag;

/** What is known of an event, to be read under the pointer: what, when, who, and who reports it in which words. */
final class EventCard {

	/** More are counted. */
	private static final int MOST = 6;
	private static final int WIDTH = 420;
	private static final int WORDS_UNITS = 140;

	private final Composite card;
	private final Color foreground;
	private final Color background;
	private final Color quiet;
	private final Color links;
	private final Consumer<EvidenceRow> open;

	/** @param open is given the place whose words somebody wants to see */
	EventCard(Composite parent, TimelineTheme theme, Consumer<EvidenceRow> open) {
		this.open = open;
		foreground = color(theme.text());
		background = color(theme.background());
		quiet = color(theme.quietText());
		links = color(theme.selection());
		card = colored(WidgetFactory.composite(SWT.NONE).create(parent));
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(0, 3).applyTo(card);
		Color frame = color(theme.strongGrid());
		card.addPaintListener(event -> {
			Point size = card.getSize();
			event.gc.setForeground(frame);
			event.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		});
	}

	Composite control() {
		return card;
	}

	/** @param others what else is at the same place, which has no room of its own */
	void show(Event event, List<TimelineItem> others) {
		List<String> lines = EventSummary.parts(event);
		title(lines.getFirst());
		lines.stream().skip(1).forEach(line -> label(line, foreground));
		if (!others.isEmpty()) {
			String titles = others.stream().limit(MOST).map(TimelineItem::title).collect(Collectors.joining("\n"));
			label(NLS.bind(Messages.card_others, others.size()), quiet);
			label(titles, foreground);
		}
	}

	/** Shows how many events are where they can't be told apart, the first ones, and how to see the others. */
	void show(TimelineCrowd crowd) {
		title(CrowdWords.count(crowd));
		crowd.items().stream().limit(MOST).forEach(item -> label(item.title(), foreground));
		label(CrowdWords.click(crowd), quiet);
	}

	private void title(String words) {
		Label title = label(words, foreground);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		fit(title);
	}

	/** Adds who reports the event, as soon as that is known. */
	void show(EventEvidence known, Event event) {
		if (card.isDisposed()) {
			return;
		}
		known.disagreement(event).map(DisagreementWords::of)
				.ifPresent(words -> label(NLS.bind(Messages.card_disagree, words), foreground));
		if (known.reports().isEmpty()) {
			label(Messages.card_noEvidence, quiet);
		}
		known.rows().stream().limit(MOST).forEach(row -> add(row, event));
		if (known.reports().size() > MOST) {
			label(NLS.bind(Messages.card_more, known.reports().size() - MOST), quiet);
		}
		fit();
	}

	private void add(EvidenceRow row, Event event) {
		EdtfFormat dates = EdtfFormat.of(Locale.getDefault());
		String said = Stream.of(Optional.of(row.source()), row.report().published().map(dates::format),
				Lag.between(EventTimeline.when(event), row.report().published()).map(Lag::words),
				row.report().says().map(date -> NLS.bind(Messages.event_says, dates.format(date))))
				.flatMap(Optional::stream).collect(Collectors.joining(" \u00b7 "));
		label(said, quiet);
		Link link = Named.control(colored(new Link(card, SWT.WRAP | SWT.NO_FOCUS)), "timeline.card.words", said);
		link.setLinkForeground(links);
		link.setText("<a>" + NLS.bind(Messages.event_quoted,
				FormFields.escaped(Excerpt.of(row.place().annotation().words(), WORDS_UNITS))) + "</a>");
		// With the focus in a card that is gone, the window would have no focus, and keys no meaning.
		link.addListener(SWT.MouseDown, pressed -> pressed.doit = false);
		link.addListener(SWT.Selection, chosen -> open.accept(row));
		fit(link);
	}

	private Label label(String words, Color color) {
		Label label = colored(WidgetFactory.label(SWT.WRAP).text(Mnemonics.escape(words)).create(card));
		label.setForeground(color);
		fit(label);
		return label;
	}

	/** As wide as its words, or as the card may be. */
	private static void fit(Control control) {
		int width = Math.min(WIDTH, control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(control);
	}

	/** The card has grown, and may reach over the edge of the screen now. */
	private void fit() {
		Shell shell = card.getShell();
		Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		Rectangle screen = shell.getMonitor().getClientArea();
		Point at = shell.getLocation();
		shell.setBounds(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x)),
				Math.max(screen.y, Math.min(at.y, screen.y + screen.height - size.y)), size.x, size.y);
	}

	private <T extends Control> T colored(T control) {
		control.setForeground(foreground);
		control.setBackground(background);
		return control;
	}

	private static Color color(String hex) {
		Rgb rgb = Rgb.of(hex);
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}
}
