// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.names;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pressmark.analysis.EntityTerm;
import org.pressmark.analysis.internal.PerLanguage;
import org.pressmark.analysis.names.KnownNames;
import org.pressmark.analysis.names.NamesInText;
import org.pressmark.model.EntityType;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;

/**
 * What countries, and the cities that time zones are named after, are called in a language, as the Unicode Common Locale
 * Data Repository has it: some 650 names that every newspaper uses, in any script. Names of several things, such as that of
 * the country and the city of Singapore, are the country's. Ids are those of the repository, not of a project.
 */
final class WorldNames {

	/** Stations, and towns that nobody means: "Center" in North Dakota. */
	private static final Pattern SMALL_PLACES = Pattern
			.compile("(?:Antarctica|America/(?:Indiana|Kentucky|North_Dakota))/.*|Etc/.*");
	private static final Pattern CITY = Pattern.compile("(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");
	/** What is in brackets, or behind a comma, only tells two of the same name apart. */
	private static final Pattern EXPLANATION = Pattern.compile("\\s*[(\uff08,].*");
	private static final PerLanguage<WorldNames> BY_LANGUAGE = new PerLanguage<>(WorldNames::read);

	private final Map<String, EntityTerm> byId;
	private final KnownNames names;

	private WorldNames(Map<String, EntityTerm> byId) {
		this.byId = byId;
		names = KnownNames.of(byId.values().stream()
				.flatMap(term -> term.names().map(name -> new KnownNames.Name(name, Optional.of(term.id())))).toList(), List.of());
	}

	/** Those of a language; the last ones that were asked for are kept. */
	static WorldNames of(Locale language) {
		return BY_LANGUAGE.get(Locale.of(language.getLanguage()));
	}

	private static WorldNames read(Locale language) {
		Map<String, EntityTerm> byId = new LinkedHashMap<>();
		Set<String> taken = new HashSet<>();
		for (String country : Locale.getISOCountries()) {
			add(country, EntityType.COUNTRY, ULocale.getDisplayCountry("und_" + country, ULocale.forLocale(language)), country, byId,
					taken);
		}
		TimeZoneNames zones = TimeZoneNames.getInstance(language);
		Set<String> ids = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null);
		for (String id : ids) {
			if (CITY.matcher(id).matches() && !SMALL_PLACES.matcher(id).matches()) {
				add(id, EntityType.PLACE, zones.getExemplarLocationName(id), "", byId, taken);
			}
		}
		return new WorldNames(byId);
	}

	/** @param code what the repository calls it where it has no name, which is no name either */
	private static void add(String id, EntityType type, String written, String code, Map<String, EntityTerm> byId,
			Set<String> taken) {
		String name = written == null ? "" : EXPLANATION.matcher(written).replaceFirst("");
		if (!name.isBlank() && !name.equals(code) && taken.add(name)) {
			byId.put(id, new EntityTerm(id, type, name, List.of()));
		}
	}

	/** Where they are in a text, and what each is. */
	List<NamesInText.Named> in(String text) {
		return NamesInText.of(names, text);
	}

	EntityTerm term(String id) {
		return byId.get(id);
	}
}
