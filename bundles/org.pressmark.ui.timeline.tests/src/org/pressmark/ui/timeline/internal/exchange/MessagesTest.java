// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MessagesTest {

	@Test
	void messages_EachKeyHasItsText() throws Exception {
		Properties texts = new Properties();
		try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
			texts.load(in);
		}
		assertEquals(new TreeSet<>(texts.stringPropertyNames()), Arrays.stream(Messages.class.getFields())
				.map(field -> field.getName()).filter(texts::containsKey).collect(Collectors.toCollection(TreeSet::new)));
		assertEquals(texts.size(), Arrays.stream(Messages.class.getFields())
				.filter(field -> field.getDeclaringClass() == Messages.class).count());
	}
}
