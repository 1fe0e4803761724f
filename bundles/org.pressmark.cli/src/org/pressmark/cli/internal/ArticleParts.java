// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.model.RemovedBlock;
import org.pressmark.model.text.Lines;
import org.pressmark.model.text.Plurals;
import org.pressmark.store.StoreException;

/** The paragraphs of an article and what was cut from it, each kind numbered from 1 in reading order. */
final class ArticleParts {

	private static final int WORDS_CHARACTERS = 70;

	private final Article article;
	private final String text;
	private final List<String> paragraphs;

	ArticleParts(Article article) {
		this.article = article;
		this.text = Optional.ofNullable(article.getText()).orElse("");
		this.paragraphs = text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
	}

	/**
	 * Where a paragraph begins in the text.
	 *
	 * @throws StoreException if there is none of that number
	 */
	int paragraph(int number) throws StoreException {
		if (number < 1 || number > paragraphs.size()) {
			throw new StoreException(NLS.bind(Messages.parts_noParagraph, number, paragraphs.size()));
		}
		return paragraphs.stream().limit(number - 1L).mapToInt(line -> line.length() + 1).sum();
	}

	/**
	 * Which of the removed blocks is meant.
	 *
	 * @throws StoreException if there is none of that number
	 */
	int block(int number) throws StoreException {
		if (number < 1 || number > article.getRemoved().size()) {
			throw new StoreException(Plurals.bind(Messages.parts_noBlock, number, article.getRemoved().size()));
		}
		return number - 1;
	}

	/** Prints them all, what was cut where it stood. */
	void print(Console console, boolean isJson) {
		Printing printing = isJson ? new Objects(console) : new Lined();
		int begin = 0;
		int block = print(printing, 0, begin);
		for (int i = 0; i < paragraphs.size(); i++) {
			printing.paragraph(i + 1, begin, paragraphs.get(i), kind(begin));
			begin = Math.min(text.length(), begin + paragraphs.get(i).length() + 1);
			block = print(printing, block, begin);
		}
		printing.end(console);
	}

	/** Prints the blocks, from one on, that stand no later than at an offset; returns which comes then. */
	private int print(Printing printing, int from, int offset) {
		int block = from;
		while (block < article.getRemoved().size() && position(block) <= offset) {
			printing.block(block + 1, article.getRemoved().get(block), position(block));
			block++;
		}
		return block;
	}

	private ParagraphKind kind(int begin) {
		return article.getParagraphs().stream().filter(each -> each.getBegin() == begin).map(Paragraph::getKind).findFirst()
				.orElse(ParagraphKind.TEXT);
	}

	private int position(int block) {
		return Lines.beginFrom(text, article.getRemoved().get(block).getPosition());
	}

	private interface Printing {

		void paragraph(int number, int begin, String words, ParagraphKind kind);

		void block(int number, RemovedBlock block, int position);

		void end(Console console);
	}

	/** For scripts. */
	private record Objects(Console console) implements Printing {

		@Override
		public void paragraph(int number, int begin, String words, ParagraphKind kind) {
			console.line(new JsonLine().put("paragraph", number).put("begin", begin).put("end", begin + words.length())
					.put("kind", kind.getLiteral()).put("text", words).toString());
		}

		@Override
		public void block(int number, RemovedBlock block, int position) {
			console.line(new JsonLine().put("block", number).put("position", position).put("reason", block.getReason())
					.put("kind", block.getKind().getLiteral()).put("text", block.getText()).toString());
		}

		@Override
		public void end(Console unused) {
			// Each was printed when its turn had come.
		}
	}

	/** For people. */
	private static final class Lined implements Printing {

		private final Table table = new Table(Messages.parts_paragraph, Messages.parts_block, Messages.parts_reason,
				Messages.parts_words);

		@Override
		public void paragraph(int number, int begin, String words, ParagraphKind kind) {
			table.add(Integer.toString(number), "", "", Plain.shorten(words, WORDS_CHARACTERS));
		}

		@Override
		public void block(int number, RemovedBlock block, int position) {
			table.add("", Integer.toString(number), Plain.line(Optional.ofNullable(block.getReason()).orElse("")),
					Plain.shorten(Optional.ofNullable(block.getText()).orElse(""), WORDS_CHARACTERS));
		}

		@Override
		public void end(Console console) {
			table.print(console);
		}
	}
}
