// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.history.internal.HistoryFilter.ArticleChoice;

/** The fields above the list that say which steps it shows. */
final class FilterRow {

	private static final int PAUSE_MILLISECONDS = 200;
	private static final int FIELD_CHARACTERS = 13;
	private static final int IN_EDITOR = 1;
	private static final List<String> TABLES = List.of("article", "annotation", "entity", "event", "code");

	private final Composite row;
	private final Consumer<HistoryFilter> listener;
	private final Runnable chooseArticle;
	private final Runnable textChanged = this::textChanged;
	private final Text text;
	private final Combo article;
	private final Combo person;
	private final Combo kind;
	private final Combo touched;
	private List<String> people = List.of();
	private HistoryFilter filter = HistoryFilter.NONE;

	/**
	 * @param parent has a grid
	 * @param listener is told what is wanted now
	 * @param chooseArticle asks for an article
	 */
	FilterRow(Composite parent, Consumer<HistoryFilter> listener, Runnable chooseArticle) {
		this.listener = listener;
		this.chooseArticle = chooseArticle;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).extendedMargins(3, 3, 3, 3).spacing(4, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		text = Named.control(new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "history.filter",
				Messages.filter_textName);
		text.setMessage(Messages.filter_text);
		text.addModifyListener(event -> text.getDisplay().timerExec(PAUSE_MILLISECONDS, textChanged));
		layOut(text);
		article = combo("history.article", Messages.filter_articleName, this::articleSelected);
		person = combo("history.person", Messages.filter_personName, this::apply);
		kind = combo("history.kind", Messages.filter_kindName, this::apply);
		touched = combo("history.touched", Messages.filter_touchedName, this::apply);
		kind.setItems(Messages.filter_allKinds, Messages.state_done, Messages.state_undo, Messages.state_redo);
		touched.setItems(Messages.filter_allTables, Messages.touched_article, Messages.touched_annotation,
				Messages.touched_entity, Messages.touched_event, Messages.touched_code);
		show(HistoryFilter.NONE);
	}

	/** What is wanted, with what is just being typed. */
	HistoryFilter filter() {
		return new HistoryFilter(filter.article(), filter.author(), filter.kind(), filter.table(), text.getText());
	}

	/** The field that one types in. */
	Text text() {
		return text;
	}

	/** Shows what is wanted, without telling anybody. */
	void show(HistoryFilter wanted) {
		filter = wanted;
		if (!text.getText().equals(wanted.text())) {
			text.setText(wanted.text());
		}
		kind.select(wanted.kind().map(each -> each.ordinal() + 1).orElse(0));
		touched.select(wanted.table().map(each -> TABLES.indexOf(each) + 1).orElse(0));
		showPeople(people);
		showArticle();
	}

	/** Offers these people. */
	void showPeople(List<String> authors) {
		people = authors;
		person.setItems(Stream.concat(Stream.of(Messages.filter_everybody), authors.stream()).toArray(String[]::new));
		person.select(filter.author().map(each -> authors.indexOf(each) + 1).orElse(0));
	}

	private void showArticle() {
		Stream<String> items = Stream.of(Messages.filter_allArticles, Messages.filter_thisArticle);
		Optional<String> chosen = filter.article() instanceof ArticleChoice.Chosen one ? Optional.of(one.title())
				: Optional.empty();
		article.setItems(Stream.of(items, chosen.stream(), Stream.of(Messages.filter_chooseArticle))
				.flatMap(each -> each).toArray(String[]::new));
		article.select(switch (filter.article()) {
		case ArticleChoice.All all -> 0;
		case ArticleChoice.InEditor editor -> IN_EDITOR;
		case ArticleChoice.Chosen one -> IN_EDITOR + 1;
		});
		article.setToolTipText(chosen.map(Mnemonics::escape).orElse(null));
	}

	private Combo combo(String id, String name, Runnable selected) {
		Combo combo = Named.control(new Combo(row, SWT.READ_ONLY), id, name);
		combo.setToolTipText(name);
		combo.addListener(SWT.Selection, event -> selected.run());
		layOut(combo);
		return combo;
	}

	private static void layOut(Control field) {
		int width = new PixelConverter(field).convertWidthInCharsToPixels(FIELD_CHARACTERS);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
	}

	private void articleSelected() {
		int index = article.getSelectionIndex();
		if (index == article.getItemCount() - 1) {
			showArticle();
			chooseArticle.run();
		} else if (index <= IN_EDITOR) {
			boolean inEditor = index == IN_EDITOR;
			tell(filter().of(inEditor ? new ArticleChoice.InEditor(Optional.empty()) : new ArticleChoice.All()));
		}
	}

	/** A timer that is set again starts anew. */
	private void textChanged() {
		if (!text.isDisposed() && !text.getText().equals(filter.text())) {
			apply();
		}
	}

	private void apply() {
		tell(new HistoryFilter(filter.article(), chosen(person, people), kind(), chosen(touched, TABLES), text.getText()));
	}

	private Optional<Kind> kind() {
		return chosen(kind, List.of(Kind.values()));
	}

	private void tell(HistoryFilter wanted) {
		filter = wanted;
		listener.accept(wanted);
	}

	/** The first item stands for any. */
	private static <T> Optional<T> chosen(Combo combo, List<T> values) {
		return IntStream.of(combo.getSelectionIndex() - 1).filter(index -> index >= 0 && index < values.size())
				.mapToObj(values::get).findFirst();
	}
}
