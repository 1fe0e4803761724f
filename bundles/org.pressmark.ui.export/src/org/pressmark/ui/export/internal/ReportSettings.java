// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.export.ReportFormat;
import org.pressmark.store.ProjectView;

/** What was entered the last time: what concerns a report in general, and what concerns this project's. */
final class ReportSettings {

	private static final String FOLDER = "folder";
	private static final String WANTED = "wanted.";
	private static final String FILE = "file.";

	private final IDialogSettings general;
	private final IDialogSettings project;
	private final String projectName;
	private final Path projectFile;

	private ReportSettings(IDialogSettings bundle, ProjectView view) {
		general = DialogSettings.getOrCreateSection(bundle, "report");
		project = DialogSettings.getOrCreateSection(general, view.project().getId());
		projectName = Optional.ofNullable(view.project().getName()).orElse("");
		projectFile = view.store().file().toAbsolutePath();
	}

	/** For that project. UI thread only. */
	static ReportSettings of(ProjectView view) {
		return new ReportSettings(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ReportSettings.class))
				.getDialogSettings(), view);
	}

	/** What the project is called. */
	String projectName() {
		return projectName;
	}

	/** Where that format of the project's report was written; or else beside the last report, or the project. */
	String file(ReportFormat format) {
		return Optional.ofNullable(project.get(FILE + format.id())).orElseGet(() -> proposed(format).toString());
	}

	/** Remembers where a report is written. */
	void setFile(ReportFormat format, Path file) {
		project.put(FILE + format.id(), file.toString());
		general.put(FOLDER, file.getParent().toString());
	}

	/** Whether that format was wanted; each one is at first. */
	boolean isWanted(ReportFormat format) {
		return !Boolean.FALSE.toString().equals(general.get(WANTED + format.id()));
	}

	/** Remembers whether a format is wanted. */
	void setWanted(ReportFormat format, boolean wanted) {
		general.put(WANTED + format.id(), wanted);
	}

	/** What was entered for every project. */
	String general(String key, String otherwise) {
		return Optional.ofNullable(general.get(key)).orElse(otherwise);
	}

	/** Remembers it for every project. */
	void setGeneral(String key, String value) {
		general.put(key, value);
	}

	/** What was entered for this project. */
	String ofProject(String key, String otherwise) {
		return Optional.ofNullable(project.get(key)).orElse(otherwise);
	}

	/** Remembers it for this project. */
	void setOfProject(String key, String value) {
		project.put(key, value);
	}

	private Path proposed(ReportFormat format) {
		Path folder = Optional.ofNullable(general.get(FOLDER)).map(Path::of).orElse(projectFile.getParent());
		return folder.resolve(FileNames.of(projectName, Messages.file_otherwise, format.fileExtension()));
	}
}
