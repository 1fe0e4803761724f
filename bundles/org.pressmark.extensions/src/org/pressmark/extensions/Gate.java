// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

import java.io.OutputStream;

/**
 * Through which a contribution gets what belongs to us for the time of a call. Each use of it counts as a sign of life;
 * once the call was given up, each use throws an
 * {@link org.eclipse.core.runtime.OperationCanceledException}.
 *
 * @since 1.0
 */
public interface Gate {

	/**
	 * An object that does what another one does, as long as the call goes on. What its methods return is passed on in the
	 * same way if it is an interface of the same package; so are objects of the contribution that they are given.
	 *
	 * @param type   an interface
	 * @param object what implements it
	 */
	<T> T pass(Class<T> type, T object);

	/** A stream that writes to another one, as long as the call goes on. */
	OutputStream pass(OutputStream stream);
}
