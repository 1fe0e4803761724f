// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.model.TimelineFlag;
import org.pressmark.ui.ModelLabels;

/** What a table of events tells of each. */
public enum EventColumn {

	DATE(3, SWT.LEFT), TITLE(6, SWT.LEFT), CATEGORY(2, SWT.LEFT), PLACE(2, SWT.LEFT), PARTICIPANTS(3, SWT.LEFT),
	STATUS(2, SWT.LEFT), EVIDENCE(1, SWT.RIGHT), OUTLETS(3, SWT.LEFT);

	/** Collators are no values: each thread that sorts has to have its own. */
	private static final ThreadLocal<Collator> WORDS = ThreadLocal.withInitial(Collator::getInstance);

	private final int weight;
	private final int style;

	EventColumn(int weight, int style) {
		this.weight = weight;
		this.style = style;
	}

	/** How much of the width it gets. */
	int weight() {
		return weight;
	}

	/** On which side its words are. */
	int style() {
		return style;
	}

	/** Whether it can be changed in its cell. */
	boolean isEditable() {
		return feature().isPresent();
	}

	/** What a change in its cell changes; empty if none can be made there. */
	public Optional<EStructuralFeature> feature() {
		return switch (this) {
		case DATE -> Optional.of(ModelPackage.Literals.EVENT__WHEN);
		case TITLE -> Optional.of(ModelPackage.Literals.EVENT__TITLE);
		case CATEGORY -> Optional.of(ModelPackage.Literals.EVENT__CATEGORY);
		case STATUS -> Optional.of(ModelPackage.Literals.EVENT__STATUS);
		case PLACE, PARTICIPANTS, EVIDENCE, OUTLETS -> Optional.empty();
		};
	}

	/** What stands above it. */
	public String heading() {
		return switch (this) {
		case DATE -> Messages.column_date;
		case TITLE -> Messages.column_title;
		case CATEGORY -> Messages.column_category;
		case PLACE -> Messages.column_place;
		case PARTICIPANTS -> Messages.column_participants;
		case STATUS -> Messages.column_status;
		case EVIDENCE -> Messages.column_evidence;
		case OUTLETS -> Messages.column_outlets;
		};
	}

	/** What it says of an event. */
	String text(EventRow row) {
		return switch (this) {
		case DATE -> ModelLabels.date(row.written());
		case TITLE -> row.title();
		case CATEGORY -> row.category();
		case PLACE -> row.place();
		case PARTICIPANTS -> row.participants();
		case STATUS -> status(row);
		case EVIDENCE -> row.evidence() == 0 ? Messages.evidence_none : NumberFormat.getIntegerInstance().format(row.evidence());
		case OUTLETS -> row.outlets();
		};
	}

	/**
	 * What it is sorted by: the same for rows that are equal in it. To be asked once for each row, since to make it
	 * takes longer than to compare two.
	 */
	Function<EventRow, Comparable<?>> key() {
		return switch (this) {
		case DATE -> row -> Moment.of(row.when());
		case STATUS -> EventRow::status;
		case EVIDENCE -> EventRow::evidence;
		case TITLE, CATEGORY, PLACE, PARTICIPANTS, OUTLETS -> row -> WORDS.get().getCollationKey(text(row));
		};
	}

	private static String status(EventRow row) {
		String status = ModelLabels.status(row.status());
		if (row.flags().contains(TimelineFlag.OUTLETS_DIFFER)) {
			return NLS.bind(Messages.status_outletsDiffer, status);
		}
		if (row.flags().contains(TimelineFlag.OTHER_DATE)) {
			return NLS.bind(Messages.status_otherDate, status);
		}
		return row.flags().contains(TimelineFlag.SOURCE_DIFFERS) ? NLS.bind(Messages.status_sourceDiffers, status) : status;
	}

	/**
	 * A date as {@link Edtf} orders them, with its bounds reckoned once; what has none comes last.
	 *
	 * @param isUndated whether there is none
	 */
	private record Moment(boolean isUndated, LocalDateTime earliest, LocalDateTime latest, String text)
			implements Comparable<Moment> {

		private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::isUndated)
				.thenComparing(Moment::earliest).thenComparing(Moment::latest).thenComparing(Moment::text);

		private static Moment of(Optional<Edtf> when) {
			return new Moment(when.isEmpty(), when.flatMap(Edtf::earliest).orElse(LocalDateTime.MIN),
					when.flatMap(Edtf::latest).orElse(LocalDateTime.MAX), when.map(Edtf::toString).orElse(""));
		}

		@Override
		public int compareTo(Moment other) {
			return ORDER.compare(this, other);
		}
	}
}
