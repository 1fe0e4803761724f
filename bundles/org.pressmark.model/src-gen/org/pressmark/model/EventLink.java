// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an event is connected with a later one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressmark.model.EventLink#getKind <em>Kind</em>}</li>
 *   <li>{@link org.pressmark.model.EventLink#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.pressmark.model.ModelPackage#getEventLink()
 * @model
 * @generated
 */
public interface EventLink extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.pressmark.model.EventLinkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What connects the two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.pressmark.model.EventLinkKind
	 * @see #setKind(EventLinkKind)
	 * @see org.pressmark.model.ModelPackage#getEventLink_Kind()
	 * @model
	 * @generated
	 */
	EventLinkKind getKind();

	/**
	 * Sets the value of the '{@link org.pressmark.model.EventLink#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.pressmark.model.EventLinkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EventLinkKind value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The later one. Where only a part of the project is loaded, it may have nothing but its id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Event)
	 * @see org.pressmark.model.ModelPackage#getEventLink_Target()
	 * @model
	 * @generated
	 */
	Event getTarget();

	/**
	 * Sets the value of the '{@link org.pressmark.model.EventLink#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Event value);

} // EventLink
