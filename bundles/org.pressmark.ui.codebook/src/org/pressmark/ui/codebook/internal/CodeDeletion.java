// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Code;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.codebook.CodesTouched;
import org.pressmark.operations.codebook.DeleteCode;
import org.pressmark.operations.codebook.KnownCode;
import org.pressmark.store.ProjectCommand;
import org.pressmark.ui.changes.DeleteQuestion;
import org.pressmark.ui.changes.DeleteQuestion.Answer;
import org.pressmark.ui.lists.Background;

/** Asks whether a code is to go, and tells what goes with it. */
final class CodeDeletion {

	private CodeDeletion() {
	}

	/** Asks; empty when the person cancelled. */
	static Optional<ProjectCommand> ask(Shell parent, Code code, Background background) {
		KnownCode known = KnownCode.of(code);
		List<String> ids = Siblings.all(List.of(code)).stream().map(Code::getId).toList();
		return new DeleteQuestion<>(parent, known.name(), ids, TouchedCodes.KIND,
				touched -> new Answer(words(touched, ids.size() - 1), command(known, touched)), background).ask();
	}

	private static ProjectCommand command(KnownCode code, CodesTouched touched) {
		return touched.use().passages() > 0 ? DeleteCode.withPassages(code) : DeleteCode.unused(code);
	}

	/** @param below how many codes go with it */
	static String words(CodesTouched touched, int below) {
		String codes = switch (below) {
		case 0 -> "";
		case 1 -> Messages.delete_belowOne + ' ';
		default -> NLS.bind(Messages.delete_below, NumberFormat.getIntegerInstance().format(below)) + ' ';
		};
		if (touched.use().passages() == 0) {
			return codes + Messages.delete_unused;
		}
		int without = touched.use().withoutOther();
		return codes + Plurals.bind(Messages.delete_used, without, touched.use().passages() - without);
	}
}
