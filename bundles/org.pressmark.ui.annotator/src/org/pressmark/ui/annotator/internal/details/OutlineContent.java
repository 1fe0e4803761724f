// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.pressmark.model.Annotation;

/**
 * Fills a tree with annotations by kind, only as many as can be seen, however many there are. The viewer's input is
 * anything but null. UI thread only.
 */
final class OutlineContent implements ILazyTreeContentProvider {

	private final TreeViewer viewer;
	private List<AnnotationGroup> groups = List.of();

	/** @param viewer has a tree that is virtual */
	OutlineContent(TreeViewer viewer) {
		this.viewer = viewer;
	}

	/** Shows these instead of those before; what was unfolded stays so. */
	void show(List<Annotation> inReadingOrder) {
		groups = AnnotationGroup.of(inReadingOrder);
		// The viewer fails to keep selected what is no longer there.
		viewer.getTree().deselectAll();
		viewer.refresh();
		// The tree may ask for the rows of a group before it has asked for the group.
		IntStream.range(0, groups.size()).forEach(this::refresh);
	}

	/**
	 * As {@link #show}, where only some are other ones: leaves alone the groups that have none of these.
	 *
	 * @param changed the ids of those that came, went or are other ones
	 */
	void follow(List<Annotation> inReadingOrder, Set<String> changed) {
		List<AnnotationGroup> before = groups;
		List<AnnotationGroup> now = AnnotationGroup.of(inReadingOrder);
		if (!before.equals(now)) {
			show(inReadingOrder);
			return;
		}
		groups = now;
		viewer.getTree().deselectAll();
		IntStream.range(0, now.size()).filter(i -> isOther(before.get(i), now.get(i), changed)).forEach(this::refresh);
	}

	private static boolean isOther(AnnotationGroup before, AnnotationGroup now, Set<String> changed) {
		return !before.annotations().equals(now.annotations())
				|| now.annotations().stream().anyMatch(each -> changed.contains(each.getId()));
	}

	private void refresh(int index) {
		updateElement(viewer.getInput(), index);
		viewer.getTree().getItem(index).clearAll(false);
	}

	/** Selects one and scrolls to it, or none if it is not shown. */
	void select(Optional<Annotation> annotation) {
		Tree tree = viewer.getTree();
		tree.deselectAll();
		annotation.ifPresent(wanted -> IntStream.range(0, groups.size())
				.filter(i -> groups.get(i).kind() == AnnotationGroup.kind(wanted)).findFirst()
				.ifPresent(i -> select(i, wanted)));
	}

	private void select(int index, Annotation annotation) {
		AnnotationGroup group = groups.get(index);
		int place = group.annotations().indexOf(annotation);
		if (place >= 0) {
			updateElement(viewer.getInput(), index);
			TreeItem parent = viewer.getTree().getItem(index);
			parent.setExpanded(true);
			updateElement(group, place);
			TreeItem item = parent.getItem(place);
			viewer.getTree().setSelection(item);
			viewer.getTree().showItem(item);
		}
	}

	/** @param parent null where the viewer is just putting another group there, whose rows the tree is asked for after that */
	@Override
	public void updateElement(Object parent, int index) {
		if (parent == null) {
			return;
		}
		if (parent instanceof AnnotationGroup before) {
			List<Annotation> annotations = now(before);
			if (index < annotations.size()) {
				viewer.replace(parent, index, annotations.get(index));
				viewer.setChildCount(annotations.get(index), 0);
			}
		} else if (index < groups.size()) {
			viewer.replace(parent, index, groups.get(index));
			viewer.setChildCount(groups.get(index), groups.get(index).annotations().size());
		}
	}

	@Override
	public void updateChildCount(Object element, int count) {
		int now = switch (element) {
		case AnnotationGroup before -> now(before).size();
		case Annotation annotation -> 0;
		default -> groups.size();
		};
		if (now != count) {
			viewer.setChildCount(element, now);
		}
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Annotation annotation
				? groups.stream().filter(group -> group.kind() == AnnotationGroup.kind(annotation)).findFirst().orElse(null)
				: null;
	}

	/** The annotations of a group that the tree may still have as it was before. */
	private List<Annotation> now(AnnotationGroup before) {
		return groups.stream().filter(before::equals).findFirst().map(AnnotationGroup::annotations).orElse(List.of());
	}
}
