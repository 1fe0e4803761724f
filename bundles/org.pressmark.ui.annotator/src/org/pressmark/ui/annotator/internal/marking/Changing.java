// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.EventMention;
import org.pressmark.model.Identified;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.operations.edit.TimexValue;
import org.pressmark.operations.edit.UpdateTime;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.choosing.ChoicePopup;
import org.pressmark.ui.annotator.internal.popup.CodesPopup;
import org.pressmark.ui.annotator.internal.popup.TimeDialog;
import org.pressmark.ui.choosing.EntityChoices;
import org.pressmark.ui.fields.ChangeLabels;
import org.pressmark.ui.fields.DateSource;

/** Lets a person choose anew what something refers to, in the same popups in which it was marked. */
public final class Changing {

	private final CurrentProject project;
	private final ProjectView view;
	private final Shell shell;
	private final Rectangle anchor;
	private Consumer<CompletableFuture<?>> storing = stored -> {
		// Nobody waits for it.
	};

	/**
	 * @param shell the window
	 * @param anchor where the thing to change is on the display
	 */
	public Changing(CurrentProject project, ProjectView view, Shell shell, Rectangle anchor) {
		this.project = project;
		this.view = view;
		this.shell = shell;
		this.anchor = anchor;
	}

	/** Tells this when a change is being stored, by what completes when it is on the screen, or the person was told why not. */
	public Changing storing(Consumer<CompletableFuture<?>> work) {
		storing = work;
		return this;
	}

	/**
	 * Whatever a mark says: whom it names, who speaks, which event, codes or time it is.
	 *
	 * @return false if it is of a kind that says nothing of these
	 */
	public boolean meaning(Annotation annotation) {
		switch (annotation) {
		case Mention mention -> entity(mention, ModelPackage.Literals.MENTION__ENTITY, Messages.field_entity);
		case Quotation quotation -> entity(quotation, ModelPackage.Literals.QUOTATION__SPEAKER, Messages.field_speaker);
		case EventMention mention -> event(mention);
		case Passage passage -> codes(passage);
		case TimeExpression time -> TimeDialog
				.ask(shell, place(time).words(), TimexValue.of(time), DateSource.of(place(time).article()))
				.ifPresent(value -> submit(new UpdateTime(time.getId(), value)));
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Another entity. */
	public void entity(Identified object, EReference reference, String title) {
		String label = ChangeLabels.of(title, object);
		EntityChoices choices = new EntityChoices(view.project().getEntities(),
				entity -> submit(new SetFeature(label, object, reference, entity)),
				(type, name) -> submit(Commands.referToNewEntity(label, object, reference, type, name)));
		choices.orNobody(() -> submit(new SetFeature(label, object, reference, null)));
		if (object instanceof Quotation) {
			choices.speaking();
		}
		if (object instanceof Annotation annotation) {
			choices.likely(place(annotation).namedNearby());
		}
		new ChoicePopup(shell, anchor, title, Messages.popup_hint, choices::of).open();
	}

	/** Another event. */
	public void event(EventMention mention) {
		String label = ChangeLabels.of(ModelLabels.kind(mention), mention);
		EReference reference = ModelPackage.Literals.EVENT_MENTION__EVENT;
		EventChoices choices = new EventChoices(view.project().getEvents(), place(mention),
				event -> submit(new SetFeature(label, mention, reference, event)),
				title -> NewEvents.ask(shell, title, place(mention))
						.ifPresent(event -> submit(Commands.referToNewEvent(label, mention, reference, event))));
		new ChoicePopup(shell, anchor, Messages.event_choose, Messages.popup_hint, choices::of).open();
	}

	/** Other codes. */
	public void codes(Passage passage) {
		String label = ChangeLabels.of(Messages.field_codes, passage);
		new CodesPopup(shell, anchor, view.project(), List.copyOf(passage.getCodes()),
				name -> NewCode.create(project, view, name),
				codes -> submit(new SetFeature(label, passage, ModelPackage.Literals.PASSAGE__CODES, codes))).open();
	}

	private void submit(ProjectCommand command) {
		storing.accept(project.submit(command));
	}

	private static Place place(Annotation annotation) {
		return new Place(annotation.getArticle(), new TextSpan(annotation.getBegin(), annotation.getEnd()));
	}
}
