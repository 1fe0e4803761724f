// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Event;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.ui.fields.UnsavedWords.Kept;

/** What was typed wrongly stays until it is dropped, for its own project only. */
class UnsavedWordsTest {

	private static final String WRONG = "31 <Febuary>\u0001 & \"so\"\n\ud83d\ude00 ";

	private final DialogSettings settings = new DialogSettings("unsaved");
	private final Event event = event("talks");

	@Test
	void words_SettingsWrittenAndRead_AreThereAgain() throws IOException {
		words(settings, "g7").slot(event, ModelPackage.Literals.EVENT__WHEN).keep(Optional.of(WRONG));
		StringWriter written = new StringWriter();
		settings.save(written);
		DialogSettings read = new DialogSettings("unsaved");
		read.load(new StringReader(written.toString()));
		assertEquals(Optional.of(WRONG), words(read, "g7").slot(event, ModelPackage.Literals.EVENT__WHEN).words());
		assertEquals(List.of(), words(read, "other").all());
	}

	@Test
	void words_OfTwoPlaces_AreTheSame_DroppedInOne_Gone() {
		UnsavedWords table = words(settings, "g7");
		UnsavedWords form = words(settings, "g7");
		table.slot(event, ModelPackage.Literals.EVENT__WHEN).keep(Optional.of("soon"));
		form.slot(event("dinner"), ModelPackage.Literals.EVENT__WHEN).keep(Optional.of("late"));
		assertEquals(List.of("soon", "late"), table.all().stream().map(Kept::words).toList());
		assertEquals(List.of("late"), form.elsewhere(event).stream().map(Kept::words).toList());
		assertEquals(Optional.empty(), form.slot(event, ModelPackage.Literals.EVENT__TITLE).words());
		form.slot(event, ModelPackage.Literals.EVENT__WHEN).keep(Optional.empty());
		assertEquals(List.of("late"), table.all().stream().map(Kept::words).toList());
	}

	/** What could not be stored may be known only when the project is closed and another one is open. */
	@Test
	void words_KeptAfterAnotherProjectWasOpened_AreOfTheirOwn() {
		UnsavedWords words = words(settings, "g7");
		UnsavedWords.Slot slot = words.slot(event, ModelPackage.Literals.EVENT__WHEN);
		words.open("other");
		slot.keep(Optional.of("soon"));
		assertEquals(List.of(), words.all());
		words.open("g7");
		assertEquals(List.of("soon"), words.all().stream().map(Kept::words).toList());
	}

	private static UnsavedWords words(DialogSettings settings, String projectId) {
		UnsavedWords words = new UnsavedWords(settings);
		words.open(projectId);
		return words;
	}

	private static Event event(String id) {
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setId(id);
		return event;
	}
}
