// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.model.color.Palette;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** The codes inside a transaction, and what has to hold of them: siblings have different names, none is blank. */
final class CodeTree {

	/** More is a guideline. */
	static final int LONGEST_NAME = 1_000;

	private final ProjectTransaction transaction;
	private final String projectId;

	CodeTree(ProjectTransaction transaction) throws StoreException {
		this.transaction = transaction;
		this.projectId = transaction.project().getId();
	}

	/** The id of what contains the codes below a code, or of the first level. */
	String owner(Optional<KnownCode> parent) {
		return parent.map(KnownCode::id).orElse(projectId);
	}

	/** The name as it is stored. Refused if it is blank or a sibling has it. */
	String name(String entered, String ownerId, Optional<Code> itself) throws StoreException {
		if (entered.isBlank()) {
			throw new StoreException(Messages.name_missing);
		}
		String name = Names.of(entered);
		if (name.length() > LONGEST_NAME) {
			throw new StoreException(NLS.bind(Messages.name_tooLong, name.length(), LONGEST_NAME));
		}
		verifyFree(name, ownerId, itself);
		return name;
	}

	/** Refuses a name that another code directly below the owner has. */
	void verifyFree(String name, String ownerId, Optional<Code> itself) throws StoreException {
		Optional<Code> taken = sibling(name, ownerId).filter(each -> itself.isEmpty() || each != itself.get());
		if (taken.isPresent()) {
			throw new StoreException(NLS.bind(Messages.name_taken, taken.get().getName()));
		}
	}

	/** The code of that name directly below the owner. */
	Optional<Code> sibling(String name, String ownerId) throws StoreException {
		String folded = folded(name);
		return transaction.codes(ownerId).stream().filter(each -> folded(each.getName()).equals(folded)).findFirst();
	}

	/** All codes, each before those below it. */
	List<Code> all() throws StoreException {
		return below(projectId);
	}

	/** All codes below another one, at whatever depth. */
	List<Code> below(String ownerId) throws StoreException {
		List<Code> codes = new ArrayList<>();
		for (Code code : transaction.codes(ownerId)) {
			codes.add(code);
			codes.addAll(below(code.getId()));
		}
		return codes;
	}

	/** Whether a code is another one or below it. */
	boolean isWithin(Code code, Code above) throws StoreException {
		Optional<Code> at = Optional.of(code);
		while (at.isPresent() && at.get() != above) {
			at = transaction.find(Code.class, transaction.ownerId(at.get()));
		}
		return at.isPresent();
	}

	/** A colour that the others don't have yet, as long as there is one. */
	String nextColor() throws StoreException {
		List<Code> codes = all();
		return Palette.TOLD_APART.stream()
				.filter(color -> codes.stream().noneMatch(code -> color.equalsIgnoreCase(code.getColor()))).findFirst()
				.orElse(Palette.color(codes.size()));
	}

	/** A name as it is compared: people take for the same what differs only in the case of letters. */
	static String folded(String name) {
		return name == null ? ""
				: Normalizer.normalize(Names.oneLine(name), Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}
}
