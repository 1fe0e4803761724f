// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
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
		Set<String> keys = Arrays.stream(Messages.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
				.filter(field -> field.getType() == String.class).map(field -> field.getName())
				.collect(Collectors.toCollection(TreeSet::new));

		assertEquals(keys, new TreeSet<>(texts.stringPropertyNames()));
	}
}
