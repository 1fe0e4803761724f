// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.types;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.internal.types.Messages;

/**
 * A field that a type of annotation adds to those that every annotation has.
 *
 * @param attribute where its value is
 * @param label what people call it
 * @since 1.0
 */
public record AnnotationField(EAttribute attribute, String label) {

	/** What a field holds. */
	public enum Kind {

		/** Any words. */
		TEXT,

		/** A number. */
		NUMBER,

		/** Yes or no. */
		FLAG,

		/** One of {@link AnnotationField#choices}. */
		CHOICE
	}

	/** The name by which files and commands know it. */
	public String name() {
		return attribute.getName();
	}

	/** What it holds. */
	public Kind kind() {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum) {
			return Kind.CHOICE;
		}
		Class<?> java = type.getInstanceClass();
		if (java == boolean.class || java == Boolean.class) {
			return Kind.FLAG;
		}
		return java == String.class ? Kind.TEXT : Kind.NUMBER;
	}

	/** Of a field of the kind {@link Kind#CHOICE}, what can be chosen; of others nothing. */
	public List<String> choices() {
		return attribute.getEAttributeType() instanceof EEnum literals
				? literals.getELiterals().stream().map(EEnumLiteral::getLiteral).toList() : List.of();
	}

	/** The value that an annotation has, as it is typed: a number with a point, {@code true}, a choice. Empty if it has none. */
	public Optional<String> text(Annotation annotation) {
		return annotation.eIsSet(attribute)
				? Optional.ofNullable(EcoreUtil.convertToString(attribute.getEAttributeType(), annotation.eGet(attribute)))
				: Optional.empty();
	}

	/**
	 * What is typed, as a value of the attribute.
	 *
	 * @param text as {@link #text} gives it
	 * @throws IllegalArgumentException if it is none; the message says to a person why
	 */
	public Object value(String text) {
		String typed = kind() == Kind.TEXT ? text : text.strip();
		if (kind() == Kind.FLAG && !typed.equals("true") && !typed.equals("false")) {
			throw new IllegalArgumentException(NLS.bind(Messages.field_notFlag, label, typed));
		}
		if (kind() == Kind.CHOICE && !choices().contains(typed)) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.field_notChoice, new Object[] { label, typed, String.join(", ", choices()) }));
		}
		return kind() == Kind.NUMBER ? number(typed) : EcoreUtil.createFromString(attribute.getEAttributeType(), typed);
	}

	private Object number(String typed) {
		try {
			Object number = EcoreUtil.createFromString(attribute.getEAttributeType(), typed);
			if (number != null && Double.isFinite(((Number) number).doubleValue())) {
				return number;
			}
		} catch (RuntimeException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.field_notNumber, label, typed), e);
		}
		throw new IllegalArgumentException(NLS.bind(Messages.field_notNumber, label, typed));
	}
}
