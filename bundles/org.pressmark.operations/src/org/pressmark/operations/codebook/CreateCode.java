// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Adds a code to the codebook, behind its siblings. Refused if its name is blank or a sibling's. */
public final class CreateCode implements ProjectCommand {

	private final String name;
	private final Optional<String> color;
	private final Optional<KnownCode> parent;
	private volatile String codeId;

	/**
	 * @param name what it is called
	 * @param color {@code #rrggbb}
	 * @param parent the code that it is a kind of, empty for one of the first level
	 */
	public CreateCode(String name, String color, Optional<Code> parent) {
		this(name, Optional.of(color), parent.map(KnownCode::of));
	}

	private CreateCode(String name, Optional<String> color, Optional<KnownCode> parent) {
		this.name = name;
		this.color = color;
		this.parent = parent;
	}

	/**
	 * One that gets a colour which no other code has yet, as long as there are such colours.
	 *
	 * @param parent the code that it is a kind of, empty for one of the first level
	 */
	public static CreateCode inOwnColor(String name, Optional<KnownCode> parent) {
		return new CreateCode(name, Optional.empty(), parent);
	}

	/** The id of the new code; empty until the command has run. */
	public Optional<String> codeId() {
		return Optional.ofNullable(codeId);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_create, Names.oneLine(name));
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		CodeTree tree = new CodeTree(transaction);
		String owner = tree.owner(parent);
		if (parent.isPresent()) {
			transaction.get(Code.class, owner);
		}
		Code code = (Code) transaction.create(ModelPackage.Literals.CODE);
		code.setName(tree.name(name, owner, Optional.empty()));
		code.setColor(color.isPresent() ? color.get() : tree.nextColor());
		transaction.add(code, owner);
		codeId = code.getId();
	}
}
