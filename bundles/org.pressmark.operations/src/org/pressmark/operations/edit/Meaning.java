// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressmark.model.Annotation;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;

/**
 * What an annotation says that its words are: two of the same meaning on the same words are the same mark, whatever else
 * is noted about them. To be compared only with meanings from the same transaction or reader.
 *
 * @param kind its class
 * @param value whom or what it names; of a kind that a plug-in adds, all that it says
 */
public record Meaning(EClass kind, Object value) {

	/** What an annotation says. */
	public static Meaning of(Annotation annotation) {
		return new Meaning(annotation.eClass(), switch (annotation) {
		case Mention mention -> Optional.ofNullable(mention.getEntity());
		case Quotation quotation -> Optional.ofNullable(quotation.getSpeaker());
		case EventMention mention -> Optional.ofNullable(mention.getEvent());
		case Passage passage -> Set.copyOf(passage.getCodes());
		case TimeExpression time -> TimexValue.of(time);
		default -> ownValues(annotation);
		});
	}

	private static List<Object> ownValues(Annotation annotation) {
		List<Object> values = new ArrayList<>();
		for (EStructuralFeature feature : annotation.eClass().getEAllStructuralFeatures()) {
			if (!ModelPackage.Literals.ANNOTATION.getEAllStructuralFeatures().contains(feature)) {
				values.add(Optional.ofNullable(annotation.eGet(feature)));
			}
		}
		return values;
	}
}
