// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.model.Code;
import org.pressmark.model.Passage;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.store.RowChange;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.SharedSelection;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.fields.UnsavedWords;
import org.pressmark.ui.lists.BackgroundReading;
import org.pressmark.ui.lists.ListKeys;
import org.pressmark.ui.lists.Place;
import org.pressmark.ui.lists.ProjectBackground;

/** The codebook: the tree of codes, what the chosen one is, and where it is used. */
public final class CodebookView extends ViewPart implements CurrentProjectListener {

	/** As in {@code plugin.xml}. */
	static final String ID = "org.pressmark.ui.codebook.view";

	private static final String CONTEXT = "org.pressmark.ui.codebook.context";
	private static final String CODE = "code";
	private static final String NEW = "new";
	private static final int[] WEIGHTS = { 45, 34, 21 };
	/** From how many times its height on a view is wide. */
	private static final double WIDE = 1.4;

	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final CodeActions actions = new CodeActions(project, this::count);
	private final SharedSelection selection = new SharedSelection();
	private final UnsavedWords unsaved = UnsavedWords.ofWorkbench();
	private final ISelectionListener follower = this::follow;
	private final BackgroundReading<Map<String, Integer>> counting = new BackgroundReading<>(project,
			Messages.codebook_counting, this::counted);
	private Map<String, Integer> counts = Map.of();
	private Text filter;
	private Link message;
	private SashForm sash;
	private CodeTree tree;
	private ScrolledComposite details;
	/** What stands in place of the form. */
	private Label nothingChosen;
	private Optional<CodeForm> form = Optional.empty();
	private CodePlaces places;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		filter = Named.control(WidgetFactory.text(SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)
				.message(Messages.codebook_filter).create(parent), "codebook.filter", Messages.codebook_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		message = Named.control(new Link(parent, SWT.WRAP), "codebook.message", Messages.codebook_message);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).exclude(true).applyTo(message);
		message.addListener(SWT.Selection, event -> followLink(event.text));
		sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		createTree();
		details = new ScrolledComposite(sash, SWT.V_SCROLL);
		details.setExpandHorizontal(true);
		details.setExpandVertical(true);
		Composite nothing = WidgetFactory.composite(SWT.NONE).create(details);
		GridLayoutFactory.swtDefaults().margins(6, 4).applyTo(nothing);
		nothingChosen = WidgetFactory.label(SWT.WRAP).create(nothing);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(nothingChosen);
		places = new CodePlaces(sash, this::countBelow, this::open);
		sash.setWeights(WEIGHTS);
		parent.addListener(SWT.Resize, event -> orient(parent.getSize()));
		filter.addListener(SWT.Modify, event -> filter());
		filter.addListener(SWT.KeyDown, this::leave);
		getSite().setSelectionProvider(selection);
		getSite().getPage().addSelectionListener(follower);
		ProjectAccess.follow(project, parent, access -> showMessage());
		project.addListener(this);
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(follower);
		project.removeListener(this);
		super.dispose();
	}

	@Override
	public void setFocus() {
		tree.selectFirst();
		tree.control().setFocus();
	}

	@Override
	public void opened(ProjectView view) {
		unsaved.open(view);
		tree.show(Optional.of(view.project()));
		places.show(Optional.of(new ProjectBackground(view.store(), tree.control().getDisplay()::asyncExec)));
		count();
		selectionChanged();
		showMessage();
	}

	@Override
	public void closing(ProjectView view) {
		counting.cancel();
		counts = Map.of();
		disposeForm();
		tree.show(Optional.empty());
		// What was looked for in this project would hide the codes of the next one.
		filter.setText("");
		places.show(Optional.empty());
		selectionChanged();
		showMessage();
	}

	@Override
	public void committed(Commit commit) {
		if (commit.touches(CODE)) {
			tree.refresh();
			selectionChanged();
			form.ifPresent(CodeForm::show);
			showMessage();
		}
		if (commit.changes().stream().anyMatch(CodebookView::changesCodes)) {
			count();
		}
		places.committed(commit);
	}

	/** The selected codes, in the order in which they were selected. */
	List<Code> selected() {
		return tree.selected();
	}

	void create() {
		actions.create(shell(), first().flatMap(Siblings::parent)).thenAccept(id -> id.ifPresent(this::reveal));
	}

	void createBelow() {
		first().ifPresent(above -> actions.create(shell(), Optional.of(above))
				.thenAccept(id -> id.ifPresent(this::reveal)));
	}

	void rename() {
		form.ifPresent(CodeForm::editName);
	}

	void writeGuideline() {
		form.ifPresent(CodeForm::editGuideline);
	}

	void setKey() {
		first().ifPresent(code -> actions.setKey(shell(), code));
	}

	void delete() {
		first().ifPresent(code -> actions.delete(shell(), code));
	}

	void merge() {
		actions.merge(shell(), selected()).thenAccept(id -> id.ifPresent(this::reveal));
	}

	void moveUp() {
		actions.move(first().flatMap(Moves::up));
	}

	void moveDown() {
		actions.move(first().flatMap(Moves::down));
	}

	void moveIn() {
		actions.move(first().flatMap(Moves::in));
	}

	void moveOut() {
		actions.move(first().flatMap(Moves::out));
	}

	/** Says something until the codebook changes. */
	void say(String line) {
		showMessage(Mnemonics.escape(line).replace("<", "\u2039"));
	}

	private Optional<Code> first() {
		return selected().stream().findFirst();
	}

	private Shell shell() {
		return getSite().getShell();
	}

	private void createTree() {
		tree = new CodeTree(sash, this::count);
		tree.onSelection(this::selectionChanged);
		tree.onMove(() -> ProjectAccess.of(project).isWritable(), move -> actions.move(Optional.of(move)));
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.control().setMenu(menu.createContextMenu(tree.control()));
		getSite().registerContextMenu(ID, menu, selection);
		new ListKeys(getSite(), tree.control(), CONTEXT);
	}

	/** Beside each other where there is more width than height. */
	private void orient(Point size) {
		int orientation = size.x > WIDE * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
		}
	}

	private void filter() {
		tree.filter(filter.getText());
		if (!filter.getText().isBlank()) {
			tree.selectFirst();
		}
		selectionChanged();
		showMessage();
	}

	/** From the filter one goes down into the tree. */
	private void leave(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && tree.control().getItemCount() > 0) {
			event.doit = false;
			tree.selectFirst();
			tree.control().setFocus();
		}
	}

	private void selectionChanged() {
		List<Code> codes = selected();
		Optional<Code> one = codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
		if (!form.map(CodeForm::code).equals(one)) {
			disposeForm();
			form = one.map(this::createForm);
		}
		if (form.isEmpty()) {
			sayWhatComesHere();
		}
		places.choose(one);
		selection.setSelection(new StructuredSelection(codes));
	}

	private CodeForm createForm(Code code) {
		CodeForm created = new CodeForm(details, project, code, () -> actions.setKey(shell(), code), unsaved);
		details.setContent(details.getChildren()[details.getChildren().length - 1]);
		details.setMinSize(details.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
		details.layout();
		return created;
	}

	private void sayWhatComesHere() {
		boolean isSomething = project.view().filter(view -> !view.project().getCodes().isEmpty()).isPresent();
		nothingChosen.setText(isSomething ? Messages.codebook_nothingChosen : "");
		details.setContent(nothingChosen.getParent());
		nothingChosen.requestLayout();
		details.setMinSize(0, 0);
	}

	private void disposeForm() {
		form.ifPresent(CodeForm::dispose);
		form = Optional.empty();
	}

	private void count() {
		counting.request(reader -> reader.codes().counts());
	}

	private void counted(Map<String, Integer> all) {
		if (!tree.control().isDisposed()) {
			counts = all;
			tree.refresh();
			places.showHead();
		}
	}

	private int count(String id) {
		return counts.getOrDefault(id, 0);
	}

	private int countBelow(Code code) {
		return Siblings.all(code.getCodes()).stream().mapToInt(each -> count(each.getId())).sum();
	}

	private static boolean changesCodes(RowChange change) {
		return "annotation".equals(change.table()) && change.value("codes").isPresent()
				|| "annotation".equals(change.table()) && change.after().filter(now -> now.get("codes") != null).isPresent();
	}

	private void showMessage() {
		if (!tree.control().isDisposed()) {
			showMessage(hint());
		}
	}

	private void showMessage(String line) {
		if (!line.equals(message.getText())) {
			message.setText(line);
			((GridData) message.getLayoutData()).exclude = line.isEmpty();
			message.setVisible(!line.isEmpty());
			message.getParent().layout();
		}
	}

	/** What to do next where there is nothing to see; empty where there is. */
	private String hint() {
		Optional<ProjectView> view = project.view();
		if (view.isEmpty()) {
			return Messages.codebook_noProject;
		}
		if (view.get().project().getCodes().isEmpty()) {
			return ProjectAccess.of(project).isWritable() ? Messages.codebook_empty : Messages.codebook_emptyReadOnly;
		}
		return tree.control().getItemCount() == 0 ? NLS.bind(Messages.codebook_notFound,
				Mnemonics.escape(filter.getText().strip()).replace("<", "\u2039")) : "";
	}

	private void followLink(String link) {
		if (NEW.equals(link)) {
			create();
		} else {
			importCodebook();
		}
	}

	/** Takes in another program's codebook. */
	void importCodebook() {
		new Exchange(project, shell()).read().thenAccept(done -> done.ifPresent(line -> {
			if (!tree.control().isDisposed()) {
				tree.expand();
				say(line);
			}
		}));
	}

	/** Writes the codebook for other programs. */
	void exportCodebook() {
		new Exchange(project, shell()).write().thenAccept(done -> done.ifPresent(this::say));
	}

	private void follow(IWorkbenchPart part, ISelection chosen) {
		Object first = chosen instanceof IStructuredSelection elements ? elements.getFirstElement() : null;
		if (part == this || tree.control().isDisposed()) {
			return;
		}
		switch (first) {
		case Code code -> reveal(code.getId());
		case Passage passage -> passage.getCodes().stream().findFirst().map(Code::getId).ifPresent(this::reveal);
		case null, default -> {
			// The code that was chosen last stays.
		}
		}
	}

	private void reveal(String id) {
		if (!tree.control().isDisposed()) {
			project.view().flatMap(view -> view.find(Code.class, id)).ifPresent(tree::select);
		}
	}

	private void open(Place place) {
		try {
			AnnotationRow words = place.annotation();
			ArticleEditors.open(getSite().getPage(), words.articleId(), place.article(), words.begin(), words.end());
		} catch (PartInitException e) {
			Failures.show(shell(), e);
		}
	}
}
