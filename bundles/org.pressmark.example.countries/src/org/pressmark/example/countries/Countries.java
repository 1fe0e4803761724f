// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.countries;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.pressmark.model.EntityType;
import org.pressmark.operations.lookup.CollectionId;
import org.pressmark.operations.lookup.EntityLookup;
import org.pressmark.operations.lookup.LookupCandidate;
import org.pressmark.operations.lookup.LookupQuery;

/**
 * Looks countries up by their codes in ISO 3166-1 and by their names in the languages of the United Nations, all of which Java
 * brings along: nobody in the network is asked.
 */
public final class Countries implements EntityLookup {

	/** What the collection is called in the identifiers of entities. */
	static final String COLLECTION = "iso3166";

	private static final List<Locale> LANGUAGES = Stream.of("en", "fr", "es", "ru", "ar", "zh").map(Locale::of).toList();

	@Override
	public List<LookupCandidate> find(LookupQuery query, IProgressMonitor monitor) {
		String wanted = folded(query.name());
		List<LookupCandidate> same = new ArrayList<>();
		List<LookupCandidate> similar = new ArrayList<>();
		for (String code : Locale.getISOCountries()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			List<String> names = names(code, query.language());
			if (wanted.equals(folded(code)) || names.stream().anyMatch(name -> folded(name).equals(wanted))) {
				same.add(candidate(code, names));
			} else if (names.stream().anyMatch(name -> folded(name).contains(wanted))) {
				similar.add(candidate(code, names));
			}
		}
		return Stream.concat(same.stream(), similar.stream()).limit(query.most()).toList();
	}

	/** The one in the person's language first. */
	private static List<String> names(String code, Locale language) {
		Locale country = Locale.of("", code);
		return Stream.concat(Stream.of(language), LANGUAGES.stream()).map(country::getDisplayCountry).distinct().toList();
	}

	private static LookupCandidate candidate(String code, List<String> names) {
		String description = code + ", " + Locale.of("", code).getISO3Country();
		return new LookupCandidate(new CollectionId(COLLECTION, code), names.getFirst(), description, names.subList(1, names.size()),
				Optional.of(EntityType.COUNTRY));
	}

	/** Without accents, and in one case. */
	private static String folded(String text) {
		return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}
}
