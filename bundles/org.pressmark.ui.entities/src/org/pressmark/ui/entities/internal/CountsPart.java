// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pressmark.operations.entities.Frequency;
import org.pressmark.operations.entities.Period;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.Named;

/** How often an entity is named over time, as a picture and as a table, and by which outlets. UI thread only. */
final class CountsPart {

	private final CTabFolder tabs;
	private final Combo period;
	private final FrequencyChart chart;
	private final CountTable overTime;
	private final CountTable outlets;
	private Counts counts = Counts.NONE;

	CountsPart(Composite parent) {
		Composite area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		period = Named.control(new Combo(area, SWT.READ_ONLY), "concordance.period", Messages.counts_period);
		for (Period each : Period.values()) {
			period.add(PeriodLabels.of(each));
		}
		period.select(Period.MONTH.ordinal());
		period.addListener(SWT.Selection, event -> showTime());
		tabs = Named.control(new CTabFolder(area, SWT.BOTTOM | SWT.FLAT), "concordance.counts", Messages.counts_name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		chart = new FrequencyChart(tabs);
		overTime = new CountTable(tabs, "concordance.time", Messages.counts_overTime, Messages.counts_when);
		outlets = new CountTable(tabs, "concordance.outlets", Messages.counts_outlets, Messages.concordance_outlet);
		tab(Messages.counts_chart, chart.control());
		tab(Messages.counts_overTime, overTime.holder());
		tab(Messages.counts_outlets, outlets.holder());
		tabs.setSelection(0);
	}

	void show(Counts shown) {
		counts = shown;
		outlets.show(shown.outlets().stream().map(each -> new CountTable.Row(ModelLabels.outlet(each.outlet()),
				each.annotations(), each.articles())).toList());
		showTime();
	}

	private void showTime() {
		Period chosen = Period.values()[period.getSelectionIndex()];
		Frequency frequency = counts.over(chosen);
		chart.show(frequency);
		List<CountTable.Row> rows = new ArrayList<>();
		frequency.counts().forEach(each -> rows.add(new CountTable.Row(PeriodLabels.of(chosen, each.begin()),
				each.annotations(), each.articles())));
		if (frequency.unknown() > 0) {
			rows.add(new CountTable.Row(Messages.counts_unknown, frequency.unknown(), frequency.unknownArticles()));
		}
		overTime.show(rows);
	}

	private void tab(String title, Control content) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(content);
	}
}
