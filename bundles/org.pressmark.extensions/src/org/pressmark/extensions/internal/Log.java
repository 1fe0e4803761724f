// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.lang.System.Logger.Level;
import java.util.Optional;

import org.eclipse.core.runtime.ServiceCaller;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** The platform's log, or outside of a platform that of Java. */
final class Log {

	private Log() {
	}

	/** @param declared the contribution whose bundle it is about, and null if it is about none */
	static void error(Declared declared, String message, Throwable cause) {
		Bundle ours = FrameworkUtil.getBundle(Log.class);
		if (ours == null) {
			System.getLogger(Log.class.getName()).log(Level.ERROR, message, cause);
			return;
		}
		Bundle bundle = Optional.ofNullable(declared).flatMap(Declared::osgiBundle).orElse(ours);
		ServiceCaller.callOnce(Log.class, LoggerFactory.class,
				loggers -> loggers.getLogger(bundle, Log.class.getName(), Logger.class).error(message, cause));
	}
}
