// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLContext;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.web.WebAddress;
import org.pressmark.sources.web.WebSettings;
import org.pressmark.sources.web.WebVisit;
import org.pressmark.sources.web.WebVisit.Manner;

/** Fetches with names, proxies and a clock that a test decides about. Time passes only in pauses. */
final class Client implements Resolver, Proxies, Pauses {

	private final Map<String, List<String>> names = new HashMap<>();
	private final Map<String, List<String>> machines = new HashMap<>();
	private final List<String> resolved = new ArrayList<>();
	private final List<Duration> pauses = new ArrayList<>();
	private Optional<Proxy> proxy = Optional.empty();
	private SSLContext tls = systemTrust();
	private WebSettings settings = WebSettings.DEFAULT.withPrivateAllowed(true).withTimeout(Duration.ofSeconds(20));
	private IProgressMonitor monitor = new NullProgressMonitor();
	private Duration now = Duration.ZERO;
	private WebVisit visit;

	private static SSLContext systemTrust() {
		try {
			return SSLContext.getDefault();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	Client settings(WebSettings given) {
		settings = given;
		return this;
	}

	Client timeout(Duration timeout) {
		return settings(settings.withTimeout(timeout));
	}

	Client publicOnly() {
		return settings(settings.withPrivateAllowed(false));
	}

	Client monitor(IProgressMonitor given) {
		monitor = given;
		return this;
	}

	Client tls(SSLContext given) {
		tls = given;
		return this;
	}

	Client proxy(Proxy given) {
		proxy = Optional.of(given);
		return this;
	}

	/** Each time that the name is looked up, it stands for the next address, in the end for the last. */
	Client name(String host, String... ips) {
		names.put(host, new ArrayList<>(List.of(ips)));
		return this;
	}

	/** The name stands for all of these. */
	Client machines(String host, String... ips) {
		machines.put(host, List.of(ips));
		return this;
	}

	Source fetch(URI address) throws ImportException {
		return fetch(address.toString(), Manner.NAMED);
	}

	Source fetch(String address, Manner manner) throws ImportException {
		if (visit == null) {
			visit = new Visit(new Network(this, this, tls, this), settings, monitor, "1.0");
		}
		return visit.fetch(WebAddress.of(address), manner);
	}

	/** The complaint, which begins with the address. */
	String complaint(URI address) {
		return complaint(address.toString(), Manner.NAMED);
	}

	String complaint(String address, Manner manner) {
		String message = assertThrows(ImportException.class, () -> fetch(address, manner)).getMessage();
		String beginning = address + " was not fetched: ";
		if (!message.startsWith(beginning) || message.lines().count() != 1) {
			throw new AssertionError(message);
		}
		return message.substring(beginning.length());
	}

	List<Duration> pauses() {
		return pauses;
	}

	List<String> resolved() {
		return resolved;
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		resolved.add(host);
		if (machines.containsKey(host)) {
			List<InetAddress> found = new ArrayList<>();
			for (String ip : machines.get(host)) {
				found.add(InetAddress.getByName(ip));
			}
			return found.toArray(InetAddress[]::new);
		}
		List<String> ips = names.get(host);
		if (ips == null && !host.matches("[0-9.]+|.*:.*")) {
			throw new UnknownHostException(host);
		}
		String ip = ips == null ? host : ips.size() > 1 ? ips.removeFirst() : ips.getFirst();
		return new InetAddress[] { InetAddress.getByName(ip) };
	}

	@Override
	public Optional<Proxy> of(URI address) {
		return proxy;
	}

	@Override
	public long nanoTime() {
		return now.toNanos();
	}

	@Override
	public void pause(Duration duration, IProgressMonitor giveUp) {
		if (giveUp.isCanceled()) {
			throw new OperationCanceledException();
		}
		pauses.add(duration);
		now = now.plus(duration);
	}
}
