// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.pressmark.model.Code;
import org.pressmark.model.Project;
import org.pressmark.operations.entities.EntityFinder;
import org.pressmark.operations.entities.EntityQuery;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.search.Field;

/**
 * Helps to write a search: the fields, the entities and codes that the project has, and, as long as nothing is typed,
 * what was searched for before.
 */
final class QueryProposals implements IContentProposalProvider {

	private static final int MOST = 50;

	private final Supplier<Optional<Project>> project;
	private final QueryHistory history;

	/** @param project the one that is open now */
	QueryProposals(Supplier<Optional<Project>> project, QueryHistory history) {
		this.project = project;
		this.history = history;
	}

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		return of(contents, position).toArray(IContentProposal[]::new);
	}

	/** What could stand at that place of what was typed. */
	List<IContentProposal> of(String contents, int position) {
		if (contents.isBlank()) {
			List<IContentProposal> earlier = new ArrayList<>();
			history.queries().forEach(query -> earlier.add(new ContentProposal(query, query, null, query.length())));
			return earlier.isEmpty() ? fields(contents, 0, 0) : earlier;
		}
		int begin = wordBegin(contents, position);
		String word = contents.substring(begin, position);
		int colon = word.indexOf(':');
		return colon < 0 ? fields(contents, begin, position)
				: values(word.substring(0, colon), word.substring(colon + 1).replace("\"", ""), contents,
						begin + colon + 1, position);
	}

	private List<IContentProposal> fields(String contents, int begin, int end) {
		String typed = contents.substring(begin, end).toLowerCase(Locale.ROOT);
		return Arrays.stream(Field.values()).filter(field -> field.word().startsWith(typed))
				.map(field -> replacement(contents, begin, end, field.word() + ':', SearchHelp.of(field))).toList();
	}

	private List<IContentProposal> values(String field, String typed, String contents, int begin, int end) {
		Stream<String> names = switch (field.toLowerCase(Locale.ROOT)) {
		case "entity", "speaker" -> project.get().stream().flatMap(each -> entities(each, typed));
		case "code" -> project.get().stream().flatMap(each -> codes(each, typed));
		default -> Stream.empty();
		};
		return names.limit(MOST).map(name -> replacement(contents, begin, end, quoted(name), name)).toList();
	}

	private static Stream<String> entities(Project project, String typed) {
		return EntityFinder.of(project.getEntities().stream().map(KnownEntity::of).toList())
				.find(EntityQuery.typed(typed).limit(MOST)).stream().map(found -> found.entity().name());
	}

	private static Stream<String> codes(Project project, String typed) {
		List<String> names = new ArrayList<>();
		EcoreUtil.getAllContents(project.getCodes()).forEachRemaining(each -> {
			if (each instanceof Code code && code.getName() != null) {
				names.add(code.getName());
			}
		});
		return names.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)));
	}

	private static IContentProposal replacement(String contents, int begin, int end, String by, String label) {
		String replaced = contents.substring(0, begin) + by + contents.substring(end);
		return new ContentProposal(replaced, label, null, begin + by.length());
	}

	private static String quoted(String name) {
		return name.chars().allMatch(Character::isLetterOrDigit) ? name : '"' + name + '"';
	}

	/** A word begins behind the last space or parenthesis that is not in quotation marks. */
	private static int wordBegin(String contents, int position) {
		int begin = 0;
		boolean isQuoted = false;
		for (int i = 0; i < position; i++) {
			char each = contents.charAt(i);
			if (each == '"') {
				isQuoted = !isQuoted;
			} else if (!isQuoted && (Character.isWhitespace(each) || each == '(')) {
				begin = i + 1;
			}
		}
		return begin;
	}
}
