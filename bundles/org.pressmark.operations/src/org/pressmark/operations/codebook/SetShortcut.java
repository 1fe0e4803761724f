// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Gives a code a key of its own, or takes it away. A key is one letter, whatever its case, or a digit from 1 to 9.
 *
 * @param code which code
 * @param key the key; empty for none
 * @param takesOver whether another code that has it loses it; otherwise that is refused
 */
public record SetShortcut(KnownCode code, Optional<String> key, boolean takesOver) implements ProjectCommand {

	@Override
	public String label() {
		return key.isPresent() ? NLS.bind(Messages.label_setShortcut, code.name(), key.get())
				: NLS.bind(Messages.label_clearShortcut, code.name());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Code changed = transaction.get(Code.class, code.id());
		if (key.isPresent()) {
			if (!isKey(key.get())) {
				throw new StoreException(NLS.bind(Messages.shortcut_notOne, key.get()));
			}
			takeFrom(new CodeTree(transaction).all(), changed);
		}
		changed.setShortcut(key.map(each -> each.toLowerCase(Locale.ROOT)).orElse(null));
	}

	/** Whether that is one letter, or a digit from 1 to 9. */
	public static boolean isKey(String text) {
		if (text.codePointCount(0, text.length()) != 1) {
			return false;
		}
		int character = text.codePointAt(0);
		return Character.isLetter(character) || character >= '1' && character <= '9';
	}

	private void takeFrom(List<Code> codes, Code changed) throws StoreException {
		for (Code other : codes) {
			if (other != changed && key.get().equalsIgnoreCase(other.getShortcut())) {
				if (!takesOver) {
					throw new StoreException(NLS.bind(Messages.shortcut_taken, key.get(), other.getName()));
				}
				other.setShortcut(null);
			}
		}
	}
}
