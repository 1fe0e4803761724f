// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.markdown;

import java.util.Optional;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.formats.internal.document.Paragraphs;
import org.pressmark.sources.internal.html.Page;

/** Makes paragraphs of the nodes of a Markdown document. */
final class NodeParagraphs extends AbstractVisitor {

	private final String sourceName;
	private final Paragraphs paragraphs;
	private final StringBuilder text = new StringBuilder();
	private Optional<ParagraphKind> kind = Optional.empty();
	private Optional<ImportException> failure = Optional.empty();

	NodeParagraphs(String sourceName, Paragraphs paragraphs) {
		this.sourceName = sourceName;
		this.paragraphs = paragraphs;
	}

	void read(Node document) throws ImportException {
		document.accept(this);
		if (failure.isPresent()) {
			throw failure.get();
		}
	}

	private void inside(ParagraphKind inner, Runnable children) {
		Optional<ParagraphKind> outer = kind;
		kind = Optional.of(inner);
		children.run();
		kind = outer;
	}

	private void end() {
		try {
			paragraphs.add(text.toString(), kind);
		} catch (ImportException e) {
			failure = Optional.of(e);
		}
		text.setLength(0);
	}

	@Override
	public void visit(Heading heading) {
		inside(ParagraphKind.HEADING, () -> {
			visitChildren(heading);
			if (heading.getLevel() == 1) {
				paragraphs.title(text.toString());
			}
			end();
		});
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		end();
	}

	@Override
	public void visit(BlockQuote quote) {
		inside(ParagraphKind.QUOTE, () -> visitChildren(quote));
	}

	@Override
	public void visit(ListItem item) {
		inside(ParagraphKind.LIST_ITEM, () -> visitChildren(item));
	}

	@Override
	public void visit(FencedCodeBlock code) {
		text.append(code.getLiteral());
		end();
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		text.append(code.getLiteral());
		end();
	}

	/** Of markup only the words count. */
	@Override
	public void visit(HtmlBlock html) {
		try {
			text.append(Page.parse(sourceName, html.getLiteral()).document().body().text());
			end();
		} catch (ImportException e) {
			failure = Optional.of(e);
		}
	}

	@Override
	public void visit(CustomBlock block) {
		visitChildren(block);
		end();
	}

	@Override
	public void visit(Text characters) {
		text.append(characters.getLiteral());
	}

	@Override
	public void visit(Code code) {
		text.append(code.getLiteral());
	}

	/** What stands for a picture that cannot be seen is no text. */
	@Override
	public void visit(Image image) {
		// Nothing of it is read.
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		text.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		text.append('\n');
	}
}
