// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.pressmark.timeline.internal.layout.TimelineCrowd;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.pressmark.ui.timeline.internal.evidence.EvidenceRow;

/**
 * Says under the pointer what an event is and who reports it. The pointer can go onto it: a click on words there leads to
 * them in their article. UI thread only.
 */
final class EventTip extends ToolTip {

	/** What it tells. */
	interface Facts {

		/** The event that an item stands for, if it is still there. */
		Optional<org.pressmark.model.Event> event(String id);

		/** Gives the card what reports an event, as soon as that is read. */
		void read(String id, EventCard card);

		/** Goes to the words. */
		void open(EvidenceRow row);
	}

	private static final Point BESIDE_POINTER = new Point(6, 8);

	private final TimelineWidget widget;
	private final Facts facts;

	EventTip(TimelineWidget widget, Facts facts) {
		super(widget, NO_RECREATE, false);
		this.widget = widget;
		this.facts = facts;
		setShift(BESIDE_POINTER);
		setHideOnMouseDown(false);
		widget.addListener(SWT.MouseDown, event -> hide());
		widget.addListener(SWT.KeyDown, event -> hide());
		widget.addListener(SWT.MouseVerticalWheel, event -> hide());
	}

	/** What the pointer is on: with something else, another card comes. */
	@Override
	protected Object getToolTipArea(Event event) {
		return crowd(event).<Object>map(crowd -> crowd.lane() + crowd.load()).or(() -> item(event).map(TimelineItem::id))
				.orElse(null);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		boolean isPressed = (event.stateMask & SWT.BUTTON_MASK) != 0;
		return !isPressed && (crowd(event).isPresent()
				|| item(event).flatMap(item -> facts.event(item.id())).isPresent());
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		TimelineTheme theme = widget.theme();
		EventCard card = new EventCard(parent, theme, row -> {
			hide();
			facts.open(row);
		});
		crowd(event).ifPresentOrElse(card::show, () -> item(event).flatMap(item -> facts.event(item.id())).ifPresent(shown -> {
			card.show(shown, others(event));
			facts.read(shown.getId(), card);
		}));
		return card.control();
	}

	private Optional<TimelineCrowd> crowd(Event event) {
		return widget.crowd(event.x, event.y);
	}

	private Optional<TimelineItem> item(Event event) {
		return widget.hit(event.x, event.y).map(hit -> hit.box().item())
				.or(() -> widget.report(event.x, event.y).map(TimelineWidget.Reported::item));
	}

	/** What else is in a cluster. */
	private List<TimelineItem> others(Event event) {
		return widget.hit(event.x, event.y).map(hit -> hit.box().others()).orElse(List.of());
	}
}
