// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * Places, twelve bytes each: what they have in common with others is kept once. Grows at its end only. For one thread at a
 * time; whoever has all may read it on another.
 *
 * @param <P> a place, made anew whenever it is asked for
 * @param <C> all that is said of a place but where it is
 */
public abstract sealed class CompactPlaces<P extends Place, C> extends AbstractList<P> implements RandomAccess
		permits HitPlaces, NamePlaces {

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
	private final Numbered<C> commons = new Numbered<>();
	private int[] article = new int[FIRST_SIZE];
	private int[] begin = new int[FIRST_SIZE];
	private int[] common = new int[FIRST_SIZE];
	private int size;

	CompactPlaces() {
	}

	abstract C common(P place);

	abstract P place(ArticleLabel where, int from, C what);

	@Override
	public final boolean add(P place) {
		if (size == begin.length) {
			int more = size + (size >> 1);
			article = Arrays.copyOf(article, more);
			begin = Arrays.copyOf(begin, more);
			common = Arrays.copyOf(common, more);
		}
		article[size] = articles.number(place.article());
		begin[size] = place.begin();
		common[size] = commons.number(common(place));
		size++;
		modCount++;
		return true;
	}

	@Override
	public final P get(int index) {
		if (index < 0 || index >= size) {
			throw new IndexOutOfBoundsException(index);
		}
		return place(articles.get(article[index]), begin[index], commons.get(common[index]));
	}

	@Override
	public final int size() {
		return size;
	}
}
