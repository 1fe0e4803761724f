// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.pressmark.model.Code;
import org.pressmark.model.text.Folding;

/** Shows the codes that fit what was typed, and those above them: each word begins a word of the name or guideline. */
final class CodeFilter extends ViewerFilter {

	private List<String> words = List.of();

	/** Shows what fits these words; everything if there are none. */
	void setWords(String typed) {
		words = words(typed);
	}

	/** Whether some codes may be hidden. */
	boolean isActive() {
		return !words.isEmpty();
	}

	/** Whether the code itself fits, whatever is below it. */
	boolean fits(Code code) {
		List<String> own = words(code.getName() + ' ' + Optional.ofNullable(code.getGuideline()).orElse("") + ' '
				+ Optional.ofNullable(code.getShortcut()).orElse(""));
		return words.stream().allMatch(word -> own.stream().anyMatch(each -> each.startsWith(word)));
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		Code code = (Code) element;
		return fits(code) || code.getCodes().stream().anyMatch(each -> select(viewer, code, each));
	}

	private static List<String> words(String text) {
		return Arrays.stream(Folding.of(text).split("[^\\p{L}\\p{N}\\p{M}]+")).filter(word -> !word.isEmpty()).toList();
	}
}
