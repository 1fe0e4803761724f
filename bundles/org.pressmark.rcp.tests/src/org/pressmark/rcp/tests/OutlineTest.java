// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.rcp.tests.Person.current;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.QuotationMode;
import org.pressmark.operations.edit.MarkQuotation;
import org.pressmark.operations.edit.Span;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** The outline follows what is marked, and what was unfolded in it stays so. */
@ExtendWith(Workbench.Closing.class)
class OutlineTest {

	private static final String TEXT = "Moon spoke in London. Kim left. Moon stayed.";

	@TempDir
	private Path folder;

	@Test
	void groupComesAndGoes_OthersKeepTheirRows() throws Exception {
		Queue<String> errors = new ConcurrentLinkedQueue<>();
		ILogListener log = (status, plugin) -> {
			if (status.getSeverity() == IStatus.ERROR) {
				errors.add(status.toString());
			}
		};
		Platform.addLogListener(log);
		try {
			Workbench.run(Optional.of(project()), OutlineTest::marksAndUndoes);
		} finally {
			Platform.removeLogListener(log);
		}
		assertEquals(List.of(), List.copyOf(errors));
	}

	private static void marksAndUndoes(Person person) throws Exception {
		StyledText text = person.opens("a", "Talks", TEXT);
		Tree outline = person.finds("outline.tree", Tree.class);
		person.awaits("its marks", () -> outline.getItemCount() == 1 && outline.getItem(0).getText().startsWith("People"));
		person.focuses(text);
		person.presses("bracketright");
		person.awaits("the rows", () -> rows(outline.getItem(0)).equals(List.of("Moon", "Kim", "Moon")));
		for (int round = 0; round < 2; round++) {
			int begin = TEXT.indexOf("Kim left");
			person.sees(() -> current().submit(MarkQuotation.ofUnknown(new Span("a", begin, begin + "Kim left".length()), "Kim left",
					QuotationMode.DIRECT)));
			person.awaits("a group before", () -> outline.getItemCount() == 2
					&& outline.getItem(0).getText().startsWith("Quotations"));
			person.awaits("the same rows", () -> outline.getItem(1).getText().startsWith("People")
					&& rows(outline.getItem(1)).equals(List.of("Moon", "Kim", "Moon")));
			person.focuses(text);
			person.presses("ctrl+z");
			person.awaits("one group", () -> outline.getItemCount() == 1 && outline.getItem(0).getText().startsWith("People"));
			person.awaits("its rows", () -> rows(outline.getItem(0)).equals(List.of("Moon", "Kim", "Moon")));
			person.presses("ctrl+y");
			person.awaits("the group again", () -> outline.getItemCount() == 2);
			person.presses("ctrl+z");
			person.awaits("one group again", () -> outline.getItemCount() == 1);
			person.presses("ctrl+shift+z");
			person.awaits("the group by the other key", () -> outline.getItemCount() == 2);
			person.presses("ctrl+z");
			person.awaits("one group once more", () -> outline.getItemCount() == 1);
		}
	}

	private static List<String> rows(TreeItem group) {
		return Arrays.stream(group.getItems()).map(item -> item.getText().split(" ")[0]).toList();
	}

	private Path project() throws StoreException {
		Path file = folder.resolve("outline.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "Outline", "tester")) {
			store.execute(ProjectCommand.of("Add all", transaction -> {
				Entity entity = ModelFactory.eINSTANCE.createEntity();
				entity.setType(EntityType.PERSON);
				entity.setName("Moon");
				transaction.add(entity, transaction.project().getId());
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setId("a");
				article.setTitle("Talks");
				article.setText(TEXT);
				transaction.add(article, null);
				for (int begin : new int[] { 0, TEXT.indexOf("Kim"), TEXT.lastIndexOf("Moon") }) {
					Mention mention = ModelFactory.eINSTANCE.createMention();
					mention.setBegin(begin);
					mention.setEnd(TEXT.indexOf(' ', begin));
					mention.setEntity(entity);
					transaction.add(mention, "a");
				}
			}));
		}
		return file;
	}
}
