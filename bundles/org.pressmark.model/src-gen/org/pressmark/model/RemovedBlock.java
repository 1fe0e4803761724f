// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Removed Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that stood in the original and that the import held for boilerplate, or a person cut away. It is kept so that an analyst can see what is missing, and bring it back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressmark.model.RemovedBlock#getPosition <em>Position</em>}</li>
 *   <li>{@link org.pressmark.model.RemovedBlock#getText <em>Text</em>}</li>
 *   <li>{@link org.pressmark.model.RemovedBlock#getReason <em>Reason</em>}</li>
 *   <li>{@link org.pressmark.model.RemovedBlock#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.pressmark.model.ModelPackage#getRemovedBlock()
 * @model
 * @generated
 */
public interface RemovedBlock extends EObject {
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the article's text the block stood: the offset in UTF-16 code units that the following text has now, from 0 to the length of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.pressmark.model.ModelPackage#getRemovedBlock_Position()
	 * @model
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.pressmark.model.RemovedBlock#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that were cut away.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.pressmark.model.ModelPackage#getRemovedBlock_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.pressmark.model.RemovedBlock#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, as a word that a message can be looked up with: "related-links", "repeated-caption", "navigation", "credit", "byline"; "by-hand" if a person did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.pressmark.model.ModelPackage#getRemovedBlock_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.pressmark.model.RemovedBlock#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.pressmark.model.ParagraphKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that the block plays as a paragraph, once it is brought back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.pressmark.model.ParagraphKind
	 * @see #setKind(ParagraphKind)
	 * @see org.pressmark.model.ModelPackage#getRemovedBlock_Kind()
	 * @model
	 * @generated
	 */
	ParagraphKind getKind();

	/**
	 * Sets the value of the '{@link org.pressmark.model.RemovedBlock#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.pressmark.model.ParagraphKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ParagraphKind value);

} // RemovedBlock
