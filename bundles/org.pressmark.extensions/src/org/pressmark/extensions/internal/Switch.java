// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.time.Instant;

/**
 * That a contribution is switched off.
 *
 * @param point    the id of the extension point
 * @param id       of the contribution
 * @param bundle   its bundle
 * @param version  the version of the bundle then
 * @param reason   why it failed; empty when a person switched it off
 * @param since    since when
 */
record Switch(String point, String id, String bundle, String version, String reason, Instant since) {

	boolean isByPerson() {
		return reason.isEmpty();
	}

	boolean isOf(Declared declared) {
		return point.equals(declared.point()) && id.equals(declared.id()) && bundle.equals(declared.bundle());
	}
}
