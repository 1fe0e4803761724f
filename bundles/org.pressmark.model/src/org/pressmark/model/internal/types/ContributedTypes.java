// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.internal.types;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.extensions.Contribution;
import org.pressmark.extensions.ContributionException;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;

/** Reads the types that bundles contribute. What cannot be used is named and switched off. */
public final class ContributedTypes {

	/** For a package. */
	private static final Duration LOADING = Duration.ofSeconds(10);

	private ContributedTypes() {
	}

	/** The types of contributions that can be used. */
	public static List<AnnotationType> of(Contributions contributions) {
		List<AnnotationType> types = new ArrayList<>();
		for (Contribution<?> contribution : contributions.to(AnnotationTypes.EXTENSION_POINT, Object.class)) {
			read(contribution).ifPresent(types::add);
		}
		return types;
	}

	/** Its classes may be made by code of the plug-in, when its package is asked for the first time. */
	private static Optional<AnnotationType> read(Contribution<?> contribution) {
		try {
			return Optional.of(contribution.run(LOADING, null, UnusableTypeException.class,
					gate -> TypeContribution.read(contribution.element())));
		} catch (UnusableTypeException e) {
			contribution.fail(e.getMessage(), null);
		} catch (ContributionException e) {
			// Which has been named; the others go on.
		}
		return Optional.empty();
	}
}
