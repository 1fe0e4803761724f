// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Adds a code to the codebook. */
public final class CreateCode implements ProjectCommand {

	private final String name;
	private final String color;
	private final Optional<String> parentId;
	private volatile String codeId;

	/**
	 * @param name what it is called
	 * @param color {@code #rrggbb}
	 * @param parent the code that it is a kind of, empty for one of the first level
	 */
	public CreateCode(String name, String color, Optional<Code> parent) {
		this.name = name;
		this.color = color;
		this.parentId = parent.map(Code::getId);
	}

	/** The id of the new code; empty until the command has run. */
	public Optional<String> codeId() {
		return Optional.ofNullable(codeId);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_createCode, name);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		if (name.isBlank()) {
			throw new StoreException(Messages.edit_nameMissing);
		}
		Code code = (Code) transaction.create(ModelPackage.Literals.CODE);
		code.setName(Names.of(name));
		code.setColor(color);
		transaction.add(code, parentId.isPresent() ? parentId.get() : transaction.project().getId());
		codeId = code.getId();
	}
}
