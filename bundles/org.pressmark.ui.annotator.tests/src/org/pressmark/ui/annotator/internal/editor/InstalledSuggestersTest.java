// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.analysis.Suggester;
import org.pressmark.analysis.Suggesters;
import org.pressmark.extensions.Contributions;

/** The suggesters of the window: kept, and made anew after one was switched. */
class InstalledSuggestersTest {

	@Test
	void get_SuggesterIsSwitched_AreMadeAnew(@TempDir Path folder) {
		Object key = new Object();
		Contributions contributions = Contributions.of(
				RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key), folder, Duration.ofSeconds(1));
		InstalledSuggesters installed = new InstalledSuggesters(contributions, Suggesters::installed);
		Suggesters first = installed.get();
		assertSame(first, installed.get());
		installed.switched("org.pressmark.sources.importers");
		assertSame(first, installed.get());
		installed.switched(Suggester.EXTENSION_POINT);
		assertNotSame(first, installed.get());
	}
}
