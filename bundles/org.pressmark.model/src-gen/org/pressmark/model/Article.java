// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One piece of press, as it was taken in: where it comes from, its text and what people marked in it. It is the root of its own resource. After the import, its text changes only as whole paragraphs are brought back from the removed blocks or cut away to them, or as a person corrects it; paragraphs, removed blocks and annotations move along with their words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressmark.model.Article#getTitle <em>Title</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getUrl <em>Url</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getPublished <em>Published</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getUpdated <em>Updated</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getStatus <em>Status</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getSourceName <em>Source Name</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getSourceHash <em>Source Hash</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getText <em>Text</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getParagraphs <em>Paragraphs</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getRemoved <em>Removed</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getPaywalled <em>Paywalled</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getDocumentNumber <em>Document Number</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.pressmark.model.Article#getRejectedSuggestions <em>Rejected Suggestions</em>}</li>
 * </ul>
 *
 * @see org.pressmark.model.ModelPackage#getArticle()
 * @model
 * @generated
 */
public interface Article extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The headline; null means unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The newspaper, agency or site that published the article; null means unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlet</em>' attribute.
	 * @see #setOutlet(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_Outlet()
	 * @model
	 * @generated
	 */
	String getOutlet();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getOutlet <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet</em>' attribute.
	 * @see #getOutlet()
	 * @generated
	 */
	void setOutlet(String value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people or agencies named as its authors, each once, in the order of the byline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' attribute list.
	 * @see org.pressmark.model.ModelPackage#getArticle_Authors()
	 * @model
	 * @generated
	 */
	EList<String> getAuthors();

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address that the article was published at; null means unknown. It is a reference for people and is never fetched unasked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the article was published: an Extended Date/Time Format string (ISO 8601-2:2019, level 0) with just the precision that is known, and with a zone when a time is known: "2021", "2021-05", "2021-05-07", "2021-05-07T16:59:00+09:00". Null means unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_Published()
	 * @model
	 * @generated
	 */
	String getPublished();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(String value);

	/**
	 * Returns the value of the '<em><b>Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the article was last changed by its publisher, written like published. Null means unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Updated</em>' attribute.
	 * @see #setUpdated(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_Updated()
	 * @model
	 * @generated
	 */
	String getUpdated();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getUpdated <em>Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Updated</em>' attribute.
	 * @see #getUpdated()
	 * @generated
	 */
	void setUpdated(String value);

	/**
	 * Returns the value of the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instant at which the article was taken in, in ISO 8601 and UTC: "2021-05-10T08:30:00Z".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retrieved</em>' attribute.
	 * @see #setRetrieved(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_Retrieved()
	 * @model
	 * @generated
	 */
	String getRetrieved();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getRetrieved <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retrieved</em>' attribute.
	 * @see #getRetrieved()
	 * @generated
	 */
	void setRetrieved(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language of the text as a BCP 47 tag: "en", "ko", "pt-BR". Null means unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.pressmark.model.ArticleStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the work on the article has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.pressmark.model.ArticleStatus
	 * @see #setStatus(ArticleStatus)
	 * @see org.pressmark.model.ModelPackage#getArticle_Status()
	 * @model
	 * @generated
	 */
	ArticleStatus getStatus();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.pressmark.model.ArticleStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ArticleStatus value);

	/**
	 * Returns the value of the '<em><b>Source Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the file that the article came from, without its folder; null when it came from no file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Name</em>' attribute.
	 * @see #setSourceName(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_SourceName()
	 * @model
	 * @generated
	 */
	String getSourceName();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getSourceName <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Name</em>' attribute.
	 * @see #getSourceName()
	 * @generated
	 */
	void setSourceName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The media type of the original, without parameters: "text/html", say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_MediaType()
	 * @model
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Source Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The SHA-256 of the original bytes in 64 lower-case hexadecimal digits. The store keeps the bytes under it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Hash</em>' attribute.
	 * @see #setSourceHash(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_SourceHash()
	 * @model
	 * @generated
	 */
	String getSourceHash();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getSourceHash <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Hash</em>' attribute.
	 * @see #getSourceHash()
	 * @generated
	 */
	void setSourceHash(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text without boilerplate: its paragraphs, separated by one line feed each, without one at the end. All offsets of the article count UTF-16 code units of this string.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Paragraphs</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressmark.model.Paragraph}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paragraphs of the text in ascending order. They do not overlap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraphs</em>' containment reference list.
	 * @see org.pressmark.model.ModelPackage#getArticle_Paragraphs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Paragraph> getParagraphs();

	/**
	 * Returns the value of the '<em><b>Removed</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressmark.model.RemovedBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the import cut away as boilerplate, or a person by hand, in ascending order of position; blocks at the same position in the order in which they stood.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Removed</em>' containment reference list.
	 * @see org.pressmark.model.ModelPackage#getArticle_Removed()
	 * @model containment="true"
	 * @generated
	 */
	EList<RemovedBlock> getRemoved();

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressmark.model.Annotation}.
	 * It is bidirectional and its opposite is '{@link org.pressmark.model.Annotation#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people marked in the text, in no particular order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.pressmark.model.ModelPackage#getArticle_Annotations()
	 * @see org.pressmark.model.Annotation#getArticle
	 * @model opposite="article" containment="true"
	 * @generated
	 */
	EList<Annotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is written below the main image; null means unknown, or that there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' attribute.
	 * @see #setCaption(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_Caption()
	 * @model
	 * @generated
	 */
	String getCaption();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getCaption <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' attribute.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(String value);

	/**
	 * Returns the value of the '<em><b>Paywalled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the publisher gives the whole article to subscribers only: true, false, or null for unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paywalled</em>' attribute.
	 * @see #setPaywalled(Boolean)
	 * @see org.pressmark.model.ModelPackage#getArticle_Paywalled()
	 * @model
	 * @generated
	 */
	Boolean getPaywalled();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getPaywalled <em>Paywalled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paywalled</em>' attribute.
	 * @see #getPaywalled()
	 * @generated
	 */
	void setPaywalled(Boolean value);

	/**
	 * Returns the value of the '<em><b>Document Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number that the database has the article under which it was taken from; null when it came from none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document Number</em>' attribute.
	 * @see #setDocumentNumber(String)
	 * @see org.pressmark.model.ModelPackage#getArticle_DocumentNumber()
	 * @model
	 * @generated
	 */
	String getDocumentNumber();

	/**
	 * Sets the value of the '{@link org.pressmark.model.Article#getDocumentNumber <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document Number</em>' attribute.
	 * @see #getDocumentNumber()
	 * @generated
	 */
	void setDocumentNumber(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressmark.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the values came from that the import found, each feature at most once. A value that a person set has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.pressmark.model.ModelPackage#getArticle_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Rejected Suggestions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What programs suggested to mark in the text and a person rejected, so that it does not come again: the words, shortened, and a digest of these, of what stands around them and of what they were to be marked as. Each once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rejected Suggestions</em>' attribute list.
	 * @see org.pressmark.model.ModelPackage#getArticle_RejectedSuggestions()
	 * @model
	 * @generated
	 */
	EList<String> getRejectedSuggestions();

} // Article
