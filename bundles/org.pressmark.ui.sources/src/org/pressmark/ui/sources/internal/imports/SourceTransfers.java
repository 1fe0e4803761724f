// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** Takes sources from other programs, and gives them text. */
public final class SourceTransfers {

	/** The richest first: what is both is taken as the first of them. */
	private static final List<Transfer> DROPPED = List.of(FileTransfer.getInstance(), URLTransfer.getInstance(),
			HTMLTransfer.getInstance(), TextTransfer.getInstance());
	private static final List<Transfer> PASTED = List.of(FileTransfer.getInstance(), HTMLTransfer.getInstance(),
			TextTransfer.getInstance());
	private static final List<Transfer> NAMED = List.of(FileTransfer.getInstance(), TextTransfer.getInstance());

	private SourceTransfers() {
	}

	/** Tells what is dropped on a control or on what is in it, fields of text apart. */
	public static void onDrop(Control control, Consumer<Dropped> listener) {
		if (!(control instanceof Text)) {
			DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK);
			target.setTransfer(DROPPED.toArray(Transfer[]::new));
			target.addDropListener(new Listener(listener));
		}
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> onDrop(child, listener));
		}
	}

	/** What is on the clipboard. */
	public static Dropped paste(Display display) {
		return paste(display, PASTED, SourceTransfers::dropped);
	}

	/** The files that are on the clipboard, or those whose paths are there as text. */
	static Dropped pasteFiles(Display display) {
		return paste(display, NAMED, (transfer, data) -> data instanceof String text ? Optional.of(Dropped.paths(text))
				: dropped(transfer, data));
	}

	private static Dropped paste(Display display, List<Transfer> transfers,
			BiFunction<Transfer, Object, Optional<Dropped>> meaning) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return transfers.stream().map(transfer -> meaning.apply(transfer, clipboard.getContents(transfer)))
					.flatMap(Optional::stream).findFirst().orElseGet(Dropped.Nothing::new);
		} finally {
			clipboard.dispose();
		}
	}

	/** Puts text on the clipboard. */
	public static void copy(Display display, String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(display);
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private static Optional<Dropped> dropped(Transfer transfer, Object data) {
		LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
		Locale locale = Locale.getDefault();
		return switch (data) {
		case String[] names -> Optional.of(Dropped.files(names));
		case String html when transfer instanceof HTMLTransfer -> Optional.of(Dropped.html(html, now, locale));
		case String text -> Optional.of(Dropped.text(text, now, locale));
		case null, default -> Optional.empty();
		};
	}

	private static Optional<Transfer> transfer(TransferData data) {
		return DROPPED.stream().filter(each -> each.isSupportedType(data)).findFirst();
	}

	private static final class Listener extends DropTargetAdapter {

		private final Consumer<Dropped> listener;

		Listener(Consumer<Dropped> listener) {
			this.listener = listener;
		}

		@Override
		public void dragEnter(DropTargetEvent event) {
			event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
			DROPPED.stream().flatMap(transfer -> Stream.of(event.dataTypes).filter(transfer::isSupportedType))
					.findFirst().ifPresent(type -> event.currentDataType = type);
		}

		@Override
		public void drop(DropTargetEvent event) {
			listener.accept(transfer(event.currentDataType).flatMap(transfer -> dropped(transfer, event.data))
					.orElseGet(Dropped.Nothing::new));
		}
	}
}
