// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Annotation Origin</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an annotation came to be.
 * <!-- end-model-doc -->
 * @see org.pressmark.model.ModelPackage#getAnnotationOrigin()
 * @model
 * @generated
 */
public enum AnnotationOrigin implements Enumerator {
	/**
	 * The '<em><b>Hand</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A person marked it.
	 * <!-- end-model-doc -->
	 * @see #HAND_VALUE
	 * @generated
	 * @ordered
	 */
	HAND(0, "hand", "hand"),

	/**
	 * The '<em><b>Suggestion</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A program proposed it and a person accepted it.
	 * <!-- end-model-doc -->
	 * @see #SUGGESTION_VALUE
	 * @generated
	 * @ordered
	 */
	SUGGESTION(1, "suggestion", "suggestion"),

	/**
	 * The '<em><b>Propagated</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was carried over from another annotation, by marking all occurrences of a name, say.
	 * <!-- end-model-doc -->
	 * @see #PROPAGATED_VALUE
	 * @generated
	 * @ordered
	 */
	PROPAGATED(2, "propagated", "propagated");

	/**
	 * The '<em><b>Hand</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A person marked it.
	 * <!-- end-model-doc -->
	 * @see #HAND
	 * @model name="hand"
	 * @generated
	 * @ordered
	 */
	public static final int HAND_VALUE = 0;

	/**
	 * The '<em><b>Suggestion</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A program proposed it and a person accepted it.
	 * <!-- end-model-doc -->
	 * @see #SUGGESTION
	 * @model name="suggestion"
	 * @generated
	 * @ordered
	 */
	public static final int SUGGESTION_VALUE = 1;

	/**
	 * The '<em><b>Propagated</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was carried over from another annotation, by marking all occurrences of a name, say.
	 * <!-- end-model-doc -->
	 * @see #PROPAGATED
	 * @model name="propagated"
	 * @generated
	 * @ordered
	 */
	public static final int PROPAGATED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Annotation Origin</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AnnotationOrigin[] VALUES_ARRAY =
		new AnnotationOrigin[] {
			HAND,
			SUGGESTION,
			PROPAGATED,
		};

	/**
	 * A public read-only list of all the '<em><b>Annotation Origin</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AnnotationOrigin> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Annotation Origin</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AnnotationOrigin get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AnnotationOrigin result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Annotation Origin</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AnnotationOrigin getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AnnotationOrigin result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Annotation Origin</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AnnotationOrigin get(int value) {
		switch (value) {
			case HAND_VALUE: return HAND;
			case SUGGESTION_VALUE: return SUGGESTION;
			case PROPAGATED_VALUE: return PROPAGATED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private AnnotationOrigin(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //AnnotationOrigin
