// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.text.Excerpt;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * What a line may say of an annotation without making another one of it: its comment, and when evidence has its event. A
 * value replaces the one that the project has, and none leaves that alone; one that contradicts an earlier line of the same
 * file is refused, for which of the two is meant only the person knows.
 */
final class AnnotationValues {

	private static final List<EAttribute> VALUES = List.of(ModelPackage.Literals.ANNOTATION__COMMENT,
			ModelPackage.Literals.EVENT_MENTION__WHEN);
	private static final int SHOWN_UNITS = 60;

	private final ProjectTransaction transaction;
	/** What lines of this file have said, by annotation and attribute. */
	private final Map<List<Object>, String> said = new HashMap<>();

	AnnotationValues(ProjectTransaction transaction) {
		this.transaction = transaction;
	}

	/** Remembers what the line says that has made an annotation. */
	void made(Annotation annotation) {
		remember(annotation.getId(), annotation);
	}

	/**
	 * Has an annotation say what a line says.
	 *
	 * @param id the annotation's
	 * @param line an annotation with the line's values
	 * @param words what both mark
	 * @param replaced is told of each value that another one was in the place of
	 * @return whether anything has changed
	 * @throws StoreException if an earlier line of the file says something else; nothing is changed then
	 */
	boolean change(String id, Annotation line, String words, List<String> replaced) throws StoreException {
		List<EAttribute> given = given(line);
		for (EAttribute attribute : given) {
			requireNoOther(id, attribute, (String) line.eGet(attribute));
		}
		remember(id, line);
		Annotation known = transaction.get(Annotation.class, id);
		boolean isChange = false;
		for (EAttribute attribute : given) {
			isChange |= set(known, attribute, (String) line.eGet(attribute), words, replaced);
		}
		return isChange;
	}

	private void requireNoOther(String id, EAttribute attribute, String value) throws StoreException {
		String earlier = said.get(List.of(id, attribute));
		if (earlier != null && !earlier.equals(value)) {
			throw new StoreException(NLS.bind(Messages.line_contradicts, attribute.getName(), shown(earlier)));
		}
	}

	private void remember(String id, Annotation line) {
		given(line).forEach(attribute -> said.put(List.of(id, attribute), (String) line.eGet(attribute)));
	}

	private static boolean set(Annotation known, EAttribute attribute, String value, String words, List<String> replaced) {
		String former = (String) known.eGet(attribute);
		if (Objects.equals(former, value)) {
			return false;
		}
		if (former != null) {
			replaced.add(NLS.bind(Messages.annotate_replaced,
					new Object[] { attribute.getName(), shown(words), shown(former), shown(value) }));
		}
		known.eSet(attribute, value);
		return true;
	}

	private static List<EAttribute> given(Annotation line) {
		return VALUES.stream().filter(line.eClass().getEAllAttributes()::contains)
				.filter(attribute -> line.eGet(attribute) != null).toList();
	}

	private static String shown(String text) {
		return Excerpt.of(text, SHOWN_UNITS);
	}
}
