// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.correcting;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.text.Excerpt;

/**
 * Asks whether marks are to be accepted whose words are gone from the text: they lie on other words by chance, which nobody
 * has marked. UI thread only.
 */
public final class LostWordsQuestion {

	private static final int WORDS_UNITS = 60;

	private LostWordsQuestion() {
	}

	/**
	 * Of one mark.
	 *
	 * @param former what it marked
	 * @param now what it lies on
	 */
	public static boolean isAnsweredYes(Shell shell, String former, String now) {
		return isAnsweredYes(shell,
				NLS.bind(Messages.lost_askOne, Excerpt.of(former, WORDS_UNITS), Excerpt.of(now, WORDS_UNITS)));
	}

	/**
	 * Of several.
	 *
	 * @param lost of how many of them the words are gone
	 */
	public static boolean isAnsweredYes(Shell shell, int lost) {
		return isAnsweredYes(shell, NLS.bind(Messages.lost_askMany, lost));
	}

	private static boolean isAnsweredYes(Shell shell, String question) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.lost_askTitle, question, SWT.NONE,
				Messages.lost_askAccept, IDialogConstants.CANCEL_LABEL) == 0;
	}
}
