// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.function.Consumer;

import org.pressmark.store.ProjectStore;
import org.pressmark.ui.CurrentProject;

/**
 * Reads something from the project in the background whenever asked to. While it reads, further requests become one.
 * UI thread only.
 *
 * @param <T> what is read
 */
public final class BackgroundReading<T> {

	private final CurrentProject project;
	private final String name;
	private final Consumer<T> show;
	private ProjectStore.Reading<T> wanted;
	private boolean reading;

	/**
	 * @param name what the progress view shows
	 * @param show is given what was read last
	 */
	public BackgroundReading(CurrentProject project, String name, Consumer<T> show) {
		this.project = project;
		this.name = name;
		this.show = show;
	}

	/** Asks for something in place of what was asked for before. */
	public void request(ProjectStore.Reading<T> what) {
		wanted = what;
		if (!reading && project.view().isPresent()) {
			read();
		}
	}

	/** Forgets what was asked for. */
	public void cancel() {
		wanted = null;
	}

	private void read() {
		ProjectStore.Reading<T> now = wanted;
		reading = true;
		project.run(name, (view, monitor) -> view.store().read(now)).whenComplete((value, failure) -> {
			reading = false;
			if (wanted == now && failure == null) {
				show.accept(value);
			} else if (wanted != null && wanted != now && project.view().isPresent()) {
				read();
			}
		});
	}
}
