// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;

/**
 * The letters under which an index has names, in the order of a language: its own alphabet, and those of other scripts
 * behind it. What is a letter of its own is CLDR's to say ("Č" is one in Czech and goes with "C" in English), as ICU's
 * AlphabeticIndex knows it. Immutable, for any thread.
 */
public final class IndexLetters {

	/** One language for each script that has letters to sort by; Chinese and Japanese by how they are read. */
	private static final ULocale[] SCRIPTS = {ULocale.ENGLISH, new ULocale("el"), new ULocale("ru"), new ULocale("ka"),
			new ULocale("hy"), new ULocale("he"), new ULocale("ar"), new ULocale("hi"), new ULocale("th"), ULocale.KOREAN,
			ULocale.JAPANESE, ULocale.SIMPLIFIED_CHINESE};

	private static final Pattern SIGNS = Pattern.compile("\\p{M}");
	/** ICU would leave out letters where there are more than have room on a screen. */
	private static final int MOST = 2000;

	private final AlphabeticIndex.ImmutableIndex<Void> index;
	private final Collator collator;

	/** The letters of a language, first those of its own script. */
	public IndexLetters(Locale language) {
		index = new AlphabeticIndex<Void>(ULocale.forLocale(language)).addLabels(SCRIPTS).setMaxLabelCount(MOST)
				.buildImmutableIndex();
		collator = Collator.getInstance(language);
	}

	/** The letter of a name; an ellipsis when it begins with none, but with a digit or a sign. */
	public String of(String name) {
		return index.getBucket(bucket(name)).getLabel();
	}

	/** Without its signs a letter may have a place that it has not with them, such as an alif with a hamza. */
	private int bucket(String name) {
		int bucket = index.getBucketIndex(name);
		if (index.getBucket(bucket).getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL) {
			return bucket;
		}
		return index.getBucketIndex(SIGNS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll(""));
	}

	/** In the order of an index: by letters, below each in the alphabet. */
	public Comparator<String> order() {
		return Comparator.<String>comparingInt(this::bucket).thenComparing(collator::compare)
				.thenComparing(Comparator.naturalOrder());
	}
}
