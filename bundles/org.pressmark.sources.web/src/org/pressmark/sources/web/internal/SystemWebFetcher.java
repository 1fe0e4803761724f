// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.security.NoSuchAlgorithmException;

import javax.net.ssl.SSLContext;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.pressmark.sources.web.WebFetcher;
import org.pressmark.sources.web.WebSettings;
import org.pressmark.sources.web.WebVisit;

/** Fetches over the real network, through the proxies that are set in the preferences. */
public final class SystemWebFetcher implements WebFetcher {

	@Override
	public WebVisit begin(WebSettings settings, IProgressMonitor monitor) {
		Network network = new Network(Resolver.SYSTEM, new EclipseProxies(), trust(), Pauses.REAL);
		Version version = FrameworkUtil.getBundle(getClass()).getVersion();
		return new Visit(network, settings, monitor, version.getMajor() + "." + version.getMinor());
	}

	private static SSLContext trust() {
		try {
			return SSLContext.getDefault();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has TLS, unless its certificates cannot be read", e);
		}
	}
}
