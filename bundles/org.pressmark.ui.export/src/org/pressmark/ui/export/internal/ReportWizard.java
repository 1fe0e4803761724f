// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.operations.Author;
import org.pressmark.operations.TargetRules;
import org.pressmark.operations.reports.ReportOperation;
import org.pressmark.operations.reports.ReportPlan;
import org.pressmark.operations.reports.ReportResult;
import org.pressmark.operations.reports.SaveReport;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.backup.BackupPreferences;

/** Asks for formats, files, a title page and sections, writes the reports, and shows what was written. */
final class ReportWizard extends Wizard {

	private final ProjectStore store;
	private final Optional<Path> backupRoot = BackupPreferences.current().root();
	private final FormatsPage formats;
	private final DetailsPage details;
	private final SectionsPage sections;
	private final ResultPage resultPage = new ResultPage();
	private Optional<ReportResult> result = Optional.empty();
	/** What was written for sections and is in the project since; set by the thread that stores it. */
	private volatile List<String> kept = List.of();

	/**
	 * @param project keeps the report
	 * @param view the project to report about
	 */
	ReportWizard(CurrentProject project, ProjectView view) {
		ReportSettings settings = ReportSettings.of(view);
		store = view.store();
		formats = new FormatsPage(ReportFormats.installed(), settings,
				new TargetRules(store.file(), backupRoot));
		sections = new SectionsPage(ReportSections.installed());
		details = new DetailsPage(settings, project, ProjectAccess.of(project).isWritable(), sections);
		setWindowTitle(Messages.wizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(formats);
		addPage(details);
		addPage(sections);
		addPage(resultPage);
	}

	/** The result comes from finishing, not from turning the page. */
	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == formats ? details : page == details ? sections : null;
	}

	@Override
	public boolean canFinish() {
		return result.isPresent() || formats.isPageComplete() && details.isPageComplete() && sections.isPageComplete();
	}

	/** Writes the reports; the second time, with the result on the screen, closes. */
	@Override
	public boolean performFinish() {
		if (result.isPresent()) {
			return mayLeave();
		}
		if (existing().filter(this::mayReplace).isPresent()) {
			formats.save();
			details.save();
			write(wanted(), formats.targets());
		}
		return false;
	}

	@Override
	public boolean performCancel() {
		return mayLeave();
	}

	/** Whether nothing that was written is lost then, or somebody wants that; else shows where it can be kept. */
	private boolean mayLeave() {
		List<String> words = sections.words();
		if (kept.containsAll(words) || details.keptAs().isKept(words)) {
			return true;
		}
		int leave = 1;
		if (MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.leave_title, Messages.leave_question, 0,
				Messages.leave_back, Messages.leave_discard) == leave) {
			return true;
		}
		result = Optional.empty();
		getContainer().showPage(details);
		details.askForName();
		return false;
	}

	/** The files that would be replaced now, for some may have come since the page looked; empty if somebody cancels. */
	private Optional<List<Path>> existing() {
		List<Path> files = formats.targets().stream().map(ReportOperation.Target::file).toList();
		AtomicReference<List<Path>> existing = new AtomicReference<>();
		run(Messages.wizard_cancelled, monitor -> existing.set(files.stream().filter(Files::exists).toList()));
		return Optional.ofNullable(existing.get());
	}

	/**
	 * What was entered.
	 *
	 * @param plan all but the template
	 * @param moment the date of the report if the plan has none
	 */
	private record Wanted(ReportPlan plan, TemplateField.Chosen template, KeptAs keptAs, ZonedDateTime moment) {
	}

	private Wanted wanted() {
		return new Wanted(details.plan(sections.choices()), details.template(), details.keptAs(), details.moment());
	}

	/** Whether it is known what the Word report is to be. */
	boolean canPreview() {
		return details.isPageComplete() && sections.isPageComplete();
	}

	/** Makes the report for the screen alone, and shows what it will be. */
	void preview() {
		Wanted wanted = wanted();
		String person = Author.current();
		AtomicReference<MadePreview> made = new AtomicReference<>();
		run(Messages.preview_cancelled, monitor -> {
			ReportPlan plan = wanted.plan().withTemplate(wanted.template().read());
			made.set(MadePreview.of(store, options(plan, person, wanted.moment()), plan.query(), monitor));
		});
		Optional.ofNullable(made.get()).ifPresent(preview -> preview.show(getShell()));
	}

	private void write(Wanted wanted, List<ReportOperation.Target> targets) {
		String person = Author.current();
		List<String> words = sections.words();
		AtomicReference<ReportResult> written = new AtomicReference<>();
		run(Messages.wizard_cancelled, monitor -> {
			ReportPlan plan = wanted.plan().withTemplate(wanted.template().read());
			Optional<String> name = wanted.keptAs().toSave(plan);
			if (name.isPresent()) {
				store.execute(new SaveReport(name.get(), plan));
			}
			if (wanted.keptAs().name().isPresent()) {
				kept = words;
			}
			ReportOptions options = options(plan, person, wanted.moment());
			written.set(new ReportOperation(store, backupRoot).run(options, plan.query(), targets, monitor));
		});
		result = Optional.ofNullable(written.get());
		result.ifPresent(done -> {
			resultPage.show(done);
			getContainer().showPage(resultPage);
		});
	}

	private ReportOptions options(ReportPlan plan, String person, ZonedDateTime moment) throws StoreException {
		return store.read(reader -> plan.options(reader, person, Optional.of(moment)));
	}

	/** What takes long. */
	private interface Work {

		void run(IProgressMonitor monitor) throws StoreException;
	}

	/** @param cancelled what the person is told who cancelled it */
	private void run(String cancelled, Work work) {
		say(null, IMessageProvider.NONE); // what was cancelled before is over
		try {
			getContainer().run(true, true, monitor -> {
				try {
					work.run(monitor);
				} catch (StoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			Failures.show(getShell(), e.getCause());
		} catch (InterruptedException e) {
			// This is how the container says that the analyst cancelled.
			say(cancelled, IMessageProvider.WARNING);
		}
	}

	private void say(String message, int type) {
		List.of(formats, details, sections).forEach(page -> page.setMessage(message, type));
	}

	private boolean mayReplace(List<Path> existing) {
		if (existing.isEmpty()) {
			return true;
		}
		String files = existing.stream().map(Path::toString).collect(Collectors.joining("\n"));
		int replace = 0;
		return MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.replace_title,
				NLS.bind(existing.size() == 1 ? Messages.replace_one : Messages.replace_many, files), 0,
				Messages.replace_replace, IDialogConstants.CANCEL_LABEL) == replace;
	}
}
