// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.popup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.pressmark.model.Code;
import org.pressmark.model.Project;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.PlatedLabels;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.choosing.AnchoredPopup;

/**
 * The codebook at the marked words: letters check codes by their shortcuts, Enter takes those that are checked. In
 * an empty codebook the first code's name is typed at once. Below the codes stands when to use the selected one.
 */
public final class CodesPopup extends AnchoredPopup {

	/** More of a guideline is in the tool tip. */
	private static final int GUIDELINE_LINES = 2;

	private final Project project;
	private final Collection<Code> before;
	private final Function<String, CompletableFuture<Optional<Code>>> create;
	private final Consumer<List<Code>> action;
	private final boolean atOnce;
	private CheckboxTreeViewer tree;
	private Text newCode;
	private Label guideline;

	/**
	 * @param anchor what it is about, on the display
	 * @param before codes that are checked at first
	 * @param create makes a code of a name
	 * @param action is given the codes that a person took, at least one
	 */
	public CodesPopup(Shell parent, Rectangle anchor, Project project, Collection<Code> before,
			Function<String, CompletableFuture<Optional<Code>>> create, Consumer<List<Code>> action) {
		this(parent, anchor, project, before, false, create, action);
	}

	private CodesPopup(Shell parent, Rectangle anchor, Project project, Collection<Code> before, boolean atOnce,
			Function<String, CompletableFuture<Optional<Code>>> create, Consumer<List<Code>> action) {
		super(parent, anchor, Messages.codes_title, hint(project, atOnce));
		this.atOnce = atOnce;
		this.project = project;
		this.before = before;
		this.create = create;
		this.action = action;
	}

	/** One in which a code's key takes that code, without Enter; otherwise as the constructor makes it. */
	public static CodesPopup atOnce(Shell parent, Rectangle anchor, Project project,
			Function<String, CompletableFuture<Optional<Code>>> create, Consumer<List<Code>> action) {
		return new CodesPopup(parent, anchor, project, List.of(), true, create, action);
	}

	private static String hint(Project project, boolean atOnce) {
		String some = atOnce ? Messages.codes_hintAtOnce : Messages.codes_hint;
		return project.getCodes().isEmpty() ? Messages.codes_hintNone : some;
	}

	/** The code that has this key, a letter or digit in whatever case. */
	public static Optional<Code> withShortcut(Project project, String key) {
		return all(project).stream().filter(code -> key.equalsIgnoreCase(code.getShortcut())).findFirst();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		tree = new CheckboxTreeViewer(area, SWT.SINGLE | SWT.V_SCROLL);
		Tree control = Named.control(tree.getTree(), "annotator.popup.list", Messages.codes_title);
		tree.setContentProvider(new CodeTree());
		tree.setLabelProvider(new PlatedLabels(new CodeLabels(control)));
		guideline = Named.control(WidgetFactory.label(SWT.WRAP).create(area), "annotator.popup.guideline",
				Messages.codes_guideline);
		tree.addSelectionChangedListener(event -> showGuideline());
		newCode = Named.control(WidgetFactory.text(SWT.SINGLE | SWT.BORDER).message(Messages.codes_new).create(area),
				"annotator.popup.filter", Messages.codes_new);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(newCode);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		int lines = all().stream().anyMatch(code -> code.getGuideline() != null) ? GUIDELINE_LINES : 0;
		GridDataFactory.fillDefaults().grab(true, false).hint(0, lines * tree.getTree().getItemHeight())
				.exclude(lines == 0).applyTo(guideline);
		control.addListener(SWT.KeyDown, this::keyPressed);
		newCode.addListener(SWT.DefaultSelection, event -> createOrTake());
		show(before);
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return project.getCodes().isEmpty() ? newCode : tree.getTree();
	}

	private void show(Collection<Code> checked) {
		tree.setInput(project);
		tree.expandAll();
		tree.setCheckedElements(checked.toArray());
		all().stream().findFirst().ifPresent(first -> tree.setSelection(new StructuredSelection(first)));
		enlarge(tree.getTree(), tree.getTree().getItemHeight(), all().size());
	}

	/** When to use the selected code; always as high, or else the popup would jump. */
	private void showGuideline() {
		Optional<Code> code = Optional.ofNullable((Code) tree.getStructuredSelection().getFirstElement());
		guideline.setText(Mnemonics.escape(code.map(Code::getGuideline).orElse("")));
		guideline.setToolTipText(code.map(Code::getGuideline).orElse(null));
	}

	private void keyPressed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			take();
		} else if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0
				&& Character.isLetterOrDigit(event.character)) {
			event.doit = false;
			withShortcut(project, String.valueOf(event.character)).ifPresent(this::pressed);
		}
	}

	private void pressed(Code code) {
		if (atOnce) {
			closeTaken();
			action.accept(List.of(code));
		} else {
			toggle(code);
		}
	}

	private void toggle(Code code) {
		tree.setChecked(code, !tree.getChecked(code));
		tree.setSelection(new StructuredSelection(code), true);
	}

	/** With nothing checked, Enter means the code that is selected. */
	private void take() {
		List<Code> codes = checked();
		if (codes.isEmpty() && tree.getStructuredSelection().getFirstElement() instanceof Code code) {
			codes = List.of(code);
		}
		if (!codes.isEmpty()) {
			closeTaken();
			action.accept(codes);
		}
	}

	private void createOrTake() {
		String name = newCode.getText().strip();
		if (name.isEmpty()) {
			take();
			return;
		}
		Optional<Code> known = all().stream().filter(code -> name.equalsIgnoreCase(code.getName())).findFirst();
		if (known.isPresent()) {
			add(known.get());
		} else {
			create.apply(name).thenAccept(code -> code.ifPresent(this::add));
		}
	}

	private void add(Code code) {
		if (getShell() == null || getShell().isDisposed()) {
			return;
		}
		List<Code> codes = new ArrayList<>(checked());
		codes.add(code);
		show(codes);
		fit();
		tree.setSelection(new StructuredSelection(code), true);
		newCode.setText("");
		tree.getTree().setFocus();
	}

	private List<Code> checked() {
		return java.util.Arrays.stream(tree.getCheckedElements()).map(Code.class::cast).toList();
	}

	private List<Code> all() {
		return all(project);
	}

	private static List<Code> all(Project project) {
		List<Code> codes = new ArrayList<>();
		for (Code top : project.getCodes()) {
			codes.add(top);
			TreeIterator<EObject> below = top.eAllContents();
			below.forEachRemaining(each -> codes.add((Code) each));
		}
		return codes;
	}
}
