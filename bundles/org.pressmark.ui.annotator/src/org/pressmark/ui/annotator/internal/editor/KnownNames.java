// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Entity;
import org.pressmark.operations.search.UnmarkedNames;
import org.pressmark.operations.search.UnmarkedNames.Unmarked;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.marking.RecentMarks;

/**
 * The names that an article has of entities that the project knows, and that nobody has marked yet: found anew when the
 * article or an entity has changed, and only when somebody asks. UI thread only.
 */
final class KnownNames {

	private final ShownArticle article;
	private final ProjectView project;
	private final RecentMarks recent;
	private Optional<UnmarkedNames> names = Optional.empty();
	private Optional<List<Unmarked>> found = Optional.empty();

	KnownNames(ShownArticle article, ProjectView project, RecentMarks recent) {
		this.article = article;
		this.project = project;
		this.recent = recent;
	}

	/** Something was changed. */
	void follow(Commit commit) {
		found = Optional.empty();
		if (commit.touches("entity")) {
			names = Optional.empty();
		}
	}

	/** The first one that begins at an offset or behind it. */
	Optional<Unmarked> from(int offset) {
		return all().stream().filter(each -> each.begin() >= offset).findFirst();
	}

	/** The last one that begins before an offset. */
	Optional<Unmarked> before(int offset) {
		return all().reversed().stream().filter(each -> each.begin() < offset).findFirst();
	}

	/** The one at that place, or that has it in it. */
	Optional<Unmarked> at(TextSpan place) {
		return all().stream().filter(each -> each.begin() <= place.begin() && place.end() <= each.end()).findFirst();
	}

	/** How many there are. */
	int count() {
		return all().size();
	}

	/** Whom a name may mean; of several the one that was marked last. */
	Optional<Entity> entity(Unmarked name) {
		Set<String> ids = name.entityIds();
		return recent.entities().stream().filter(ids::contains).findFirst().or(() -> ids.stream().sorted().findFirst())
				.flatMap(id -> project.find(Entity.class, id));
	}

	/** All of them, in the order of the text. Marks that a filter hides are marks all the same. */
	List<Unmarked> all() {
		if (found.isEmpty()) {
			if (names.isEmpty()) {
				names = Optional.of(UnmarkedNames.of(project.project()));
			}
			found = Optional.of(names.get().in(article.text(), article.article().getAnnotations()));
		}
		return found.get();
	}
}
