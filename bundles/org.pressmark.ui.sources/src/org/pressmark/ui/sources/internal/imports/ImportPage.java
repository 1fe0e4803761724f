// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.pressmark.ui.sources.internal.Messages;
import org.pressmark.ui.sources.internal.SourceSettings;

/** Asks which files and folders to import. */
final class ImportPage extends RequestPage {

	private final PathList paths = new PathList(SourceSettings.section("import"),
			this::check, this::accept);

	ImportPage() {
		super("request", Messages.request_title, Messages.request_description);
	}

	@Override
	ImportSources sources() {
		return ImportSources.of(paths.paths());
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		SourceTransfers.onDrop(getControl(), this::accept);
	}

	@Override
	void createRequest(Composite parent) {
		paths.createControl(parent);
	}

	@Override
	boolean hasSources() {
		return !paths.paths().isEmpty();
	}

	@Override
	Optional<String> problem() {
		return Optional.empty();
	}

	private void accept(Dropped dropped) {
		switch (dropped) {
		case Dropped.Importable importable when importable.sources().paths().isEmpty() ->
			setMessage(Messages.request_notPath, WARNING);
		case Dropped.Importable importable -> paths.add(importable.sources().paths());
		case Dropped.ProjectFile file -> setMessage(Messages.request_isProject, WARNING);
		case Dropped.Address address -> setMessage(Messages.request_isAddress, WARNING);
		case Dropped.Nothing nothing -> setMessage(Messages.request_notPath, WARNING);
		}
	}
}
