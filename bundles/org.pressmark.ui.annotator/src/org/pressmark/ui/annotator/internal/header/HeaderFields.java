// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.header;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.store.HistoryEntry;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.EvidenceLabels;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.fields.CommittingText;
import org.pressmark.ui.fields.Named;

/** The controls of a header: an article's title, and where, when and by whom it was published. All of it can be set here. */
final class HeaderFields {

	private final CurrentProject project;
	private final Article article;
	private final Composite header;
	private final Text titleField;
	private final CommittingText title;
	private final Link facts;
	private final Combo status;
	private final ArticleNotes notes;

	/** @param header lays them out in two columns */
	HeaderFields(Composite header, CurrentProject project, Article article) {
		this.project = project;
		this.article = article;
		this.header = header;
		titleField = createTitle();
		title = CommittingText.of(titleField, this::storeTitle);
		facts = Named.control(new Link(header, SWT.WRAP), "annotator.facts", Messages.header_facts);
		facts.addListener(SWT.Selection, event -> edit(event.text));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(facts);
		status = createStatus();
		notes = new ArticleNotes(header, 2);
		describe(titleField, this::titleEvidence);
		describe(facts, this::factsEvidence);
		ProjectAccess.follow(project, header, access -> refresh());
	}

	/** Shows what the article says now. */
	void refresh() {
		titleField.setEditable(ProjectAccess.of(project).isWritable());
		status.setEnabled(ProjectAccess.of(project).isWritable());
		title.show(article.getTitle(), ModelLabels.title(article));
		facts.setText(new HeaderFacts(article, ProjectAccess.of(project).isWritable()).markup());
		titleField.setToolTipText(titleEvidence());
		facts.setToolTipText(factsEvidence());
		notes.show(article);
		status.select(article.getStatus().getValue());
		if (header.getSize().x > 0) {
			// It has been laid out before.
			header.requestLayout();
		}
	}

	/**
	 * Leaves the title the room that it needs, before it is laid out for the first time.
	 *
	 * @param width how much it will have
	 */
	void fit(int width) {
		fitTitle(titleField, width);
	}

	/** Stores what is being typed. */
	void commit() {
		title.commit();
	}

	private Text createTitle() {
		Text field = Named.control(new Text(header, SWT.MULTI | SWT.WRAP), "annotator.title", Messages.header_title);
		field.setFont(HeaderSketch.titleFont(field));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field);
		field.addListener(SWT.Modify, event -> refit(field));
		field.addListener(SWT.Resize, event -> refit(field));
		return field;
	}

	private static void refit(Text field) {
		int width = field.getSize().x;
		if (width > 0 && fitTitle(field, width)) {
			field.requestLayout();
		}
	}

	/**
	 * As many rows as the title needs; the widget itself counts its lines only.
	 *
	 * @return whether these are other ones than before
	 */
	private static boolean fitTitle(Text field, int width) {
		TextLayout layout = new TextLayout(field.getDisplay());
		try {
			layout.setFont(field.getFont());
			layout.setText(field.getText());
			layout.setWidth(Math.max(1, width));
			int height = layout.getBounds().height;
			GridData data = (GridData) field.getLayoutData();
			boolean isOther = data.heightHint != height;
			data.heightHint = height;
			return isOther;
		} finally {
			layout.dispose();
		}
	}

	/** What a tool tip says of a control, for people who hear instead of see. */
	private static void describe(Control control, Supplier<String> words) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = words.get();
			}
		});
	}

	private String titleEvidence() {
		return evidence(ModelPackage.Literals.ARTICLE__TITLE, Messages.header_title).collect(Collectors.joining());
	}

	/** A line for each value that it is known of where it came from. */
	private String factsEvidence() {
		return Stream.of(evidence(ModelPackage.Literals.ARTICLE__OUTLET, Messages.header_outlet),
				evidence(ModelPackage.Literals.ARTICLE__PUBLISHED, Messages.header_published),
				evidence(ModelPackage.Literals.ARTICLE__AUTHORS, Messages.header_authors),
				evidence(ModelPackage.Literals.ARTICLE__LANGUAGE, Messages.header_language)).flatMap(lines -> lines)
				.collect(Collectors.joining("\n"));
	}

	private Stream<String> evidence(EStructuralFeature feature, String what) {
		return EvidenceLabels.of(article, feature).map(from -> NLS.bind(Messages.header_evidence, what, from)).stream();
	}

	private Combo createStatus() {
		Combo combo = Named.control(new Combo(header, SWT.READ_ONLY), "annotator.status", Messages.header_status);
		Arrays.stream(ArticleStatus.values()).map(ModelLabels::status).forEach(combo::add);
		combo.setToolTipText(Messages.header_status);
		combo.addListener(SWT.Resize, event -> HeaderSketch.remember(header, titleField, facts, combo));
		combo.addListener(SWT.Selection, event -> set(ModelPackage.Literals.ARTICLE__STATUS,
				ArticleStatus.get(combo.getSelectionIndex()), Messages.header_status));
		return combo;
	}

	private void edit(String key) {
		switch (key) {
		case HeaderFacts.OUTLET -> ask(ModelPackage.Literals.ARTICLE__OUTLET, Messages.header_outlet, article.getOutlet(), null)
				.ifPresent(words -> set(ModelPackage.Literals.ARTICLE__OUTLET, orNull(words), Messages.header_outlet));
		case HeaderFacts.PUBLISHED -> DateDialog.ask(header.getShell(), Messages.header_published,
				withEvidence(Messages.header_published, ModelPackage.Literals.ARTICLE__PUBLISHED), article.getPublished(), true)
				.ifPresent(date -> set(ModelPackage.Literals.ARTICLE__PUBLISHED, orNull(date),
				Messages.header_published));
		case HeaderFacts.AUTHORS -> ask(ModelPackage.Literals.ARTICLE__AUTHORS, Messages.header_authorsHint, String.join("; ", article.getAuthors()), null)
				.ifPresent(words -> set(ModelPackage.Literals.ARTICLE__AUTHORS, names(words), Messages.header_authors));
		default -> ask(ModelPackage.Literals.ARTICLE__LANGUAGE, Messages.header_languageHint, article.getLanguage(), HeaderFields::languageProblem)
				.ifPresent(words -> set(ModelPackage.Literals.ARTICLE__LANGUAGE, LanguageTag.read(words).orElse(null),
				Messages.header_language));
		}
	}

	/** One line, or null if there is none. */
	private static String languageProblem(String entered) {
		return entered.isBlank() || LanguageTag.read(entered).isPresent() ? null : Messages.header_languageWrong;
	}

	/** Whoever changes a value is told where it came from. */
	private String withEvidence(String what, EStructuralFeature feature) {
		return EvidenceLabels.of(article, feature).map(from -> NLS.bind(Messages.header_askWithEvidence, what, from))
				.orElse(what);
	}

	private Optional<String> ask(EStructuralFeature feature, String what, String value, IInputValidator validator) {
		InputDialog dialog = new InputDialog(header.getShell(), what, withEvidence(what, feature), Objects.requireNonNullElse(value, ""),
				validator);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	/** An article that was deleted while somebody typed has no title any more. */
	private CompletableFuture<Optional<HistoryEntry>> storeTitle(Optional<String> words) {
		return article.eResource() == null ? CompletableFuture.completedFuture(Optional.empty())
				: project.attempt(setting(ModelPackage.Literals.ARTICLE__TITLE, words.orElse(null), Messages.header_title));
	}

	private void set(EStructuralFeature feature, Object value, String what) {
		if (article.eResource() == null) {
			// It was deleted while a dialog asked.
			return;
		}
		project.submit(setting(feature, value, what)).thenAccept(step -> {
			if (step.isEmpty() && !header.isDisposed()) {
				refresh();
			}
		});
	}

	private SetFeature setting(EStructuralFeature feature, Object value, String what) {
		return new SetFeature(NLS.bind(Messages.label_setArticle, what, ModelLabels.title(article)), article, feature,
				value);
	}

	private static List<String> names(String words) {
		return Arrays.stream(words.split(";")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
	}

	private static String orNull(String words) {
		return words.isEmpty() ? null : words;
	}
}
