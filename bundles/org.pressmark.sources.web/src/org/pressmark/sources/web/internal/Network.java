// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import javax.net.ssl.SSLSocketFactory;

/**
 * What lies between here and the servers.
 *
 * @param resolver finds machines by their names
 * @param proxies  tells what is reached through which proxy
 * @param tls      makes connections safe
 * @param pauses   lets time pass
 */
record Network(Resolver resolver, Proxies proxies, SSLSocketFactory tls, Pauses pauses) {
}
