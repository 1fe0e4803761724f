// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/**
 * How often each article has something, by the articles' numbers. Grows with {@link #count} while the articles are read.
 *
 * <p>
 * A report of many articles holds a million of these pairs, for which a tree takes seventy bytes each. Here it is two or
 * three: how far each number is from the one before, and its count, each in groups of seven bits, the lowest first, all but
 * the last of them marked by the eighth.
 */
public final class ArticleCounts {

	/** Takes what is known of an article. */
	@FunctionalInterface
	public interface Reader {

		void read(int number, int count);
	}

	private static final int FIRST_SIZE = 8;
	private static final int GROUP = 7;
	private static final int MORE = 1 << GROUP;

	/** All articles but the last. */
	private byte[] packed = new byte[FIRST_SIZE];
	private int length;
	private int size;
	private int total;
	private int first;
	private int lastButOne;
	private int last;
	private int lastCount;

	/**
	 * Counts one more in an article, whose number is at least 1.
	 *
	 * @throws IllegalArgumentException if it is one before those that were counted
	 */
	void count(int number) {
		if (size == 0 || number != last) {
			begin(number);
		}
		lastCount++;
		total++;
	}

	private void begin(int number) {
		if (size == 0) {
			first = number;
		} else if (number < last) {
			throw new IllegalArgumentException(number + " < " + last);
		} else {
			pack(last - lastButOne);
			pack(lastCount);
		}
		size++;
		lastButOne = last;
		last = number;
		lastCount = 0;
	}

	private void pack(int value) {
		for (int rest = value; rest != 0; rest >>>= GROUP) {
			if (length == packed.length) {
				packed = Arrays.copyOf(packed, length + (length >> 1));
			}
			packed[length++] = (byte) (rest < MORE ? rest : rest | MORE);
		}
	}

	/** Whether no article has it. */
	public boolean isEmpty() {
		return size == 0;
	}

	/** How many articles have it. */
	public int size() {
		return size;
	}

	/** How often all articles together have it. */
	public int total() {
		return total;
	}

	/**
	 * The number of the first article that has it.
	 *
	 * @throws NoSuchElementException if there is none
	 */
	public int first() {
		if (isEmpty()) {
			throw new NoSuchElementException();
		}
		return first;
	}

	/** The numbers of the articles that have it, in their order. */
	public IntStream numbers() {
		IntStream.Builder numbers = IntStream.builder();
		forEach((number, count) -> numbers.add(number));
		return numbers.build();
	}

	/** Reads all articles that have it, in their order. */
	public void forEach(Reader reader) {
		Unpacking pairs = new Unpacking();
		int number = 0;
		while (pairs.hasNext()) {
			number += pairs.next();
			reader.read(number, pairs.next());
		}
		if (size > 0) {
			reader.read(last, lastCount);
		}
	}

	/** Goes through the packed values. */
	private final class Unpacking {

		private int index;

		boolean hasNext() {
			return index < length;
		}

		int next() {
			int value = 0;
			int shift = 0;
			while (packed[index] < 0) {
				value |= (packed[index++] & MORE - 1) << shift;
				shift += GROUP;
			}
			return value | packed[index++] << shift;
		}
	}
}
