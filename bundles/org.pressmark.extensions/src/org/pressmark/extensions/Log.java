// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

import java.lang.System.Logger.Level;
import java.util.Optional;

import org.eclipse.core.runtime.ServiceCaller;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** The platform's log, or outside of a platform that of Java: for bundles that both use. Any thread. */
public final class Log {

	private Log() {
	}

	/**
	 * Logs what a person who runs the program should look into.
	 *
	 * @param source whose bundle it is about
	 * @param cause  null if there is none
	 */
	public static void error(Class<?> source, String message, Throwable cause) {
		error(source, Optional.empty(), message, cause);
	}

	/**
	 * Logs it in the name of another bundle.
	 *
	 * @param about that bundle; empty if it is about that of the source
	 */
	public static void error(Class<?> source, Optional<Bundle> about, String message, Throwable cause) {
		Optional<Bundle> bundle = about.or(() -> Optional.ofNullable(FrameworkUtil.getBundle(source)));
		if (bundle.isEmpty()) {
			System.getLogger(source.getName()).log(Level.ERROR, message, cause);
			return;
		}
		ServiceCaller.callOnce(Log.class, LoggerFactory.class,
				loggers -> loggers.getLogger(bundle.get(), source.getName(), Logger.class).error(message, cause));
	}
}
