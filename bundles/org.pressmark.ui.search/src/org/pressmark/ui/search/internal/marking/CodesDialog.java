// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.CheckedTreeSelectionDialog;
import org.pressmark.model.Code;
import org.pressmark.model.Project;
import org.pressmark.model.text.Plurals;
import org.pressmark.ui.CodeChips;
import org.pressmark.ui.search.internal.Messages;

/** Asks for codes of the codebook. */
public final class CodesDialog {

	private CodesDialog() {
	}

	/**
	 * Asks. UI thread only.
	 *
	 * @param count how many places will be marked
	 * @return at least one; empty if the person thought better of it
	 */
	public static Optional<List<Code>> ask(Shell parent, Project project, int count) {
		CheckedTreeSelectionDialog dialog = new Chips(parent);
		dialog.setTitle(Messages.codes_title);
		dialog.setMessage(Plurals.bind(Messages.codes_message, count));
		dialog.setEmptyListMessage(Messages.codes_none);
		dialog.setInput(project);
		dialog.setExpandedElements(project.getCodes().toArray());
		dialog.setContainerMode(false);
		dialog.setValidator(chosen -> chosen.length == 0 ? new Status(IStatus.ERROR, CodesDialog.class, "")
				: Status.OK_STATUS);
		return dialog.open() == Window.OK
				? Optional.of(Arrays.stream(dialog.getResult()).map(Code.class::cast).toList())
				: Optional.empty();
	}

	/** The codes with the chips that they have in the codebook. */
	private static final class Chips extends CheckedTreeSelectionDialog {

		Chips(Shell parent) {
			super(parent, new LabelProvider(), new Tree());
		}

		@Override
		protected CheckboxTreeViewer createTreeViewer(Composite parent) {
			CheckboxTreeViewer viewer = super.createTreeViewer(parent);
			CodeChips chips = new CodeChips(viewer.getTree());
			viewer.setLabelProvider(LabelProvider.createTextImageProvider(code -> label((Code) code),
					code -> chips.of((Code) code)));
			viewer.getTree().addListener(SWT.KeyDown, event -> keyPressed(viewer, event));
			viewer.getTree().addListener(SWT.Traverse, this::traversed);
			return viewer;
		}

		/** The viewer takes Enter for a double click and would switch the box that was ticked last before OK is pressed. */
		private void traversed(Event event) {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				if (getOkButton().isEnabled()) {
					okPressed();
				}
			}
		}

		private static String label(Code code) {
			return code.getShortcut() == null ? code.getName()
					: NLS.bind(Messages.codes_withKey, code.getName(), code.getShortcut());
		}

		/** A code's key ticks it, as it does where a passage is marked in an article. */
		private void keyPressed(CheckboxTreeViewer viewer, Event event) {
			if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && Character.isLetterOrDigit(event.character)) {
				event.doit = false;
				withKey(viewer, String.valueOf(event.character)).ifPresent(code -> {
					viewer.setChecked(code, !viewer.getChecked(code));
					viewer.reveal(code);
					updateOKStatus();
				});
			}
		}

		private static Optional<Code> withKey(CheckboxTreeViewer viewer, String key) {
			return all(((Project) viewer.getInput()).getCodes()).filter(code -> key.equalsIgnoreCase(code.getShortcut()))
					.findFirst();
		}

		private static Stream<Code> all(List<Code> codes) {
			return codes.stream().flatMap(code -> Stream.concat(Stream.of(code), all(code.getCodes())));
		}
	}

	private static final class Tree implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object project) {
			return ((Project) project).getCodes().toArray();
		}

		@Override
		public Object[] getChildren(Object code) {
			return ((Code) code).getCodes().toArray();
		}

		@Override
		public Object getParent(Object code) {
			return ((Code) code).eContainer() instanceof Code parent ? parent : null;
		}

		@Override
		public boolean hasChildren(Object code) {
			return !((Code) code).getCodes().isEmpty();
		}
	}
}
