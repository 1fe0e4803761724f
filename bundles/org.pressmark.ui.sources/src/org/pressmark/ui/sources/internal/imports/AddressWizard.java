// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import org.eclipse.jface.wizard.Wizard;
import org.pressmark.sources.web.WebFetcher;
import org.pressmark.ui.sources.internal.Messages;

/** Asks which addresses to fetch, and leaves the rest to the background. */
final class AddressWizard extends Wizard {

	private final AddressPage page;
	private final QuickImport background;

	/** @param proposal addresses that the person brought along, one a line */
	AddressWizard(WebFetcher fetcher, String proposal, QuickImport background) {
		this.page = new AddressPage(fetcher, proposal);
		this.background = background;
		setWindowTitle(Messages.address_window);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		background.runAndReport(page.sources(), page.overrides());
		return true;
	}
}
