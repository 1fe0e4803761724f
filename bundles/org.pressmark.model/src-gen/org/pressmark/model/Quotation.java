// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range that renders what somebody said or wrote.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressmark.model.Quotation#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.pressmark.model.Quotation#getAddressee <em>Addressee</em>}</li>
 *   <li>{@link org.pressmark.model.Quotation#getCue <em>Cue</em>}</li>
 *   <li>{@link org.pressmark.model.Quotation#getMode <em>Mode</em>}</li>
 *   <li>{@link org.pressmark.model.Quotation#getStance <em>Stance</em>}</li>
 * </ul>
 *
 * @see org.pressmark.model.ModelPackage#getQuotation()
 * @model
 * @generated
 */
public interface Quotation extends Annotation {
	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who said it; null means unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' reference.
	 * @see #setSpeaker(Entity)
	 * @see org.pressmark.model.ModelPackage#getQuotation_Speaker()
	 * @model
	 * @generated
	 */
	Entity getSpeaker();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Quotation#getSpeaker <em>Speaker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' reference.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(Entity value);

	/**
	 * Returns the value of the '<em><b>Addressee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom it was said; null means nobody in particular or unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addressee</em>' reference.
	 * @see #setAddressee(Entity)
	 * @see org.pressmark.model.ModelPackage#getQuotation_Addressee()
	 * @model
	 * @generated
	 */
	Entity getAddressee();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Quotation#getAddressee <em>Addressee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addressee</em>' reference.
	 * @see #getAddressee()
	 * @generated
	 */
	void setAddressee(Entity value);

	/**
	 * Returns the value of the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The word of the text that introduces the quotation: "said", "denied"; null means none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue</em>' attribute.
	 * @see #setCue(String)
	 * @see org.pressmark.model.ModelPackage#getQuotation_Cue()
	 * @model
	 * @generated
	 */
	String getCue();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Quotation#getCue <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue</em>' attribute.
	 * @see #getCue()
	 * @generated
	 */
	void setCue(String value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.pressmark.model.QuotationMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the utterance is rendered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.pressmark.model.QuotationMode
	 * @see #setMode(QuotationMode)
	 * @see org.pressmark.model.ModelPackage#getQuotation_Mode()
	 * @model
	 * @generated
	 */
	QuotationMode getMode();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Quotation#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.pressmark.model.QuotationMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(QuotationMode value);

	/**
	 * Returns the value of the '<em><b>Stance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.pressmark.model.Stance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attitude that the quotation expresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stance</em>' attribute.
	 * @see org.pressmark.model.Stance
	 * @see #setStance(Stance)
	 * @see org.pressmark.model.ModelPackage#getQuotation_Stance()
	 * @model
	 * @generated
	 */
	Stance getStance();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Quotation#getStance <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance</em>' attribute.
	 * @see org.pressmark.model.Stance
	 * @see #getStance()
	 * @generated
	 */
	void setStance(Stance value);

} // Quotation
