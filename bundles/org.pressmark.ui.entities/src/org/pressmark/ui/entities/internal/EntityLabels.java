// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.function.ToIntFunction;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.ui.Icons;
import org.pressmark.ui.ModelLabels;

/** Types with the number of entities, entities with the number of annotations. */
final class EntityLabels extends LabelProvider implements IStyledLabelProvider {

	private final LocalResourceManager resources;
	private final EntityTree tree;
	private final ToIntFunction<Entity> counts;

	/**
	 * @param owner the images are freed with it
	 * @param counts the number of annotations of an entity
	 */
	EntityLabels(Control owner, EntityTree tree, ToIntFunction<Entity> counts) {
		this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
		this.tree = tree;
		this.counts = counts;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return switch (element) {
		case EntityType type -> new StyledString(ModelLabels.types(type))
				.append(NLS.bind(Messages.entities_count, tree.entities(type).size()), StyledString.COUNTER_STYLER);
		case Entity entity -> new StyledString(entity.getName()).append(
				NLS.bind(Messages.entities_annotations, counts.applyAsInt(entity)),
				StyledString.COUNTER_STYLER);
		default -> new StyledString(String.valueOf(element));
		};
	}

	@Override
	public Image getImage(Object element) {
		EntityType type = element instanceof Entity entity ? entity.getType() : (EntityType) element;
		return Icons.image(resources, ModelLabels.icon(type));
	}
}
