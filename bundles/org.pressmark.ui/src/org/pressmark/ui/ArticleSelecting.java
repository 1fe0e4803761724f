// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** A part in which a person selects articles, of which its workbench selection may tell only the first. UI thread only. */
public interface ArticleSelecting {

	/** @return completes on the UI thread with the ids of all articles that are selected now */
	CompletableFuture<Set<String>> selectedArticleIds();
}
