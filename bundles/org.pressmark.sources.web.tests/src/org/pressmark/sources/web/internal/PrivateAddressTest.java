// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.web.WebSettings;
import org.pressmark.sources.web.WebVisit.Manner;

/** This machine and private networks are not asked, by whichever name, unless that is allowed. */
class PrivateAddressTest {

	private static final String REFUSAL = " is on this machine or in a private network.";

	private final Client client = new Client().publicOnly();
	private Server server;

	@BeforeEach
	void start() throws IOException {
		server = new Server();
		server.page("/", "<p>Secret.</p>");
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.0.1",
			"169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.0.1", "198.19.0.1",
			"203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1",
			"::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "fc00::1", "fd00:ec2::254",
			"fe80::1", "fec0::1", "ff02::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:c0a8:1::", "3fff::1" })
	void machine_Private(String ip) throws IOException {
		assertFalse(AddressRules.isPublic(InetAddress.getByName(ip)));
		client.name("news.example", ip);

		assertEquals("news.example" + REFUSAL,
				client.complaint("http://news.example:" + server.port() + "/", Manner.NAMED));
		assertEquals(List.of(), server.targets());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "128.0.0.1",
			"172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "223.255.255.255", "2606:4700::1111",
			"2a00:1450:4001:80b::200e", "64:ff9b::808:808", "2002:808:808::" })
	void machine_Public(String ip) throws IOException {
		assertTrue(AddressRules.isPublic(InetAddress.getByName(ip)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "LocalHost.", "a.localhost", "127.0.0.1", "[::1]", "[::ffff:7f00:1]",
			"2130706433", "0x7f000001", "017700000001", "127.0.0.01", "0" })
	void name_OfThisMachine(String host) {
		String complaint = client.complaint("http://" + host + ":" + server.port() + "/", Manner.NAMED);

		assertTrue(complaint.endsWith(REFUSAL), complaint);
		assertEquals(List.of(), server.targets());
	}

	@Test
	void name_WithOnePrivateAmongPublicMachines() {
		Hosts hosts = new Hosts(host -> new InetAddress[] { InetAddress.getByAddress(new byte[] { 1, 1, 1, 1 }),
				InetAddress.getByAddress(new byte[] { 10, 0, 0, 1 }) }, false);

		assertThrows(ForbiddenHostException.class, () -> hosts.find(URI.create("http://news.example/")));
	}

	@Test
	void name_IsLookedUpOnce_SoThatItCannotMeanAnotherMachineLater() {
		client.name("rebinding.example", "192.0.2.1", "127.0.0.1");

		client.complaint("http://rebinding.example:" + server.port() + "/", Manner.NAMED);

		assertEquals(List.of("rebinding.example"), client.resolved());
		assertEquals(List.of(), server.targets());
	}

	@Test
	void machine_ThatWasChecked_IsConnectedTo() throws ImportException {
		// The second answer of the resolver would lead elsewhere.
		client.settings(WebSettings.DEFAULT.withPrivateAllowed(true))
				.name("news.example", "127.0.0.1", "192.0.2.1");

		client.fetch("http://news.example:" + server.port() + "/", Manner.NAMED);

		assertEquals(List.of("news.example"), client.resolved());
		assertTrue(server.requests().getFirst().contains("Host: news.example:" + server.port()));
	}

	@Test
	void machines_AreTriedInTheirOrder() throws ImportException {
		client.settings(WebSettings.DEFAULT.withPrivateAllowed(true)).machines("news.example", "127.0.0.9", "127.0.0.1");

		client.fetch("http://news.example:" + server.port() + "/", Manner.NAMED);

		assertEquals(List.of("/"), server.targets());
	}

	@Test
	void allowed_IsAskedButForWhatIsNoMachine() throws ImportException {
		Client allowed = new Client().name("none.example", "0.0.0.0").name("many.example", "224.0.0.1");

		assertEquals("<p>Secret.</p>".length(), allowed.fetch(server.uri("/")).bytes().length);
		assertTrue(allowed.complaint("http://none.example:" + server.port() + "/", Manner.NAMED).startsWith("none.example is"));
		assertTrue(allowed.complaint("http://many.example:" + server.port() + "/", Manner.NAMED).startsWith("many.example is"));
	}
}
