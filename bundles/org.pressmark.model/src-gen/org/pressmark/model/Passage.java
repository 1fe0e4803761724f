// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range that is coded with categories of the codebook.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressmark.model.Passage#getCodes <em>Codes</em>}</li>
 * </ul>
 *
 * @see org.pressmark.model.ModelPackage#getPassage()
 * @model
 * @generated
 */
public interface Passage extends Annotation {
	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.pressmark.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes of the passage, each once, in the order in which they were given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.pressmark.model.ModelPackage#getPassage_Codes()
	 * @model
	 * @generated
	 */
	EList<Code> getCodes();

} // Passage
