// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.widgets.LabelFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pressmark.operations.WebSources;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.web.WebAddress;
import org.pressmark.sources.web.WebFetcher;
import org.pressmark.ui.sources.internal.Messages;

/** Asks which addresses to fetch. Nothing is fetched before the person says so. */
final class AddressPage extends RequestPage {

	private static final int LINES = 8;
	private static final int COLUMNS = 80;

	private final WebFetcher fetcher;
	private final String proposal;
	private Text addresses;

	/** @param proposal addresses that the person brought along, one a line */
	AddressPage(WebFetcher fetcher, String proposal) {
		super("addresses", Messages.address_title, Messages.address_description);
		this.fetcher = fetcher;
		this.proposal = proposal;
	}

	@Override
	ImportSources sources() {
		return ImportSources.of(new WebRequest(lines(), fetcher));
	}

	@Override
	void createRequest(Composite parent) {
		LabelFactory.newLabel(SWT.NONE).text(Messages.address_label).create(parent);
		PixelConverter size = new PixelConverter(parent);
		addresses = WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL).text(proposal)
				.layoutData(GridDataFactory.fillDefaults().grab(true, true)
						.hint(size.convertWidthInCharsToPixels(COLUMNS), size.convertHeightInCharsToPixels(LINES))
						.create())
				.create(parent);
		addresses.setData("id", "import.addresses");
		addresses.setSelection(proposal.length());
		addresses.addModifyListener(event -> check());
		// Tab leads on, as in a field of one line; an address has none in it.
		addresses.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		check();
		// A person who has not entered anything yet has done nothing wrong.
		setErrorMessage(lines().isEmpty() ? null : getErrorMessage());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			addresses.setFocus();
		}
	}

	@Override
	boolean hasSources() {
		return !lines().isEmpty();
	}

	@Override
	Optional<String> problem() {
		for (String line : lines()) {
			try {
				WebAddress.of(line);
			} catch (ImportException e) {
				return Optional.of(e.getMessage());
			}
		}
		return Optional.empty();
	}

	private List<String> lines() {
		return WebSources.lines(addresses.getText());
	}
}
