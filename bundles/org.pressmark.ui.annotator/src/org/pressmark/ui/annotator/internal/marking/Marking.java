// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Mention;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.TimexType;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.operations.edit.Mark;
import org.pressmark.operations.edit.MarkContributed;
import org.pressmark.operations.edit.MarkEvent;
import org.pressmark.operations.edit.MarkMention;
import org.pressmark.operations.edit.MarkPassage;
import org.pressmark.operations.edit.MarkQuotation;
import org.pressmark.operations.edit.MarkTime;
import org.pressmark.operations.edit.ReplaceMark;
import org.pressmark.operations.edit.TimexValue;
import org.pressmark.operations.entities.EntityHints;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.choosing.AnchoredPopup;
import org.pressmark.ui.choosing.Choice;
import org.pressmark.ui.choosing.ChoicePopup;
import org.pressmark.ui.annotator.internal.popup.CodesPopup;
import org.pressmark.ui.annotator.internal.popup.TimeDialog;
import org.pressmark.ui.annotator.internal.popup.TypesPopup;
import org.pressmark.ui.choosing.EntityChoices;
import org.pressmark.ui.fields.DateSource;

/** Marks words of an article as what a person chooses at the words. */
public final class Marking {

	/** In a step that made an entity, or gave it the marked words as another name. */
	private static final String ENTITY = "entity";
	/** How much of the words is said. */
	private static final int SAID_UNITS = 60;

	private final CurrentProject project;
	private final ProjectView view;
	private final Shell shell;
	private final Rectangle anchor;
	private final Place place;
	private final RecentMarks recent;
	private final Consumer<Annotation> marked;
	private Optional<Annotation> replaced = Optional.empty();
	private Runnable dismissed = () -> {
		// Nothing was changed to ask.
	};
	private Function<Annotation, Optional<String>> remark = annotation -> Optional.empty();
	private Consumer<String> saying = words -> {
		// Nobody listens.
	};
	private Consumer<CompletableFuture<?>> storing = stored -> {
		// Nobody waits for it.
	};

	/**
	 * @param shell the window
	 * @param anchor where the words are on the display
	 * @param range where they are in the text
	 * @param recent what was marked before; is told of what is marked now
	 * @param marked is given the new annotation when it is there, or the one that is the same already
	 */
	public Marking(CurrentProject project, ProjectView view, Shell shell, Rectangle anchor, Article article,
			TextSpan range, RecentMarks recent, Consumer<Annotation> marked) {
		this.project = project;
		this.view = view;
		this.shell = shell;
		this.anchor = anchor;
		this.place = new Place(article, range);
		this.recent = recent;
		this.marked = marked;
	}

	/** The new annotation takes the place of this one, in the same step. */
	public Marking replacing(Annotation annotation) {
		replaced = Optional.of(annotation);
		return this;
	}

	/** Runs this when nothing is marked: nobody chose anything, or there is nothing that could be meant. */
	public Marking otherwise(Runnable work) {
		dismissed = work;
		return this;
	}

	/** Tells this when the mark is being stored, by what completes when it is on the screen, or the person was told why not. */
	public Marking storing(Consumer<CompletableFuture<?>> work) {
		storing = work;
		return this;
	}

	/** Says to a person what they may want to know of the mark that was made. */
	public Marking saying(Consumer<String> work) {
		saying = work;
		return this;
	}

	/** They name this entity. */
	public void mention(Entity entity) {
		submit(MarkMention.of(place.span(), place.words(), entity));
	}

	/**
	 * They are what the words were that were marked last; false if there were none, or what they meant is gone. Of words that
	 * are no name, such as a paragraph, a person is asked whom they name.
	 */
	public boolean again() {
		Optional<Mark> mark = recent.again().flatMap(again -> again.on(place.span(), place.words(), view));
		if (mark.filter(MarkMention.class::isInstance).isPresent() && !MarkMention.canBeName(place.words())) {
			mention();
		} else {
			remark = annotation -> Optional.of(NLS.bind(Messages.again_done, Excerpt.of(place.words(), SAID_UNITS),
					ModelLabels.value(annotation)));
			mark.ifPresentOrElse(this::submit, dismissed);
		}
		return mark.isPresent();
	}

	/** The code that has this key fits; false if none has. */
	public boolean code(String shortcut) {
		Optional<Code> code = CodesPopup.withShortcut(view.project(), shortcut);
		code.ifPresentOrElse(this::code, dismissed);
		return code.isPresent();
	}

	/** Which one code fits? Its key is enough to say it. */
	public void oneCode() {
		open(CodesPopup.atOnce(shell, anchor, view.project(), name -> NewCode.create(project, view, name),
				codes -> submit(new MarkPassage(place.span(), place.words(), codes))));
	}

	/** This code fits. */
	public void code(Code code) {
		submit(new MarkPassage(place.span(), place.words(), List.of(code)));
	}

	/** Whom or what do they name? */
	public void mention() {
		EntityChoices choices = new EntityChoices(view.project().getEntities(),
				entity -> submit(MarkMention.of(place.span(), place.words(), entity)),
				(type, name) -> submit(MarkMention.ofNew(place.span(), place.words(), type, name)));
		popup(Messages.mention_title, choices.naming(place.words()).recent(recent.entities())::of);
	}

	/** Who said them? */
	public void quotation() {
		EntityChoices choices = new EntityChoices(view.project().getEntities(),
				entity -> submit(MarkQuotation.of(place.span(), place.words(), entity, QuotationMode.DIRECT)),
				(type, name) -> submit(MarkQuotation.ofNew(place.span(), place.words(), type, name,
				QuotationMode.DIRECT)));
		choices.speaking().likely(place.namedNearby()).recent(recent.entities())
				.orNobody(() -> submit(MarkQuotation.ofUnknown(place.span(), place.words(), QuotationMode.DIRECT)));
		popup(Messages.quotation_title, choices::of);
	}

	/** They report this event. */
	public void event(Event event) {
		submit(MarkEvent.of(place.span(), place.words(), event));
	}

	/** What do they report? */
	public void event() {
		EventChoices choices = new EventChoices(view.project().getEvents(), place,
				event -> submit(MarkEvent.of(place.span(), place.words(), event)),
				title -> NewEvents.ask(shell, title, place)
						.ifPresentOrElse(event -> submit(MarkEvent.ofNew(place.span(), place.words(), event.title(),
								event.when())), dismissed));
		popup(Messages.event_choose, choices::of);
	}

	/** Which codes fit? */
	public void passage() {
		open(new CodesPopup(shell, anchor, view.project(), List.of(), name -> NewCode.create(project, view, name),
				codes -> submit(new MarkPassage(place.span(), place.words(), codes))));
	}

	/** Which time do they say? */
	public void time() {
		Optional<Edtf> date = place.dateInWords();
		TimexValue proposal = new TimexValue(TimexType.DATE, date.map(Edtf::toString));
		TimeDialog.ask(shell, place.words(), proposal, DateSource.of(place.article()))
				.ifPresentOrElse(value -> submit(new MarkTime(place.span(), place.words(), value)), dismissed);
	}

	/** Which of the types that plug-ins add are they? Where there is but one, they are that. */
	public void contributed() {
		List<AnnotationType> types = AnnotationTypes.installed().all();
		if (types.size() == 1) {
			contributed(types.getFirst());
		} else if (types.isEmpty()) {
			dismissed.run();
			saying.accept(Messages.contributed_none);
		} else {
			open(new TypesPopup(shell, anchor, types, this::contributed));
		}
	}

	private void contributed(AnnotationType type) {
		submit(new MarkContributed(place.span(), place.words(), type));
	}

	private void popup(String title, Function<String, List<Choice>> choices) {
		open(new ChoicePopup(shell, anchor, title, Messages.popup_hint, choices));
	}

	private void open(AnchoredPopup popup) {
		popup.onDismissed(dismissed);
		popup.open();
	}

	private void submit(Mark mark) {
		ProjectCommand command = replaced.<ProjectCommand>map(before -> new ReplaceMark(before.getId(), mark)).orElse(mark);
		storing.accept(project.submit(command).thenAccept(entry -> mark.annotationId().or(mark::sameId)
				.flatMap(id -> view.find(Annotation.class, id)).ifPresent(annotation -> made(annotation, entry))));
	}

	private void made(Annotation annotation, Optional<HistoryEntry> step) {
		recent.made(annotation);
		marked.accept(annotation);
		hint(annotation, step).or(() -> remark.apply(annotation)).ifPresent(saying);
	}

	private Optional<String> hint(Annotation annotation, Optional<HistoryEntry> step) {
		return annotation instanceof Mention mention && step.filter(done -> done.tables().contains(ENTITY)).isPresent()
				? EntityHints.ofName(mention.getEntity(), place.words(), view.project().getEntities()) : Optional.empty();
	}
}
