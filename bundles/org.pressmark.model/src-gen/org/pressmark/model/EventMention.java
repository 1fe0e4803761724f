// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event Mention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range that is evidence for an event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressmark.model.EventMention#getEvent <em>Event</em>}</li>
 *   <li>{@link org.pressmark.model.EventMention#getWhen <em>When</em>}</li>
 *   <li>{@link org.pressmark.model.EventMention#isDiffers <em>Differs</em>}</li>
 * </ul>
 *
 * @see org.pressmark.model.ModelPackage#getEventMention()
 * @model
 * @generated
 */
public interface EventMention extends Annotation {
	/**
	 * Returns the value of the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the range reports; null means not yet identified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' reference.
	 * @see #setEvent(Event)
	 * @see org.pressmark.model.ModelPackage#getEventMention_Event()
	 * @model
	 * @generated
	 */
	Event getEvent();

	/**
	 * Sets the value of the '{@link org.pressmark.model.EventMention#getEvent <em>Event</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' reference.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(Event value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the event takes place according to these words, whatever the event's own date is: an Extended Date/Time Format string (ISO 8601-2:2019). Null means that they do not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see org.pressmark.model.ModelPackage#getEventMention_When()
	 * @model
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.pressmark.model.EventMention#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

	/**
	 * Returns the value of the '<em><b>Differs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether these words describe the event otherwise than it is recorded, in the analyst's judgement; the comment says how. Unset means that nobody said so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Differs</em>' attribute.
	 * @see #isSetDiffers()
	 * @see #unsetDiffers()
	 * @see #setDiffers(boolean)
	 * @see org.pressmark.model.ModelPackage#getEventMention_Differs()
	 * @model unsettable="true"
	 * @generated
	 */
	boolean isDiffers();

	/**
	 * Sets the value of the '{@link org.pressmark.model.EventMention#isDiffers <em>Differs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Differs</em>' attribute.
	 * @see #isSetDiffers()
	 * @see #unsetDiffers()
	 * @see #isDiffers()
	 * @generated
	 */
	void setDiffers(boolean value);

	/**
	 * Unsets the value of the '{@link org.pressmark.model.EventMention#isDiffers <em>Differs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDiffers()
	 * @see #isDiffers()
	 * @see #setDiffers(boolean)
	 * @generated
	 */
	void unsetDiffers();

	/**
	 * Returns whether the value of the '{@link org.pressmark.model.EventMention#isDiffers <em>Differs</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Differs</em>' attribute is set.
	 * @see #unsetDiffers()
	 * @see #isDiffers()
	 * @see #setDiffers(boolean)
	 * @generated
	 */
	boolean isSetDiffers();

} // EventMention
