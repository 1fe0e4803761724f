// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody or something that articles name: a person, an organisation, a country, a place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressmark.model.Entity#getType <em>Type</em>}</li>
 *   <li>{@link org.pressmark.model.Entity#getName <em>Name</em>}</li>
 *   <li>{@link org.pressmark.model.Entity#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.pressmark.model.Entity#getExternalIds <em>External Ids</em>}</li>
 *   <li>{@link org.pressmark.model.Entity#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.pressmark.model.Entity#getDistinctFrom <em>Distinct From</em>}</li>
 * </ul>
 *
 * @see org.pressmark.model.ModelPackage#getEntity()
 * @model
 * @generated
 */
public interface Entity extends Identified {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.pressmark.model.EntityType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of thing the entity is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.pressmark.model.EntityType
	 * @see #setType(EntityType)
	 * @see org.pressmark.model.ModelPackage#getEntity_Type()
	 * @model
	 * @generated
	 */
	EntityType getType();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Entity#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.pressmark.model.EntityType
	 * @see #getType()
	 * @generated
	 */
	void setType(EntityType value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The preferred name, which lists and reports show.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pressmark.model.ModelPackage#getEntity_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Entity#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names that articles use for the entity, each once, in the order in which they were added. The preferred name is not repeated here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.pressmark.model.ModelPackage#getEntity_Aliases()
	 * @model
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>External Ids</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressmark.model.ExternalId}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the entity is called in other collections.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Ids</em>' containment reference list.
	 * @see org.pressmark.model.ModelPackage#getEntity_ExternalIds()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExternalId> getExternalIds();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the analyst wants to remember about the entity; null when there is nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.pressmark.model.ModelPackage#getEntity_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Entity#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Distinct From</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the entities that a person said are others, however much their names are alike, so that nobody is asked again. An id that no entity has any more means nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distinct From</em>' attribute list.
	 * @see org.pressmark.model.ModelPackage#getEntity_DistinctFrom()
	 * @model
	 * @generated
	 */
	EList<String> getDistinctFrom();

} // Entity
