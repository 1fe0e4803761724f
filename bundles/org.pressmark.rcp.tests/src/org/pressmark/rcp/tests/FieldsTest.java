// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.pressmark.rcp.tests.Person.current;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.TimeExpression;
import org.pressmark.ui.fields.FormFields;
import org.pressmark.ui.fields.UnsavedWords;

/** Fields for what can be typed wrongly, numbers say, do as all others do. */
@ExtendWith(Workbench.Closing.class)
class FieldsTest {

	private final TimeExpression object = ModelFactory.eINSTANCE.createTimeExpression();

	@Test
	void value_NothingCanBeChanged_IsReadOnly_AndWrongWordsComeBackWithTheField() throws Exception {
		object.setId("o");
		Workbench.run(Optional.empty(), person -> person.sees(() -> {
			UnsavedWords unsaved = new UnsavedWords(new DialogSettings("unsaved"));
			Text first = field(unsaved);
			assertFalse(first.getEditable());
			first.setText("many");
			first.getShell().dispose();
			Text second = field(unsaved);
			assertEquals("many", second.getText());
			second.getShell().dispose();
			return true;
		}));
	}

	private Text field(UnsavedWords unsaved) {
		Shell shell = new Shell(Display.getCurrent());
		shell.setLayout(new GridLayout(2, false));
		new FormFields(shell, current(), unsaved).value("number", "Number", object,
				ModelPackage.Literals.TIME_EXPRESSION__VALUE, Optional::empty, Integer::valueOf);
		return Stream.of(shell.getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
	}
}
