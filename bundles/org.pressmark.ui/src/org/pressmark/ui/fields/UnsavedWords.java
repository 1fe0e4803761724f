// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.model.Identified;
import org.pressmark.store.ProjectView;

/**
 * What was typed into fields that are gone and could not be stored, until the fields are back: also when the project, or
 * the window, was closed meanwhile. It is kept beside the settings of the window, for each project; all that keep words of
 * a project see the same. UI thread only.
 */
public final class UnsavedWords {

	/**
	 * What is kept for a field.
	 *
	 * @param id of the object that the field is about
	 * @param feature of that object
	 * @param words what was typed
	 */
	public record Kept(String id, String feature, String words) {

		private boolean isFor(String otherId, String otherFeature) {
			return id.equals(otherId) && feature.equals(otherFeature);
		}

		/** Settings are written as XML, which does not take every character. */
		private Stream<String> written() {
			return Stream.of(id, feature, URLEncoder.encode(words, StandardCharsets.UTF_8));
		}
	}

	/** The words of one field. */
	public final class Slot {

		private final IDialogSettings section;
		private final String id;
		private final String feature;

		private Slot(Identified object, EStructuralFeature feature) {
			// Words that could not be stored may come when the project is closed already.
			this.section = project;
			this.id = object.getId();
			this.feature = EcoreUtil.getURI(feature).toString();
		}

		/** What is kept for it. */
		public Optional<String> words() {
			return read(section).stream().filter(each -> each.isFor(id, feature)).map(Kept::words).findFirst();
		}

		/** Keeps these from now on, or none. */
		public void keep(Optional<String> words) {
			List<Kept> others = new ArrayList<>(read(section));
			boolean was = others.removeIf(each -> each.isFor(id, feature));
			words.ifPresent(some -> others.add(new Kept(id, feature, some)));
			if (was || words.isPresent()) {
				section.put(KEPT, others.stream().flatMap(Kept::written).toArray(String[]::new));
			}
		}
	}

	private static final String KEPT = "kept";
	private static final int STRINGS = 3;

	private final IDialogSettings settings;
	private IDialogSettings project = new DialogSettings(KEPT);

	/** Words that are kept as long as this is, whatever project is open. */
	public UnsavedWords() {
		this(new DialogSettings(KEPT));
	}

	/** @param settings where words are kept, for each project */
	public UnsavedWords(IDialogSettings settings) {
		this.settings = settings;
	}

	/** Those of the workbench. */
	public static UnsavedWords ofWorkbench() {
		return new UnsavedWords(DialogSettings.getOrCreateSection(PlatformUI
				.getDialogSettingsProvider(FrameworkUtil.getBundle(UnsavedWords.class)).getDialogSettings(), "unsaved"));
	}

	/** Keeps the words of that project from now on. */
	public void open(ProjectView view) {
		open(view.project().getId());
	}

	void open(String projectId) {
		project = DialogSettings.getOrCreateSection(settings, projectId);
	}

	/** Where words for a feature are kept. */
	public Slot slot(Identified object, EStructuralFeature feature) {
		return new Slot(object, feature);
	}

	/** What is kept in this project, in the order in which it came. */
	public List<Kept> all() {
		return read(project);
	}

	/** What is kept for the fields of other objects, in the order in which it came. */
	public List<Kept> elsewhere(Identified shown) {
		return all().stream().filter(each -> !each.id().equals(shown.getId())).toList();
	}

	private static List<Kept> read(IDialogSettings section) {
		List<Kept> kept = new ArrayList<>();
		String[] written = Optional.ofNullable(section.getArray(KEPT)).orElse(new String[0]);
		for (int i = 0; i + STRINGS <= written.length; i += STRINGS) {
			kept.add(new Kept(written[i], written[i + 1], URLDecoder.decode(written[i + 2], StandardCharsets.UTF_8)));
		}
		return kept;
	}
}
