// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.sources.internal.Surrogates;

/**
 * An article as an importer read it from a source, before it becomes part of a project. Immutable.
 * <p>
 * The blocks are the whole truth about the content: all that the source shows, in its order, kept or cut away. Text,
 * paragraphs and removed parts are derived from them anew at each call, in time proportional to their length. Only
 * the line that became the title is no block.
 *
 * @param sourceName the name of the source, as {@link Source#name()}
 * @param mediaType  what the source was read as, such as {@code text/html}
 * @param metadata   what the source says about the article
 * @param blocks     the content
 * @param warnings   what a person should know before relying on the draft
 * @since 1.0
 */
public record ArticleDraft(String sourceName, String mediaType, Metadata metadata, List<Block> blocks,
		List<Warning> warnings) {

	/** Takes copies of the lists. What is half a character in the name becomes U+FFFD, as in a {@link Block}. */
	public ArticleDraft {
		sourceName = Surrogates.repaired(sourceName);
		blocks = List.copyOf(blocks);
		warnings = List.copyOf(warnings);
	}

	/**
	 * A draft of which there is nothing to warn.
	 *
	 * @param sourceName the name of the source, as {@link Source#name()}
	 * @param mediaType  what the source was read as, such as {@code text/html}
	 * @param metadata   what the source says about the article
	 * @param blocks     the content
	 */
	public ArticleDraft(String sourceName, String mediaType, Metadata metadata, List<Block> blocks) {
		this(sourceName, mediaType, metadata, blocks, List.of());
	}

	/**
	 * The warning of a kind.
	 *
	 * @param kind what may be wrong
	 * @return the warning; empty when nothing speaks for it
	 */
	public Optional<Warning> warning(Warning.Kind kind) {
		return warnings.stream().filter(warning -> warning.kind() == kind).findFirst();
	}

	/**
	 * The article's text: the kept blocks, joined by single line feeds, without the title.
	 *
	 * @return the text, empty when nothing was kept
	 */
	public String text() {
		return blocks.stream().filter(Block::isKept).map(Block::text).collect(Collectors.joining("\n"));
	}

	/**
	 * Where the paragraphs of {@link #text()} begin and end.
	 *
	 * @return the paragraphs in order; between two of them lies exactly one line feed
	 */
	public List<Paragraph> paragraphs() {
		List<Paragraph> paragraphs = new ArrayList<>();
		int begin = 0;
		for (Block block : blocks) {
			if (block.isKept()) {
				int end = begin + block.text().length();
				paragraphs.add(new Paragraph(block.kind(), begin, end));
				begin = end + 1;
			}
		}
		return paragraphs;
	}

	/**
	 * What was cut away.
	 *
	 * @return the removed blocks in the source's order
	 */
	public List<Removed> removed() {
		int length = text().length();
		List<Removed> removed = new ArrayList<>();
		int next = 0;
		for (Block block : blocks) {
			if (block.isKept()) {
				next += block.text().length() + 1;
			} else {
				removed.add(new Removed(Math.min(next, length), block.kind(), block.text(), block.removed().get(),
						block.evidence()));
			}
		}
		return removed;
	}

	/**
	 * The headline.
	 *
	 * @return the title without the outlet's name; empty when unknown
	 */
	public Optional<String> title() {
		return metadata.title().map(Provenanced::value);
	}

	/**
	 * The newspaper, agency, site or programme.
	 *
	 * @return the outlet; empty when unknown
	 */
	public Optional<String> outlet() {
		return metadata.outlet().map(Provenanced::value);
	}

	/**
	 * Who wrote it.
	 *
	 * @return names in the source's order; empty when unknown
	 */
	public List<String> authors() {
		return metadata.authors().stream().map(Provenanced::value).toList();
	}

	/**
	 * The article's own address.
	 *
	 * @return an absolute address; empty when unknown
	 */
	public Optional<String> url() {
		return metadata.url().map(Provenanced::value);
	}

	/**
	 * When it was first published.
	 *
	 * @return an EDTF date with the known precision, see {@link Metadata}; empty when unknown
	 */
	public Optional<String> published() {
		return metadata.published().map(Provenanced::value);
	}

	/**
	 * When it was last changed.
	 *
	 * @return an EDTF date with the known precision, see {@link Metadata}; empty when unknown
	 */
	public Optional<String> updated() {
		return metadata.updated().map(Provenanced::value);
	}

	/**
	 * The language of the text.
	 *
	 * @return a BCP 47 tag; empty when unknown
	 */
	public Optional<String> language() {
		return metadata.language().map(Provenanced::value);
	}

	/**
	 * What the source says of the article's main picture.
	 *
	 * @return the caption; empty when unknown
	 */
	public Optional<String> caption() {
		return metadata.caption().map(Provenanced::value);
	}
}
