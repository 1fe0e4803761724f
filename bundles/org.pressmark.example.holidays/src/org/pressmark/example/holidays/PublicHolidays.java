// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.LayerItem;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.TimelineLayer;

/**
 * The public holidays of some countries, reckoned by the rules of today. Years in which other rules held for sure have
 * none. Stateless.
 */
public final class PublicHolidays implements TimelineLayer {

	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2100;
	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	@Override
	public List<LayerItem> items(TimeRange range, int most, Locale locale) {
		ResourceBundle names = ResourceBundle.getBundle(PublicHolidays.class.getPackageName() + ".holidays", locale,
				PublicHolidays.class.getClassLoader(), NO_FALLBACK);
		List<LayerItem> items = new ArrayList<>();
		int last = Math.min(range.to().getYear(), LAST_YEAR);
		for (int year = Math.max(range.from().getYear(), FIRST_YEAR); year <= last && items.size() < most; year++) {
			for (Country country : Country.values()) {
				for (Country.Holiday holiday : country.holidays()) {
					items.add(item(country, holiday, holiday.rule().apply(year), names));
				}
			}
		}
		return items;
	}

	private static LayerItem item(Country country, Country.Holiday holiday, LocalDate day, ResourceBundle names) {
		String title = names.getString(holiday.key()) + " (" + names.getString(country.name()) + ')';
		return new LayerItem(country + "-" + holiday.key() + '-' + day.getYear(), title, Edtf.day(day));
	}
}
