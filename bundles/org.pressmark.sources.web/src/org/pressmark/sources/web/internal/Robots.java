// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the robots.txt of a site says to one program: RFC 9309. Of the rules that match, the longest counts; of two as
 * long, the one that allows. Beyond the RFC, the time between two requests that many sites ask for
 * ({@code Crawl-delay}, in seconds).
 */
final class Robots {

	/** How much of a file is read at least; section 2.5. */
	static final int MAXIMUM_BYTES = 500 * 1024;

	/** For sites that have no such file. */
	static final Robots ALLOW_ALL = new Robots(List.of(), Duration.ZERO);

	/** Some sites ask for hours, which nobody would wait for. */
	private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
	private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

	private static final String ANY = "*";

	/** A rule; its path may have {@code *} in it and {@code $} at its end. */
	private record Rule(boolean allows, String path) {

		boolean matches(String target) {
			boolean toEnd = path.endsWith("$");
			String[] parts = (toEnd ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
			if (!target.startsWith(parts[0])) {
				return false;
			}
			int at = parts[0].length();
			int last = parts.length - 1;
			for (int i = 1; i <= last; i++) {
				if (toEnd && i == last) {
					return target.length() - parts[i].length() >= at && target.endsWith(parts[i]);
				}
				int found = target.indexOf(parts[i], at);
				if (found < 0) {
					return false;
				}
				at = found + parts[i].length();
			}
			return !toEnd || at == target.length();
		}
	}

	private final List<Rule> rules;
	private final Duration delay;

	private Robots(List<Rule> rules, Duration delay) {
		this.rules = rules;
		this.delay = delay;
	}

	/**
	 * Reads a file.
	 *
	 * @param file    its bytes, in UTF-8
	 * @param program the name of the program for which rules are wanted
	 */
	static Robots of(byte[] file, String program) {
		List<Rule> ours = new ArrayList<>();
		List<Rule> all = new ArrayList<>();
		Duration ourDelay = Duration.ZERO;
		Duration delayOfAll = Duration.ZERO;
		boolean isForUs = false;
		boolean isForAll = false;
		boolean isNamed = false;
		boolean inNames = false;
		for (String line : text(file).split("\\R")) {
			String[] field = line.replaceFirst("#.*", "").split(":", 2);
			String name = field[0].strip().toLowerCase(Locale.ROOT);
			String value = field.length < 2 ? "" : field[1].strip();
			if (name.equals("user-agent")) {
				// Names that follow each other begin one group.
				isForUs = isMeant(value, program) || inNames && isForUs;
				isForAll = value.equals(ANY) || inNames && isForAll;
				isNamed |= isForUs;
				inNames = true;
			} else if (name.equals("allow") || name.equals("disallow")) {
				inNames = false;
				add(isForUs ? ours : isForAll ? all : new ArrayList<>(), name.equals("allow"), value);
			} else if (name.equals("crawl-delay")) {
				// What the RFC does not know must not part the names of a group.
				ourDelay = isForUs ? delay(value) : ourDelay;
				delayOfAll = isForAll ? delay(value) : delayOfAll;
			}
		}
		return isNamed ? new Robots(List.copyOf(ours), ourDelay) : new Robots(List.copyOf(all), delayOfAll);
	}

	private static String text(byte[] file) {
		int length = Math.min(file.length, MAXIMUM_BYTES);
		String text = new String(file, 0, length, StandardCharsets.UTF_8);
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** What is no number asks for nothing. */
	private static Duration delay(String value) {
		if (!SECONDS.matcher(value).matches()) {
			return Duration.ZERO;
		}
		Duration asked = Duration.ofMillis((long) (Double.parseDouble(value) * 1_000));
		return asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
	}

	/** How long the site wants the program to wait between two requests; at most a minute, zero if it does not say. */
	Duration delay() {
		return delay;
	}

	/** A version or the like may follow the name. */
	private static boolean isMeant(String value, String program) {
		return value.replaceFirst("[^A-Za-z_-].*", "").equalsIgnoreCase(program);
	}

	/** Without a path a rule says nothing. */
	private static void add(List<Rule> rules, boolean allows, String path) {
		if (!path.isEmpty()) {
			rules.add(new Rule(allows, decoded(path)));
		}
	}

	/** Whether the program may fetch an address of the site. */
	boolean allows(URI address) {
		String query = address.getRawQuery() == null ? "" : '?' + address.getRawQuery();
		String target = decoded(address.getRawPath() + query);
		Rule best = null;
		for (Rule rule : rules) {
			boolean isBetter = best == null || rule.path.length() > best.path.length()
					|| rule.path.length() == best.path.length() && rule.allows;
			if (isBetter && rule.matches(target)) {
				best = rule;
			}
		}
		return best == null || best.allows;
	}

	/** So that it does not matter how a character is written; but for those that mean something as they are. */
	private static String decoded(String path) {
		StringBuilder decoded = new StringBuilder();
		byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < bytes.length; i++) {
			int value = bytes[i] & 0xFF;
			if (value == '%' && i + 2 < bytes.length) {
				int high = Character.digit(bytes[i + 1], 16);
				int low = Character.digit(bytes[i + 2], 16);
				int escaped = high * 16 + low;
				if (high >= 0 && low >= 0 && "/?%*$".indexOf(escaped) < 0) {
					value = escaped;
					i += 2;
				}
			}
			decoded.append((char) value);
		}
		return decoded.toString();
	}
}
