// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody marked in a range of an article's text. Plug-ins may add classes that extend this one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressmark.model.Annotation#getArticle <em>Article</em>}</li>
 *   <li>{@link org.pressmark.model.Annotation#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.pressmark.model.Annotation#getEnd <em>End</em>}</li>
 *   <li>{@link org.pressmark.model.Annotation#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.pressmark.model.Annotation#getCreated <em>Created</em>}</li>
 *   <li>{@link org.pressmark.model.Annotation#getComment <em>Comment</em>}</li>
 *   <li>{@link org.pressmark.model.Annotation#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.pressmark.model.Annotation#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.pressmark.model.Annotation#getStatus <em>Status</em>}</li>
 *   <li>{@link org.pressmark.model.Annotation#getFormerWords <em>Former Words</em>}</li>
 * </ul>
 *
 * @see org.pressmark.model.ModelPackage#getAnnotation()
 * @model abstract="true"
 * @generated
 */
public interface Annotation extends Identified {
	/**
	 * Returns the value of the '<em><b>Article</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.pressmark.model.Article#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The article that contains this annotation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' container reference.
	 * @see #setArticle(Article)
	 * @see org.pressmark.model.ModelPackage#getAnnotation_Article()
	 * @see org.pressmark.model.Article#getAnnotations
	 * @model opposite="annotations" resolveProxies="false" transient="false"
	 * @generated
	 */
	Article getArticle();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Annotation#getArticle <em>Article</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' container reference.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(Article value);

	/**
	 * Returns the value of the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The offset of the first UTF-16 code unit of the range in the article's text, from 0. The range never begins within a surrogate pair.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begin</em>' attribute.
	 * @see #setBegin(int)
	 * @see org.pressmark.model.ModelPackage#getAnnotation_Begin()
	 * @model
	 * @generated
	 */
	int getBegin();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Annotation#getBegin <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin</em>' attribute.
	 * @see #getBegin()
	 * @generated
	 */
	void setBegin(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The offset after the last UTF-16 code unit of the range, greater than begin, at most the length of the text. The range never ends within a surrogate pair.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.pressmark.model.ModelPackage#getAnnotation_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Annotation#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the person who made or accepted the annotation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.pressmark.model.ModelPackage#getAnnotation_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Annotation#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instant at which the annotation was made, in ISO 8601 and UTC: "2021-05-10T08:30:00Z".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see org.pressmark.model.ModelPackage#getAnnotation_Created()
	 * @model
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Annotation#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the analyst has to say about the annotation; null when there is nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.pressmark.model.ModelPackage#getAnnotation_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Annotation#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure the author is, from 0 (not at all) to 1 (certain).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(double)
	 * @see org.pressmark.model.ModelPackage#getAnnotation_Confidence()
	 * @model default="1.0"
	 * @generated
	 */
	double getConfidence();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Annotation#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(double value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.pressmark.model.AnnotationOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the annotation came to be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.pressmark.model.AnnotationOrigin
	 * @see #setOrigin(AnnotationOrigin)
	 * @see org.pressmark.model.ModelPackage#getAnnotation_Origin()
	 * @model
	 * @generated
	 */
	AnnotationOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Annotation#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.pressmark.model.AnnotationOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(AnnotationOrigin value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.pressmark.model.AnnotationStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the annotation is done, or somebody has to look at it again. Unset is the same as settled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.pressmark.model.AnnotationStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #setStatus(AnnotationStatus)
	 * @see org.pressmark.model.ModelPackage#getAnnotation_Status()
	 * @model unsettable="true"
	 * @generated
	 */
	AnnotationStatus getStatus();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Annotation#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.pressmark.model.AnnotationStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(AnnotationStatus value);

	/**
	 * Unsets the value of the '{@link org.pressmark.model.Annotation#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStatus()
	 * @see #getStatus()
	 * @see #setStatus(AnnotationStatus)
	 * @generated
	 */
	void unsetStatus();

	/**
	 * Returns whether the value of the '{@link org.pressmark.model.Annotation#getStatus <em>Status</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Status</em>' attribute is set.
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @see #setStatus(AnnotationStatus)
	 * @generated
	 */
	boolean isSetStatus();

	/**
	 * Returns the value of the '<em><b>Former Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that the annotation was on before somebody corrected the text there and so changed them; null when nothing is to be decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Words</em>' attribute.
	 * @see #setFormerWords(String)
	 * @see org.pressmark.model.ModelPackage#getAnnotation_FormerWords()
	 * @model
	 * @generated
	 */
	String getFormerWords();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Annotation#getFormerWords <em>Former Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Former Words</em>' attribute.
	 * @see #getFormerWords()
	 * @generated
	 */
	void setFormerWords(String value);

} // Annotation
