// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fingerprints are stored: they are what they were, and they find what they are to find. */
class FingerprintTest {

	private static Fingerprint fingerprint(String text) {
		return Fingerprint.of(Shingles.of(text)).orElseThrow();
	}

	/** These are in projects. If one of them comes out otherwise, projects need a migration. */
	@Test
	void signatures_AreWhatTheyWere() {
		assertEquals("0d2582063e2502777373069a 4e978df0 bbb4898a", beginning("Ministers of the nine coastal states agreed."));
		assertEquals("11464db03b1657c4027a89f4 e3c5faf8 968f4d35", beginning("Straße, CAFÉ; ĳs \uD83D\uDE00 für ÄLLE & 42"));
		assertEquals("00d88fb3016a45110004fae2 1edf1bcc df1fdde8", beginning(WireStory.CHINESE));
		assertEquals("2ede549099527eca7665048a 1465ad60 47536ff8", beginning("외교부 장관은 런던에서 회담했다 그리고 돌아왔다"));
		assertEquals("7a8f82a2527fef7856607047 303ca4a4 86039522", beginning("اجتمع وزراء الخارجية في لندن يوم الاثنين"));
		assertEquals("0099e77e203aa5aa44b7589f d914edb6 291d8a42", beginning("รัฐมนตรีต่างประเทศพบกันที่ลอนดอน"));
		assertEquals("0197d7b6007547d600329c93 942f80e2 bb2d97a0", beginning(WireStory.whole()));
	}

	private static String beginning(String text) {
		Fingerprint fingerprint = fingerprint(text);
		return HexFormat.of().formatHex(fingerprint.toBytes(), 0, 12) + ' ' + Integer.toHexString(fingerprint.keys()[0])
				+ ' ' + Integer.toHexString(fingerprint.keys()[Fingerprint.BANDS - 1]);
	}

	@Test
	void bytes_ThereAndBack() {
		Fingerprint fingerprint = fingerprint(WireStory.whole());
		assertEquals(Optional.of(fingerprint), Fingerprint.of(fingerprint.toBytes()));
		assertArrayEquals(fingerprint.keys(), Fingerprint.of(fingerprint.toBytes()).orElseThrow().keys());
		assertEquals(Optional.empty(), Fingerprint.of(new byte[7]));
		assertEquals(Optional.empty(), Fingerprint.of((byte[]) null));
		assertEquals(Optional.empty(), Fingerprint.of(Shingles.of("\u2026")));
	}

	@Test
	void versions_ShareAKey() {
		assertTrue(shareKey(WireStory.whole(), WireStory.cut(5)));
		assertTrue(shareKey(WireStory.whole(), WireStory.cut(6) + "\nBy our staff."));
		assertTrue(shareKey(WireStory.CHINESE, WireStory.CHINESE.replace("林德奎斯特", "林奎斯特")));
	}

	/** How often a key is shared is what the theory says, so the hash functions are as good as random ones. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.05, 0.2, 0.4, 0.5, 0.7 })
	void keys_AreSharedAsOftenAsIsComputed(double similarity) {
		int trials = 400;
		Random random = new Random(20210503);
		double shared = 0;
		double estimated = 0;
		double exact = 0;
		for (int i = 0; i < trials; i++) {
			String[] pair = pair(similarity, random);
			shared += shareKey(pair[0], pair[1]) ? 1 : 0;
			estimated += fingerprint(pair[0]).estimate(fingerprint(pair[1]));
			exact += Shingles.of(pair[0]).similarity(Shingles.of(pair[1]));
		}
		assertEquals(similarity, exact / trials, 0.01);
		double expected = 1 - Math.pow(1 - Math.pow(similarity, Fingerprint.ROWS), Fingerprint.BANDS);
		double deviation = Math.sqrt(expected * (1 - expected) / trials);
		assertEquals(expected, shared / trials, 4 * deviation + 0.01);
		assertEquals(similarity, estimated / trials, 0.02);
	}

	/** Two texts of four hundred words of which a beginning is the same. */
	private static String[] pair(double similarity, Random random) {
		int common = (int) Math.round(800 * similarity / (1 + similarity));
		String beginning = words(common, random);
		return new String[] { beginning + words(400 - common, random), beginning + words(400 - common, random) };
	}

	private static String words(int count, Random random) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append('w').append(random.nextInt(1_000_000)).append(' ');
		}
		return words.toString();
	}

	private static boolean shareKey(String one, String other) {
		int[] keys = fingerprint(other).keys();
		return Arrays.stream(fingerprint(one).keys()).anyMatch(key -> IntStream.of(keys).anyMatch(each -> each == key));
	}
}
