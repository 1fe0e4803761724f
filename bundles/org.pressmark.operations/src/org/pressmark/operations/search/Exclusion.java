// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import org.eclipse.osgi.util.NLS;

/**
 * Why an occurrence of a name is probably not to be marked. A person may mark it all the same.
 *
 * @param reason of which kind
 * @param by what stands against it: the other entity's name, the longer name, or the name of the other mark's class
 */
public record Exclusion(Reason reason, String by) {

	/** What can stand against an occurrence, the strongest first. */
	public enum Reason {
		/** It is marked as that entity already, alone or within longer words. */
		MARKED,
		/** It is marked as another entity. */
		MARKED_OTHERWISE,
		/** It is part of a longer name that another entity of the project has, or of words that read like one. */
		LONGER_NAME,
		/** Another entity of the project has the same name. */
		SHARED_NAME,
		/** It lies in, or across the end of, another mention or a time expression. */
		OTHER_MARK
	}

	/** The reason, for a person. */
	public String explanation() {
		return switch (reason) {
		case MARKED -> Messages.exclusion_marked;
		case MARKED_OTHERWISE -> NLS.bind(Messages.exclusion_markedOtherwise, by);
		case LONGER_NAME -> NLS.bind(Messages.exclusion_longerName, by);
		case SHARED_NAME -> NLS.bind(Messages.exclusion_sharedName, by);
		case OTHER_MARK -> NLS.bind(Messages.exclusion_otherMark, by);
		};
	}
}
