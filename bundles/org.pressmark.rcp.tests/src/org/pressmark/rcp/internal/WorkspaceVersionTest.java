// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Workspaces of other versions of Pressmark. */
class WorkspaceVersionTest {

	private final Preferences workspace = InstanceScope.INSTANCE.getNode(WorkspaceVersionTest.class.getName());

	@AfterEach
	void forget() throws BackingStoreException {
		workspace.clear();
	}

	private WorkspaceVersion run(String version) {
		return new WorkspaceVersion(workspace, Version.parseVersion(version));
	}

	@Test
	void newer_NoWorkspaceYet_None() {
		assertEquals(Optional.empty(), run("1.0.0.dev").newer());
	}

	@Test
	void newer_UsedWithLaterOne_ItsNumbers() {
		run("1.10.2").use();

		assertEquals(Optional.of("1.10"), run("1.9.7").newer());
		assertEquals("1.9", run("1.9.7").running());
	}

	@Test
	void newer_UsedWithEarlierOneOrAnotherBuild_None() {
		run("1.9.7").use();

		assertEquals(Optional.empty(), run("1.9.3.v2026").newer());
		assertEquals(Optional.empty(), run("2.0.0").newer());
	}

	@Test
	void use_OpenedAnyway_IsNewsNoMore() {
		run("2.0.0").use();
		run("1.0.0").use();

		assertEquals(Optional.empty(), run("1.0.0").newer());
	}

	@Test
	void newer_NoVersion_None() {
		workspace.put("workspaceVersion", "yesterday");

		assertEquals(Optional.empty(), run("1.0.0").newer());
	}
}
