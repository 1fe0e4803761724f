// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import org.eclipse.osgi.util.NLS;

/** Says what an export has not, because its words are gone from the text. */
public final class LeftOut {

	private LeftOut() {
	}

	/** One line that also says what to do. */
	public static String describe(int annotations) {
		return annotations == 1 ? Messages.export_leftOutOne : NLS.bind(Messages.export_leftOut, annotations);
	}
}
