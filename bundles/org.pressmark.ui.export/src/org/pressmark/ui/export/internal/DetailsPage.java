// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Text;
import org.pressmark.export.ReportOptions;
import org.pressmark.operations.Author;

/** Asks how the report presents itself. */
final class DetailsPage extends WizardPage {

	private static final String TITLE = "title"; //$NON-NLS-1$
	private static final String SUBTITLE = "subtitle"; //$NON-NLS-1$
	private static final String AUTHOR = "author"; //$NON-NLS-1$
	private static final String NOTHING = ""; //$NON-NLS-1$
	private static final String CLASSIFICATION = "classification"; //$NON-NLS-1$

	private final ReportSettings settings;
	private Text title;
	private Text subtitle;
	private Text author;
	private Text classification;
	private DateTime date;

	DetailsPage(ReportSettings settings) {
		super("details"); //$NON-NLS-1$
		this.settings = settings;
		setTitle(Messages.details_title);
		setDescription(Messages.details_description);
	}

	/** What was entered. */
	ReportOptions options() {
		return new ReportOptions(title.getText().strip(), entered(subtitle), author.getText().strip(), moment(),
				Locale.getDefault(), entered(classification));
	}

	/** Remembers what was entered, but not the day. */
	void save() {
		settings.setOfProject(TITLE, title.getText().strip());
		settings.setOfProject(SUBTITLE, subtitle.getText().strip());
		settings.setGeneral(AUTHOR, author.getText().strip());
		settings.setGeneral(CLASSIFICATION, classification.getText().strip());
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		title = field(page, Messages.details_titleLabel, settings.ofProject(TITLE, settings.projectName()), TITLE,
				NOTHING);
		subtitle = field(page, Messages.details_subtitle, settings.ofProject(SUBTITLE, NOTHING), SUBTITLE,
				Messages.details_none);
		author = field(page, Messages.details_author, settings.general(AUTHOR, Author.current()), AUTHOR, NOTHING);
		classification = field(page, Messages.details_classification, settings.general(CLASSIFICATION, NOTHING),
				CLASSIFICATION, Messages.details_classificationHint);
		WidgetFactory.label(SWT.NONE).text(Messages.details_date).create(page);
		date = new DateTime(page, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
		date.setData("id", "export.date"); //$NON-NLS-1$ //$NON-NLS-2$
		title.addModifyListener(event -> check());
		author.addModifyListener(event -> check());
		setControl(page);
		check();
	}

	private static Text field(Composite parent, String label, String value, String id, String hint) {
		WidgetFactory.label(SWT.NONE).text(label).create(parent);
		Text text = WidgetFactory.text(SWT.BORDER).text(value).message(hint)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		text.setData("id", "export." + id); //$NON-NLS-1$ //$NON-NLS-2$
		return text;
	}

	private void check() {
		String problem = null;
		if (title.getText().isBlank()) {
			problem = Messages.details_noTitle;
		} else if (author.getText().isBlank()) {
			problem = Messages.details_noAuthor;
		}
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	/** Now, or the beginning of another day. */
	private ZonedDateTime moment() {
		ZonedDateTime now = ZonedDateTime.now(ZoneId.systemDefault());
		LocalDate day = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
		return day.equals(now.toLocalDate()) ? now : day.atStartOfDay(now.getZone());
	}

	private static Optional<String> entered(Text field) {
		return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
	}
}
