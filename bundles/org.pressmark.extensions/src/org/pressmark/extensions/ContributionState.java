// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

import java.time.Instant;
import java.util.Optional;

/**
 * A contribution of a plug-in as a person sees it.
 *
 * @param point   the id of the extension point
 * @param id      its identity at the point
 * @param label   its name for people
 * @param bundle  the symbolic name of the bundle that contributes it
 * @param version the version of that bundle
 * @param status  whether it is used
 * @param reason  why it is not used, in a sentence; empty when it is, or when a person wanted it so
 * @param since   since when it is switched off; empty when it is not
 * @since 1.0
 */
public record ContributionState(String point, String id, String label, String bundle, String version, Status status,
		Optional<String> reason, Optional<Instant> since) {

	/** Whether a contribution is used. */
	public enum Status {
		/** It is. */
		ON,
		/** A person switched it off. */
		OFF,
		/** It failed and was switched off. */
		FAILED,
		/** Another one has its id. */
		DUPLICATE
	}

	/** Whether it can be switched off; what is off can be switched on, and a duplicate neither. */
	public boolean isOn() {
		return status == Status.ON;
	}
}
