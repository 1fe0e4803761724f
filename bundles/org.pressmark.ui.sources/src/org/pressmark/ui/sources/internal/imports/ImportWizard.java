// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.pressmark.operations.ImportOverrides;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.Failures;
import org.pressmark.ui.sources.internal.Messages;

/** Asks what to import, imports it under the eyes of the analyst, and shows what became of it. */
final class ImportWizard extends Wizard {

	private final Optional<ProjectStore> store;
	private final Optional<ImportPage> request;
	private final ImportResultPage resultPage = new ImportResultPage();
	private Optional<ImportOutcome> result = Optional.empty();

	/** @param store where to import to */
	ImportWizard(ProjectStore store) {
		this(Optional.of(store), Optional.of(new ImportPage()));
	}

	private ImportWizard(Optional<ProjectStore> store, Optional<ImportPage> request) {
		this.store = store;
		this.request = request;
		setWindowTitle(Messages.import_title);
		setNeedsProgressMonitor(request.isPresent());
	}

	/** Shows the result of an import that is done. */
	static ImportWizard showing(ImportOutcome outcome) {
		ImportWizard wizard = new ImportWizard(Optional.empty(), Optional.empty());
		wizard.finished(outcome);
		return wizard;
	}

	@Override
	public void addPages() {
		request.ifPresent(this::addPage);
		addPage(resultPage);
	}

	/** The result comes from finishing, not from turning the page. */
	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return null;
	}

	/** There is one page to fill in. */
	@Override
	public boolean needsPreviousAndNextButtons() {
		return false;
	}

	@Override
	public boolean canFinish() {
		return result.isPresent() || request.orElseThrow().isPageComplete();
	}

	/** Imports; the second time, with the result on the screen, closes. */
	@Override
	public boolean performFinish() {
		if (result.isPresent()) {
			return true;
		}
		try {
			run(request.orElseThrow().sources(), request.orElseThrow().overrides());
		} catch (InvocationTargetException e) {
			Failures.show(getShell(), e.getCause());
		} catch (InterruptedException e) {
			// Whoever cancels gets the result of what was imported until then, so this is something else.
			Failures.show(getShell(), e);
		}
		return false;
	}

	private void run(ImportSources sources, ImportOverrides overrides)
			throws InvocationTargetException, InterruptedException {
		AtomicReference<ImportOutcome> outcome = new AtomicReference<>();
		getContainer().run(true, true, monitor -> {
			try {
				outcome.set(sources.into(store.orElseThrow(), overrides, monitor));
			} catch (StoreException e) {
				throw new InvocationTargetException(e);
			}
		});
		finished(outcome.get());
		getContainer().showPage(resultPage);
	}

	/** The result, once it is there. */
	Optional<ImportOutcome> result() {
		return result;
	}

	private void finished(ImportOutcome outcome) {
		result = Optional.of(outcome);
		resultPage.show(outcome);
	}
}
