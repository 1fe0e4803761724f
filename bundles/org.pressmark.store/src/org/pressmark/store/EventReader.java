// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a project says of its events besides themselves: which places of which articles report each. As valid as the
 * {@link ProjectReader} that gave it. Evidence that has lost its words reports nothing until somebody decides, but still
 * refers to its event.
 */
public interface EventReader {

	/**
	 * What reports these events, in the order of the ids of their articles and, within each, of its text. Quick however many
	 * other events there are. No words are read.
	 */
	List<EventReport> reports(Collection<String> eventIds) throws StoreException;

	/** What reports any event, in no certain order but that the reports of one event are in that of {@link #reports}. */
	List<EventReport> allReports() throws StoreException;

	/**
	 * The events whose reports may look otherwise after something changed.
	 *
	 * @param annotationIds annotations that changed; those that are gone say nothing
	 * @param articleIds articles that changed, or in which annotations came or went
	 * @return the ids of the events that are reported in one of the articles, or in one that has one of the annotations
	 */
	Set<String> reportedBy(Collection<String> annotationIds, Collection<String> articleIds) throws StoreException;

	/**
	 * The annotations that refer to one of these events, those included that lost their words, in the order of the ids of
	 * their articles and, within each, of its text.
	 */
	List<String> evidence(Collection<String> eventIds) throws StoreException;

	/** The ids of the events that lead to one of these, in the order of their ids. */
	List<String> leadingTo(Collection<String> eventIds) throws StoreException;
}
