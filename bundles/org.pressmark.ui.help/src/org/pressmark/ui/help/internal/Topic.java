// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.help.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/**
 * A line of the contents, as plug-ins contribute them at Eclipse's extension point {@code org.eclipse.help.toc}.
 *
 * @param label what it is about
 * @param page its page, as {@code /bundle/path}; empty for none
 * @param topics what is below it
 */
record Topic(String label, Optional<String> page, List<Topic> topics) {

	/** All that is contributed. Reads files. */
	static List<Topic> contributed() {
		return Arrays.stream(HelpSystem.getTocs()).map(Topic::of).toList();
	}

	private static Topic of(IToc toc) {
		return new Topic(toc.getLabel(), Optional.ofNullable(toc.getTopic(null)).map(ITopic::getHref), below(toc.getTopics()));
	}

	private static Topic of(ITopic topic) {
		return new Topic(topic.getLabel(), Optional.ofNullable(topic.getHref()), below(topic.getSubtopics()));
	}

	private static List<Topic> below(ITopic[] topics) {
		return Arrays.stream(topics).map(Topic::of).toList();
	}

	/** This one and all below it. */
	Stream<Topic> all() {
		return Stream.concat(Stream.of(this), topics.stream().flatMap(Topic::all));
	}
}
