// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.fields.CheckBox;

/**
 * A marked box that is there only while something is asked for, and says what; taking the mark away asks for it no longer.
 * Its place stays empty then, so that nothing else comes under the mouse that may be clicked once more.
 * UI thread only.
 *
 * @param <T> what is asked for
 */
final class AskedBox<T> {

	private final Button box;
	private Optional<T> value = Optional.empty();

	/** @param changed runs when a person took the mark away */
	AskedBox(Composite bar, String id, Runnable changed) {
		box = CheckBox.create(bar, id, Messages.filter_only);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).exclude(true).applyTo(box);
		box.setVisible(false);
		box.addListener(SWT.Selection, event -> {
			value = Optional.empty();
			box.setVisible(false);
			changed.run();
		});
	}

	/** What is asked for now. */
	Optional<T> value() {
		return value;
	}

	/** @param words say what is asked for */
	void ask(Optional<T> wanted, String words) {
		value = wanted;
		box.setText(NLS.bind(Messages.filter_only, Mnemonics.escape(words)));
		box.setSelection(wanted.isPresent());
		box.setVisible(wanted.isPresent());
		((GridData) box.getLayoutData()).exclude = wanted.isEmpty();
		box.requestLayout();
	}
}
