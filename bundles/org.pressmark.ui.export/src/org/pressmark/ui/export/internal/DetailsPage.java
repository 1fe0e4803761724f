// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Text;
import org.pressmark.export.SectionChoice;
import org.pressmark.model.ReportDefinition;
import org.pressmark.operations.Author;
import org.pressmark.operations.reports.ReportPlan;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;

/** Asks how the report presents itself, what it is about, and whether the project keeps it. */
final class DetailsPage extends WizardPage {

	private static final String TITLE = "title";
	private static final String SUBTITLE = "subtitle";
	private static final String AUTHOR = "author";
	private static final String NOTHING = "";
	private static final String CLASSIFICATION = "classification";
	private static final String KEPT = "kept";

	private final ReportSettings settings;
	private final KeptReportFields kept;
	private final SectionsPage sections;
	private Text title;
	private Text subtitle;
	private Text author;
	private Text classification;
	private Text language;
	private Text articles;
	private TemplateField template;
	private DateTime date;
	private Button keepsDate;

	/**
	 * @param project keeps reports
	 * @param isWritable whether it may keep another
	 * @param sections shows what a report or template has that is chosen
	 */
	DetailsPage(ReportSettings settings, CurrentProject project, boolean isWritable, SectionsPage sections) {
		super("details");
		this.settings = settings;
		this.kept = new KeptReportFields(project, isWritable);
		this.sections = sections;
		setTitle(Messages.details_title);
		setDescription(Messages.details_description);
	}

	/** What was entered but for the template, with the sections of another page. */
	ReportPlan plan(List<SectionChoice> choices) {
		return new ReportPlan(entered(title).filter(text -> !text.equals(settings.projectName())), entered(subtitle),
				entered(author), entered(classification),
				entered(language).flatMap(ReportLanguage::of),
				keepsDate.getSelection() ? Optional.of(day()) : Optional.empty(), entered(articles), choices, Optional.empty());
	}

	/** The template, which is to be read. */
	TemplateField.Chosen template() {
		return template.chosen();
	}

	/** By which name the project keeps the report. */
	KeptAs keptAs() {
		return new KeptAs(kept.name(), kept.chosen().map(ReportDefinition::getName), kept.chosen().map(ReportPlan::of));
	}

	/** Leads to where the name is given by which the project keeps the report. */
	void askForName() {
		kept.askForName();
	}

	/** Remembers what was entered, but not the day. */
	void save() {
		settings.setOfProject(TITLE, title.getText().strip());
		settings.setOfProject(SUBTITLE, subtitle.getText().strip());
		settings.setOfProject(KEPT, kept.name().orElse(NOTHING));
		settings.setGeneral(AUTHOR, author.getText().strip());
		settings.setGeneral(CLASSIFICATION, classification.getText().strip());
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		kept.createChoice(page, chosen -> fill(chosen.map(ReportPlan::of).orElse(ReportPlan.EMPTY)));
		title = field(page, Messages.details_titleLabel, settings.ofProject(TITLE, settings.projectName()), TITLE,
				NOTHING);
		subtitle = field(page, Messages.details_subtitle, settings.ofProject(SUBTITLE, NOTHING), SUBTITLE,
				Messages.details_none);
		author = field(page, Messages.details_author, settings.general(AUTHOR, Author.current()), AUTHOR, NOTHING);
		classification = field(page, Messages.details_classification, settings.general(CLASSIFICATION, NOTHING),
				CLASSIFICATION, Messages.details_classificationHint);
		language = field(page, Messages.details_language, NOTHING, "language",
				NLS.bind(Messages.details_languageHint, Locale.getDefault().getDisplayName()));
		articles = field(page, Messages.details_articles, NOTHING, "articles", Messages.details_articlesHint);
		template = new TemplateField(page, sections::showUsual);
		createDate(page);
		kept.createName(page);
		kept.choose(settings.ofProject(KEPT, NOTHING)).map(ReportPlan::of).ifPresent(this::fill);
		title.addModifyListener(event -> check());
		author.addModifyListener(event -> check());
		language.addModifyListener(event -> check());
		articles.addModifyListener(event -> check());
		setControl(page);
		check();
	}

	private void createDate(Composite page) {
		WidgetFactory.label(SWT.NONE).text(Messages.details_date).create(page);
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		date = new DateTime(row, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
		date.setData("id", "export.date");
		keepsDate = WidgetFactory.button(SWT.CHECK).text(Messages.details_keepsDate).create(row);
		keepsDate.setData("id", "export.keepsDate");
	}

	/** Shows what is kept. */
	private void fill(ReportPlan plan) {
		title.setText(plan.title().orElse(settings.projectName()));
		subtitle.setText(plan.subtitle().orElse(NOTHING));
		author.setText(plan.author().orElseGet(() -> settings.general(AUTHOR, Author.current())));
		classification.setText(plan.classification().orElse(NOTHING));
		language.setText(plan.language().map(Locale::toLanguageTag).orElse(NOTHING));
		articles.setText(plan.selection().orElse(NOTHING));
		template.show(plan.template());
		LocalDate day = plan.date().orElseGet(LocalDate::now);
		date.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		keepsDate.setSelection(plan.date().isPresent());
		sections.show(plan.sections());
	}

	private static Text field(Composite parent, String label, String value, String id, String hint) {
		WidgetFactory.label(SWT.NONE).text(label).create(parent);
		Text text = WidgetFactory.text(SWT.BORDER).text(value).message(hint)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		text.setData("id", "export." + id);
		return text;
	}

	private void check() {
		String problem = null;
		if (title.getText().isBlank()) {
			problem = Messages.details_noTitle;
		} else if (author.getText().isBlank()) {
			problem = Messages.details_noAuthor;
		} else if (entered(language).isPresent() && entered(language).flatMap(ReportLanguage::of).isEmpty()) {
			problem = NLS.bind(Messages.details_noLanguage, language.getText().strip());
		} else {
			problem = noQuery();
		}
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private String noQuery() {
		try {
			plan(List.of()).query();
			return null;
		} catch (StoreException e) {
			return e.getMessage();
		}
	}

	/** Now, or the beginning of another day. */
	ZonedDateTime moment() {
		ZonedDateTime now = ZonedDateTime.now(ZoneId.systemDefault());
		return day().equals(now.toLocalDate()) ? now : day().atStartOfDay(now.getZone());
	}

	private LocalDate day() {
		return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
	}

	private static Optional<String> entered(Text field) {
		return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
	}
}
