// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happened, is happening or is expected to happen. When an event takes place and when an article about it was published are two things: an event knows only the former.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressmark.model.Event#getTitle <em>Title</em>}</li>
 *   <li>{@link org.pressmark.model.Event#getWhen <em>When</em>}</li>
 *   <li>{@link org.pressmark.model.Event#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.pressmark.model.Event#getPlace <em>Place</em>}</li>
 *   <li>{@link org.pressmark.model.Event#getCategory <em>Category</em>}</li>
 *   <li>{@link org.pressmark.model.Event#getStatus <em>Status</em>}</li>
 *   <li>{@link org.pressmark.model.Event#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.pressmark.model.Event#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see org.pressmark.model.ModelPackage#getEvent()
 * @model
 * @generated
 */
public interface Event extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One line that says what happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.pressmark.model.ModelPackage#getEvent_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Event#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the event takes place: an Extended Date/Time Format string (ISO 8601-2:2019, level 1), which can be a day, a month, an interval, open, uncertain ("?") or approximate ("~"), or a date with time. Null means undated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see org.pressmark.model.ModelPackage#getEvent_When()
	 * @model
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Event#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressmark.model.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes part, in the order of their weight.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.pressmark.model.ModelPackage#getEvent_Participants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the event takes place; null means unknown. The entity belongs to the same project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Entity)
	 * @see org.pressmark.model.ModelPackage#getEvent_Place()
	 * @model
	 * @generated
	 */
	Entity getPlace();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Event#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Entity value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of event in the analyst's own words, for grouping; null means none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.pressmark.model.ModelPackage#getEvent_Category()
	 * @model
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Event#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.pressmark.model.EventStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the event can be relied on to have happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.pressmark.model.EventStatus
	 * @see #setStatus(EventStatus)
	 * @see org.pressmark.model.ModelPackage#getEvent_Status()
	 * @model
	 * @generated
	 */
	EventStatus getStatus();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Event#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.pressmark.model.EventStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(EventStatus value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the analyst wants to remember about the event; null when there is nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.pressmark.model.ModelPackage#getEvent_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Event#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressmark.model.EventLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the event leads to: from this event, the earlier one, to later ones. To each event at most one link of each kind, and none to itself. Each target belongs to the same project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.pressmark.model.ModelPackage#getEvent_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<EventLink> getLinks();

} // Event
