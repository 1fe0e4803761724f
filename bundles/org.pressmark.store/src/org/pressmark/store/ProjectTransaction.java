// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Identified;
import org.pressmark.model.Project;

/**
 * What a {@link ProjectCommand} sees of its project: private copies of the objects that it asks for. Changing them
 * is free of side effects; when the command returns, each is compared with its row and the difference is written.
 * Objects are given without their containers: an annotation knows its words' offsets but not its article. An event that
 * another one leads to has nothing but its id until it is asked for itself.
 * Valid only on the writer thread and while its command runs.
 */
public interface ProjectTransaction {

	/** The project's own row: name and description. Its lists are empty; use {@link #get} for what they hold. */
	Project project() throws StoreException;

	/**
	 * The object of that type and id, the same Java object each time.
	 *
	 * @throws StoreException if there is none
	 */
	<T extends Identified> T get(Class<T> type, String id) throws StoreException;

	/** As {@link #get}, but empty if there is none. */
	<T extends Identified> Optional<T> find(Class<T> type, String id) throws StoreException;

	/**
	 * Makes a new object with a new id. It has to be {@linkplain #add added} to be kept.
	 *
	 * @param type a concrete subclass of {@code Identified}
	 */
	Identified create(EClass type);

	/**
	 * Adds a new object, and whatever it contains, to the project. An object without an id gets one.
	 *
	 * @param object an article; or an annotation, code, entity or event
	 * @param ownerId the id of the article of an annotation, of the parent of a code; the project's id for an entity,
	 *        event or first-level code; ignored for an article
	 * @throws StoreException if the id is taken
	 */
	void add(Identified object, String ownerId) throws StoreException;

	/** The id of the object that contains this one: an annotation's article, say. */
	String ownerId(Identified object);

	/**
	 * The codes directly below another one, or of the first level, in their order, with what this command added, moved
	 * and deleted.
	 *
	 * @param ownerId the id of a code, or of the project for those of the first level
	 */
	List<Code> codes(String ownerId) throws StoreException;

	/**
	 * Puts a code, and whatever it contains, at another place of the codebook.
	 *
	 * @param ownerId the id of the code that it becomes a kind of, or of the project for one of the first level
	 * @param place how many codes come before it there; one that is too large means the last place
	 * @throws StoreException if it would come below itself
	 */
	void move(Code code, String ownerId, int place) throws StoreException;

	/**
	 * Deletes an object, and whatever it contains.
	 *
	 * @throws StoreException if something else still refers to it; the message says what
	 */
	void delete(Identified object) throws StoreException;

	/**
	 * The annotations of an article, those included that this command added, in no particular order.
	 *
	 * @throws StoreException if one is of a kind that no installed plug-in knows, so that it cannot be given
	 */
	List<Annotation> annotations(String articleId) throws StoreException;

	/** The text of an article, without loading the rest of it. */
	String text(String articleId) throws StoreException;

	/** As {@link #text}, but empty if there is no such article. */
	Optional<String> findText(String articleId) throws StoreException;

	/**
	 * Lets every annotation that refers to one of some entities, as what it names, as who speaks or as who is spoken to,
	 * refer to another one: as if each were asked for and changed, but for hundreds of thousands of them.
	 *
	 * @param entityIds the ids of the entities that annotations refer to now
	 * @param entityId what they refer to then; not one of these
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the {@link #monitor()} was cancelled
	 */
	void replaceReferences(Set<String> entityIds, String entityId) throws StoreException;

	/**
	 * Keeps the bytes that an article was made of, or of the template of a report.
	 *
	 * @return their lower-case hexadecimal SHA-256, for {@code Article.sourceHash} or {@code ReportDefinition.template}
	 */
	String keepSource(byte[] bytes) throws StoreException;

	/**
	 * Progress and cancel, for commands that take long; never null. Cancelled, a command may throw an
	 * {@link org.eclipse.core.runtime.OperationCanceledException}, or leave it to the store to do so after it.
	 */
	IProgressMonitor monitor();

	/** Who runs this command. */
	String author();

	/** Lists, counts and search, as the project is at this point of the transaction without its own changes. */
	ProjectReader reader();
}
