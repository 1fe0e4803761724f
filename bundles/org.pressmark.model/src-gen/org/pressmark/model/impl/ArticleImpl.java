// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.Evidence;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Paragraph;
import org.pressmark.model.RemovedBlock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Article</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getUpdated <em>Updated</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getSourceName <em>Source Name</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getSourceHash <em>Source Hash</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getParagraphs <em>Paragraphs</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getRemoved <em>Removed</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getPaywalled <em>Paywalled</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getDocumentNumber <em>Document Number</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.pressmark.model.impl.ArticleImpl#getRejectedSuggestions <em>Rejected Suggestions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArticleImpl extends IdentifiedImpl implements Article {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutlet() <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlet()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTLET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutlet() <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlet()
	 * @generated
	 * @ordered
	 */
	protected String outlet = OUTLET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthors() <em>Authors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> authors;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected String published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpdated() <em>Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdated()
	 * @generated
	 * @ordered
	 */
	protected static final String UPDATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpdated() <em>Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdated()
	 * @generated
	 * @ordered
	 */
	protected String updated = UPDATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected static final String RETRIEVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected String retrieved = RETRIEVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ArticleStatus STATUS_EDEFAULT = ArticleStatus.NEW;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ArticleStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceName() <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceName()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceName() <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceName()
	 * @generated
	 * @ordered
	 */
	protected String sourceName = SOURCE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected String mediaType = MEDIA_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceHash() <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceHash()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceHash() <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceHash()
	 * @generated
	 * @ordered
	 */
	protected String sourceHash = SOURCE_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParagraphs() <em>Paragraphs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraphs()
	 * @generated
	 * @ordered
	 */
	protected EList<Paragraph> paragraphs;

	/**
	 * The cached value of the '{@link #getRemoved() <em>Removed</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemoved()
	 * @generated
	 * @ordered
	 */
	protected EList<RemovedBlock> removed;

	/**
	 * The cached value of the '{@link #getAnnotations() <em>Annotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotation> annotations;

	/**
	 * The default value of the '{@link #getCaption() <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaption()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaption() <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaption()
	 * @generated
	 * @ordered
	 */
	protected String caption = CAPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPaywalled() <em>Paywalled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaywalled()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PAYWALLED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPaywalled() <em>Paywalled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaywalled()
	 * @generated
	 * @ordered
	 */
	protected Boolean paywalled = PAYWALLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocumentNumber() <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocumentNumber() <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentNumber()
	 * @generated
	 * @ordered
	 */
	protected String documentNumber = DOCUMENT_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getRejectedSuggestions() <em>Rejected Suggestions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRejectedSuggestions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> rejectedSuggestions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArticleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ARTICLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutlet() {
		return outlet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutlet(String newOutlet) {
		String oldOutlet = outlet;
		outlet = newOutlet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__OUTLET, oldOutlet, outlet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAuthors() {
		if (authors == null) {
			authors = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.ARTICLE__AUTHORS);
		}
		return authors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(String newPublished) {
		String oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUpdated() {
		return updated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpdated(String newUpdated) {
		String oldUpdated = updated;
		updated = newUpdated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__UPDATED, oldUpdated, updated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRetrieved() {
		return retrieved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetrieved(String newRetrieved) {
		String oldRetrieved = retrieved;
		retrieved = newRetrieved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__RETRIEVED, oldRetrieved, retrieved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArticleStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ArticleStatus newStatus) {
		ArticleStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceName() {
		return sourceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceName(String newSourceName) {
		String oldSourceName = sourceName;
		sourceName = newSourceName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__SOURCE_NAME, oldSourceName, sourceName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return mediaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		String oldMediaType = mediaType;
		mediaType = newMediaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceHash() {
		return sourceHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceHash(String newSourceHash) {
		String oldSourceHash = sourceHash;
		sourceHash = newSourceHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__SOURCE_HASH, oldSourceHash, sourceHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Paragraph> getParagraphs() {
		if (paragraphs == null) {
			paragraphs = new EObjectContainmentEList<Paragraph>(Paragraph.class, this, ModelPackage.ARTICLE__PARAGRAPHS);
		}
		return paragraphs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RemovedBlock> getRemoved() {
		if (removed == null) {
			removed = new EObjectContainmentEList<RemovedBlock>(RemovedBlock.class, this, ModelPackage.ARTICLE__REMOVED);
		}
		return removed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Annotation> getAnnotations() {
		if (annotations == null) {
			annotations = new EObjectContainmentWithInverseEList<Annotation>(Annotation.class, this, ModelPackage.ARTICLE__ANNOTATIONS, ModelPackage.ANNOTATION__ARTICLE);
		}
		return annotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaption() {
		return caption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaption(String newCaption) {
		String oldCaption = caption;
		caption = newCaption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__CAPTION, oldCaption, caption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPaywalled() {
		return paywalled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaywalled(Boolean newPaywalled) {
		Boolean oldPaywalled = paywalled;
		paywalled = newPaywalled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__PAYWALLED, oldPaywalled, paywalled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocumentNumber() {
		return documentNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocumentNumber(String newDocumentNumber) {
		String oldDocumentNumber = documentNumber;
		documentNumber = newDocumentNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__DOCUMENT_NUMBER, oldDocumentNumber, documentNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, ModelPackage.ARTICLE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRejectedSuggestions() {
		if (rejectedSuggestions == null) {
			rejectedSuggestions = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.ARTICLE__REJECTED_SUGGESTIONS);
		}
		return rejectedSuggestions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ARTICLE__ANNOTATIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAnnotations()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ARTICLE__PARAGRAPHS:
				return ((InternalEList<?>)getParagraphs()).basicRemove(otherEnd, msgs);
			case ModelPackage.ARTICLE__REMOVED:
				return ((InternalEList<?>)getRemoved()).basicRemove(otherEnd, msgs);
			case ModelPackage.ARTICLE__ANNOTATIONS:
				return ((InternalEList<?>)getAnnotations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ARTICLE__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ARTICLE__TITLE:
				return getTitle();
			case ModelPackage.ARTICLE__OUTLET:
				return getOutlet();
			case ModelPackage.ARTICLE__AUTHORS:
				return getAuthors();
			case ModelPackage.ARTICLE__URL:
				return getUrl();
			case ModelPackage.ARTICLE__PUBLISHED:
				return getPublished();
			case ModelPackage.ARTICLE__UPDATED:
				return getUpdated();
			case ModelPackage.ARTICLE__RETRIEVED:
				return getRetrieved();
			case ModelPackage.ARTICLE__LANGUAGE:
				return getLanguage();
			case ModelPackage.ARTICLE__STATUS:
				return getStatus();
			case ModelPackage.ARTICLE__SOURCE_NAME:
				return getSourceName();
			case ModelPackage.ARTICLE__MEDIA_TYPE:
				return getMediaType();
			case ModelPackage.ARTICLE__SOURCE_HASH:
				return getSourceHash();
			case ModelPackage.ARTICLE__TEXT:
				return getText();
			case ModelPackage.ARTICLE__PARAGRAPHS:
				return getParagraphs();
			case ModelPackage.ARTICLE__REMOVED:
				return getRemoved();
			case ModelPackage.ARTICLE__ANNOTATIONS:
				return getAnnotations();
			case ModelPackage.ARTICLE__CAPTION:
				return getCaption();
			case ModelPackage.ARTICLE__PAYWALLED:
				return getPaywalled();
			case ModelPackage.ARTICLE__DOCUMENT_NUMBER:
				return getDocumentNumber();
			case ModelPackage.ARTICLE__EVIDENCE:
				return getEvidence();
			case ModelPackage.ARTICLE__REJECTED_SUGGESTIONS:
				return getRejectedSuggestions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ARTICLE__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.ARTICLE__OUTLET:
				setOutlet((String)newValue);
				return;
			case ModelPackage.ARTICLE__AUTHORS:
				getAuthors().clear();
				getAuthors().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ARTICLE__URL:
				setUrl((String)newValue);
				return;
			case ModelPackage.ARTICLE__PUBLISHED:
				setPublished((String)newValue);
				return;
			case ModelPackage.ARTICLE__UPDATED:
				setUpdated((String)newValue);
				return;
			case ModelPackage.ARTICLE__RETRIEVED:
				setRetrieved((String)newValue);
				return;
			case ModelPackage.ARTICLE__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ModelPackage.ARTICLE__STATUS:
				setStatus((ArticleStatus)newValue);
				return;
			case ModelPackage.ARTICLE__SOURCE_NAME:
				setSourceName((String)newValue);
				return;
			case ModelPackage.ARTICLE__MEDIA_TYPE:
				setMediaType((String)newValue);
				return;
			case ModelPackage.ARTICLE__SOURCE_HASH:
				setSourceHash((String)newValue);
				return;
			case ModelPackage.ARTICLE__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.ARTICLE__PARAGRAPHS:
				getParagraphs().clear();
				getParagraphs().addAll((Collection<? extends Paragraph>)newValue);
				return;
			case ModelPackage.ARTICLE__REMOVED:
				getRemoved().clear();
				getRemoved().addAll((Collection<? extends RemovedBlock>)newValue);
				return;
			case ModelPackage.ARTICLE__ANNOTATIONS:
				getAnnotations().clear();
				getAnnotations().addAll((Collection<? extends Annotation>)newValue);
				return;
			case ModelPackage.ARTICLE__CAPTION:
				setCaption((String)newValue);
				return;
			case ModelPackage.ARTICLE__PAYWALLED:
				setPaywalled((Boolean)newValue);
				return;
			case ModelPackage.ARTICLE__DOCUMENT_NUMBER:
				setDocumentNumber((String)newValue);
				return;
			case ModelPackage.ARTICLE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case ModelPackage.ARTICLE__REJECTED_SUGGESTIONS:
				getRejectedSuggestions().clear();
				getRejectedSuggestions().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.ARTICLE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__OUTLET:
				setOutlet(OUTLET_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__AUTHORS:
				getAuthors().clear();
				return;
			case ModelPackage.ARTICLE__URL:
				setUrl(URL_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__UPDATED:
				setUpdated(UPDATED_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__RETRIEVED:
				setRetrieved(RETRIEVED_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__SOURCE_NAME:
				setSourceName(SOURCE_NAME_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__SOURCE_HASH:
				setSourceHash(SOURCE_HASH_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__PARAGRAPHS:
				getParagraphs().clear();
				return;
			case ModelPackage.ARTICLE__REMOVED:
				getRemoved().clear();
				return;
			case ModelPackage.ARTICLE__ANNOTATIONS:
				getAnnotations().clear();
				return;
			case ModelPackage.ARTICLE__CAPTION:
				setCaption(CAPTION_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__PAYWALLED:
				setPaywalled(PAYWALLED_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__DOCUMENT_NUMBER:
				setDocumentNumber(DOCUMENT_NUMBER_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__EVIDENCE:
				getEvidence().clear();
				return;
			case ModelPackage.ARTICLE__REJECTED_SUGGESTIONS:
				getRejectedSuggestions().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.ARTICLE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.ARTICLE__OUTLET:
				return OUTLET_EDEFAULT == null ? outlet != null : !OUTLET_EDEFAULT.equals(outlet);
			case ModelPackage.ARTICLE__AUTHORS:
				return authors != null && !authors.isEmpty();
			case ModelPackage.ARTICLE__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case ModelPackage.ARTICLE__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case ModelPackage.ARTICLE__UPDATED:
				return UPDATED_EDEFAULT == null ? updated != null : !UPDATED_EDEFAULT.equals(updated);
			case ModelPackage.ARTICLE__RETRIEVED:
				return RETRIEVED_EDEFAULT == null ? retrieved != null : !RETRIEVED_EDEFAULT.equals(retrieved);
			case ModelPackage.ARTICLE__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ModelPackage.ARTICLE__STATUS:
				return status != STATUS_EDEFAULT;
			case ModelPackage.ARTICLE__SOURCE_NAME:
				return SOURCE_NAME_EDEFAULT == null ? sourceName != null : !SOURCE_NAME_EDEFAULT.equals(sourceName);
			case ModelPackage.ARTICLE__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
			case ModelPackage.ARTICLE__SOURCE_HASH:
				return SOURCE_HASH_EDEFAULT == null ? sourceHash != null : !SOURCE_HASH_EDEFAULT.equals(sourceHash);
			case ModelPackage.ARTICLE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.ARTICLE__PARAGRAPHS:
				return paragraphs != null && !paragraphs.isEmpty();
			case ModelPackage.ARTICLE__REMOVED:
				return removed != null && !removed.isEmpty();
			case ModelPackage.ARTICLE__ANNOTATIONS:
				return annotations != null && !annotations.isEmpty();
			case ModelPackage.ARTICLE__CAPTION:
				return CAPTION_EDEFAULT == null ? caption != null : !CAPTION_EDEFAULT.equals(caption);
			case ModelPackage.ARTICLE__PAYWALLED:
				return PAYWALLED_EDEFAULT == null ? paywalled != null : !PAYWALLED_EDEFAULT.equals(paywalled);
			case ModelPackage.ARTICLE__DOCUMENT_NUMBER:
				return DOCUMENT_NUMBER_EDEFAULT == null ? documentNumber != null : !DOCUMENT_NUMBER_EDEFAULT.equals(documentNumber);
			case ModelPackage.ARTICLE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ModelPackage.ARTICLE__REJECTED_SUGGESTIONS:
				return rejectedSuggestions != null && !rejectedSuggestions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (title: ");
		result.append(title);
		result.append(", outlet: ");
		result.append(outlet);
		result.append(", authors: ");
		result.append(authors);
		result.append(", url: ");
		result.append(url);
		result.append(", published: ");
		result.append(published);
		result.append(", updated: ");
		result.append(updated);
		result.append(", retrieved: ");
		result.append(retrieved);
		result.append(", language: ");
		result.append(language);
		result.append(", status: ");
		result.append(status);
		result.append(", sourceName: ");
		result.append(sourceName);
		result.append(", mediaType: ");
		result.append(mediaType);
		result.append(", sourceHash: ");
		result.append(sourceHash);
		result.append(", text: ");
		result.append(text);
		result.append(", caption: ");
		result.append(caption);
		result.append(", paywalled: ");
		result.append(paywalled);
		result.append(", documentNumber: ");
		result.append(documentNumber);
		result.append(", rejectedSuggestions: ");
		result.append(rejectedSuggestions);
		result.append(')');
		return result.toString();
	}

} //ArticleImpl
