// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.util.Set;

/**
 * What Korean puts on the end of a noun: case particles, auxiliary particles, the copula and suffixes of number, of which
 * several may follow each other. After the National Institute of Korean Language's list of josa
 * (https://korean.go.kr), without those of speech and verse.
 */
final class KoreanParticles {

	private static final Set<String> PARTICLES = Set.of("은", "는", "이", "가", "을", "를", "의", "에", "도", "만", "와", "과",
			"로", "으로", "에서", "에게", "에게서", "께", "께서", "한테", "한테서", "더러", "보고", "부터", "까지", "마저", "조차",
			"밖에", "처럼", "만큼", "보다", "같이", "마다", "이나", "나", "이라도", "라도", "이란", "란", "이든", "든", "이며", "며", "이고",
			"고", "이라고", "라고", "이라는", "라는", "이라며", "라며", "이야", "야", "이여", "여", "하고", "이랑", "랑", "으로서", "로서", "으로써", "로써",
			"으로부터", "로부터", "에다", "에다가", "커녕", "은커녕", "는커녕", "대로", "뿐", "들", "측", "등", "인", "이다", "다", "입니다",
			"이었다", "였다", "이자", "이지만", "지만", "씨", "님");
	private static final int LONGEST = 4;
	private static final int MOST = 3;

	private KoreanParticles() {
	}

	/** Whether nothing but particles stands between an offset and the end of the word there. */
	static boolean follow(String text, int from) {
		int end = from;
		while (end < text.length() && ScriptGroup.of(text.charAt(end)) == ScriptGroup.ATTACHING) {
			end++;
			if (end - from > LONGEST * MOST) {
				return false;
			}
		}
		return follow(text, from, end, MOST);
	}

	private static boolean follow(String text, int from, int end, int most) {
		if (from == end) {
			return true;
		}
		for (int to = Math.min(end, from + LONGEST); most > 0 && to > from; to--) {
			if (PARTICLES.contains(text.substring(from, to)) && follow(text, to, end, most - 1)) {
				return true;
			}
		}
		return false;
	}
}
