// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Finds words of an article that a person may want to mark. A suggester is contributed at the extension point
 * {@value #EXTENSION_POINT}; its documentation has an example. Nothing that it finds is marked until a person says so.
 * <p>
 * One instance serves a running platform: it is asked about many articles, by several threads at once, never by that of the
 * window, and what it keeps must be safe for that. It needs no project and no network, changes nothing, and says the same
 * of the same article each time.
 * <p>
 * One that throws, gives a place that there is not, or for 30 seconds neither answers nor asks its monitor, is switched off
 * until a person switches it on again; the other suggesters go on.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Suggester {

	/** The id of the extension point. */
	String EXTENSION_POINT = "org.pressmark.analysis.suggesters";

	/**
	 * What it finds in an article. It need not look for what is marked already, or was rejected before: that is left out. A
	 * place that lies outside of the text, or has no words, is a fault of the suggester, as an exception is. Places that begin
	 * or end within a character are widened to all of it.
	 *
	 * @param article the article
	 * @param monitor to be asked now and then whether the answer is still wanted; whoever is not wanted any more throws
	 * {@link org.eclipse.core.runtime.OperationCanceledException}. Need not be told of progress, or that it is done
	 * @return the suggestions in any order, never null
	 */
	List<Suggestion> suggest(SuggestionContext article, IProgressMonitor monitor);
}
