// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import javax.net.ssl.SSLSocketFactory;

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
		Network network = new Network(Resolver.SYSTEM, new EclipseProxies(),
				(SSLSocketFactory) SSLSocketFactory.getDefault(), Pauses.REAL);
		Version version = FrameworkUtil.getBundle(getClass()).getVersion();
		return new Visit(network, settings, monitor, version.getMajor() + "." + version.getMinor());
	}
}
