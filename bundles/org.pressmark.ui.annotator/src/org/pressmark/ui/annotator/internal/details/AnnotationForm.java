// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.EventStatus;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.Stance;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;
import org.pressmark.model.missing.MissingAnnotation;
import org.pressmark.model.text.FormerWords;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.operations.edit.Delete;
import org.pressmark.operations.edit.SettleWords;
import org.pressmark.operations.edit.TimexValue;
import org.pressmark.operations.edit.UpdateTime;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Icons;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.annotator.internal.document.MadeBy;
import org.pressmark.ui.annotator.internal.marking.Changing;
import org.pressmark.ui.annotator.internal.popup.TimeDialog;
import org.pressmark.ui.fields.ChangeLabels;
import org.pressmark.ui.fields.FormFields;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.fields.UnsavedWords;

/** The fields of one annotation. */
final class AnnotationForm {

	private final Composite form;
	private final CurrentProject project;
	private final ProjectView view;
	private final Annotation annotation;
	private final LocalResourceManager resources;
	private final FormFields fields;
	private final UnsavedWords unsaved;
	private final Event event;
	private final boolean isUndecided;
	private final boolean isLost;

	/**
	 * @param form gets the fields
	 * @param unsaved what fields of forms keep that were here before
	 * @param reveal shows another annotation of the same article
	 */
	AnnotationForm(Composite form, CurrentProject project, ProjectView view, Annotation annotation,
			UnsavedWords unsaved, Consumer<Annotation> reveal) {
		this.form = form;
		this.project = project;
		this.view = view;
		this.annotation = annotation;
		event = event();
		isUndecided = annotation.getFormerWords() != null;
		isLost = FormerWords.areLost(annotation);
		resources = new LocalResourceManager(JFaceResources.getResources(), form);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(10, 6).applyTo(form);
		this.unsaved = unsaved;
		fields = new FormFields(form, project, unsaved);
		createHead();
		createDecision();
		createKind();
		fields.longText("annotation.comment", Messages.field_comment, annotation,
				ModelPackage.Literals.ANNOTATION__COMMENT);
		createFoot();
		if (annotation instanceof Mention mention) {
			new AlsoHere(form, mention, fields, reveal);
		}
	}

	Annotation annotation() {
		return annotation;
	}

	/**
	 * Whether it has to be made anew, because it has fields for an event that the annotation is no longer about, or asks
	 * what was decided.
	 */
	boolean isOutdated() {
		return event != event() || isUndecided != (annotation.getFormerWords() != null)
				|| isLost != FormerWords.areLost(annotation);
	}

	/** Shows what is stored now. */
	void refresh() {
		fields.refresh();
	}

	private void createHead() {
		Composite row = WidgetFactory.composite(SWT.NONE).create(form);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		Label icon = WidgetFactory.label(SWT.NONE).create(row);
		Label head = Named.control(WidgetFactory.label(SWT.WRAP).create(row), "annotation.head",
				Messages.annotation_head);
		head.setFont(resources.create(FontDescriptor.createFrom(head.getFont()).setStyle(SWT.BOLD)));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(head);
		fields.onRefresh(() -> {
			icon.setImage(Icons.image(resources, ModelLabels.icon(annotation)));
			head.setText(NLS.bind(Messages.tip_mark, ModelLabels.kind(annotation),
					Mnemonics.escape(ModelLabels.value(annotation))));
		});
		Label words = Named.control(WidgetFactory.label(SWT.WRAP).create(form), "annotation.words",
				Messages.annotation_words);
		words.setFont(resources.create(FontDescriptor.createFrom(words.getFont()).setStyle(SWT.ITALIC)));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, SWT.DEFAULT).applyTo(words);
		fields.onRefresh(() -> words.setText(quoted()));
	}

	private String quoted() {
		return Mnemonics.escape(AnnotationLabels.quoted(annotation));
	}

	/**
	 * What stood there before the text was corrected, as long as nobody has said that the mark holds; where nothing is left
	 * of that, on what it lies now.
	 */
	private void createDecision() {
		if (isLost) {
			fields.reference("annotation.formerWords", Messages.field_liesOn,
					() -> NLS.bind(Messages.annotation_quoted, AnnotationLabels.words(annotation)), Messages.annotation_settle,
					anchor -> project.submit(new SettleWords(List.of(annotation.getId()))));
		} else if (isUndecided) {
			fields.reference("annotation.formerWords", Messages.field_before,
					() -> NLS.bind(Messages.annotation_quoted, annotation.getFormerWords()), Messages.annotation_settle,
					anchor -> project.submit(new SettleWords(List.of(annotation.getId()))));
		}
	}

	private void createKind() {
		switch (annotation) {
		case Mention mention -> entity("annotation.entity", Messages.field_entity,
				ModelPackage.Literals.MENTION__ENTITY);
		case Quotation quotation -> createQuotation(quotation);
		case EventMention mention -> createEvent(mention);
		case TimeExpression time -> createTime(time);
		case Passage passage -> fields.reference("annotation.codes", Messages.field_codes,
				() -> ModelLabels.value(passage), anchor -> changing(anchor).codes(passage));
		case MissingAnnotation missing -> note(Messages.annotation_missing);
		default -> AnnotationTypes.installed().of(annotation)
				.ifPresent(type -> new ContributedForm(Contributions.installed(), project, annotation, type, fields, unsaved)
						.create(form));
		}
	}

	private void note(String words) {
		Label note = WidgetFactory.label(SWT.WRAP).text(words).create(form);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, SWT.DEFAULT).applyTo(note);
	}

	private void createQuotation(Quotation quotation) {
		entity("annotation.speaker", Messages.field_speaker, ModelPackage.Literals.QUOTATION__SPEAKER);
		entity("annotation.addressee", Messages.field_addressee, ModelPackage.Literals.QUOTATION__ADDRESSEE);
		fields.text("annotation.cue", Messages.field_cue, quotation, ModelPackage.Literals.QUOTATION__CUE);
		fields.choice("annotation.mode", Messages.field_mode, quotation, ModelPackage.Literals.QUOTATION__MODE,
				QuotationMode.values(), ModelLabels::mode);
		fields.choice("annotation.stance", Messages.field_stance, quotation, ModelPackage.Literals.QUOTATION__STANCE,
				Stance.values(), ModelLabels::stance);
	}

	private void createEvent(EventMention mention) {
		fields.reference("annotation.event", Messages.field_event, () -> ModelLabels.value(mention),
				anchor -> changing(anchor).event(mention));
		if (event != null) {
			fields.requiredText("annotation.event.title", Messages.field_title, event, ModelPackage.Literals.EVENT__TITLE);
			fields.date("annotation.event.when", Messages.field_when, event, ModelPackage.Literals.EVENT__WHEN);
			fields.choice("annotation.event.status", Messages.field_status, event, ModelPackage.Literals.EVENT__STATUS,
					EventStatus.values(), ModelLabels::status);
			fields.text("annotation.event.category", Messages.field_category, event,
					ModelPackage.Literals.EVENT__CATEGORY);
		}
	}

	private Event event() {
		return annotation instanceof EventMention mention ? mention.getEvent() : null;
	}

	private void createTime(TimeExpression time) {
		fields.choice("annotation.time.type", Messages.time_type, time, ModelPackage.Literals.TIME_EXPRESSION__TYPE,
				TimexType.values(), TimeDialog::name);
		fields.checkedText("annotation.time.value", Messages.time_value, time,
				ModelPackage.Literals.TIME_EXPRESSION__VALUE, time::getValue,
				value -> new TimexValue(time.getType(), value).problem(),
				value -> project.attempt(new UpdateTime(time.getId(), new TimexValue(time.getType(), value))));
	}

	private void entity(String id, String name, EReference reference) {
		fields.reference(id, name, () -> annotation.eGet(reference) instanceof Entity entity
				? entity.getName() : Messages.entity_unknown, anchor -> changing(anchor)
				.entity(annotation, reference, name));
	}

	private Changing changing(Rectangle anchor) {
		return new Changing(project, view, form.getShell(), anchor);
	}

	private void createFoot() {
		Label made = WidgetFactory.label(SWT.WRAP).text(MadeBy.describe(annotation)).create(form);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, SWT.DEFAULT).applyTo(made);
		Button delete = Named.control(WidgetFactory.button(SWT.PUSH).text(Messages.annotation_delete)
				.image(Icons.image(resources, Icons.DELETE)).onSelect(event -> delete()).create(form),
				"annotation.delete", Messages.annotation_delete);
		fields.onRefresh(() -> delete.setEnabled(fields.isWritable()));
		WidgetFactory.label(SWT.NONE).create(form);
	}

	private void delete() {
		project.submit(Delete.of(annotation, ChangeLabels.deleted(annotation)));
	}
}
