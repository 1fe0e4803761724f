// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.names.KnownNames;
import org.pressmark.analysis.names.NamesInText;
import org.pressmark.model.Annotation;
import org.pressmark.model.Mention;
import org.pressmark.model.Project;
import org.pressmark.model.text.FormerWords;
import org.pressmark.operations.search.MarkIndex.Mark;

/**
 * The names of a project's entities that an article has and nobody has marked yet: where an editor leads to next, and what
 * it suggests. Made anew when the project's names change, which takes some milliseconds for a thousand entities; asked
 * anew for each article and whenever its marks change, which takes less. Immutable, for any thread.
 */
public final class UnmarkedNames {

	private final KnownNames names;

	private UnmarkedNames(KnownNames names) {
		this.names = names;
	}

	/**
	 * A name that is not marked.
	 *
	 * @param begin offset of its first UTF-16 unit
	 * @param end offset behind its last UTF-16 unit
	 * @param entityIds the entities that have this name; more than one where they share it
	 */
	public record Unmarked(int begin, int end, Set<String> entityIds) {
	}

	/** With the names that the entities of a project have now. */
	public static UnmarkedNames of(Project project) {
		return new UnmarkedNames(KnownNames.of(WantedName.ofAll(project), List.of()));
	}

	/**
	 * Where they are, in the order of the text; of names within each other the longest. A name on which a mention or a time
	 * expression lies, or a part of one, is marked; not if that lost its words, and so lies there by chance. What only says
	 * in which direction, and goes on with another word of a name, is none: "the North" in "the North Korean leader".
	 *
	 * @param text an article's text
	 * @param annotations what is marked in it
	 */
	public List<Unmarked> in(String text, List<? extends Annotation> annotations) {
		MarkIndex marks = new MarkIndex(annotations.stream().filter(each -> !FormerWords.areLost(each, text)).map(UnmarkedNames::mark)
				.sorted((one, other) -> TextSpan.ORDER.compare(one.range(), other.range())).toList());
		return NamesInText.of(names, text).stream().filter(name -> marks.on(name.span()).isEmpty())
				.map(name -> new Unmarked(name.span().begin(), name.span().end(), name.entityIds())).toList();
	}

	private static Mark mark(Annotation annotation) {
		String entity = Optional.of(annotation).filter(Mention.class::isInstance)
				.map(each -> ((Mention) each).getEntity()).map(each -> each.getId()).orElse(null);
		return new Mark(MarkIndex.place(annotation.getBegin(), annotation.getEnd()), annotation.eClass().getName(), entity);
	}
}
