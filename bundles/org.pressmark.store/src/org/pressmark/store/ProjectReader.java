// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Project;

/**
 * A consistent look at a project: every method of one reader sees the same state, whatever is written meanwhile.
 * The objects that it gives are private copies that belong to the caller; changing them changes nothing in the
 * project. Valid only during {@link ProjectStore#read} and on its thread.
 * <p>
 * An annotation that has {@link ChangedWords#isLost() lost its words} in a correction of the text lies on others that nobody
 * marked. So it is none of those that name an object, and none of the markings, until somebody decides; articles, and what
 * lists annotations by their ids, still have it.
 */
public interface ProjectReader {

	/** The project with its codes, entities and events, cross references resolved. */
	Project project() throws StoreException;

	/**
	 * One article with text and annotations; references lead into {@link #project()} of this reader.
	 *
	 * @return empty if there is none of that id
	 */
	Optional<Article> article(String id) throws StoreException;

	/**
	 * As {@link #article}, but what it refers to need not be read: of what a reference leads to, only the id counts. For
	 * those who have these objects already, and put them in their place.
	 */
	default Optional<Article> articleAlone(String id) throws StoreException {
		return articleAlone(id, Integer.MAX_VALUE);
	}

	/**
	 * As {@link #articleAlone(String)}, but not with all of its annotations: for those who begin to show it before they have
	 * read {@link #annotationsAlone the others}.
	 *
	 * @param end before which offset those begin that it is to have
	 */
	Optional<Article> articleAlone(String id, int end) throws StoreException;

	/**
	 * The annotations of an article that begin at an offset or behind it, in reading order. What they refer to need not be
	 * read, as with {@link #articleAlone(String)}.
	 */
	List<Annotation> annotationsAlone(String articleId, int begin) throws StoreException;

	/** The original bytes of an article, or those of the template of a report. */
	Optional<byte[]> source(String sourceHash) throws StoreException;

	/** Whether an article was made of just these bytes. */
	boolean hasSource(byte[] bytes) throws StoreException;

	/** How many articles there are. */
	default int articleCount() throws StoreException {
		return order(ArticleQuery.ALL).length;
	}

	/** Row numbers of the articles that match, in order; {@link #rows} tells more of each. */
	long[] order(ArticleQuery query) throws StoreException;

	/** What a list shows of these articles, in this order; a row number that is gone is left out. */
	List<ArticleRow> rows(long[] rowNumbers) throws StoreException;

	/** What a list shows of all articles that match. */
	default List<ArticleRow> articles(ArticleQuery query) throws StoreException {
		return rows(order(query));
	}

	/** What a list shows of one article. */
	Optional<ArticleRow> row(String articleId) throws StoreException;

	/** The other articles that tell the same story as an article, those first that have most in common with it. */
	List<StoryVersion> versions(String articleId) throws StoreException;

	/**
	 * The stories that at least two articles tell, in the order in which their first ones were imported.
	 *
	 * @param from how many to leave out at the beginning
	 * @param limit most stories to give
	 */
	List<Story> stories(int from, int limit) throws StoreException;

	/** Where an annotation is and what it marks. */
	Optional<AnnotationRow> annotation(String id) throws StoreException;

	/** The ids of the annotations that are on just these words of an article. */
	List<String> annotationsOn(String articleId, int begin, int end) throws StoreException;

	/**
	 * Where entities, speakers and events are named: the row numbers of all annotations that refer to that object, in
	 * article order; {@link #annotations} tells more of each. Time and memory grow with their number.
	 */
	ReferenceOrder referenceOrder(String objectId) throws StoreException;

	/**
	 * An order as it is now. Quick however long the order is, for only these articles are looked at.
	 *
	 * @param known the order as it was
	 * @param articleIds the articles in which annotations came, went or changed since, whether they refer to the object
	 *        or not; those that are gone, too
	 */
	ReferenceOrder referenceOrder(ReferenceOrder known, Set<String> articleIds) throws StoreException;

	/** What a list shows of these annotations, in this order; a row number that is gone is left out. */
	List<AnnotationRow> annotations(long[] rowNumbers) throws StoreException;

	/**
	 * Every annotation that refers to that object, in article order. All of them at once: for objects that are named in
	 * few places, or for whoever needs them all.
	 */
	default List<AnnotationRow> references(String objectId) throws StoreException {
		return annotations(referenceOrder(objectId).rows());
	}

	/** Number of annotations that refer to an entity or event; one that does so twice counts once. */
	int referenceCount(String objectId) throws StoreException;

	/**
	 * What each article was made of: calls the visitor with its {@link ArticleRow#sourceName() name of the source} and
	 * its id, in no certain order; articles of which that is not known are left out.
	 */
	void sourceNames(BiConsumer<String, String> visitor) throws StoreException;

	/** Number of annotations that refer to each entity and event, by id; those without any are left out. */
	Map<String, Integer> referenceCounts() throws StoreException;

	/** How often, where and by what entities are named. */
	EntityReader entities();

	/** How often and where codes mark passages. */
	CodeReader codes();

	/** Who reported which event, and when. */
	EventReader events();

	/**
	 * Row numbers of the annotations of which somebody has to say whether they hold for the corrected words, in article
	 * order; {@link #changedWords(long[])} tells more of each.
	 *
	 * @param articleId only those of this article; empty for all articles, which takes time that grows with the number of
	 *        all annotations
	 */
	long[] changedWordsOrder(Optional<String> articleId) throws StoreException;

	/** What a list of decisions shows of these annotations, in this order; one of which nothing is to be decided is left out. */
	List<ChangedWords> changedWords(long[] rowNumbers) throws StoreException;

	/**
	 * Full-text search over titles and texts, best first. Letter case and accents are ignored. A word is what stands
	 * between spaces or signs; in languages that are written without spaces, that is a whole stretch of characters,
	 * which is found by its beginning. Of more than 20,000 articles that match, the best of the newest 20,000 are found.
	 *
	 * @param words words that all must occur; words in double quotes must follow each other; a last word followed by
	 *        {@code *} matches words that begin so
	 * @param limit most hits to give
	 * @throws StoreException also if there is no word to search for
	 */
	List<SearchHit> search(String words, int limit) throws StoreException;

	/**
	 * Passes by the texts of all articles for which a condition holds, in the order of their ids, which is that of their
	 * import. None is kept, so that there may be any number.
	 *
	 * @param visitor what it throws ends the visit and is thrown here, unchanged
	 */
	void texts(TextCondition condition, ArticleText.Visitor visitor) throws StoreException;

	/**
	 * What is marked in an article and where, in reading order; quicker than {@link #article}.
	 *
	 * @param kinds the names of the classes to tell of
	 */
	List<Marking> markings(String articleId, Set<String> kinds) throws StoreException;

	/** What was done, newest first. */
	List<HistoryEntry> history(HistoryQuery query) throws StoreException;

	/** The newest steps. */
	default List<HistoryEntry> history(int limit) throws StoreException {
		return history(HistoryQuery.newest(limit));
	}

	/** A step of the history. */
	Optional<HistoryEntry> step(String stepId) throws StoreException;

	/** The parts of a batch, the oldest first; a step that is in none by itself. */
	List<HistoryEntry> batch(HistoryEntry step) throws StoreException;

	/** Who did something in this project, in the order of their names. */
	List<String> historyAuthors() throws StoreException;

	/** What a step changed, in the order in which it did; empty if there is no such step. */
	List<RowChange> changes(String stepId) throws StoreException;

	/**
	 * The step that deleted a row which an earlier step changed; looked for among the thousand that follow, for a person waits.
	 *
	 * @param stepId the earlier step
	 * @param change what it did to the row
	 * @return empty if it is still there, came back, or nothing was found
	 */
	Optional<HistoryEntry> deletion(String stepId, RowChange change) throws StoreException;

	/**
	 * The text that an article had before a step.
	 *
	 * @return empty if it was not there, or has no text
	 */
	Optional<String> textBefore(String articleId, String stepId) throws StoreException;

	/** As {@link #textBefore}, but after the step. */
	Optional<String> textAfter(String articleId, String stepId) throws StoreException;

	/** Which project this is, and in what state. */
	ProjectSummary summary() throws StoreException;

	/** Everything that is wrong in the project; empty if all is well. */
	List<Problem> check() throws StoreException;

	/**
	 * What a disk can have damaged: the structure of the file, and each text, source and step, which are stored under
	 * checksums. Quicker than {@link #check()}, for it neither reads the marks nor tells the history anew.
	 */
	List<Problem> checkStorage() throws StoreException;
}
