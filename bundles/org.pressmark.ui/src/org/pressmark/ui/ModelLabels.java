// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
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
import org.pressmark.model.missing.MissingAnnotation;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.store.ArticleRow;
import org.pressmark.ui.internal.Messages;

/** What things are called and which icon they have, the same in every part. Never null. */
public final class ModelLabels {

	private ModelLabels() {
	}

	/** An article's title, or its first words in brackets where the title is unknown. */
	public static String title(Article article) {
		return title(Optional.ofNullable(article.getTitle()), Optional.ofNullable(article.getText()).orElse(""));
	}

	/** As {@link #title(Article)}. */
	public static String title(ArticleRow row) {
		return title(row.title(), row.opening());
	}

	/** An outlet, or that it is unknown. */
	public static String outlet(Optional<String> outlet) {
		return outlet.orElse(Messages.outlet_unknown);
	}

	/** A date as the person's language writes it with the precision known; what cannot be read stays as it is. */
	public static String date(Optional<String> edtf) {
		return edtf.map(ModelLabels::date).orElse(Messages.date_unknown);
	}

	/** An event's title, or that it is unknown. */
	public static String title(Event event) {
		return known(event == null ? null : event.getTitle());
	}

	/** What an annotation says: the entity, the speaker, the event, the codes, the value; of one that a plug-in adds, its fields. */
	public static String value(Annotation annotation) {
		return switch (annotation) {
		case Mention mention -> name(mention.getEntity());
		case Quotation quotation -> name(quotation.getSpeaker());
		case EventMention mention -> title(mention.getEvent());
		case TimeExpression time -> known(time.getValue());
		case Passage passage -> passage.getCodes().stream().map(code -> known(code.getName()))
				.collect(Collectors.joining(", "));
		case MissingAnnotation missing -> known(missing.getTypeName());
		default -> known(AnnotationTypes.installed().of(annotation).map(type -> type.values(annotation)).orElse(null));
		};
	}

	/** What kind of annotation it is; a mention is named after its entity's type. */
	public static String kind(Annotation annotation) {
		return switch (annotation) {
		case Mention mention -> mention.getEntity() == null ? Messages.kind_mention : type(mention.getEntity().getType());
		case Quotation quotation -> Messages.kind_quotation;
		case EventMention mention -> Messages.kind_event;
		case TimeExpression time -> Messages.kind_time;
		case Passage passage -> Messages.kind_passage;
		default -> kind(annotation.eClass());
		};
	}

	/** A kind of annotation, whatever it says. */
	public static String kind(EClass kind) {
		return switch (kind.getEPackage() == ModelPackage.eINSTANCE ? kind.getClassifierID() : -1) {
		case ModelPackage.MENTION -> Messages.kind_mention;
		case ModelPackage.QUOTATION -> Messages.kind_quotation;
		case ModelPackage.EVENT_MENTION -> Messages.kind_event;
		case ModelPackage.TIME_EXPRESSION -> Messages.kind_time;
		case ModelPackage.PASSAGE -> Messages.kind_passage;
		default -> kind == MissingAnnotation.TYPE ? Messages.kind_missing
				: AnnotationTypes.installed().of(kind).map(AnnotationType::label).orElse(kind.getName());
		};
	}

	/** The icon of an annotation's kind: a name, or the address of one that a plug-in has. */
	public static String icon(Annotation annotation) {
		return switch (annotation) {
		case Mention mention -> mention.getEntity() == null ? Icons.OTHER : icon(mention.getEntity().getType());
		case Quotation quotation -> Icons.QUOTATION;
		case EventMention mention -> Icons.EVENT;
		case TimeExpression time -> Icons.TIME;
		default -> AnnotationTypes.installed().of(annotation).flatMap(AnnotationType::icon).map(URL::toString)
				.orElse(Icons.CODE);
		};
	}

	/** The icon of a type of entity. */
	public static String icon(EntityType type) {
		return switch (type) {
		case PERSON -> Icons.PERSON;
		case ORGANISATION -> Icons.ORGANISATION;
		case COUNTRY -> Icons.COUNTRY;
		case PLACE -> Icons.PLACE;
		case OTHER -> Icons.OTHER;
		};
	}

	/** A type of entity, in the singular. */
	public static String type(EntityType type) {
		return switch (type) {
		case PERSON -> Messages.type_person;
		case ORGANISATION -> Messages.type_organisation;
		case COUNTRY -> Messages.type_country;
		case PLACE -> Messages.type_place;
		case OTHER -> Messages.type_other;
		};
	}

	/** A type of entity, in the plural. */
	public static String types(EntityType type) {
		return switch (type) {
		case PERSON -> Messages.types_person;
		case ORGANISATION -> Messages.types_organisation;
		case COUNTRY -> Messages.types_country;
		case PLACE -> Messages.types_place;
		case OTHER -> Messages.types_other;
		};
	}

	/** How far an analyst is with an article. */
	public static String status(ArticleStatus status) {
		return switch (status) {
		case NEW -> Messages.status_new;
		case READ -> Messages.status_read;
		case ANNOTATED -> Messages.status_annotated;
		};
	}

	/** How sure an event is. */
	public static String status(EventStatus status) {
		return switch (status) {
		case REPORTED -> Messages.event_reported;
		case CONFIRMED -> Messages.event_confirmed;
		case DISPUTED -> Messages.event_disputed;
		};
	}

	/** Whether words are quoted word for word. */
	public static String mode(QuotationMode mode) {
		return switch (mode) {
		case DIRECT -> Messages.mode_direct;
		case INDIRECT -> Messages.mode_indirect;
		case MIXED -> Messages.mode_mixed;
		};
	}

	/** What a speaker thinks of what is spoken of. */
	public static String stance(Stance stance) {
		return switch (stance) {
		case UNSPECIFIED -> Messages.stance_unspecified;
		case SUPPORTIVE -> Messages.stance_supportive;
		case NEUTRAL -> Messages.stance_neutral;
		case CRITICAL -> Messages.stance_critical;
		};
	}

	/** A language by its name. */
	public static String language(Optional<String> tag) {
		return tag.map(each -> Locale.forLanguageTag(each).getDisplayName()).orElse("");
	}

	private static String date(String edtf) {
		return Edtf.tryParse(edtf).map(EdtfFormat.of(Locale.getDefault())::format).orElse(edtf);
	}

	private static String name(Entity entity) {
		return known(entity == null ? null : entity.getName());
	}

	private static String known(String words) {
		return words == null || words.isBlank() ? Messages.value_unknown : words;
	}

	private static String title(Optional<String> title, String text) {
		return title.orElseGet(() -> NLS.bind(Messages.title_unknown, Excerpt.opening(text)));
	}
}
