// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What Pressmark knows: projects with their codebook, entities and events, and articles with what people marked in them. Offsets are UTF-16 code units of the article's text, ends exclusive. An attribute that is null is unknown.
 * <!-- end-model-doc -->
 * @see org.pressmark.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://pressmark.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "pressmark";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.pressmark.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.IdentifiedImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.ProjectImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CODES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Entities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ENTITIES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__EVENTS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Searches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SEARCHES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__REPORTS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.CodeImpl <em>Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.CodeImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getCode()
	 * @generated
	 */
	int CODE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__COLOR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__SHORTCUT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__GUIDELINE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CODES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.EntityImpl <em>Entity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.EntityImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getEntity()
	 * @generated
	 */
	int ENTITY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__TYPE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__ALIASES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__EXTERNAL_IDS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__NOTES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Distinct From</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__DISTINCT_FROM = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Entity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.ExternalIdImpl <em>External Id</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.ExternalIdImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getExternalId()
	 * @generated
	 */
	int EXTERNAL_ID = 4;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID__SCHEME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID__VALUE = 1;

	/**
	 * The number of structural features of the '<em>External Id</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.EventImpl <em>Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.EventImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getEvent()
	 * @generated
	 */
	int EVENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__WHEN = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PARTICIPANTS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PLACE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CATEGORY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__STATUS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__NOTES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__LINKS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.ParticipantImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 6;

	/**
	 * The feature id for the '<em><b>Entity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ENTITY = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ROLE = 1;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.EventLinkImpl <em>Event Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.EventLinkImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getEventLink()
	 * @generated
	 */
	int EVENT_LINK = 7;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_LINK__KIND = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_LINK__TARGET = 1;

	/**
	 * The number of structural features of the '<em>Event Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_LINK_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.SearchImpl <em>Search</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.SearchImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getSearch()
	 * @generated
	 */
	int SEARCH = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH__QUERY = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Search</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.ReportDefinitionImpl <em>Report Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.ReportDefinitionImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getReportDefinition()
	 * @generated
	 */
	int REPORT_DEFINITION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Subtitle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__SUBTITLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__AUTHOR = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__CLASSIFICATION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__DATE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Selection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__SELECTION = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__TEMPLATE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Template Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__TEMPLATE_NAME = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION__SECTIONS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Report Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_DEFINITION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.ReportPartImpl <em>Report Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.ReportPartImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getReportPart()
	 * @generated
	 */
	int REPORT_PART = 10;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PART__SECTION = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PART__VALUES = 1;

	/**
	 * The number of structural features of the '<em>Report Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PART_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.ArticleImpl <em>Article</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.ArticleImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getArticle()
	 * @generated
	 */
	int ARTICLE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__OUTLET = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__AUTHORS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__URL = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__PUBLISHED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__UPDATED = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__RETRIEVED = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__STATUS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Source Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__SOURCE_NAME = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__MEDIA_TYPE = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Source Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__SOURCE_HASH = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__TEXT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Paragraphs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__PARAGRAPHS = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Removed</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__REMOVED = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__ANNOTATIONS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__CAPTION = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Paywalled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__PAYWALLED = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Document Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__DOCUMENT_NUMBER = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Rejected Suggestions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__REJECTED_SUGGESTIONS = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Article</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.EvidenceImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 12;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__FEATURE = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SOURCE = 1;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.ParagraphImpl <em>Paragraph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.ParagraphImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getParagraph()
	 * @generated
	 */
	int PARAGRAPH = 13;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__BEGIN = 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__END = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__KIND = 2;

	/**
	 * The number of structural features of the '<em>Paragraph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.RemovedBlockImpl <em>Removed Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.RemovedBlockImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getRemovedBlock()
	 * @generated
	 */
	int REMOVED_BLOCK = 14;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVED_BLOCK__POSITION = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVED_BLOCK__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVED_BLOCK__REASON = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVED_BLOCK__KIND = 3;

	/**
	 * The number of structural features of the '<em>Removed Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOVED_BLOCK_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.AnnotationImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Article</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ARTICLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__BEGIN = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__END = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__AUTHOR = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CREATED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__COMMENT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ORIGIN = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__STATUS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Former Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__FORMER_WORDS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.MentionImpl <em>Mention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.MentionImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getMention()
	 * @generated
	 */
	int MENTION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Article</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__ARTICLE = ANNOTATION__ARTICLE;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__BEGIN = ANNOTATION__BEGIN;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__END = ANNOTATION__END;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__AUTHOR = ANNOTATION__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__CREATED = ANNOTATION__CREATED;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__COMMENT = ANNOTATION__COMMENT;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__CONFIDENCE = ANNOTATION__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__ORIGIN = ANNOTATION__ORIGIN;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__STATUS = ANNOTATION__STATUS;

	/**
	 * The feature id for the '<em><b>Former Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__FORMER_WORDS = ANNOTATION__FORMER_WORDS;

	/**
	 * The feature id for the '<em><b>Entity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION__ENTITY = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Mention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MENTION_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.QuotationImpl <em>Quotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.QuotationImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getQuotation()
	 * @generated
	 */
	int QUOTATION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Article</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__ARTICLE = ANNOTATION__ARTICLE;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__BEGIN = ANNOTATION__BEGIN;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__END = ANNOTATION__END;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__AUTHOR = ANNOTATION__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__CREATED = ANNOTATION__CREATED;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__COMMENT = ANNOTATION__COMMENT;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__CONFIDENCE = ANNOTATION__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__ORIGIN = ANNOTATION__ORIGIN;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__STATUS = ANNOTATION__STATUS;

	/**
	 * The feature id for the '<em><b>Former Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__FORMER_WORDS = ANNOTATION__FORMER_WORDS;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__SPEAKER = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Addressee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__ADDRESSEE = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__CUE = ANNOTATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__MODE = ANNOTATION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION__STANCE = ANNOTATION_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Quotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.TimeExpressionImpl <em>Time Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.TimeExpressionImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getTimeExpression()
	 * @generated
	 */
	int TIME_EXPRESSION = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Article</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__ARTICLE = ANNOTATION__ARTICLE;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__BEGIN = ANNOTATION__BEGIN;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__END = ANNOTATION__END;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__AUTHOR = ANNOTATION__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__CREATED = ANNOTATION__CREATED;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__COMMENT = ANNOTATION__COMMENT;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__CONFIDENCE = ANNOTATION__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__ORIGIN = ANNOTATION__ORIGIN;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__STATUS = ANNOTATION__STATUS;

	/**
	 * The feature id for the '<em><b>Former Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__FORMER_WORDS = ANNOTATION__FORMER_WORDS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__TYPE = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__VALUE = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Edtf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__EDTF = ANNOTATION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Time Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.EventMentionImpl <em>Event Mention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.EventMentionImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getEventMention()
	 * @generated
	 */
	int EVENT_MENTION = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Article</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__ARTICLE = ANNOTATION__ARTICLE;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__BEGIN = ANNOTATION__BEGIN;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__END = ANNOTATION__END;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__AUTHOR = ANNOTATION__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__CREATED = ANNOTATION__CREATED;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__COMMENT = ANNOTATION__COMMENT;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__CONFIDENCE = ANNOTATION__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__ORIGIN = ANNOTATION__ORIGIN;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__STATUS = ANNOTATION__STATUS;

	/**
	 * The feature id for the '<em><b>Former Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__FORMER_WORDS = ANNOTATION__FORMER_WORDS;

	/**
	 * The feature id for the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__EVENT = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__WHEN = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Differs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION__DIFFERS = ANNOTATION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Event Mention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_MENTION_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.pressmark.model.impl.PassageImpl <em>Passage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.impl.PassageImpl
	 * @see org.pressmark.model.impl.ModelPackageImpl#getPassage()
	 * @generated
	 */
	int PASSAGE = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Article</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__ARTICLE = ANNOTATION__ARTICLE;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__BEGIN = ANNOTATION__BEGIN;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__END = ANNOTATION__END;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__AUTHOR = ANNOTATION__AUTHOR;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__CREATED = ANNOTATION__CREATED;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__COMMENT = ANNOTATION__COMMENT;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__CONFIDENCE = ANNOTATION__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__ORIGIN = ANNOTATION__ORIGIN;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__STATUS = ANNOTATION__STATUS;

	/**
	 * The feature id for the '<em><b>Former Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__FORMER_WORDS = ANNOTATION__FORMER_WORDS;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__CODES = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Passage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.pressmark.model.AnnotationOrigin <em>Annotation Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.AnnotationOrigin
	 * @see org.pressmark.model.impl.ModelPackageImpl#getAnnotationOrigin()
	 * @generated
	 */
	int ANNOTATION_ORIGIN = 21;

	/**
	 * The meta object id for the '{@link org.pressmark.model.AnnotationStatus <em>Annotation Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.AnnotationStatus
	 * @see org.pressmark.model.impl.ModelPackageImpl#getAnnotationStatus()
	 * @generated
	 */
	int ANNOTATION_STATUS = 22;

	/**
	 * The meta object id for the '{@link org.pressmark.model.ArticleStatus <em>Article Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.ArticleStatus
	 * @see org.pressmark.model.impl.ModelPackageImpl#getArticleStatus()
	 * @generated
	 */
	int ARTICLE_STATUS = 23;

	/**
	 * The meta object id for the '{@link org.pressmark.model.EntityType <em>Entity Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.EntityType
	 * @see org.pressmark.model.impl.ModelPackageImpl#getEntityType()
	 * @generated
	 */
	int ENTITY_TYPE = 24;

	/**
	 * The meta object id for the '{@link org.pressmark.model.QuotationMode <em>Quotation Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.QuotationMode
	 * @see org.pressmark.model.impl.ModelPackageImpl#getQuotationMode()
	 * @generated
	 */
	int QUOTATION_MODE = 25;

	/**
	 * The meta object id for the '{@link org.pressmark.model.Stance <em>Stance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.Stance
	 * @see org.pressmark.model.impl.ModelPackageImpl#getStance()
	 * @generated
	 */
	int STANCE = 26;

	/**
	 * The meta object id for the '{@link org.pressmark.model.EventStatus <em>Event Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.EventStatus
	 * @see org.pressmark.model.impl.ModelPackageImpl#getEventStatus()
	 * @generated
	 */
	int EVENT_STATUS = 27;

	/**
	 * The meta object id for the '{@link org.pressmark.model.EventLinkKind <em>Event Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.EventLinkKind
	 * @see org.pressmark.model.impl.ModelPackageImpl#getEventLinkKind()
	 * @generated
	 */
	int EVENT_LINK_KIND = 28;

	/**
	 * The meta object id for the '{@link org.pressmark.model.ParagraphKind <em>Paragraph Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.ParagraphKind
	 * @see org.pressmark.model.impl.ModelPackageImpl#getParagraphKind()
	 * @generated
	 */
	int PARAGRAPH_KIND = 29;

	/**
	 * The meta object id for the '{@link org.pressmark.model.TimexType <em>Timex Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressmark.model.TimexType
	 * @see org.pressmark.model.impl.ModelPackageImpl#getTimexType()
	 * @generated
	 */
	int TIMEX_TYPE = 30;


	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.pressmark.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.pressmark.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.pressmark.model.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Project#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pressmark.model.Project#getName()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Project#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.pressmark.model.Project#getDescription()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Project#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.pressmark.model.Project#getCodes()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Codes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Project#getEntities <em>Entities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entities</em>'.
	 * @see org.pressmark.model.Project#getEntities()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Entities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Project#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.pressmark.model.Project#getEvents()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Project#getSearches <em>Searches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Searches</em>'.
	 * @see org.pressmark.model.Project#getSearches()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Searches();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Project#getReports <em>Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reports</em>'.
	 * @see org.pressmark.model.Project#getReports()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Reports();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Code <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code</em>'.
	 * @see org.pressmark.model.Code
	 * @generated
	 */
	EClass getCode();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Code#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pressmark.model.Code#getName()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Code#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.pressmark.model.Code#getColor()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Color();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Code#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.pressmark.model.Code#getShortcut()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Shortcut();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Code#getGuideline <em>Guideline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guideline</em>'.
	 * @see org.pressmark.model.Code#getGuideline()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Guideline();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Code#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.pressmark.model.Code#getCodes()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Codes();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Entity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entity</em>'.
	 * @see org.pressmark.model.Entity
	 * @generated
	 */
	EClass getEntity();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Entity#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.pressmark.model.Entity#getType()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Entity#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pressmark.model.Entity#getName()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.pressmark.model.Entity#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.pressmark.model.Entity#getAliases()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Aliases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Entity#getExternalIds <em>External Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>External Ids</em>'.
	 * @see org.pressmark.model.Entity#getExternalIds()
	 * @see #getEntity()
	 * @generated
	 */
	EReference getEntity_ExternalIds();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Entity#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.pressmark.model.Entity#getNotes()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Notes();

	/**
	 * Returns the meta object for the attribute list '{@link org.pressmark.model.Entity#getDistinctFrom <em>Distinct From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Distinct From</em>'.
	 * @see org.pressmark.model.Entity#getDistinctFrom()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_DistinctFrom();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.ExternalId <em>External Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>External Id</em>'.
	 * @see org.pressmark.model.ExternalId
	 * @generated
	 */
	EClass getExternalId();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ExternalId#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.pressmark.model.ExternalId#getScheme()
	 * @see #getExternalId()
	 * @generated
	 */
	EAttribute getExternalId_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ExternalId#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.pressmark.model.ExternalId#getValue()
	 * @see #getExternalId()
	 * @generated
	 */
	EAttribute getExternalId_Value();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event</em>'.
	 * @see org.pressmark.model.Event
	 * @generated
	 */
	EClass getEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Event#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.pressmark.model.Event#getTitle()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Event#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.pressmark.model.Event#getWhen()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_When();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Event#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.pressmark.model.Event#getParticipants()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Participants();

	/**
	 * Returns the meta object for the reference '{@link org.pressmark.model.Event#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see org.pressmark.model.Event#getPlace()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Event#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.pressmark.model.Event#getCategory()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Event#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.pressmark.model.Event#getStatus()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Event#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.pressmark.model.Event#getNotes()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Event#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.pressmark.model.Event#getLinks()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Links();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.pressmark.model.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the reference '{@link org.pressmark.model.Participant#getEntity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Entity</em>'.
	 * @see org.pressmark.model.Participant#getEntity()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Entity();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Participant#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.pressmark.model.Participant#getRole()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Role();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.EventLink <em>Event Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event Link</em>'.
	 * @see org.pressmark.model.EventLink
	 * @generated
	 */
	EClass getEventLink();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.EventLink#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.pressmark.model.EventLink#getKind()
	 * @see #getEventLink()
	 * @generated
	 */
	EAttribute getEventLink_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.pressmark.model.EventLink#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.pressmark.model.EventLink#getTarget()
	 * @see #getEventLink()
	 * @generated
	 */
	EReference getEventLink_Target();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Search <em>Search</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Search</em>'.
	 * @see org.pressmark.model.Search
	 * @generated
	 */
	EClass getSearch();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Search#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pressmark.model.Search#getName()
	 * @see #getSearch()
	 * @generated
	 */
	EAttribute getSearch_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Search#getQuery <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Query</em>'.
	 * @see org.pressmark.model.Search#getQuery()
	 * @see #getSearch()
	 * @generated
	 */
	EAttribute getSearch_Query();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.ReportDefinition <em>Report Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Definition</em>'.
	 * @see org.pressmark.model.ReportDefinition
	 * @generated
	 */
	EClass getReportDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ReportDefinition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pressmark.model.ReportDefinition#getName()
	 * @see #getReportDefinition()
	 * @generated
	 */
	EAttribute getReportDefinition_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ReportDefinition#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.pressmark.model.ReportDefinition#getTitle()
	 * @see #getReportDefinition()
	 * @generated
	 */
	EAttribute getReportDefinition_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ReportDefinition#getSubtitle <em>Subtitle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subtitle</em>'.
	 * @see org.pressmark.model.ReportDefinition#getSubtitle()
	 * @see #getReportDefinition()
	 * @generated
	 */
	EAttribute getReportDefinition_Subtitle();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ReportDefinition#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.pressmark.model.ReportDefinition#getAuthor()
	 * @see #getReportDefinition()
	 * @generated
	 */
	EAttribute getReportDefinition_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ReportDefinition#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.pressmark.model.ReportDefinition#getClassification()
	 * @see #getReportDefinition()
	 * @generated
	 */
	EAttribute getReportDefinition_Classification();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ReportDefinition#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.pressmark.model.ReportDefinition#getLanguage()
	 * @see #getReportDefinition()
	 * @generated
	 */
	EAttribute getReportDefinition_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ReportDefinition#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.pressmark.model.ReportDefinition#getDate()
	 * @see #getReportDefinition()
	 * @generated
	 */
	EAttribute getReportDefinition_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ReportDefinition#getSelection <em>Selection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Selection</em>'.
	 * @see org.pressmark.model.ReportDefinition#getSelection()
	 * @see #getReportDefinition()
	 * @generated
	 */
	EAttribute getReportDefinition_Selection();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ReportDefinition#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.pressmark.model.ReportDefinition#getTemplate()
	 * @see #getReportDefinition()
	 * @generated
	 */
	EAttribute getReportDefinition_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ReportDefinition#getTemplateName <em>Template Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template Name</em>'.
	 * @see org.pressmark.model.ReportDefinition#getTemplateName()
	 * @see #getReportDefinition()
	 * @generated
	 */
	EAttribute getReportDefinition_TemplateName();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.ReportDefinition#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.pressmark.model.ReportDefinition#getSections()
	 * @see #getReportDefinition()
	 * @generated
	 */
	EReference getReportDefinition_Sections();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.ReportPart <em>Report Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Part</em>'.
	 * @see org.pressmark.model.ReportPart
	 * @generated
	 */
	EClass getReportPart();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.ReportPart#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.pressmark.model.ReportPart#getSection()
	 * @see #getReportPart()
	 * @generated
	 */
	EAttribute getReportPart_Section();

	/**
	 * Returns the meta object for the attribute list '{@link org.pressmark.model.ReportPart#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.pressmark.model.ReportPart#getValues()
	 * @see #getReportPart()
	 * @generated
	 */
	EAttribute getReportPart_Values();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Article <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Article</em>'.
	 * @see org.pressmark.model.Article
	 * @generated
	 */
	EClass getArticle();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.pressmark.model.Article#getTitle()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getOutlet <em>Outlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outlet</em>'.
	 * @see org.pressmark.model.Article#getOutlet()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Outlet();

	/**
	 * Returns the meta object for the attribute list '{@link org.pressmark.model.Article#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Authors</em>'.
	 * @see org.pressmark.model.Article#getAuthors()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.pressmark.model.Article#getUrl()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.pressmark.model.Article#getPublished()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Published();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getUpdated <em>Updated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Updated</em>'.
	 * @see org.pressmark.model.Article#getUpdated()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Updated();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getRetrieved <em>Retrieved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retrieved</em>'.
	 * @see org.pressmark.model.Article#getRetrieved()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Retrieved();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.pressmark.model.Article#getLanguage()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.pressmark.model.Article#getStatus()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getSourceName <em>Source Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Name</em>'.
	 * @see org.pressmark.model.Article#getSourceName()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_SourceName();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.pressmark.model.Article#getMediaType()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getSourceHash <em>Source Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Hash</em>'.
	 * @see org.pressmark.model.Article#getSourceHash()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_SourceHash();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.pressmark.model.Article#getText()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Article#getParagraphs <em>Paragraphs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Paragraphs</em>'.
	 * @see org.pressmark.model.Article#getParagraphs()
	 * @see #getArticle()
	 * @generated
	 */
	EReference getArticle_Paragraphs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Article#getRemoved <em>Removed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Removed</em>'.
	 * @see org.pressmark.model.Article#getRemoved()
	 * @see #getArticle()
	 * @generated
	 */
	EReference getArticle_Removed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Article#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.pressmark.model.Article#getAnnotations()
	 * @see #getArticle()
	 * @generated
	 */
	EReference getArticle_Annotations();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caption</em>'.
	 * @see org.pressmark.model.Article#getCaption()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Caption();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getPaywalled <em>Paywalled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paywalled</em>'.
	 * @see org.pressmark.model.Article#getPaywalled()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Paywalled();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Article#getDocumentNumber <em>Document Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document Number</em>'.
	 * @see org.pressmark.model.Article#getDocumentNumber()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_DocumentNumber();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressmark.model.Article#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.pressmark.model.Article#getEvidence()
	 * @see #getArticle()
	 * @generated
	 */
	EReference getArticle_Evidence();

	/**
	 * Returns the meta object for the attribute list '{@link org.pressmark.model.Article#getRejectedSuggestions <em>Rejected Suggestions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Rejected Suggestions</em>'.
	 * @see org.pressmark.model.Article#getRejectedSuggestions()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_RejectedSuggestions();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.pressmark.model.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Evidence#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.pressmark.model.Evidence#getFeature()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Feature();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Evidence#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.pressmark.model.Evidence#getSource()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Source();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Paragraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paragraph</em>'.
	 * @see org.pressmark.model.Paragraph
	 * @generated
	 */
	EClass getParagraph();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Paragraph#getBegin <em>Begin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin</em>'.
	 * @see org.pressmark.model.Paragraph#getBegin()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_Begin();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Paragraph#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.pressmark.model.Paragraph#getEnd()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_End();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Paragraph#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.pressmark.model.Paragraph#getKind()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_Kind();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.RemovedBlock <em>Removed Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Removed Block</em>'.
	 * @see org.pressmark.model.RemovedBlock
	 * @generated
	 */
	EClass getRemovedBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.RemovedBlock#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.pressmark.model.RemovedBlock#getPosition()
	 * @see #getRemovedBlock()
	 * @generated
	 */
	EAttribute getRemovedBlock_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.RemovedBlock#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.pressmark.model.RemovedBlock#getText()
	 * @see #getRemovedBlock()
	 * @generated
	 */
	EAttribute getRemovedBlock_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.RemovedBlock#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.pressmark.model.RemovedBlock#getReason()
	 * @see #getRemovedBlock()
	 * @generated
	 */
	EAttribute getRemovedBlock_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.RemovedBlock#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.pressmark.model.RemovedBlock#getKind()
	 * @see #getRemovedBlock()
	 * @generated
	 */
	EAttribute getRemovedBlock_Kind();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.pressmark.model.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the container reference '{@link org.pressmark.model.Annotation#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Article</em>'.
	 * @see org.pressmark.model.Annotation#getArticle()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Annotation#getBegin <em>Begin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin</em>'.
	 * @see org.pressmark.model.Annotation#getBegin()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Begin();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Annotation#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.pressmark.model.Annotation#getEnd()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_End();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Annotation#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.pressmark.model.Annotation#getAuthor()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Annotation#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.pressmark.model.Annotation#getCreated()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Annotation#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.pressmark.model.Annotation#getComment()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Annotation#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.pressmark.model.Annotation#getConfidence()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Annotation#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.pressmark.model.Annotation#getOrigin()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Annotation#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.pressmark.model.Annotation#getStatus()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Annotation#getFormerWords <em>Former Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Former Words</em>'.
	 * @see org.pressmark.model.Annotation#getFormerWords()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_FormerWords();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Mention <em>Mention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mention</em>'.
	 * @see org.pressmark.model.Mention
	 * @generated
	 */
	EClass getMention();

	/**
	 * Returns the meta object for the reference '{@link org.pressmark.model.Mention#getEntity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Entity</em>'.
	 * @see org.pressmark.model.Mention#getEntity()
	 * @see #getMention()
	 * @generated
	 */
	EReference getMention_Entity();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Quotation <em>Quotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quotation</em>'.
	 * @see org.pressmark.model.Quotation
	 * @generated
	 */
	EClass getQuotation();

	/**
	 * Returns the meta object for the reference '{@link org.pressmark.model.Quotation#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Speaker</em>'.
	 * @see org.pressmark.model.Quotation#getSpeaker()
	 * @see #getQuotation()
	 * @generated
	 */
	EReference getQuotation_Speaker();

	/**
	 * Returns the meta object for the reference '{@link org.pressmark.model.Quotation#getAddressee <em>Addressee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Addressee</em>'.
	 * @see org.pressmark.model.Quotation#getAddressee()
	 * @see #getQuotation()
	 * @generated
	 */
	EReference getQuotation_Addressee();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Quotation#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue</em>'.
	 * @see org.pressmark.model.Quotation#getCue()
	 * @see #getQuotation()
	 * @generated
	 */
	EAttribute getQuotation_Cue();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Quotation#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.pressmark.model.Quotation#getMode()
	 * @see #getQuotation()
	 * @generated
	 */
	EAttribute getQuotation_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.Quotation#getStance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance</em>'.
	 * @see org.pressmark.model.Quotation#getStance()
	 * @see #getQuotation()
	 * @generated
	 */
	EAttribute getQuotation_Stance();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.TimeExpression <em>Time Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Time Expression</em>'.
	 * @see org.pressmark.model.TimeExpression
	 * @generated
	 */
	EClass getTimeExpression();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.TimeExpression#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.pressmark.model.TimeExpression#getType()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.TimeExpression#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.pressmark.model.TimeExpression#getValue()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.TimeExpression#getEdtf <em>Edtf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edtf</em>'.
	 * @see org.pressmark.model.TimeExpression#getEdtf()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Edtf();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.EventMention <em>Event Mention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event Mention</em>'.
	 * @see org.pressmark.model.EventMention
	 * @generated
	 */
	EClass getEventMention();

	/**
	 * Returns the meta object for the reference '{@link org.pressmark.model.EventMention#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Event</em>'.
	 * @see org.pressmark.model.EventMention#getEvent()
	 * @see #getEventMention()
	 * @generated
	 */
	EReference getEventMention_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.EventMention#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.pressmark.model.EventMention#getWhen()
	 * @see #getEventMention()
	 * @generated
	 */
	EAttribute getEventMention_When();

	/**
	 * Returns the meta object for the attribute '{@link org.pressmark.model.EventMention#isDiffers <em>Differs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Differs</em>'.
	 * @see org.pressmark.model.EventMention#isDiffers()
	 * @see #getEventMention()
	 * @generated
	 */
	EAttribute getEventMention_Differs();

	/**
	 * Returns the meta object for class '{@link org.pressmark.model.Passage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Passage</em>'.
	 * @see org.pressmark.model.Passage
	 * @generated
	 */
	EClass getPassage();

	/**
	 * Returns the meta object for the reference list '{@link org.pressmark.model.Passage#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Codes</em>'.
	 * @see org.pressmark.model.Passage#getCodes()
	 * @see #getPassage()
	 * @generated
	 */
	EReference getPassage_Codes();

	/**
	 * Returns the meta object for enum '{@link org.pressmark.model.AnnotationOrigin <em>Annotation Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Annotation Origin</em>'.
	 * @see org.pressmark.model.AnnotationOrigin
	 * @generated
	 */
	EEnum getAnnotationOrigin();

	/**
	 * Returns the meta object for enum '{@link org.pressmark.model.AnnotationStatus <em>Annotation Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Annotation Status</em>'.
	 * @see org.pressmark.model.AnnotationStatus
	 * @generated
	 */
	EEnum getAnnotationStatus();

	/**
	 * Returns the meta object for enum '{@link org.pressmark.model.ArticleStatus <em>Article Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Article Status</em>'.
	 * @see org.pressmark.model.ArticleStatus
	 * @generated
	 */
	EEnum getArticleStatus();

	/**
	 * Returns the meta object for enum '{@link org.pressmark.model.EntityType <em>Entity Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Entity Type</em>'.
	 * @see org.pressmark.model.EntityType
	 * @generated
	 */
	EEnum getEntityType();

	/**
	 * Returns the meta object for enum '{@link org.pressmark.model.QuotationMode <em>Quotation Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Quotation Mode</em>'.
	 * @see org.pressmark.model.QuotationMode
	 * @generated
	 */
	EEnum getQuotationMode();

	/**
	 * Returns the meta object for enum '{@link org.pressmark.model.Stance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stance</em>'.
	 * @see org.pressmark.model.Stance
	 * @generated
	 */
	EEnum getStance();

	/**
	 * Returns the meta object for enum '{@link org.pressmark.model.EventStatus <em>Event Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Event Status</em>'.
	 * @see org.pressmark.model.EventStatus
	 * @generated
	 */
	EEnum getEventStatus();

	/**
	 * Returns the meta object for enum '{@link org.pressmark.model.EventLinkKind <em>Event Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Event Link Kind</em>'.
	 * @see org.pressmark.model.EventLinkKind
	 * @generated
	 */
	EEnum getEventLinkKind();

	/**
	 * Returns the meta object for enum '{@link org.pressmark.model.ParagraphKind <em>Paragraph Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Paragraph Kind</em>'.
	 * @see org.pressmark.model.ParagraphKind
	 * @generated
	 */
	EEnum getParagraphKind();

	/**
	 * Returns the meta object for enum '{@link org.pressmark.model.TimexType <em>Timex Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Timex Type</em>'.
	 * @see org.pressmark.model.TimexType
	 * @generated
	 */
	EEnum getTimexType();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.IdentifiedImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.ProjectImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__NAME = eINSTANCE.getProject_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DESCRIPTION = eINSTANCE.getProject_Description();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__CODES = eINSTANCE.getProject_Codes();

		/**
		 * The meta object literal for the '<em><b>Entities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__ENTITIES = eINSTANCE.getProject_Entities();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__EVENTS = eINSTANCE.getProject_Events();

		/**
		 * The meta object literal for the '<em><b>Searches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__SEARCHES = eINSTANCE.getProject_Searches();

		/**
		 * The meta object literal for the '<em><b>Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__REPORTS = eINSTANCE.getProject_Reports();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.CodeImpl <em>Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.CodeImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getCode()
		 * @generated
		 */
		EClass CODE = eINSTANCE.getCode();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__NAME = eINSTANCE.getCode_Name();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__COLOR = eINSTANCE.getCode_Color();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__SHORTCUT = eINSTANCE.getCode_Shortcut();

		/**
		 * The meta object literal for the '<em><b>Guideline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__GUIDELINE = eINSTANCE.getCode_Guideline();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__CODES = eINSTANCE.getCode_Codes();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.EntityImpl <em>Entity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.EntityImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getEntity()
		 * @generated
		 */
		EClass ENTITY = eINSTANCE.getEntity();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__TYPE = eINSTANCE.getEntity_Type();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__NAME = eINSTANCE.getEntity_Name();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__ALIASES = eINSTANCE.getEntity_Aliases();

		/**
		 * The meta object literal for the '<em><b>External Ids</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY__EXTERNAL_IDS = eINSTANCE.getEntity_ExternalIds();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__NOTES = eINSTANCE.getEntity_Notes();

		/**
		 * The meta object literal for the '<em><b>Distinct From</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__DISTINCT_FROM = eINSTANCE.getEntity_DistinctFrom();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.ExternalIdImpl <em>External Id</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.ExternalIdImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getExternalId()
		 * @generated
		 */
		EClass EXTERNAL_ID = eINSTANCE.getExternalId();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_ID__SCHEME = eINSTANCE.getExternalId_Scheme();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_ID__VALUE = eINSTANCE.getExternalId_Value();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.EventImpl <em>Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.EventImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getEvent()
		 * @generated
		 */
		EClass EVENT = eINSTANCE.getEvent();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TITLE = eINSTANCE.getEvent_Title();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__WHEN = eINSTANCE.getEvent_When();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__PARTICIPANTS = eINSTANCE.getEvent_Participants();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__PLACE = eINSTANCE.getEvent_Place();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__CATEGORY = eINSTANCE.getEvent_Category();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__STATUS = eINSTANCE.getEvent_Status();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__NOTES = eINSTANCE.getEvent_Notes();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__LINKS = eINSTANCE.getEvent_Links();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.ParticipantImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Entity</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__ENTITY = eINSTANCE.getParticipant_Entity();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ROLE = eINSTANCE.getParticipant_Role();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.EventLinkImpl <em>Event Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.EventLinkImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getEventLink()
		 * @generated
		 */
		EClass EVENT_LINK = eINSTANCE.getEventLink();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_LINK__KIND = eINSTANCE.getEventLink_Kind();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT_LINK__TARGET = eINSTANCE.getEventLink_Target();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.SearchImpl <em>Search</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.SearchImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getSearch()
		 * @generated
		 */
		EClass SEARCH = eINSTANCE.getSearch();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEARCH__NAME = eINSTANCE.getSearch_Name();

		/**
		 * The meta object literal for the '<em><b>Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEARCH__QUERY = eINSTANCE.getSearch_Query();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.ReportDefinitionImpl <em>Report Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.ReportDefinitionImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getReportDefinition()
		 * @generated
		 */
		EClass REPORT_DEFINITION = eINSTANCE.getReportDefinition();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_DEFINITION__NAME = eINSTANCE.getReportDefinition_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_DEFINITION__TITLE = eINSTANCE.getReportDefinition_Title();

		/**
		 * The meta object literal for the '<em><b>Subtitle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_DEFINITION__SUBTITLE = eINSTANCE.getReportDefinition_Subtitle();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_DEFINITION__AUTHOR = eINSTANCE.getReportDefinition_Author();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_DEFINITION__CLASSIFICATION = eINSTANCE.getReportDefinition_Classification();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_DEFINITION__LANGUAGE = eINSTANCE.getReportDefinition_Language();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_DEFINITION__DATE = eINSTANCE.getReportDefinition_Date();

		/**
		 * The meta object literal for the '<em><b>Selection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_DEFINITION__SELECTION = eINSTANCE.getReportDefinition_Selection();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_DEFINITION__TEMPLATE = eINSTANCE.getReportDefinition_Template();

		/**
		 * The meta object literal for the '<em><b>Template Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_DEFINITION__TEMPLATE_NAME = eINSTANCE.getReportDefinition_TemplateName();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_DEFINITION__SECTIONS = eINSTANCE.getReportDefinition_Sections();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.ReportPartImpl <em>Report Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.ReportPartImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getReportPart()
		 * @generated
		 */
		EClass REPORT_PART = eINSTANCE.getReportPart();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_PART__SECTION = eINSTANCE.getReportPart_Section();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_PART__VALUES = eINSTANCE.getReportPart_Values();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.ArticleImpl <em>Article</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.ArticleImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getArticle()
		 * @generated
		 */
		EClass ARTICLE = eINSTANCE.getArticle();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__TITLE = eINSTANCE.getArticle_Title();

		/**
		 * The meta object literal for the '<em><b>Outlet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__OUTLET = eINSTANCE.getArticle_Outlet();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__AUTHORS = eINSTANCE.getArticle_Authors();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__URL = eINSTANCE.getArticle_Url();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__PUBLISHED = eINSTANCE.getArticle_Published();

		/**
		 * The meta object literal for the '<em><b>Updated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__UPDATED = eINSTANCE.getArticle_Updated();

		/**
		 * The meta object literal for the '<em><b>Retrieved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__RETRIEVED = eINSTANCE.getArticle_Retrieved();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__LANGUAGE = eINSTANCE.getArticle_Language();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__STATUS = eINSTANCE.getArticle_Status();

		/**
		 * The meta object literal for the '<em><b>Source Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__SOURCE_NAME = eINSTANCE.getArticle_SourceName();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__MEDIA_TYPE = eINSTANCE.getArticle_MediaType();

		/**
		 * The meta object literal for the '<em><b>Source Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__SOURCE_HASH = eINSTANCE.getArticle_SourceHash();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__TEXT = eINSTANCE.getArticle_Text();

		/**
		 * The meta object literal for the '<em><b>Paragraphs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTICLE__PARAGRAPHS = eINSTANCE.getArticle_Paragraphs();

		/**
		 * The meta object literal for the '<em><b>Removed</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTICLE__REMOVED = eINSTANCE.getArticle_Removed();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTICLE__ANNOTATIONS = eINSTANCE.getArticle_Annotations();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__CAPTION = eINSTANCE.getArticle_Caption();

		/**
		 * The meta object literal for the '<em><b>Paywalled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__PAYWALLED = eINSTANCE.getArticle_Paywalled();

		/**
		 * The meta object literal for the '<em><b>Document Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__DOCUMENT_NUMBER = eINSTANCE.getArticle_DocumentNumber();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTICLE__EVIDENCE = eINSTANCE.getArticle_Evidence();

		/**
		 * The meta object literal for the '<em><b>Rejected Suggestions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__REJECTED_SUGGESTIONS = eINSTANCE.getArticle_RejectedSuggestions();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.EvidenceImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__FEATURE = eINSTANCE.getEvidence_Feature();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SOURCE = eINSTANCE.getEvidence_Source();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.ParagraphImpl <em>Paragraph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.ParagraphImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getParagraph()
		 * @generated
		 */
		EClass PARAGRAPH = eINSTANCE.getParagraph();

		/**
		 * The meta object literal for the '<em><b>Begin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__BEGIN = eINSTANCE.getParagraph_Begin();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__END = eINSTANCE.getParagraph_End();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__KIND = eINSTANCE.getParagraph_Kind();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.RemovedBlockImpl <em>Removed Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.RemovedBlockImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getRemovedBlock()
		 * @generated
		 */
		EClass REMOVED_BLOCK = eINSTANCE.getRemovedBlock();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVED_BLOCK__POSITION = eINSTANCE.getRemovedBlock_Position();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVED_BLOCK__TEXT = eINSTANCE.getRemovedBlock_Text();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVED_BLOCK__REASON = eINSTANCE.getRemovedBlock_Reason();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOVED_BLOCK__KIND = eINSTANCE.getRemovedBlock_Kind();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.AnnotationImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__ARTICLE = eINSTANCE.getAnnotation_Article();

		/**
		 * The meta object literal for the '<em><b>Begin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__BEGIN = eINSTANCE.getAnnotation_Begin();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__END = eINSTANCE.getAnnotation_End();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__AUTHOR = eINSTANCE.getAnnotation_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CREATED = eINSTANCE.getAnnotation_Created();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__COMMENT = eINSTANCE.getAnnotation_Comment();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CONFIDENCE = eINSTANCE.getAnnotation_Confidence();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__ORIGIN = eINSTANCE.getAnnotation_Origin();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__STATUS = eINSTANCE.getAnnotation_Status();

		/**
		 * The meta object literal for the '<em><b>Former Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__FORMER_WORDS = eINSTANCE.getAnnotation_FormerWords();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.MentionImpl <em>Mention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.MentionImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getMention()
		 * @generated
		 */
		EClass MENTION = eINSTANCE.getMention();

		/**
		 * The meta object literal for the '<em><b>Entity</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MENTION__ENTITY = eINSTANCE.getMention_Entity();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.QuotationImpl <em>Quotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.QuotationImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getQuotation()
		 * @generated
		 */
		EClass QUOTATION = eINSTANCE.getQuotation();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTATION__SPEAKER = eINSTANCE.getQuotation_Speaker();

		/**
		 * The meta object literal for the '<em><b>Addressee</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTATION__ADDRESSEE = eINSTANCE.getQuotation_Addressee();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTATION__CUE = eINSTANCE.getQuotation_Cue();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTATION__MODE = eINSTANCE.getQuotation_Mode();

		/**
		 * The meta object literal for the '<em><b>Stance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTATION__STANCE = eINSTANCE.getQuotation_Stance();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.TimeExpressionImpl <em>Time Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.TimeExpressionImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getTimeExpression()
		 * @generated
		 */
		EClass TIME_EXPRESSION = eINSTANCE.getTimeExpression();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__TYPE = eINSTANCE.getTimeExpression_Type();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__VALUE = eINSTANCE.getTimeExpression_Value();

		/**
		 * The meta object literal for the '<em><b>Edtf</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__EDTF = eINSTANCE.getTimeExpression_Edtf();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.EventMentionImpl <em>Event Mention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.EventMentionImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getEventMention()
		 * @generated
		 */
		EClass EVENT_MENTION = eINSTANCE.getEventMention();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT_MENTION__EVENT = eINSTANCE.getEventMention_Event();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_MENTION__WHEN = eINSTANCE.getEventMention_When();

		/**
		 * The meta object literal for the '<em><b>Differs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_MENTION__DIFFERS = eINSTANCE.getEventMention_Differs();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.impl.PassageImpl <em>Passage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.impl.PassageImpl
		 * @see org.pressmark.model.impl.ModelPackageImpl#getPassage()
		 * @generated
		 */
		EClass PASSAGE = eINSTANCE.getPassage();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE__CODES = eINSTANCE.getPassage_Codes();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.AnnotationOrigin <em>Annotation Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.AnnotationOrigin
		 * @see org.pressmark.model.impl.ModelPackageImpl#getAnnotationOrigin()
		 * @generated
		 */
		EEnum ANNOTATION_ORIGIN = eINSTANCE.getAnnotationOrigin();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.AnnotationStatus <em>Annotation Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.AnnotationStatus
		 * @see org.pressmark.model.impl.ModelPackageImpl#getAnnotationStatus()
		 * @generated
		 */
		EEnum ANNOTATION_STATUS = eINSTANCE.getAnnotationStatus();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.ArticleStatus <em>Article Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.ArticleStatus
		 * @see org.pressmark.model.impl.ModelPackageImpl#getArticleStatus()
		 * @generated
		 */
		EEnum ARTICLE_STATUS = eINSTANCE.getArticleStatus();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.EntityType <em>Entity Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.EntityType
		 * @see org.pressmark.model.impl.ModelPackageImpl#getEntityType()
		 * @generated
		 */
		EEnum ENTITY_TYPE = eINSTANCE.getEntityType();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.QuotationMode <em>Quotation Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.QuotationMode
		 * @see org.pressmark.model.impl.ModelPackageImpl#getQuotationMode()
		 * @generated
		 */
		EEnum QUOTATION_MODE = eINSTANCE.getQuotationMode();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.Stance <em>Stance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.Stance
		 * @see org.pressmark.model.impl.ModelPackageImpl#getStance()
		 * @generated
		 */
		EEnum STANCE = eINSTANCE.getStance();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.EventStatus <em>Event Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.EventStatus
		 * @see org.pressmark.model.impl.ModelPackageImpl#getEventStatus()
		 * @generated
		 */
		EEnum EVENT_STATUS = eINSTANCE.getEventStatus();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.EventLinkKind <em>Event Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.EventLinkKind
		 * @see org.pressmark.model.impl.ModelPackageImpl#getEventLinkKind()
		 * @generated
		 */
		EEnum EVENT_LINK_KIND = eINSTANCE.getEventLinkKind();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.ParagraphKind <em>Paragraph Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.ParagraphKind
		 * @see org.pressmark.model.impl.ModelPackageImpl#getParagraphKind()
		 * @generated
		 */
		EEnum PARAGRAPH_KIND = eINSTANCE.getParagraphKind();

		/**
		 * The meta object literal for the '{@link org.pressmark.model.TimexType <em>Timex Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressmark.model.TimexType
		 * @see org.pressmark.model.impl.ModelPackageImpl#getTimexType()
		 * @generated
		 */
		EEnum TIMEX_TYPE = eINSTANCE.getTimexType();

	}

} //ModelPackage
