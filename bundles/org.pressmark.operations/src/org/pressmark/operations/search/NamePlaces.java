// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Places of names, twelve bytes each: what they have in common with others is kept once. Grows at its end only. For one
 * thread at a time; whoever has all may read it on another.
 */
public final class NamePlaces extends AbstractList<NamePlace> implements RandomAccess {

	/** All that is said of a place but where it is. */
	private record Sort(String words, WantedName name, Optional<Exclusion> exclusion, boolean isQuoted) {
	}

	/** Different values, each with a number. */
	private static final class Numbered<T> {

		private final List<T> values = new ArrayList<>();
		private final Map<T, Integer> numbers = new HashMap<>();

		int number(T value) {
			return numbers.computeIfAbsent(value, each -> {
				values.add(each);
				return values.size() - 1;
			});
		}

		T get(int number) {
			return values.get(number);
		}
	}

	private static final int FIRST_SIZE = 1_000;

	private final Numbered<ArticleLabel> articles = new Numbered<>();
	private final Numbered<Sort> sorts = new Numbered<>();
	private int[] article = new int[FIRST_SIZE];
	private int[] begin = new int[FIRST_SIZE];
	private int[] sort = new int[FIRST_SIZE];
	private int size;

	@Override
	public boolean add(NamePlace place) {
		if (size == begin.length) {
			int more = size + (size >> 1);
			article = Arrays.copyOf(article, more);
			begin = Arrays.copyOf(begin, more);
			sort = Arrays.copyOf(sort, more);
		}
		article[size] = articles.number(place.article());
		begin[size] = place.begin();
		sort[size] = sorts.number(new Sort(place.words(), place.name(), place.exclusion(), place.isQuoted()));
		size++;
		modCount++;
		return true;
	}

	@Override
	public NamePlace get(int index) {
		if (index < 0 || index >= size) {
			throw new IndexOutOfBoundsException(index);
		}
		Sort of = sorts.get(sort[index]);
		return new NamePlace(articles.get(article[index]), begin[index], of.words, of.name, of.exclusion, of.isQuoted);
	}

	@Override
	public int size() {
		return size;
	}
}
