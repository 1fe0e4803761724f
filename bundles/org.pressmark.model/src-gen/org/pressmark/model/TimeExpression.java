// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Time Expression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range that says when, how long or how often.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressmark.model.TimeExpression#getType <em>Type</em>}</li>
 *   <li>{@link org.pressmark.model.TimeExpression#getValue <em>Value</em>}</li>
 *   <li>{@link org.pressmark.model.TimeExpression#getEdtf <em>Edtf</em>}</li>
 * </ul>
 *
 * @see org.pressmark.model.ModelPackage#getTimeExpression()
 * @model
 * @generated
 */
public interface TimeExpression extends Annotation {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.pressmark.model.TimexType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The TIMEX3 type of the expression.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.pressmark.model.TimexType
	 * @see #setType(TimexType)
	 * @see org.pressmark.model.ModelPackage#getTimeExpression_Type()
	 * @model
	 * @generated
	 */
	TimexType getType();

	/**
	 * Sets the value of the '{@link org.pressmark.model.TimeExpression#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.pressmark.model.TimexType
	 * @see #getType()
	 * @generated
	 */
	void setType(TimexType value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The normalised value as the attribute "value" of TimeML's TIMEX3 has it: "2021-05-03", "2021-W18", "P2Y", "PRESENT_REF"; null means not yet normalised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.pressmark.model.ModelPackage#getTimeExpression_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.pressmark.model.TimeExpression#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Edtf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same value as an Extended Date/Time Format string (ISO 8601-2:2019, level 1); null where the format has none, for a duration, say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edtf</em>' attribute.
	 * @see #setEdtf(String)
	 * @see org.pressmark.model.ModelPackage#getTimeExpression_Edtf()
	 * @model
	 * @generated
	 */
	String getEdtf();

	/**
	 * Sets the value of the '{@link org.pressmark.model.TimeExpression#getEdtf <em>Edtf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edtf</em>' attribute.
	 * @see #getEdtf()
	 * @generated
	 */
	void setEdtf(String value);

} // TimeExpression
