// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which IP addresses are of the public internet: those that the registries of special-purpose addresses of the IANA
 * (<a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IPv4</a>,
 * <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IPv6</a>) do not say otherwise of, nor those that
 * stand for one of these inside IPv6.
 */
final class AddressRules {

	/**
	 * This network, private, shared (CGNAT), loopback, link-local (where clouds have their metadata), documentation,
	 * benchmarks, multicast and what is reserved.
	 */
	private static final List<Block> SPECIAL_4 = Stream
			.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
					"192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
					"198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3")
			.map(Block::of).toList();

	/** All that is given to the internet, but for Teredo and its neighbours, documentation and segment routing. */
	private static final Block GLOBAL_6 = Block.of("2000::/3");
	private static final List<Block> SPECIAL_6 = Stream
			.of("2001::/23", "2001:db8::/32", "3fff::/20").map(Block::of).toList();

	/** Ways to write an IPv4 address in IPv6, each with the byte at which that begins: NAT64, compatible, 6to4. */
	private static final List<Embedding> EMBEDDINGS = List.of(new Embedding(Block.of("64:ff9b::/96"), 12),
			new Embedding(Block.of("::/96"), 12), new Embedding(Block.of("2002::/16"), 2));

	private record Embedding(Block block, int at) {
	}

	/** Addresses that begin with the same bits. */
	private record Block(byte[] prefix, int bits) {

		static Block of(String text) {
			String[] parts = text.split("/");
			return new Block(literal(parts[0]).getAddress(), Integer.parseInt(parts[1]));
		}

		boolean contains(byte[] address) {
			if (address.length != prefix.length) {
				return false;
			}
			int whole = bits / 8;
			int mask = 0xFF00 >> bits % 8 & 0xFF;
			return Arrays.equals(address, 0, whole, prefix, 0, whole)
					&& (mask == 0 || (address[whole] & mask) == (prefix[whole] & mask));
		}
	}

	private AddressRules() {
	}

	/** Whether this is a machine of the public internet. */
	static boolean isPublic(InetAddress address) {
		byte[] bytes = address.getAddress();
		if (address instanceof Inet4Address) {
			return SPECIAL_4.stream().noneMatch(block -> block.contains(bytes));
		}
		for (Embedding each : EMBEDDINGS) {
			if (each.block().contains(bytes)) {
				return isPublic(inside(bytes, each.at()));
			}
		}
		return GLOBAL_6.contains(bytes) && SPECIAL_6.stream().noneMatch(block -> block.contains(bytes));
	}

	/** Whether one machine can have this address, in whichever network. */
	static boolean isMachine(InetAddress address) {
		boolean isNone = address.isAnyLocalAddress() || address.isMulticastAddress();
		boolean isThisNetwork = address instanceof Inet4Address
				&& (address.getAddress()[0] == 0 || (address.getAddress()[0] & 0xFF) >= 0xF0);
		return !isNone && !isThisNetwork && (address instanceof Inet4Address || address instanceof Inet6Address);
	}

	private static InetAddress inside(byte[] bytes, int at) {
		try {
			return InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + 4));
		} catch (UnknownHostException e) {
			throw new IllegalStateException("four bytes are an address", e);
		}
	}

	private static InetAddress literal(String text) {
		try {
			return InetAddress.getByName(text); // No name is looked up, since it is none.
		} catch (UnknownHostException e) {
			throw new IllegalStateException(text, e);
		}
	}
}
