// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** What About tells people of the version that they have. */
class AboutTextTest {

	@Test
	void aboutText_BeginsWithTheVersion() {
		Bundle bundle = FrameworkUtil.getBundle(AboutTextTest.class);
		Version version = bundle.getVersion();

		assertEquals("Pressmark " + version.getMajor() + "." + version.getMinor(),
				Platform.getResourceString(bundle, "%aboutText").lines().findFirst().orElse(""));
	}
}
