// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import javax.net.ssl.SSLContext;

/**
 * What lies between here and the servers.
 *
 * @param resolver finds machines by their names
 * @param proxies  tells what is reached through which proxy
 * @param tls      knows whom to trust
 * @param pauses   lets time pass
 */
record Network(Resolver resolver, Proxies proxies, SSLContext tls, Pauses pauses) {
}
