// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.Annotation;
import org.pressmark.model.types.AnnotationField;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.annotator.AnnotationPanel;
import org.pressmark.ui.annotator.AnnotationPanelSite;
import org.pressmark.ui.fields.ChangeLabels;
import org.pressmark.ui.fields.FormFields;
import org.pressmark.ui.fields.UnsavedWords;

/**
 * The fields of an annotation of a type that a plug-in adds: those of its panel, or one for each attribute. A panel that fails is
 * named and switched off.
 */
final class ContributedForm {

	private static final String TYPE = "type"; //$NON-NLS-1$

	private final CurrentProject project;
	private final Annotation annotation;
	private final AnnotationType type;
	private final FormFields outer;
	private final UnsavedWords unsaved;

	/** @param outer the fields of the whole form, whose refreshing these follow */
	ContributedForm(CurrentProject project, Annotation annotation, AnnotationType type, FormFields outer, UnsavedWords unsaved) {
		this.project = project;
		this.annotation = annotation;
		this.type = type;
		this.outer = outer;
		this.unsaved = unsaved;
	}

	void create(Composite form) {
		Optional<Contribution<AnnotationPanel>> panel = panel();
		if (panel.isEmpty() || !createPanel(panel.get(), form)) {
			Site site = new Site(area(form));
			type.fields().forEach(site::add);
		}
	}

	private Optional<Contribution<AnnotationPanel>> panel() {
		return Contributions.installed().to(AnnotationPanel.EXTENSION_POINT, AnnotationPanel.class, TYPE).stream()
				.filter(each -> each.attribute(TYPE).filter(type.name()::equals).isPresent()).findFirst();
	}

	/** Controls belong to this thread, so nothing but what it throws keeps a panel from being shown. */
	private boolean createPanel(Contribution<AnnotationPanel> panel, Composite form) {
		Composite area = area(form);
		try {
			panel.create().create(new Site(area));
			return true;
		} catch (ContributionException e) {
			// Which has been named.
		} catch (RuntimeException | LinkageError e) {
			failed(e);
		}
		area.dispose();
		return false;
	}

	private void failed(Throwable e) {
		panel().ifPresent(panel -> ILog.of(ContributedForm.class)
				.error(panel.fail(NLS.bind(Messages.panel_broken, e)).getMessage(), e));
	}

	private static Composite area(Composite form) {
		Composite area = WidgetFactory.composite(SWT.NONE).create(form);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
		return area;
	}

	private final class Site implements AnnotationPanelSite {

		private final Composite parent;
		private final FormFields fields;

		Site(Composite parent) {
			this.parent = parent;
			fields = new FormFields(parent, project, unsaved);
			outer.onRefresh(() -> {
				if (!parent.isDisposed()) {
					fields.refresh();
				}
			});
		}

		@Override
		public Composite parent() {
			return parent;
		}

		@Override
		public Annotation annotation() {
			return annotation;
		}

		@Override
		public AnnotationType type() {
			return type;
		}

		@Override
		public boolean isWritable() {
			return fields.isWritable();
		}

		@Override
		public void add(AnnotationField field) {
			String id = "annotation.field." + field.name(); //$NON-NLS-1$
			switch (field.kind()) {
			case TEXT -> fields.text(id, field.label(), annotation, field.attribute());
			case NUMBER -> fields.value(id, field.label(), annotation, field.attribute(), () -> field.text(annotation),
					field::value);
			case FLAG -> fields.flag(id, field.label(), annotation, field.attribute());
			case CHOICE -> fields.choice(id, field.label(), annotation, field.attribute(), field.choices(),
					() -> field.text(annotation), field::value);
			}
		}

		@Override
		public void set(AnnotationField field, Object value) {
			project.submit(new SetFeature(ChangeLabels.of(field.label(), annotation), annotation, field.attribute(), value));
		}

		/** One that fails later fails alone. */
		@Override
		public void onRefresh(Runnable refresher) {
			fields.onRefresh(() -> {
				try {
					refresher.run();
				} catch (RuntimeException | LinkageError e) {
					failed(e);
				}
			});
		}
	}
}
