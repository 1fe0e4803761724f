// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.Stance;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.TimexFormat;
import org.pressmark.model.types.AnnotationField;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.operations.edit.SaidDate;
import org.pressmark.operations.edit.Span;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Applies annotation lines inside one transaction. A line either takes effect as a whole or not at all. */
public final class AnnotationApplier {

	private final ProjectTransaction transaction;
	private final TextPlaces places;
	private final DefinitionLines definitions;
	private final AnnotationValues values;
	private final Signature signature;
	private final Map<String, KnownAnnotations> existing = new HashMap<>();
	/** New evidence of which no line says when it has the event. */
	private final Map<EventMention, Span> undated = new LinkedHashMap<>();

	public AnnotationApplier(ProjectTransaction transaction) throws StoreException {
		this.transaction = transaction;
		this.signature = Signature.now(transaction);
		this.places = new TextPlaces(transaction);
		this.definitions = new DefinitionLines(transaction);
		this.values = new AnnotationValues(transaction);
	}

	/**
	 * Applies one line.
	 *
	 * @param notes is told of each value of an annotation that another one was in the place of, and of a place that was not whole
	 * @return whether it changed anything
	 * @throws StoreException if it can't be applied; it has then changed nothing
	 */
	public boolean apply(String text, List<String> notes) throws StoreException {
		AnnotationLine line = new AnnotationLine(text);
		String kind = line.required("kind");
		return switch (kind) {
		case "code" -> definitions.code(line);
		case "entity" -> definitions.entity(line);
		case "event" -> definitions.event(line);
		case "article" -> article(line);
		case "mention" -> annotation(line, mention(line), notes);
		case "quotation" -> annotation(line, quotation(line), notes);
		case "time" -> annotation(line, time(line), notes);
		case "event-mention" -> annotation(line, eventMention(line), notes);
		case "passage" -> annotation(line, passage(line), notes);
		default -> annotation(line, contributed(line, kind), notes);
		};
	}

	/** After the last line, as the time expressions may come behind the evidence: has evidence say the dates in its words. */
	public void dateEvidence() throws StoreException {
		for (Map.Entry<EventMention, Span> each : undated.entrySet()) {
			said(each.getValue()).map(Edtf::toString).ifPresent(each.getKey()::setWhen);
		}
	}

	/**
	 * The day that is marked in the words, if it is the only date there: one around them, one of several or a year, as in "for the
	 * first time since 2019", may be about something else.
	 */
	private Optional<Edtf> said(Span words) throws StoreException {
		List<Edtf> dates = existing(words.articleId()).times().stream()
				.filter(time -> time.getBegin() >= words.begin() && time.getEnd() <= words.end()).map(SaidDate::by)
				.flatMap(Optional::stream).distinct().toList();
		return dates.size() == 1 ? Optional.of(dates.getFirst()).filter(AnnotationApplier::isWithinADay) : Optional.empty();
	}

	private static boolean isWithinADay(Edtf date) {
		return date.earliest().isPresent() && date.latest().isPresent()
				&& Duration.between(date.earliest().get(), date.latest().get()).compareTo(Duration.ofDays(1)) <= 0;
	}

	private boolean article(AnnotationLine line) throws StoreException {
		line.allow("article", "outlet", "title", "published", "status");
		Article article = transaction.get(Article.class, places.articleId(line.required("article")));
		Optional<ArticleStatus> status = line.literal("status", ArticleStatus.class);
		Optional<String> outlet = line.optionalName("outlet");
		Optional<String> title = line.optionalName("title");
		Optional<String> published = definitions.published(line, "published");
		EObject before = EcoreUtil.copy(article);
		outlet.ifPresent(article::setOutlet);
		title.ifPresent(article::setTitle);
		published.ifPresent(article::setPublished);
		status.ifPresent(article::setStatus);
		return !EcoreUtil.equals(before, article);
	}

	private Mention mention(AnnotationLine line) throws StoreException {
		line.allowInText("entity");
		Mention mention = make(ModelPackage.Literals.MENTION, Mention.class);
		mention.setEntity(definitions.required(line, "entity", Entity.class));
		return mention;
	}

	private Quotation quotation(AnnotationLine line) throws StoreException {
		line.allowInText("speaker", "addressee", "cue", "mode", "stance");
		Quotation quotation = make(ModelPackage.Literals.QUOTATION, Quotation.class);
		quotation.setSpeaker(definitions.optional(line, "speaker", Entity.class));
		quotation.setAddressee(definitions.optional(line, "addressee", Entity.class));
		line.optional("cue").ifPresent(quotation::setCue);
		line.literal("mode", QuotationMode.class).ifPresent(quotation::setMode);
		line.literal("stance", Stance.class).ifPresent(quotation::setStance);
		return quotation;
	}

	private TimeExpression time(AnnotationLine line) throws StoreException {
		line.allowInText("type", "value", "edtf");
		TimeExpression time = make(ModelPackage.Literals.TIME_EXPRESSION, TimeExpression.class);
		line.literal("type", TimexType.class).ifPresent(time::setType);
		time.setValue(timex(line.required("value")));
		definitions.edtf(line, "edtf").ifPresent(time::setEdtf);
		return time;
	}

	private static String timex(String value) throws StoreException {
		if (!TimexFormat.isValue(value)) {
			throw new StoreException(NLS.bind(Messages.line_unknownValue, value, "value"));
		}
		return value;
	}

	private EventMention eventMention(AnnotationLine line) throws StoreException {
		line.allowInText("event", "when");
		EventMention mention = make(ModelPackage.Literals.EVENT_MENTION, EventMention.class);
		mention.setEvent(definitions.required(line, "event", Event.class));
		definitions.edtf(line, "when").ifPresent(mention::setWhen);
		return mention;
	}

	private Passage passage(AnnotationLine line) throws StoreException {
		line.allowInText("codes");
		Passage passage = make(ModelPackage.Literals.PASSAGE, Passage.class);
		for (String id : line.list("codes")) {
			passage.getCodes().add(definitions.find(Code.class, id));
		}
		if (passage.getCodes().isEmpty()) {
			throw new StoreException(NLS.bind(Messages.line_missingField, "codes"));
		}
		return passage;
	}

	/** One of a type that a plug-in contributes, named by its class. */
	private Annotation contributed(AnnotationLine line, String kind) throws StoreException {
		AnnotationType type = AnnotationTypes.installed().named(kind)
				.orElseThrow(() -> new StoreException(NLS.bind(Messages.line_unknownKind, kind)));
		line.allowInText(type.fields().stream().map(AnnotationField::name).toArray(String[]::new));
		Annotation annotation = (Annotation) transaction.create(type.type());
		for (AnnotationField field : type.fields()) {
			Optional<String> value = line.value(field.name());
			if (value.isPresent()) {
				set(annotation, field, value.get());
			}
		}
		return annotation;
	}

	private static void set(Annotation annotation, AnnotationField field, String value) throws StoreException {
		try {
			annotation.eSet(field.attribute(), field.value(value));
		} catch (IllegalArgumentException e) {
			throw new StoreException(e.getMessage(), e);
		}
	}

	private <T extends Annotation> T make(EClass type, Class<T> java) {
		return java.cast(transaction.create(type));
	}

	private boolean annotation(AnnotationLine line, Annotation annotation, List<String> notes) throws StoreException {
		Span span = places.span(line, notes);
		annotation.setBegin(span.begin());
		annotation.setEnd(span.end());
		line.optional("comment").ifPresent(annotation::setComment);
		KnownAnnotations others = existing(span.articleId());
		Optional<Annotation> same = others.like(annotation);
		if (same.isPresent()) {
			return values.change(same.get().getId(), annotation, places.words(span), notes);
		}
		signature.sign(annotation);
		transaction.add(annotation, span.articleId());
		values.made(annotation);
		if (annotation instanceof EventMention mention && mention.getWhen() == null) {
			undated.put(mention, span);
		}
		others.add(annotation);
		return true;
	}

	private KnownAnnotations existing(String articleId) throws StoreException {
		KnownAnnotations annotations = existing.get(articleId);
		if (annotations == null) {
			annotations = new KnownAnnotations(transaction.reader().article(articleId));
			existing.put(articleId, annotations);
		}
		return annotations;
	}

	static <T> T newObject(EClass type, Class<T> java) {
		return java.cast(ModelFactory.eINSTANCE.create(type));
	}
}
