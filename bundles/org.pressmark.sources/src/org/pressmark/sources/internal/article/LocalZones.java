// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What zones mean whose names stand for several: BST is British in a page from Britain, CST is China's in a Chinese one.
 * ET and its like are an hour nearer in summer: the rules of the time zone database as Java has it.
 */
public final class LocalZones {

	private static final String UNKNOWN = "unknown";
	private static final Map<String, List<String>> ZONES = Resources.lists(LocalZones.class, "zones.properties", "\\s+");
	private static final Pattern ZONED = Pattern
			.compile("(\\d[:.h]\\d\\d(?::\\d\\d)?(?:\\s?[AaPp]\\.?[Mm]\\b\\.?)?)(\\s?\\(?)([A-Z]{2,4})\\b");

	private LocalZones() {
	}

	/**
	 * Makes zones clear that are not, in the language of the page that they are in.
	 *
	 * @param line     one line with a date and a time
	 * @param language a BCP 47 tag
	 * @return the line with offsets in place of such zones, and without those that may be one or the other
	 */
	public static String withOffsets(String line, String language) {
		Locale locale = Locale.forLanguageTag(language);
		return ZONED.matcher(line).replaceAll(match -> Matcher.quoteReplacement(zone(match.group(3), locale)
				.map(zone -> replacement(match, zone, line)).orElseGet(match::group)));
	}

	private static Optional<String> zone(String abbreviation, Locale page) {
		return Optional.ofNullable(ZONES.get(abbreviation + '.' + page.getLanguage() + '-' + page.getCountry()))
				.or(() -> Optional.ofNullable(ZONES.get(abbreviation + '.' + page.getLanguage()))).map(List::getFirst);
	}

	private static String replacement(MatchResult match, String zone, String line) {
		String offset = UNKNOWN.equals(zone) ? "" : match.group(2) + offset(zone, line).orElse(match.group(3));
		return match.group(1) + offset;
	}

	/** At noon of the day in the line: clocks are changed at night. */
	private static Optional<String> offset(String zone, String line) {
		return Dates.find(line).map(date -> LocalDate.parse(date.edtf().substring(0, 10)).atTime(LocalTime.NOON))
				.map(noon -> ZoneId.of(zone).getRules().getOffset(noon).getId());
	}
}
