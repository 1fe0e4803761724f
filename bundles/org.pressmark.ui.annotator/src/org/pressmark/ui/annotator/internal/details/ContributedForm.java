// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.framework.Bundle;
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

	private static final String TYPE = "type";
	/** As long as the window may stand still. */
	private static final Duration LONGEST = Duration.ofSeconds(5);

	private final Contributions contributions;
	private final CurrentProject project;
	private final Annotation annotation;
	private final AnnotationType type;
	private final FormFields outer;
	private final UnsavedWords unsaved;
	private final Duration longest;
	private final BiPredicate<String, String> isOf;

	/** @param outer the fields of the whole form, whose refreshing these follow */
	ContributedForm(Contributions contributions, CurrentProject project, Annotation annotation, AnnotationType type,
			FormFields outer, UnsavedWords unsaved) {
		this(contributions, project, annotation, type, outer, unsaved, LONGEST, ContributedForm::isIn);
	}

	/**
	 * @param longest how long the window may stand still
	 * @param isOf whether a class is of a bundle, by their names; for any thread
	 */
	ContributedForm(Contributions contributions, CurrentProject project, Annotation annotation, AnnotationType type,
			FormFields outer, UnsavedWords unsaved, Duration longest, BiPredicate<String, String> isOf) {
		this.longest = longest;
		this.isOf = isOf;
		this.contributions = contributions;
		this.project = project;
		this.annotation = annotation;
		this.type = type;
		this.outer = outer;
		this.unsaved = unsaved;
	}

	void create(Composite form) {
		Optional<Contribution<AnnotationPanel>> panel = panel();
		if (panel.isEmpty() || !createPanel(panel.get(), form)) {
			Site site = new Site(area(form), Runnable::run);
			type.fields().forEach(site::add);
		}
	}

	private Optional<Contribution<AnnotationPanel>> panel() {
		return contributions.to(AnnotationPanel.EXTENSION_POINT, AnnotationPanel.class, TYPE).stream()
				.filter(each -> each.attribute(TYPE).filter(type.name()::equals).isPresent()).findFirst()
				.map(Contribution::here);
	}

	private boolean createPanel(Contribution<AnnotationPanel> panel, Composite form) {
		Composite area = area(form);
		try {
			AnnotationPanel made = panel.create();
			panel.run(longest, gate -> {
				made.create(new Site(area, work -> refresh(panel, work)));
				return null;
			});
			watch(panel, area);
			return true;
		} catch (ContributionException e) {
			// Which has been named.
			area.dispose();
			return false;
		}
	}

	private void watch(Contribution<AnnotationPanel> panel, Composite area) {
		if (!panel.isOurs()) {
			PanelWatch.begin(area, panel, longest, name -> isOf.test(name, panel.bundle()));
		}
	}

	private static boolean isIn(String className, String bundle) {
		Bundle installed = Platform.getBundle(bundle);
		return installed != null && installed.getEntry(className.replace('.', '/') + ".class") != null;
	}

	/** One that fails later fails alone. */
	private void refresh(Contribution<AnnotationPanel> panel, Runnable refresher) {
		try {
			panel.run(longest, gate -> {
				refresher.run();
				return null;
			});
		} catch (ContributionException e) {
			// Which has been named.
		}
	}

	private static Composite area(Composite form) {
		Composite area = WidgetFactory.composite(SWT.NONE).create(form);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
		return area;
	}

	private final class Site implements AnnotationPanelSite {

		private final Composite parent;
		private final Executor guard;
		private final FormFields fields;

		/** @param guard runs what belongs to the panel */
		Site(Composite parent, Executor guard) {
			this.parent = parent;
			this.guard = guard;
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
			String id = "annotation.field." + field.name();
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

		@Override
		public void onRefresh(Runnable refresher) {
			fields.onRefresh(() -> guard.execute(refresher));
		}
	}
}
