// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import java.nio.file.Path;

import org.pressmark.model.EntityType;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * A program that opens a project, says {@code open} and why it can only be read, and does one thing. Arguments: what it
 * does, the project, and the name of who does it.
 */
final class Holder {

	/** What it does with the project. */
	enum What {
		/** Keeps it open until its parent lets it end. */
		HOLD,
		/** Reads all of it, twice: before and after its parent says a word. */
		READ,
		/** Adds entities until one cannot be added, says {@code failed} and why, and closes. */
		FILL
	}

	private Holder() {
	}

	public static void main(String[] arguments) throws Exception {
		try (ProjectStore store = ProjectStore.open(Path.of(arguments[1]), arguments[2])) {
			Child.say("open " + store.readOnly().orElse(""));
			switch (What.valueOf(arguments[0])) {
			case HOLD -> Child.waitForParent();
			case READ -> read(store);
			case FILL -> fill(store);
			}
		} catch (StoreException e) {
			Child.say("refused " + e.getMessage());
		}
	}

	private static void read(ProjectStore store) throws Exception {
		sayAll(store);
		System.in.read();
		sayAll(store);
	}

	private static void sayAll(ProjectStore store) {
		try {
			Child.say("read " + store.read(reader -> reader.project().getEntities().size() + " "
					+ reader.articles(ArticleQuery.ALL).size() + " " + reader.check()));
		} catch (StoreException e) {
			Child.say("unread " + e.getMessage());
		}
	}

	private static void fill(ProjectStore store) {
		for (int i = 0; true; i++) {
			String name = i + " " + "x".repeat(20_000);
			try {
				store.execute(new CreateEntity(EntityType.PERSON, name));
				Child.say("done " + i);
			} catch (StoreException e) {
				Child.say("failed " + e.getMessage());
				return;
			}
		}
	}

	/** How many entities there are in a project. */
	static int count(ProjectStore store) throws StoreException {
		return store.read(ProjectReader::project).getEntities().size();
	}
}
