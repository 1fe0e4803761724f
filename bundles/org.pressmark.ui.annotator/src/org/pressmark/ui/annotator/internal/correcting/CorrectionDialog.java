// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.correcting;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ActiveShellExpression;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.pressmark.ui.Failures;
import org.pressmark.ui.annotator.internal.painting.ParagraphDirections;
import org.pressmark.ui.fields.Named;

/**
 * Lies over paragraphs of an article, looks as they do, and lets a person go over their words. What could not be stored
 * stays in it, with the reason below; who leaves it with words that are changed is asked what is to become of them.
 */
public final class CorrectionDialog extends Dialog {

	/** Where the words are to go. */
	@FunctionalInterface
	public interface Storing {

		/** @return completes on the UI thread when they are stored, or exceptionally if they cannot be */
		CompletableFuture<?> store(String words);
	}

	private static final String CSS_ID = "org.eclipse.e4.ui.css.id";
	private static final int STORE = 0;
	private static final int DISCARD = 1;
	private static final int MARGIN = 8;
	private static final int FEWEST_LINES = 3;
	private static final int MOST_LINES = 16;
	private static final int MEASURED_UNITS = 8_000;
	private static final int NARROWEST_IN_LINES = 24;

	private final Rectangle place;
	private final Font font;
	private final String words;
	private final Point selected;
	private final Predicate<String> rightToLeft;
	private final Storing storing;
	private StyledText text;
	private TypingUndo undo;
	private Label message;

	/**
	 * @param place where the paragraphs are on the display
	 * @param font theirs
	 * @param words theirs, each paragraph a line
	 * @param selected begin and end of what is selected among them
	 * @param rightToLeft whether a paragraph runs so
	 */
	public CorrectionDialog(Shell parent, Rectangle place, Font font, String words, Point selected,
			Predicate<String> rightToLeft, Storing storing) {
		super(parent);
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL | getDefaultOrientation());
		this.place = place;
		this.font = font;
		this.words = words;
		this.selected = selected;
		this.rightToLeft = rightToLeft;
		this.storing = storing;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.correct_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		text = Named.control(new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "correct.text",
				Messages.correct_name);
		text.setData(CSS_ID, "annotator-text");
		text.setFont(font);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		new ParagraphDirections(text, rightToLeft);
		text.addLineStyleListener(event -> event.alignment = rightToLeft.test(event.lineText) ? SWT.RIGHT : SWT.LEFT);
		text.setText(words);
		text.setSelection(selected);
		undo = new TypingUndo(text);
		text.addVerifyKeyListener(storingKeys());
		text.addVerifyKeyListener(this::undoKeys);
		followUndo(IWorkbenchCommandConstants.EDIT_UNDO, undo::undo);
		followUndo(IWorkbenchCommandConstants.EDIT_REDO, undo::redo);
		text.addTraverseListener(CorrectionDialog::traverse);
		GridDataFactory.fillDefaults().grab(true, true).hint(width(), height()).applyTo(text);
		message = WidgetFactory.label(SWT.WRAP).text(Messages.correct_hint).create(area);
		message.setData("id", "correct.message");
		GridDataFactory.fillDefaults().grab(true, false).hint(width(), message.computeSize(width(), SWT.DEFAULT).y)
				.applyTo(message);
		text.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.correct_store, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** Over the paragraphs, as far as there is room. */
	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle inside = getShell().getDisplay().map(text, null, text.getClientArea());
		Point corner = getShell().getLocation();
		return new Point(place.x - (inside.x - corner.x) - MARGIN, place.y - (inside.y - corner.y) - MARGIN);
	}

	@Override
	protected void okPressed() {
		enable(false);
		storing.store(text.getText()).whenComplete((stored, failure) -> {
			if (getShell() == null || getShell().isDisposed()) {
				return;
			}
			if (failure == null) {
				super.okPressed();
			} else {
				enable(true);
				say(Failures.line(failure));
			}
		});
	}

	@Override
	protected void cancelPressed() {
		leave(super::cancelPressed);
	}

	@Override
	protected void handleShellCloseEvent() {
		leave(super::handleShellCloseEvent);
	}

	/** What was changed is not dropped unless the person says so. */
	private void leave(Runnable close) {
		boolean isChanged = text.getEditable() && !text.getText().equals(words);
		int answer = isChanged ? MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.correct_title,
				Messages.correct_askStore, SWT.SHEET, Messages.correct_store, Messages.correct_discard,
				IDialogConstants.CANCEL_LABEL) : DISCARD;
		switch (answer) {
		case STORE -> okPressed();
		case DISCARD -> close.run();
		default -> text.setFocus();
		}
	}

	private void enable(boolean enabled) {
		getButton(IDialogConstants.OK_ID).setEnabled(enabled);
		text.setEditable(enabled);
	}

	private void say(String problem) {
		message.setText(problem);
		message.setForeground(message.getDisplay().getSystemColor(SWT.COLOR_RED));
		message.requestLayout();
		text.setFocus();
	}

	private VerifyKeyListener storingKeys() {
		return (VerifyEvent event) -> {
			boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
			if (isEnter && (event.stateMask & SWT.SHIFT) == 0) {
				event.doit = false;
				if (text.getEditable()) {
					okPressed();
				}
			}
		};
	}

	/** As long as the dialog is there, what is undone by keys is what was typed here, not what was done to the project. */
	private void followUndo(String command, Runnable action) {
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		IHandlerActivation activation = handlers.activateHandler(command, new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		}, new ActiveShellExpression(getShell()));
		text.addDisposeListener(event -> handlers.deactivateHandler(activation));
	}

	/** Where the keys that people know are no keys of these commands. */
	private void undoKeys(VerifyEvent event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && (event.keyCode == 'z' || event.keyCode == 'y')) {
			event.doit = false;
			if (event.keyCode == 'z') {
				undo.undo();
			} else {
				undo.redo();
			}
		}
	}

	/** No paragraph has tabs in it, and Shift+Enter is not for the default button. */
	private static void traverse(TraverseEvent event) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
		case SWT.TRAVERSE_RETURN -> event.doit = false;
		default -> {
			// As usual: Esc closes.
		}
		}
	}

	private int width() {
		return Math.max(place.width, text.getLineHeight() * NARROWEST_IN_LINES);
	}

	/** So that another line has room; what is longer anyway is not measured, as all of it would be laid out. */
	private int height() {
		int line = text.getLineHeight();
		int most = line * MOST_LINES;
		return words.length() > MEASURED_UNITS ? most
				: Math.clamp(text.computeSize(width(), SWT.DEFAULT).y + line, line * FEWEST_LINES, most);
	}
}
