// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.web.WebAddress;
import org.pressmark.sources.web.WebSettings;
import org.pressmark.sources.web.WebVisit;
import org.pressmark.sources.web.internal.Exchange.Response;

/** Follows redirects, waits where that is polite, and asks what robots may have. */
final class Visit implements WebVisit {

	/** How this program is called in robots.txt. */
	static final String PROGRAM = "Pressmark";

	private static final int MOST_REDIRECTS = 10;
	/** RFC 9309, section 2.3.1.2. */
	private static final int MOST_ROBOTS_REDIRECTS = 5;
	private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

	private final WebSettings settings;
	private final IProgressMonitor monitor;
	private final Pauses pauses;
	private final Exchange exchange;
	/** By the authority with its scheme. */
	private final Map<String, Allowance> allowances = new HashMap<>();
	/** By the host: when it was asked last. */
	private final Map<String, Long> lastAsked = new HashMap<>();

	/** What a site lets robots have; or what is wrong with it, said of a page there. */
	private record Allowance(Robots robots, Optional<Function<Complaints, ImportException>> problem) {

		static Allowance of(Robots robots) {
			return new Allowance(robots, Optional.empty());
		}

		static Allowance unknown(Function<Complaints, ImportException> problem) {
			return new Allowance(Robots.ALLOW_ALL, Optional.of(problem));
		}
	}

	/** A page and where it is. */
	private record Found(URI address, Response response) {
	}

	/** What has been seen on the way to one page. */
	private static final class Way {

		private final WebAddress asked;
		private final Manner manner;
		private final Complaints complaints;
		private final int mostRedirects;
		private final Set<URI> seen = new HashSet<>();
		private Duration left;
		private URI at;
		private boolean hasWaited;
		private Optional<IOException> failure = Optional.empty();

		Way(WebAddress asked, Manner manner, WebSettings settings, int mostRedirects) {
			this.asked = asked;
			this.manner = manner;
			this.complaints = new Complaints(asked, settings, Source.MAXIMUM_BYTES);
			this.mostRedirects = mostRedirects;
			this.left = settings.timeout();
			this.at = asked.uri();
		}
	}

	Visit(Network network, WebSettings settings, IProgressMonitor monitor, String version) {
		this.settings = settings;
		this.monitor = monitor;
		this.pauses = network.pauses();
		String agent = PROGRAM + '/' + version + " (fetches single articles for a reader)";
		Router router = new Router(network, settings.privateAllowed());
		Clients clients = new Clients(network.tls(), settings.connecting(), agent);
		this.exchange = new Exchange(router, clients, Source.MAXIMUM_BYTES);
	}

	@Override
	public Source fetch(WebAddress address, Manner manner) throws ImportException {
		Way way = new Way(address, manner, settings, MOST_REDIRECTS);
		Found found = follow(way, manner == Manner.LISTED);
		if (!found.response().isPage()) {
			throw way.complaints.of(found.response().status());
		}
		if (found.response().bytes().length == 0) {
			throw way.complaints.of(Messages.fetch_empty);
		}
		return new Source(address.name(), Optional.of(found.address()), found.response().bytes(),
				found.response().first("content-type"));
	}

	/** Goes where the servers say until there is an answer. */
	private Found follow(Way way, boolean obeysRobots) throws ImportException {
		while (true) {
			if (obeysRobots) {
				checkAllowed(way);
			}
			Response response = ask(way);
			if (!response.isRedirection()) {
				return new Found(way.at, response);
			}
			redirect(way, response);
		}
	}

	private void redirect(Way way, Response response) throws ImportException {
		String location = response.address("location").orElseThrow(
				() -> way.complaints.of(Messages.fetch_malformed, Messages.response_location));
		URI next = target(way, location);
		boolean wasSafe = Exchange.HTTPS.equals(way.at.getScheme());
		if (wasSafe && !Exchange.HTTPS.equals(next.getScheme())) {
			throw way.complaints.of(Messages.fetch_downgrade, next);
		}
		way.seen.add(way.at);
		if (way.seen.contains(next)) {
			throw way.complaints.of(Messages.fetch_loop, next);
		}
		if (way.seen.size() > way.mostRedirects) {
			throw way.complaints.of(Messages.fetch_tooManyRedirects, way.mostRedirects);
		}
		way.at = next;
	}

	private static URI target(Way way, String location) throws ImportException {
		try {
			return Redirects.resolve(way.at, location).uri();
		} catch (ImportException e) {
			// A complaint about that address would not say which one was asked for.
			String shown = location.substring(0, Math.min(location.length(), 200)).replaceAll("//[^/?#]*@", "//");
			throw way.complaints.of(Messages.fetch_redirect, shown);
		}
	}

	/** Asks for the address at which the way is, once more if the server says when. */
	private Response ask(Way way) throws ImportException {
		Response response = askNow(way);
		boolean isBusy = response.status() == 429 || response.status() == 503;
		Optional<Duration> wait = response.first("retry-after").flatMap(RetryAfter::read);
		if (!isBusy || wait.isEmpty() || way.hasWaited) {
			return response;
		}
		if (wait.get().compareTo(LONGEST_WAIT) > 0) {
			throw way.complaints.of(Messages.fetch_busy, wait.get().toSeconds(), response.status());
		}
		way.hasWaited = true;
		tell(Messages.pause_busy, way.at, wait.get());
		pauses.pause(wait.get(), monitor);
		return askNow(way);
	}

	private Response askNow(Way way) throws ImportException {
		beSlow(way);
		long begin = System.nanoTime();
		try {
			return Watch.over(opened -> exchange.get(way.at, opened), way.left, monitor);
		} catch (IOException e) {
			way.failure = Optional.of(e);
			throw way.complaints.of(e, way.at);
		} finally {
			way.left = way.left.minusNanos(System.nanoTime() - begin);
			lastAsked.put(way.at.getHost(), pauses.nanoTime());
		}
	}

	private void beSlow(Way way) {
		Long last = lastAsked.get(way.at.getHost());
		if (way.manner == Manner.LISTED && last != null) {
			Duration delay = delay(way.at);
			boolean isAsked = delay.compareTo(settings.pause()) > 0;
			Duration wait = (isAsked ? delay : settings.pause()).minusNanos(pauses.nanoTime() - last);
			if (wait.isPositive()) {
				if (isAsked) {
					tell(Messages.pause_site, way.at, wait);
				}
				pauses.pause(wait, monitor);
			}
		}
	}

	/** @param message with the host and the seconds that it is let wait for */
	private void tell(String message, URI address, Duration wait) {
		monitor.subTask(NLS.bind(message, address.getHost(), wait.plusMillis(999).toSeconds()));
	}

	/** What the site is known to ask for. */
	private Duration delay(URI address) {
		return Optional.ofNullable(allowances.get(site(address))).map(known -> known.robots().delay()).orElse(Duration.ZERO);
	}

	private static String site(URI address) {
		return address.getScheme() + "://" + address.getRawAuthority();
	}

	private void checkAllowed(Way way) throws ImportException {
		String site = site(way.at);
		Allowance allowance = allowances.get(site);
		if (allowance == null) {
			allowance = findAllowance(way, site);
			allowances.put(site, allowance);
		}
		if (allowance.problem().isPresent()) {
			throw allowance.problem().get().apply(way.complaints);
		}
		if (!allowance.robots().allows(way.at)) {
			throw way.complaints.of(Messages.fetch_robots);
		}
	}

	/** RFC 9309, section 2.3.1: what is not there allows all, what cannot be reached nothing. */
	private Allowance findAllowance(Way page, String site) {
		URI address = URI.create(site + "/robots.txt");
		Way way = new Way(new WebAddress(page.asked.name(), address), Manner.LISTED, settings, MOST_ROBOTS_REDIRECTS);
		try {
			Response response = follow(way, false).response();
			if (response.status() >= 500 || response.status() == 429) {
				return unknown("HTTP " + response.status());
			}
			return Allowance.of(response.isPage() ? Robots.of(response.bytes(), PROGRAM) : Robots.ALLOW_ALL);
		} catch (ImportException e) {
			boolean noContact = way.failure.isPresent() && way.at.equals(address)
					&& !(way.failure.get() instanceof MalformedResponseException);
			// The page cannot be reached either, and that is more to the point.
			return noContact ? Allowance.unknown(complaints -> complaints.of(way.failure.get(), page.at))
					: unknown(e.getMessage().replaceFirst(".*?: ", "").replaceFirst("\\. .*", ""));
		}
	}

	private static Allowance unknown(String reason) {
		return Allowance.unknown(complaints -> complaints.of(Messages.fetch_robotsUnknown, reason));
	}
}
