// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLContext;

import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.auth.BasicAuthCache;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.auth.BasicScheme;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.pressmark.sources.web.internal.Proxies.Proxy;

/**
 * Makes HTTP clients, each for one request to one server. They do what they are asked and nothing else: they follow no
 * redirect, try nothing again, unpack nothing, keep no cookie or connection, and tell a server nothing about who asks.
 */
final class Clients {

	private static final Http1Config LIMITS = Http1Config.custom().setMaxLineLength(64 * 1024).setMaxHeaderCount(256)
			.build();

	private final TlsSocketStrategy tls;
	private final Timeout connecting;
	private final List<Header> headers;

	/**
	 * @param trust      knows whom to trust
	 * @param connecting how long it may take to connect to a machine
	 * @param agent      how the program names itself
	 */
	Clients(SSLContext trust, Duration connecting, String agent) {
		this.tls = new DefaultClientTlsStrategy(trust, HostnameVerificationPolicy.BUILTIN, null);
		this.connecting = Timeout.of(connecting);
		this.headers = List.of(new BasicHeader(HttpHeaders.USER_AGENT, agent),
				new BasicHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
				new BasicHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate"),
				new BasicHeader(HttpHeaders.CONNECTION, "close"));
	}

	/**
	 * A client.
	 *
	 * @param receiver executes the request
	 * @return is to be closed
	 */
	CloseableHttpClient create(Route route, Receiver receiver) {
		HttpClientBuilder builder = HttpClientBuilder.create().setConnectionManager(connections(route))
				.setRequestExecutor(receiver).setDefaultHeaders(headers).disableDefaultUserAgent()
				.setDefaultRequestConfig(manners(route))
				.setTargetAuthenticationStrategy((type, challenges, context) -> List.of()).disableCookieManagement()
				.disableContentCompression().disableRedirectHandling().disableAutomaticRetries();
		http(route).ifPresent(proxy -> builder.setProxy(host(proxy)));
		return builder.build();
	}

	/** Without a proxy to log in to, a challenge is not even read: of a wrong one the client would complain in the log. */
	private static RequestConfig manners(Route route) {
		boolean isKnown = http(route).flatMap(Proxy::credentials).isPresent();
		return RequestConfig.custom().setAuthenticationEnabled(isKnown).setProtocolUpgradeEnabled(false).build();
	}

	/** What a request to a proxy says without being asked, if the proxy knows the person. */
	static HttpClientContext context(Route route) {
		HttpClientContext context = HttpClientContext.create();
		http(route).filter(proxy -> proxy.credentials().isPresent()).ifPresent(proxy -> introduce(proxy, context));
		return context;
	}

	private static void introduce(Proxy proxy, HttpClientContext context) {
		String[] parts = proxy.credentials().orElseThrow().split(":", 2);
		UsernamePasswordCredentials credentials = new UsernamePasswordCredentials(parts[0], parts[1].toCharArray());
		BasicScheme basic = new BasicScheme();
		basic.initPreemptive(credentials);
		BasicAuthCache cache = new BasicAuthCache();
		cache.put(host(proxy), basic);
		context.setAuthCache(cache);
		// For those that want it otherwise.
		BasicCredentialsProvider provider = new BasicCredentialsProvider();
		provider.setCredentials(new AuthScope(host(proxy)), credentials);
		context.setCredentialsProvider(provider);
	}

	private HttpClientConnectionManager connections(Route route) {
		HttpClientConnectionOperator operator = new DefaultHttpClientConnectionOperator(
				socks -> new RouteSocket(route, socks == null ? java.net.Proxy.NO_PROXY : socks), null, route,
				scheme -> Exchange.HTTPS.equals(scheme) ? tls : null);
		BasicHttpClientConnectionManager manager = new BasicHttpClientConnectionManager(operator,
				ManagedHttpClientConnectionFactory.builder().http1Config(LIMITS)
						.responseParserFactory(new DefaultHttpResponseParserFactory(LIMITS, new ResponseLines(), null)).build());
		manager.setConnectionConfig(ConnectionConfig.custom().setConnectTimeout(connecting).build());
		// Whoever waits watches the time for all that comes after connecting.
		manager.setTlsConfig(TlsConfig.custom().setHandshakeTimeout(Timeout.DISABLED).build());
		route.proxy().filter(Proxy::isSocks).ifPresent(proxy -> manager.setSocketConfig(SocketConfig.custom()
				.setSocksProxyAddress(new InetSocketAddress(proxy.host(), proxy.port())).build()));
		return manager;
	}

	private static Optional<Proxy> http(Route route) {
		return route.proxy().filter(proxy -> !proxy.isSocks());
	}

	private static HttpHost host(Proxy proxy) {
		return new HttpHost(proxy.host(), proxy.port());
	}
}
