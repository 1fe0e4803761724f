// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal;

import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.ServiceCaller;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.LoggerFactory;

/** The platform's log, or outside of a platform that of Java. */
final class Log {

	private Log() {
	}

	/** Logs what a person who runs the program should look into. */
	static void error(String message, Throwable cause) {
		if (FrameworkUtil.getBundle(Log.class) == null) {
			System.getLogger(Log.class.getName()).log(Level.ERROR, message, cause);
		} else {
			ServiceCaller.callOnce(Log.class, LoggerFactory.class,
					loggers -> loggers.getLogger(Log.class).error(message, cause));
		}
	}
}
